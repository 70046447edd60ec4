import { type Area, type Grid, textAt } from "../model/grid.ts";
import type { ColumnRole } from "../model/schedule.ts";
import { roleOf } from "./column-role.ts";
import { findHeader, mayBeHeader } from "./find-header.ts";
import { type GridView, type Place, tidyText, viewGrid } from "./grid-view.ts";
import type { Header } from "./header.ts";
import { repeatsHeader } from "./repeats-header.ts";
import { looksLikeTime } from "./time-words.ts";

/** Words beside a table that are none of its columns: a title written down its side, how to fill it in. */
export interface Aside extends Place {
  readonly text: string;
}

/** A sheet without what stands beside its table, and that. */
export interface WithoutAsides {
  readonly view: GridView;
  readonly asides: readonly Aside[];
}

/** A header has no more rows. */
const DEEPEST_HEADER = 3;
const NUMERAL = /[0-9一二三四五六七八九十]/;

/** What is written in that row outside the area's columns. */
function besideIn(view: GridView, row: number, { left, right }: Area): string[] {
  const others = view.written(row).filter((column) => column < left || column > right);
  return others.map((column) => textAt(view.grid, row, column));
}

function looksLikeHeader(texts: readonly string[]): boolean {
  const plain = texts.map(roleOf).filter(({ strength }) => strength >= 3);
  const has = (...roles: readonly ColumnRole[]) => plain.some(({ role }) => roles.includes(role));
  return has("items") && has("time", "owners", "number");
}

/** Whether the merged area runs down beside a header and rows below it. */
function runsDownBeside(view: GridView, area: Area): boolean {
  const text = tidyText(view.grid.cells[area.top]?.[area.left]);
  if (text === "" || roleOf(text).strength > 0) return false;
  const bottom = Math.min(area.bottom, view.height - 1);
  for (let row = area.top; row < Math.min(bottom, area.top + DEEPEST_HEADER); row += 1) {
    if (!mayBeHeader(view, row) || !looksLikeHeader(besideIn(view, row, area))) continue;
    const below = besideIn(view, row + 1, area).concat(besideIn(view, row + 2, area));
    return below.some((one) => looksLikeTime(one) && NUMERAL.test(one));
  }
  return false;
}

const isTall = ({ top, bottom }: Area) => bottom > top;

/** Texts merged down the side of a table. */
function mergedAsides(view: GridView): Aside[] {
  return view.grid.merges
    .filter((area) => isTall(area) && runsDownBeside(view, area))
    .map(({ top, left }) => ({ row: top, column: left, text: tidyText(view.grid.cells[top]?.[left]) }));
}

/** 「填表要求：」「使用说明」 and nothing else. */
const HEADS_NOTES = /^(?:填[写表报]|填表?时?|使用|本表)(?:说明|要求|须知|方法|提示|注意事项)[：:]?$/;
/** 「说明：一事一行」, with words behind the colon. */
const TELLS = /^(?:(?:填[写表报]|使用)?(?:说明|要求|须知)|(?:温馨)?提示|备注|注意事项|注)[：:]\s*\S/;

/** Whether the words tell how to fill in; right beside the table 「提示：完成情况」 and the like head one of its columns. */
function tells({ row, text }: Aside, header: Header, apart: boolean): boolean {
  return (row === header.top || apart) && (HEADS_NOTES.test(text) || (apart && TELLS.test(text)));
}

/** What is written right of that column, from that row down, by columns from the left. */
function textsRightOf(view: GridView, from: number, last: number): ReadonlyMap<number, Aside[]> {
  const found = new Map<number, Aside[]>();
  for (let row = from; row < view.height; row += 1) {
    for (const column of view.written(row)) {
      if (column <= last) continue;
      const texts = found.get(column) ?? [];
      texts.push({ row, column, text: tidyText(view.grid.cells[row]?.[column]) });
      found.set(column, texts);
    }
  }
  return new Map([...found].sort(([one], [other]) => one - other));
}

/** Whether another table stands below; the same header on a further page begins none. */
function isFollowed(view: GridView, header: Header): boolean {
  let next = findHeader(view, header.bottom + 1);
  while (next !== undefined && repeatsHeader(view, next.top, header))
    next = findHeader(view, next.bottom + 1);
  return next !== undefined;
}

/** The columns right of the sheet's only table that tell how it is to be filled in. */
function columnAsides(view: GridView): Aside[] {
  const header = findHeader(view, 0);
  if (header === undefined || isFollowed(view, header)) return [];
  const used = header.columns.filter(({ role }) => role !== "extra");
  if (used.length === 0) return [];
  const last = used.reduce((most, { column }) => Math.max(most, column), 0);
  const texts = textsRightOf(view, header.top, last);
  const columns = [...texts.keys()];
  const first = columns.find((column) => {
    const [top] = texts.get(column) ?? [];
    const apart = column - 1 > last && !texts.has(column - 1);
    return top !== undefined && tells(top, header, apart);
  });
  return first === undefined
    ? []
    : columns.filter((one) => one >= first).flatMap((one) => texts.get(one) ?? []);
}

function without(grid: Grid, asides: readonly Aside[]): GridView {
  const gone = new Set(asides.map(({ row, column }) => `${row} ${column}`));
  const cells = grid.cells.map((row, at) =>
    row?.map((cell, column) => (gone.has(`${at} ${column}`) ? undefined : cell)),
  );
  const merges = grid.merges.filter(({ top, left }) => !gone.has(`${top} ${left}`));
  return viewGrid({ ...grid, cells, merges });
}

/** The sheet without the words that stand beside its table and are none of it. */
export function withoutAsides(view: GridView): WithoutAsides {
  const merged = mergedAsides(view);
  const inner = merged.length === 0 ? view : without(view.grid, merged);
  const columns = columnAsides(inner);
  return {
    view: columns.length === 0 ? inner : without(inner.grid, columns),
    asides: [...merged, ...columns],
  };
}
