import { type Area, a1 } from "../../../core/model/grid.ts";
import { type RowChange, staysWhole } from "../../../core/model/row-change.ts";
import { attribute } from "../../../package/xml-scan.ts";
import { areaOf } from "./areas.ts";
import { PartSplices, scanElements } from "./elements.ts";

/** The merged areas of a sheet part. */
export function mergesOf(xml: string): Area[] {
  const areas: Area[] = [];
  scanElements(
    xml,
    ({ tag }) => {
      const area = tag.name === "mergeCell" ? areaOf(attribute(tag, "ref") ?? "") : undefined;
      if (area !== undefined) areas.push(area);
    },
    (name) => name === "sheetData",
  );
  return areas;
}

/** Whether the change would take a merged area apart. */
export function tearsMerges(change: RowChange, merges: readonly Area[]): boolean {
  return merges.some(({ top, bottom }) => !staysWhole(change, { first: top, last: bottom }));
}

/** Cells that are merged from side to side in the row that the new rows look like, for each of these. */
export function mergesOfNewRows(change: RowChange, merges: readonly Area[]): string[] {
  if (change.kind !== "insert" || change.like === undefined) return [];
  const { like, at, count } = change;
  const across = merges.filter(
    ({ top, bottom, left, right }) => top === like && bottom === like && left < right,
  );
  const rows = Array.from({ length: count }, (_, index) => at + index);
  return rows.flatMap((row) => across.map(({ left, right }) => `${a1(row, left)}:${a1(row, right)}`));
}

/** The sheet part with these areas merged as well, beside others. */
export function withMerges(xml: string, ranges: readonly string[]): string {
  if (ranges.length === 0) return xml;
  const splices = new PartSplices();
  scanElements(
    xml,
    ({ tag, contentEnd }) => {
      if (tag.name !== "mergeCells") return;
      const name = tag.prefix === "" ? "mergeCell" : `${tag.prefix}:mergeCell`;
      const added = ranges.map((range) => `<${name} ref="${range}"/>`).join("");
      splices.set(tag, "count", String(Number(attribute(tag, "count")) + ranges.length));
      splices.put({ start: contentEnd, end: contentEnd, text: added });
    },
    (name) => name === "sheetData",
  );
  return splices.applied(xml);
}
