import { type Area, a1, fromA1 } from "../../../core/model/grid.ts";
import { type RowChange, spanAfter, staysWhole } from "../../../core/model/row-change.ts";

/** A range as parts write it, `B2:D9` or `B2`; undefined for what is none (whole columns among them). */
export function areaOf(range: string): Area | undefined {
  const [first, last = first] = range.split(":").map((address) => fromA1(address.toUpperCase()));
  if (first === undefined || last === undefined) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** The range after the change; undefined when all its rows are gone. What names no rows stays. */
export function rangeAfter(change: RowChange, range: string): string | undefined {
  const area = areaOf(range);
  if (area === undefined) return range;
  const span = spanAfter(change, { first: area.top, last: area.bottom });
  if (span === undefined) return undefined;
  const [first, last] = [a1(span.first, area.left), a1(span.last, area.right)];
  return first === last ? first : `${first}:${last}`;
}

/** A list of ranges (`sqref`) after the change; undefined when nothing is left of it. */
export function rangesAfter(change: RowChange, ranges: string): string | undefined {
  const left = ranges
    .trim()
    .split(/\s+/)
    .flatMap((range) => rangeAfter(change, range) ?? []);
  return left.length === 0 ? undefined : left.join(" ");
}

/** The uppermost row of a list of ranges. */
export function topOf(ranges: string): number {
  const tops = ranges
    .trim()
    .split(/\s+/)
    .flatMap((range) => areaOf(range)?.top ?? []);
  return tops.reduce((top, row) => Math.min(top, row), tops[0] ?? 0);
}

/** Whether a stretch keeps its height and its rows. */
export function keepsRows(change: RowChange, { top, bottom }: Area): boolean {
  const span = { first: top, last: bottom };
  const after = spanAfter(change, span);
  return after !== undefined && after.last - after.first === bottom - top && staysWhole(change, span);
}
