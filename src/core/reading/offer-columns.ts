import type { ColumnChoice, HeaderRows, NamedColumn, UnfitChoice } from "../model/column-choice.ts";
import type { Grid } from "../model/grid.ts";
import { fail, ok, type Result } from "../model/result.ts";
import type { ColumnRole } from "../model/schedule.ts";
import { withoutAsides } from "./aside.ts";
import { chosenColumns } from "./chosen-columns.ts";
import { headerIn, headerRowsAt } from "./find-header.ts";
import { findTables } from "./find-tables.ts";
import { type GridView, seenText, viewGrid } from "./grid-view.ts";
import type { Header } from "./header.ts";
import { firstWorkRow, headerOfRoles, headlessTable, rolesByContent } from "./headless.ts";
import { monthAndDay, startAndEnd } from "./start-and-end.ts";

/** A row of the sheet as the officer sees it; a merged cell says its text in each place that it covers. */
interface OfferedRow {
  /** Counted from 0. */
  readonly row: number;
  /** By column, from the sheet's first one; empty for nothing. */
  readonly cells: readonly string[];
}

/** What the screen 指定列 shows of a sheet. */
export interface ColumnOffer {
  readonly sheet: string;
  /** The sheet's first rows, further down where the header stands there. */
  readonly rows: readonly OfferedRow[];
  /** How many rows of the sheet stand below those. */
  readonly further: number;
  /** The rows taken for the header; null where there is none. */
  readonly header: HeaderRows | null;
  /** Every column of `rows`, from the first, and what it is taken for. */
  readonly columns: readonly NamedColumn[];
  /** Whether the officer chose it, it was found by its words, or neither. */
  readonly from: "chosen" | "found" | "asked" | "nothing";
  /** The officer's choice no longer fits the sheet; what was found by itself is offered. */
  readonly unfit?: UnfitChoice;
}

/** What a column may be, in the order in which it is offered. Time and items may be given once only, the time also as start and end. */
export const COLUMN_ROLES: readonly { readonly role: ColumnRole; readonly name: string }[] = [
  { role: "time", name: "时间段" },
  { role: "items", name: "主要工作内容" },
  { role: "owners", name: "责任部门/人" },
  { role: "number", name: "序号" },
  { role: "status", name: "完成情况" },
  { role: "extra", name: "其他（照原样保留）" },
];

const ROWS_SHOWN = 20;
const ROWS_MORE = 50;
const ROWS_BELOW = 5;
const WIDEST = 60;

function firstRows(view: GridView, shown: number): Pick<ColumnOffer, "rows" | "further"> {
  const end = Math.min(view.height, shown);
  const width = Math.min(view.width, WIDEST);
  const rows = Array.from({ length: end }, (_, row) => ({
    row,
    cells: Array.from({ length: width }, (_, column) => seenText(view, row, column)),
  }));
  return { rows, further: view.height - end };
}

function offerOf(
  view: GridView,
  header: Header | undefined,
  from: ColumnOffer["from"],
  shown = ROWS_SHOWN,
): ColumnOffer {
  const named = new Map(header?.columns.map((one) => [one.column, one]));
  const headless = header === undefined || header.bottom < header.top;
  const rows = headless ? null : { top: header.top, bottom: header.bottom };
  const columns = Array.from({ length: Math.min(view.width, WIDEST) }, (_, column): NamedColumn => {
    const { role = "extra", header: says = "" } = named.get(column) ?? {};
    return { column, role, header: says };
  });
  const seen = firstRows(view, Math.max(shown, (rows?.bottom ?? 0) + 1 + ROWS_BELOW));
  return { sheet: view.grid.sheet, ...seen, header: rows, columns, from };
}

/**
 * What the screen 指定列 shows when it opens: the sheet's first rows and what its columns are taken for, by the
 * officer's choice where it fits, else as found.
 */
export function offerColumns(grid: Grid, choice?: ColumnChoice): ColumnOffer {
  const view = viewGrid(grid);
  const chosen = choice && chosenColumns(view, choice);
  if (chosen?.fits) return offerOf(view, chosen.header, "chosen");
  const found = findTables(withoutAsides(view).view).tables[0]?.header ?? headlessTable(view);
  const offer = offerOf(view, found, found === undefined ? "nothing" : "found");
  return chosen === undefined ? offer : { ...offer, unfit: chosen.unfit };
}

/** What the columns are for by what stands in them. */
function headlessRoles(view: GridView): Header | undefined {
  const from = firstWorkRow(view);
  const roles = rolesByContent(view, from);
  return roles && headerOfRoles(roles, from);
}

/** The same for a header row that the officer points at (counted from 0), or for none: `null`; of at least so many rows. */
export function offerAt(grid: Grid, headerRow: number | null, shown = ROWS_SHOWN): ColumnOffer {
  const view = viewGrid(grid);
  if (headerRow === null) return offerOf(view, headlessRoles(view), "asked", shown);
  const header = headerIn(view, headerRowsAt(view, headerRow));
  const named = header.columns.some(({ role }) => role === "items");
  return offerOf(view, named ? header : byContent(view, header), "asked", shown);
}

/** The same offer with further rows of its sheet: the header may stand below all that was shown. */
export function withFurtherRows(grid: Grid, offer: ColumnOffer): ColumnOffer {
  return { ...offer, ...firstRows(viewGrid(grid), offer.rows.length + ROWS_MORE) };
}

/** The header whose words say nothing, with what stands below them. */
function byContent(view: GridView, header: Header): Header {
  const roles = rolesByContent(view, header.bottom + 1);
  return {
    ...header,
    columns: header.columns.map((one) => ({ ...one, role: roles?.get(one.column) ?? one.role })),
  };
}

/** Why roles make no choice. */
export type ChoiceFault = "no-items" | "items-twice" | "time-twice";

/** What is missing in a choice of columns, in the officer's words. */
export const CHOICE_FAULTS: Readonly<Record<ChoiceFault, string>> = {
  "no-items": "请指定哪一列是“主要工作内容”",
  "items-twice": "“主要工作内容”请指定一列，另一列可以选“其他”",
  "time-twice": "“时间段”请指定一列，另一列可以选“其他”",
};

/** 开始时间 and 结束时间, 月 and 日 are one time in two columns. */
function isOneTime(columns: readonly NamedColumn[]): boolean {
  const times = columns.filter(({ role }) => role === "time");
  return times.length === 2 && (startAndEnd(times) ?? monthAndDay(times)) !== undefined;
}

/** Several columns under one header may all hold work of a row. */
function isOneWork(columns: readonly NamedColumn[]): boolean {
  const [first, ...others] = columns.filter(({ role }) => role === "items");
  return first !== undefined && first.header !== "" && others.every(({ header }) => header === first.header);
}

/** The choice that the officer makes: the offer with these roles, one for each of its columns. */
export function chooseColumns(
  { sheet, header, columns }: ColumnOffer,
  roles: readonly ColumnRole[],
): Result<ColumnChoice, ChoiceFault> {
  const named = columns.map((one, at): NamedColumn => ({ ...one, role: roles[at] ?? one.role }));
  const count = (role: ColumnRole) => named.filter((one) => one.role === role).length;
  if (count("items") === 0) return fail("no-items");
  if (count("items") > 1 && !isOneWork(named)) return fail("items-twice");
  if (count("time") > 1 && !isOneTime(named)) return fail("time-twice");
  return ok({ sheet, header, columns: named.filter((one) => one.role !== "extra" || one.header !== "") });
}
