import { attributeValue, isOn, numberValue } from "../attribute-value.ts";
import { at, type Element, readElements, tagAt } from "../element.ts";
import { listNumber } from "./list-number.ts";

/** One level of a list (ECMA-376 part 1, 17.9.6). */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`, `%1.%2`. */
  readonly text: string;
  /** Counted anew after a paragraph of that level or a higher one, counted from 1; 0 is never. */
  readonly restart: number | undefined;
  /** All numbers in digits. */
  readonly legal: boolean;
  /** The paragraph style that is numbered by it. */
  readonly style: string | undefined;
}

interface AbstractList {
  readonly levels: ReadonlyMap<number, Level>;
  /** Another list, by the numbering style that both name. */
  readonly styleLink: string | undefined;
  readonly numStyleLink: string | undefined;
}

interface List {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** The lists of a document. */
export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly lists: ReadonlyMap<string, List>;
}

export const NO_NUMBERING: Numbering = { abstracts: new Map(), lists: new Map() };

/** Reads numbering.xml. */
export function readNumbering(xml: string): Numbering {
  const [, prefix = ""] = /<([^\s:<>?!]+:)?numbering[\s>]/u.exec(xml) ?? [];
  const root = readElements(xml, prefix).find(({ name }) => name === "numbering");
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  for (const element of root?.children ?? []) {
    const tag = xml.slice(element.start, element.open);
    if (element.name === "abstractNum")
      abstracts.set(attributeValue(tag, "abstractNumId") ?? "", {
        levels: levelsOf(xml, element),
        styleLink: attributeValue(tagAt(xml, element, "styleLink") ?? "", "val"),
        numStyleLink: attributeValue(tagAt(xml, element, "numStyleLink") ?? "", "val"),
      });
    if (element.name === "num") lists.set(attributeValue(tag, "numId") ?? "", listOf(xml, element));
  }
  return { abstracts, lists };
}

function levelsOf(xml: string, parent: Element): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of parent.children) {
    if (element.name !== "lvl") continue;
    const value = (name: string) => tagAt(xml, element, name);
    levels.set(numberValue(xml.slice(element.start, element.open), "ilvl") ?? 0, {
      start: numberValue(value("start") ?? "", "val") ?? 0,
      format: formatOf(xml, element),
      text: attributeValue(value("lvlText") ?? "", "val") ?? "",
      restart: numberValue(value("lvlRestart") ?? "", "val"),
      legal: isOn(value("isLgl")),
      style: attributeValue(value("pStyle") ?? "", "val"),
    });
  }
  return levels;
}

/** Newer formats stand in an AlternateContent, with an older one to fall back on. */
function formatOf(xml: string, level: Element): string {
  const plain = tagAt(xml, level, "numFmt");
  const newer = level.children
    .find(({ name }) => name === "mc:AlternateContent")
    ?.children.flatMap(({ children }) => children)
    .find(({ name }) => name === "numFmt");
  return attributeValue(plain ?? (newer ? xml.slice(newer.start, newer.open) : ""), "val") ?? "decimal";
}

function listOf(xml: string, element: Element): List {
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  for (const override of element.children.filter(({ name }) => name === "lvlOverride")) {
    const level = numberValue(xml.slice(override.start, override.open), "ilvl") ?? 0;
    const start = numberValue(tagAt(xml, override, "startOverride") ?? "", "val");
    if (start !== undefined) starts.set(level, start);
    for (const [at, own] of levelsOf(xml, override)) levels.set(at, own);
  }
  return {
    abstract: attributeValue(tagAt(xml, element, "abstractNumId") ?? "", "val") ?? "",
    starts,
    levels,
  };
}

/** The list and level that number a paragraph, as its properties or its style say. */
export interface Numbered {
  readonly list: string;
  readonly level: number | undefined;
  /** The paragraph's style, by which a level may be found. */
  readonly style: string | undefined;
}

/** What `w:numPr` says: the list, and the level where one is named. */
export function numberedBy(
  xml: string,
  properties: Element | undefined,
): { readonly list: string | undefined; readonly level: number | undefined } {
  const numPr = at(properties, "numPr");
  return {
    list: attributeValue(tagAt(xml, numPr, "numId") ?? "", "val"),
    level: numberValue(tagAt(xml, numPr, "ilvl") ?? "", "val"),
  };
}

/** Counts the lists of a document, paragraph by paragraph in their order. */
export class ListCounter {
  readonly #numbering: Numbering;
  /** The counts of each abstract list by level: lists that share one go on counting together. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The number shown before the next paragraph of that list; undefined for a bullet and where nothing is shown. */
  next({ list: id, level: named, style }: Numbered): string | undefined {
    const list = this.#numbering.lists.get(id);
    if (list === undefined) return undefined;
    const { key, abstract } = this.#abstractOf(list.abstract);
    if (abstract === undefined) return undefined;
    const level = named ?? levelOfStyle(abstract, style) ?? 0;
    const levelAt = (at: number) => list.levels.get(at) ?? abstract.levels.get(at);
    const own = levelAt(level);
    if (own === undefined) return undefined;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    this.#count(counts, `${id}/${level}`, level, list.starts.get(level), own.start);
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const restart = levelAt(deeper)?.restart;
      if (restart === undefined || level < restart) delete counts[deeper];
    }
    if (own.format === "bullet") return undefined;
    const shown = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const which = levelAt(at);
      return listNumber(
        counts[at] ?? which?.start ?? 1,
        own.legal ? "decimal" : (which?.format ?? "decimal"),
      );
    });
    return shown.trim() === "" ? undefined : shown.trim();
  }

  /** A list that says where it begins does so when its first paragraph comes. */
  #count(counts: number[], key: string, level: number, override: number | undefined, start: number): void {
    const begins = override !== undefined && !this.#begun.has(key);
    this.#begun.add(key);
    counts[level] = begins ? override : (counts[level] ?? start - 1) + 1;
  }

  #abstractOf(id: string): { readonly key: string; readonly abstract: AbstractList | undefined } {
    const abstract = this.#numbering.abstracts.get(id);
    if (abstract?.numStyleLink === undefined) return { key: id, abstract };
    for (const [key, other] of this.#numbering.abstracts)
      if (other.styleLink === abstract.numStyleLink) return { key, abstract: other };
    return { key: id, abstract };
  }
}

function levelOfStyle({ levels }: AbstractList, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  for (const [level, { style: numbered }] of levels) if (numbered === style) return level;
  return undefined;
}
