import { textAt } from "../model/grid.ts";
import { linesAbove } from "./caption-top.ts";
import { roleOf } from "./column-role.ts";
import {
  cornerColumn,
  headsTime,
  isPlan,
  labelled,
  saysTicks,
  saysWork,
  setsWorkApart,
} from "./cross-words.ts";
import type { GridView } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { bodiesIn, kindsIn, ownColumns, withNeighbours } from "./names-across.ts";
import { repeatsHeader } from "./repeats-header.ts";
import { textsBelow } from "./texts-below.ts";
import { type AboveTable, readAbove } from "./title.ts";

/** What stands across the top: months over work, bodies over work, kinds of work, months over ticks, months over rows by what they say. */
type CrossKind = "times-across" | "owners-across" | "kinds-across" | "ticks" | "turned";

/** A table that says in its header what other tables say in a column: each filled cell is a row. */
export interface CrossTable {
  readonly kind: CrossKind;
  readonly view: GridView;
  readonly above: AboveTable;
  readonly header: Header;
  /** The columns under a month or a body, from the left. */
  readonly across: readonly HeaderColumn[];
  /** The columns beside them, which say of whole rows who, when or what. */
  readonly labels: readonly HeaderColumn[];
  /** First row below the header, and the row after the last; counted from 0. */
  readonly from: number;
  readonly to: number;
}

/** A table whose header may be one: what does not yet know what stands across and beside. */
type Start = Omit<CrossTable, "kind" | "across" | "labels">;

function underTimes(start: Start, across: readonly HeaderColumn[]): CrossTable | undefined {
  const { view, header, above, from } = start;
  const beside = header.columns.filter((one) => !across.includes(one));
  const labels = [...cornerColumn(view, from, header.columns), ...labelled(view, from, beside)];
  const texts = textsBelow(view, from, across);
  const items = labels.find(({ role, strength }) => role === "items" && strength >= 3);
  if (items !== undefined && saysTicks(texts)) {
    return items.strength >= 4 ? { ...start, across, kind: "ticks", labels } : undefined;
  }
  const [first] = labels;
  if (first !== undefined && saysWhatRowsHold(first, textsBeside(view, from, first))) {
    return { ...start, across, kind: "turned", labels: [first] };
  }
  const owned = labelled(view, from, labels);
  const group = owned.find(({ role }) => role === "owners") ?? kindsBeside(view, from, owned);
  const before = across.every(({ column }) => group !== undefined && column > group.column);
  const alone = labels.length === 0 && across.length === header.columns.length;
  if (!(before || alone) || !saysWork(texts, above)) return undefined;
  const named = owned.map((one) => (one === group && one.header === "" ? { ...one, header: "类别" } : one));
  return { ...start, across, kind: "times-across", labels: named };
}

/** The column that says what kind of work stands beside it: 文体活动, 维权帮扶. */
function kindsBeside(
  view: GridView,
  from: number,
  labels: readonly HeaderColumn[],
): HeaderColumn | undefined {
  const [only, more] = labels.filter(({ role }) => role !== "number");
  if (only === undefined || more !== undefined || only.role !== "extra") return undefined;
  const texts = textsBelow(view, from, [only]);
  return texts.length > 0 && texts.every((text) => text.length <= 8) ? only : undefined;
}

const ROWS_LOOKED_AT = 60;

/** The words of that column alone, not of lines merged from it over the others. */
function textsBeside(view: GridView, from: number, one: HeaderColumn): string[] {
  const rows = Math.max(0, Math.min(view.height - from, ROWS_LOOKED_AT));
  const alone = Array.from({ length: rows }, (_, at) => from + at).filter(
    (row) => (view.area(row, one.column)?.right ?? one.column) === one.column,
  );
  return alone.map((row) => textAt(view.grid, row, one.column).trim()).filter((text) => text !== "");
}

/** Whether the words beside the rows say what stands in them, not kinds of work: 工作内容, 负责人. */
function saysWhatRowsHold({ role, header }: HeaderColumn, texts: readonly string[]): boolean {
  if (role !== "time" && header !== "" && role !== "extra") return false;
  const named = texts.map((text) => ({ header: text }));
  return namesWork(texts) && !setsWorkApart(named);
}

/** Whether the words beside the rows say what stands in them: 工作内容, 负责人. */
function namesWork(texts: readonly string[]): boolean {
  // 「2024年工作安排」 is a title.
  const names = texts.filter((text) => !/[0-9]/.test(text)).map(roleOf);
  return names.some(({ role, strength }) => role === "items" && strength >= 4);
}

function underNames(
  start: Start,
  kind: "owners-across" | "kinds-across",
  across: readonly HeaderColumn[],
): CrossTable | undefined {
  const { view, header, above, from } = start;
  const labels = header.columns.filter((one) => !across.includes(one));
  const timed = labels.some(({ role, strength }) => role === "time" && strength >= 3);
  if (across.length < 2 || !timed || labels.some(({ role }) => role === "items")) return undefined;
  if (!saysWork(textsBelow(view, from, across), above)) return undefined;
  const best = Math.max(...labels.map(({ role, strength }) => (role === "time" ? strength : 0)));
  const time = labels.find(({ role, strength }) => role === "time" && strength === best);
  const settled = labels.map(
    (one): HeaderColumn => (one.role === "time" && one !== time ? { ...one, role: "extra" } : one),
  );
  return { ...start, across, kind, labels: settled };
}

/** As far up the title of a sheet's first table is looked for. */
const LINES_ABOVE = 12;

function crossAt(view: GridView, row: number, last: CrossTable | undefined): CrossTable | undefined {
  if (view.written(row).length < 2) return undefined;
  const columns = ownColumns(view, row);
  const [times, bodies, kinds] = [columns.filter(headsTime), bodiesIn(view, row, columns), kindsIn(columns)];
  // Few rows can head such a table, and only for these is it worth looking at what stands above.
  if ([times, bodies, kinds].every((across) => across.length < 2)) return undefined;
  const top = last === undefined ? Math.max(0, row - LINES_ABOVE) : linesAbove(view, last.from, row);
  const own = readAbove(view, top, row);
  // Months go on below others under the same title.
  const above = own.title === undefined && last !== undefined ? last.above : own;
  if (!isPlan(view, above)) return undefined;
  const start = { view, above, header: { top: row, bottom: row, columns }, from: row + 1, to: view.height };
  const names = { view, above, row, columns };
  return (
    (times.length > 1 ? underTimes(start, times) : undefined) ??
    underNames(start, "owners-across", withNeighbours(bodies, names)) ??
    underNames(start, "kinds-across", withNeighbours(kinds, names))
  );
}

/** The tables on their side of a sheet: months or bodies across the top, work in the cells. */
export function findCrossTables(view: GridView): readonly CrossTable[] {
  const tables: CrossTable[] = [];
  for (let row = 0; row < view.height; row += 1) {
    const last = tables.at(-1);
    if (last !== undefined && repeatsHeader(view, row, last.header)) continue;
    const found = crossAt(view, row, last);
    if (found === undefined) continue;
    const top = linesAbove(view, last?.from ?? 0, row);
    if (last !== undefined) tables.splice(-1, 1, { ...last, to: top });
    tables.push(found);
  }
  return tables;
}
