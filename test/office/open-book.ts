import type { Grid } from "../../src/core/model/grid.ts";
import { officeWorkbook } from "../../src/workbook/office.ts";
import { connectClient } from "./host/client.ts";
import { FakeExcel } from "./host/fake-excel.ts";
import { fillBook } from "./host/seed.ts";

/** A workbook of these sheets, open in an Excel of ours. */
export function openInExcel(grids: readonly Grid[]) {
  const excel = new FakeExcel();
  connectClient(excel);
  fillBook(excel.book, grids);
  return { excel, book: officeWorkbook() };
}
