import { attribute, attributeSpan, scanTags, type Tag } from "../../package/xml-scan.ts";
import { type Splice, spliced } from "./splice.ts";

/** A list of the styles part that cells and looks point into by number. */
export type StyleListName = "numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs";

/** The order of the style sheet's first children is fixed (ECMA-376, CT_Stylesheet). */
const ORDER: readonly StyleListName[] = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

interface StyleList {
  readonly open: Tag;
  readonly close: Tag;
  /** Markup of its elements, in order. */
  readonly items: readonly string[];
}

/** The lists of a styles part, to which elements can be added at the end: no number that is in use moves. */
export class StyleLists {
  /** Prefix of the part's namespace with its colon. */
  readonly prefix: string;
  readonly #xml: string;
  readonly #rootEnd: number;
  readonly #lists = new Map<string, StyleList>();
  readonly #added = new Map<StyleListName, string[]>();

  constructor(xml: string) {
    const root = rootOf(xml);
    this.#xml = xml;
    this.#rootEnd = root.end;
    this.prefix = root.prefix === "" ? "" : `${root.prefix}:`;
    this.#readLists();
  }

  /** The elements of a list with those added. */
  items(list: StyleListName): readonly string[] {
    return [...(this.#lists.get(list)?.items ?? []), ...(this.#added.get(list) ?? [])];
  }

  /** The number of that element in the list; it is added unless the very same stands there already. */
  numberOf(list: StyleListName, markup: string): number {
    const known = this.items(list).indexOf(markup);
    if (known !== -1) return known;
    this.#added.set(list, [...(this.#added.get(list) ?? []), markup]);
    return this.items(list).length - 1;
  }

  /** The styles part with what was added. */
  text(): string {
    const splices = ORDER.flatMap((name) => this.#splicesOf(name));
    return spliced(this.#xml, splices);
  }

  #readLists(): void {
    let depth = 0;
    let list: Tag | undefined;
    let items: string[] = [];
    let itemStart = 0;
    scanTags(this.#xml, (tag) => {
      if (tag.kind === "close") depth -= 1;
      else if (depth === 1) [list, items] = [tag, []];
      else if (depth === 2) itemStart = tag.start;
      if (tag.kind === "open") depth += 1;
      else if (depth === 2) items.push(this.#xml.slice(itemStart, tag.end));
      else if (depth === 1 && list !== undefined) this.#keepList({ open: list, close: tag, items });
    });
  }

  #keepList(list: StyleList): void {
    if (!this.#lists.has(list.close.name)) this.#lists.set(list.close.name, list);
  }

  #splicesOf(name: StyleListName): Splice[] {
    const added = this.#added.get(name);
    if (added === undefined) return [];
    const list = this.#lists.get(name);
    const count = this.items(name).length;
    if (list === undefined) {
      const at = this.#placeFor(name);
      const tag = this.prefix + name;
      return [{ start: at, end: at, text: `<${tag} count="${count}">${added.join("")}</${tag}>` }];
    }
    const { open, close } = list;
    if (open.kind === "empty") {
      const tag = this.prefix + name;
      const text = `<${tag} count="${count}">${added.join("")}</${tag}>`;
      return [{ start: open.start, end: open.end, text }];
    }
    const stated = attributeSpan(open, "count");
    return [
      ...(stated === undefined ? [] : [{ ...stated, text: String(count) }]),
      { start: close.start, end: close.start, text: added.join("") },
    ];
  }

  /** After the last list before it that is there, else at the very beginning. */
  #placeFor(name: StyleListName): number {
    const before = ORDER.slice(0, ORDER.indexOf(name)).flatMap((one) => this.#lists.get(one) ?? []);
    return before.at(-1)?.close.end ?? this.#rootEnd;
  }
}

function rootOf(xml: string): Tag {
  let root: Tag | undefined;
  scanTags(xml, (tag) => {
    root = tag;
    return false;
  });
  if (root === undefined) throw new Error("a styles part without a root element");
  return root;
}

/** The value of an attribute of an element given as markup. */
export function attributeOf(markup: string, name: string): string | undefined {
  let value: string | undefined;
  scanTags(markup, (tag) => {
    value = attribute(tag, name);
    return false;
  });
  return value;
}
