import { attribute, scanTags, type Tag } from "../../package/xml-scan.ts";

/** The part before the cells. */
export interface SheetHead {
  /** Offset at which the rows begin. */
  readonly start: number;
  /** Whether there are rows at all: an empty sheet may have a tag without an end. */
  readonly hasRows: boolean;
  /** Prefix of the sheet's own elements, with its colon. */
  readonly prefix: string;
  /** First and last of each run of hidden columns, counted from 0. */
  readonly columns: readonly (readonly [first: number, last: number])[];
}

/** A sheet has no more columns, and so no more runs of them. */
const MOST_RUNS = 16_384;

/** What stands before the rows: where they begin, and which columns are hidden. */
export function scanHead(xml: string): SheetHead {
  const columns: [number, number][] = [];
  let start = xml.length;
  let hasRows = false;
  let prefix = "";
  scanTags(xml, (tag) => {
    if (tag.name === "col" && columns.length < MOST_RUNS && isHidden(tag, "width")) {
      const first = Number(attribute(tag, "min")) - 1;
      const last = Number(attribute(tag, "max")) - 1;
      if (Number.isInteger(first) && Number.isInteger(last)) columns.push([first, last]);
    }
    if (tag.name !== "sheetData") return true;
    start = tag.end;
    hasRows = tag.kind === "open";
    prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
    return false;
  });
  return { start, hasRows, prefix, columns };
}

/** Hidden outright, or drawn together to nothing. */
export function isHidden(tag: Tag, size: "width" | "ht"): boolean {
  // Both attributes are spelled with an h: most rows have none, and there may be a million of them.
  if (!tag.xml.slice(tag.start, tag.end).includes("h")) return false;
  const hidden = attribute(tag, "hidden");
  return hidden === "1" || hidden === "true" || Number(attribute(tag, size) ?? 1) === 0;
}
