import { attributeSpan, escapeXml, scanTags, type Tag } from "../../../package/xml-scan.ts";
import { type Splice, spliced } from "../splice.ts";

/** An element of a part, from its opening to its closing tag. */
export interface Element {
  readonly tag: Tag;
  /** Where its content ends; of an empty element the end of its tag. */
  readonly contentEnd: number;
  readonly end: number;
  /** The elements around it, the outermost first. */
  readonly parents: readonly Tag[];
}

/**
 * Shows every element when it ends, inner ones first. What `isPassedOver` names is neither shown nor looked into.
 */
export function scanElements(
  xml: string,
  onElement: (element: Element) => void,
  isPassedOver: (name: string) => boolean = () => false,
): void {
  const open: Tag[] = [];
  let passing: { readonly name: string; depth: number } | undefined;
  scanTags(xml, (tag) => {
    if (passing !== undefined) {
      if (tag.name === passing.name && tag.kind !== "empty") passing.depth += tag.kind === "open" ? 1 : -1;
      if (passing.depth === 0) passing = undefined;
    } else if (isPassedOver(tag.name)) {
      if (tag.kind === "open") passing = { name: tag.name, depth: 1 };
    } else if (tag.kind === "empty") {
      onElement({ tag, contentEnd: tag.end, end: tag.end, parents: open });
    } else if (tag.kind === "open") {
      open.push(tag);
    } else {
      const opened = open.pop();
      if (opened !== undefined)
        onElement({ tag: opened, contentEnd: tag.start, end: tag.end, parents: open });
    }
  });
}

/** The changes of one part as they gather; what stands inside a piece that is cut out goes with it. */
export class PartSplices {
  readonly #splices: Splice[] = [];

  put(splice: Splice): void {
    this.#splices.push(splice);
  }

  cut({ tag, end }: Element): void {
    this.put({ start: tag.start, end, text: "" });
  }

  /** Sets an attribute that the tag has. */
  set(tag: Tag, name: string, value: string): void {
    const span = attributeSpan(tag, name);
    if (span !== undefined) this.put({ ...span, text: escapeXml(value) });
  }

  setText({ tag, contentEnd }: Element, text: string): void {
    this.put({ start: tag.end, end: contentEnd, text: escapeXml(text) });
  }

  applied(xml: string): string {
    if (this.#splices.length === 0) return xml;
    const outerFirst = [...this.#splices].sort(
      (one, other) => one.start - other.start || other.end - one.end,
    );
    let reached = 0;
    const outer = outerFirst.filter(({ start, end }) => {
      if (start < reached) return false;
      reached = Math.max(reached, end);
      return true;
    });
    return spliced(xml, outer);
  }
}
