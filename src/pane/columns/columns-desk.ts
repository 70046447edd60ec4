import type { ColumnChoice } from "../../core/model/column-choice.ts";
import type { Grid } from "../../core/model/grid.ts";
import type { Result } from "../../core/model/result.ts";
import type { ChoiceFault } from "../../core/reading/offer-columns.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { type Store, storeOf } from "../store.ts";
import { type Columns, type ColumnsEvent, choiceOf, columnsOf, updateColumns } from "./columns.ts";

/** 指定列 while it is open. */
export interface ColumnsSession extends Store<Columns, ColumnsEvent> {
  readonly choice: () => Result<ColumnChoice, ChoiceFault>;
}

/** The sheets of the workbook that the officer sees, ready for their columns to be named. */
export async function columnsSession(book: Workbook, sheet?: string): Promise<ColumnsSession | undefined> {
  const settings = await book.settings();
  const grids = await seenSheets(book);
  const first = columnsOf(grids, settings.ok ? (settings.value.columns ?? []) : [], sheet);
  if (first === undefined) return undefined;
  const store = storeOf(updateColumns, first);
  return { ...store, choice: () => choiceOf(store.now()) };
}

/** The workbook was changed while its columns are named. */
export async function renewColumns(session: ColumnsSession, book: Workbook): Promise<void> {
  session.send({ kind: "renewed", grids: await seenSheets(book) });
}

async function seenSheets(book: Workbook): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name, visibility, generated } of await book.sheets()) {
    const grid = visibility === "visible" && !generated ? await book.read(name) : undefined;
    if (grid !== undefined) grids.push(grid);
  }
  return grids;
}
