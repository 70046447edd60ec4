import type { Area, Grid } from "../../core/model/grid.ts";
import { type RowChange, type RowSpan, staysWhole } from "../../core/model/row-change.ts";

/** Rows that change their place. */
export type RowMove = Extract<RowChange, { kind: "move" }>;

/** A blank row above or below the chosen rows, looking like them; below a header it looks like the first row. */
export function rowAdded(grid: Grid, rows: RowSpan, where: "above" | "below", headerEnd: number): RowChange {
  const at = where === "above" ? rows.first : rows.last + 1;
  const beside = where === "above" ? rows.first : rows.last;
  const like = beside <= headerEnd ? headerEnd + 1 : beside;
  return { kind: "insert", sheet: grid.sheet, at, count: 1, like };
}

export function rowsDeleted({ sheet }: Grid, { first, last }: RowSpan): RowChange {
  return { kind: "delete", sheet, first, last };
}

/**
 * The chosen rows one step up or down: rows of one merged cell change places inside it, else all rows of a merged cell
 * go together and pass those of the next. Undefined at the edge of `within` or where merged cells do not allow it.
 */
export function rowsMoved(
  { sheet, merges }: Grid,
  rows: RowSpan,
  way: "up" | "down",
  within: RowSpan,
): RowMove | undefined {
  const beside = way === "up" ? rows.first - 1 : rows.last + 1;
  const tall = merges.filter(({ top, bottom }) => top < bottom);
  const around = (area: Area) =>
    area.top <= Math.min(rows.first, beside) && area.bottom >= Math.max(rows.last, beside);
  const whole = tall.filter((area) => !around(area));
  const block = wholeRows(rows, whole);
  const next = way === "up" ? block.first - 1 : block.last + 1;
  const passed = wholeRows({ first: next, last: next }, whole);
  if (passed.first < within.first || passed.last > within.last || block.first < within.first)
    return undefined;
  const change: RowMove = {
    kind: "move",
    sheet,
    ...block,
    before: way === "up" ? passed.first : passed.last + 1,
  };
  const torn = tall.some(({ top, bottom }) => !staysWhole(change, { first: top, last: bottom }));
  return torn ? undefined : change;
}

/**
 * The rows, with all rows of the merged cells that they belong to. Taken from the top and then from the bottom, a
 * chain of merged cells is followed in one go.
 */
function wholeRows(rows: RowSpan, merges: readonly Area[]): RowSpan {
  const down = [...merges].sort((one, other) => one.top - other.top);
  const up = [...merges].sort((one, other) => other.bottom - one.bottom);
  let whole = rows;
  for (let before: RowSpan | undefined; before !== whole; ) {
    before = whole;
    whole = up.reduce(joined, down.reduce(joined, whole));
  }
  return whole;
}

function joined(rows: RowSpan, { top, bottom }: Area): RowSpan {
  const apart = top > rows.last || bottom < rows.first;
  if (apart || (top >= rows.first && bottom <= rows.last)) return rows;
  return { first: Math.min(rows.first, top), last: Math.max(rows.last, bottom) };
}
