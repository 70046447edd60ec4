import { type FoundFrame, frameName } from "../model/frame.ts";
import type { FoundTable, Skipped } from "../model/schedule.ts";
import { oneLine } from "../text/one-line.ts";
import { type Aside, withoutAsides } from "./aside.ts";
import { type CrossTable, findCrossTables } from "./cross-table.ts";
import { headsBody, setOrganisingApart, setsWorkApart } from "./cross-words.ts";
import { findFrame } from "./find-frame.ts";
import { findTables, type TableArea } from "./find-tables.ts";
import { frameInColumn } from "./frame-column.ts";
import type { GridView } from "./grid-view.ts";
import type { Header } from "./header.ts";
import { type ListOnSheet, listOnSheet } from "./list-on-sheet.ts";
import { withAsides } from "./title.ts";

/** A table on its sheet, with the frame that its own words give. */
export type TableOnSheet = { readonly frame: FoundFrame | undefined; readonly guessed?: true } & (
  | { readonly kind: "rows"; readonly table: TableArea }
  | { readonly kind: "cross"; readonly table: CrossTable }
  | { readonly kind: "list"; readonly table: ListOnSheet }
);

/** The tables of a sheet, and rows of it that hold others. */
export interface SheetTables {
  readonly tables: readonly TableOnSheet[];
  readonly skipped: readonly Skipped[];
}

function ownFrame({ view, above, header }: TableArea | CrossTable | ListOnSheet): FoundFrame | undefined {
  const headers = header.columns.map((one) => one.header);
  const said = findFrame({ titles: above.lines, headers, sheet: view.grid.sheet });
  return said ?? frameInColumn(view, header.bottom + 1, header.columns);
}

/** 「重点工作 | 常规工作」 beside a month: read in rows, all work but the first column's would be a remark. */
function isSetApart({ header, columns }: TableArea): boolean {
  const work = header.columns.filter(({ column }) => column !== columns.time);
  return columns.time !== undefined && setsWorkApart(work);
}

/**
 * Whether several columns hold work: one for each body under 「工作内容」, one for each kind. The first of them, which
 * alone looks like the work, is then not all of it.
 */
function isSplit({ header: { top, bottom, columns } }: TableArea): boolean {
  if (setOrganisingApart(columns)) return true;
  const bodies = columns.filter((one) => headsBody({ ...one, strength: 0 }));
  return bottom > top && bodies.length > 1 && bodies.some(({ role }) => role === "items");
}

function crossTables(view: GridView): TableOnSheet[] {
  return findCrossTables(view).map((table) => ({ kind: "cross", table, frame: ownFrame(table) }));
}

/** The table with what is said beside it, as if that stood above. */
function besides(one: TableOnSheet, asides: readonly Aside[]): TableOnSheet {
  const texts = asides.map(({ text }) => text);
  const above = withAsides(one.table.above, texts);
  if (one.kind === "cross") return { ...one, table: { ...one.table, above } };
  if (one.kind === "list") return { ...one, table: { ...one.table, above } };
  const table = { ...one.table, above };
  return { ...one, table, frame: one.frame ?? ownFrame(table) };
}

const plain = (text: string) => text.replace(/\s+/g, "");

/** The tables that plan work, without what stands beside them; that is told, but for a title and what gives the frame. */
export function sheetTables(sheet: GridView, chosen: Header | undefined): SheetTables {
  if (chosen !== undefined) return tablesOf(sheet, chosen);
  const { view, asides } = withoutAsides(sheet);
  const found = tablesOf(view, undefined);
  if (asides.length === 0 || found.tables.length === 0) return found;
  const tables = found.tables.map((one) => besides(one, asides));
  const used = tables.flatMap(({ table, frame }) => [table.above.title ?? "", frame?.text ?? ""]);
  const known = new Set(used.map(plain));
  const told = asides.filter(({ text }) => !known.has(plain(text)));
  const skipped = told.map(({ row, text }) => ({
    row: `${view.grid.sheet} 第${row + 1}行`,
    why: `表格旁边的文字“${oneLine(text)}”没有读入`,
  }));
  return { tables, skipped: [...skipped, ...found.skipped] };
}

/** In rows, or on their side where there are none or where columns set the work apart. */
function tablesOf(view: GridView, chosen: Header | undefined): SheetTables {
  const { tables, others } = findTables(view, chosen);
  const skipped = others.map(({ top, bottom }) => {
    const rows = top === bottom ? `第${top + 1}行` : `第${top + 1}—${bottom + 1}行`;
    return { row: `${view.grid.sheet} ${rows}`, why: "这里是另一种表，不是工作安排" };
  });
  const inRows = tables.map((table): TableOnSheet => ({ kind: "rows", table, frame: ownFrame(table) }));
  if (inRows.length === 0) return { tables: crossTables(view), skipped };
  if (chosen !== undefined) return { tables: inRows, skipped };
  const split = tables.some(isSplit);
  const apart = split || tables.every(isSetApart) ? crossTables(view) : [];
  return { tables: apart.length >= (split ? 1 : inRows.length) ? apart : inRows, skipped };
}

/** The month list that fills a sheet, where it has no table. */
export function sheetList(view: GridView): SheetTables | undefined {
  const table = listOnSheet(view);
  if (table === undefined) return undefined;
  return { tables: [{ kind: "list", table, frame: ownFrame(table), guessed: true }], skipped: [] };
}

/** What the columns of a table are for. */
function columnsOf(one: TableOnSheet): FoundTable["columns"] {
  const { columns } = one.table.header;
  if (one.kind !== "cross") return columns.map(({ column, role, header }) => ({ column, role, header }));
  const { kind, across, labels } = one.table;
  const under = kind === "ticks" ? "time" : "items";
  const named = across.map(({ column, header }) => ({ column, header, role: under }) as const);
  const beside = labels.map(({ column, header, role }) => ({ column, header, role }));
  return [...beside, ...named].sort((first, second) => first.column - second.column);
}

/** A table as it is told of; one whose own title or frame is not the schedule's says so. */
export function foundTable(
  one: TableOnSheet,
  whole: { readonly title: string | undefined; readonly frame: FoundFrame | undefined },
): FoundTable {
  const { view, header, above } = one.table;
  const { frame, guessed } = one;
  const { title } = above;
  return {
    sheet: view.grid.sheet,
    headerRow: header.top,
    headerEnd: header.bottom,
    columns: columnsOf(one),
    ...(guessed && { guessed }),
    ...(title !== undefined && title !== whole.title && { title }),
    ...(frame &&
      whole.frame &&
      frameName(frame.frame) !== frameName(whole.frame.frame) && { frame: frame.frame }),
  };
}
