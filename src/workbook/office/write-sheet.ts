import { a1, columnName } from "../../core/model/grid.ts";
import type { Dropdown, ModelRow, SheetModel } from "../../core/model/sheet-model.ts";
import { GENERATED_MARK } from "../scan/workbook-part.ts";
import { address, addressLists, columnsAddress, rowsAddress } from "./areas.ts";
import { dress } from "./dress.ts";
import type { ListedSheet } from "./list-sheets.ts";
import { styleAreas } from "./style-areas.ts";

/** A character of the default font is 7 pixels wide, a pixel three quarters of a point. */
const POINTS_A_CHARACTER = 5.25;

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

/** Writes rows of a generated sheet, the first of them at row `first`: texts as one block, each look once. */
export function writeRows(sheet: Excel.Worksheet, rows: readonly ModelRow[], first: number): void {
  writeTexts(sheet, rows, first);
  for (const { style, areas } of styleAreas(rows, first)) {
    for (const list of addressLists(areas.map(address))) {
      const cells = sheet.getRanges(list);
      dress(cells, style);
      cells.untrack();
    }
  }
  setHeights(sheet, rows, first);
}

/** The format first: under `@` Excel takes no text for a formula or a date. */
function writeTexts(sheet: Excel.Worksheet, rows: readonly ModelRow[], first: number): void {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width === 0) return;
  const columns = Array.from({ length: width }, (_, column) => column);
  const area = { top: first, left: 0, bottom: first + rows.length - 1, right: width - 1 };
  const block = sheet.getRange(address(area));
  block.numberFormat = rows.map(({ cells }) => columns.map((column) => formatOf(cells[column])));
  block.values = rows.map(({ cells }) => columns.map((column) => textOf(cells[column])));
  block.untrack();
}

function formatOf(cell: ModelRow["cells"][number]): string {
  return cell?.style.format ?? (cell === undefined || cell.text === "" ? "General" : "@");
}

function textOf(cell: ModelRow["cells"][number]): string {
  return (cell?.text ?? "").replace(/\r\n?/g, "\n");
}

function setHeights(sheet: Excel.Worksheet, rows: readonly ModelRow[], first: number): void {
  const byHeight = new Map<number, [first: number, last: number][]>();
  for (const [index, { height }] of rows.entries()) {
    const row = first + index;
    const runs = byHeight.get(height) ?? [];
    byHeight.set(height, runs);
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  for (const [height, runs] of byHeight) {
    for (const list of addressLists(runs.map((run) => rowsAddress(...run)))) {
      const lines = sheet.getRanges(list);
      lines.format.rowHeight = Math.min(height, HIGHEST_ROW);
      lines.untrack();
    }
  }
}

/** All that concerns the sheet as a whole, once its rows stand. */
export function finishSheet(sheet: Excel.Worksheet, model: SheetModel, old: ListedSheet | undefined): void {
  setColumns(sheet, model);
  for (const area of model.merges) {
    const merged = sheet.getRange(address(area));
    merged.merge(false);
    merged.untrack();
  }
  for (const dropdown of model.dropdowns ?? []) addDropdown(sheet, dropdown);
  freeze(sheet, model);
  sheet.showGridlines = model.gridlines;
  if (model.generated && !old?.generated) sheet.names.add(GENERATED_MARK, "=1").visible = false;
  sheet.visibility = model.state === "hidden" ? "Hidden" : "Visible";
}

function setColumns(sheet: Excel.Worksheet, { columns }: SheetModel): void {
  for (const [index, { width, hidden }] of columns.entries()) {
    const column = sheet.getRange(columnsAddress(index, index));
    column.format.columnWidth = width * POINTS_A_CHARACTER;
    if (hidden) column.columnHidden = true;
    column.untrack();
  }
}

function freeze(sheet: Excel.Worksheet, { freeze: at }: SheetModel): void {
  if (at === undefined) return;
  const { row, column } = at;
  if (row > 0 && column > 0) sheet.freezePanes.freezeAt(`A1:${a1(row - 1, column - 1)}`);
  else if (row > 0) sheet.freezePanes.freezeRows(row);
  else if (column > 0) sheet.freezePanes.freezeColumns(column);
}

/** A list of choices; whatever else is typed stays allowed. */
function addDropdown(sheet: Excel.Worksheet, { area, choices, prompt }: Dropdown): void {
  const column = columnName(choices.column);
  const name = choices.sheet.replaceAll("'", "''");
  const cells = sheet.getRange(address(area));
  const source = `='${name}'!$${column}$${choices.first + 1}:$${column}$${choices.last + 1}`;
  cells.dataValidation.rule = { list: { inCellDropDown: true, source } };
  cells.dataValidation.ignoreBlanks = true;
  cells.dataValidation.errorAlert = { showAlert: false, style: "Warning", title: "", message: "" };
  cells.dataValidation.prompt = { showPrompt: true, title: "", message: prompt };
  cells.untrack();
}
