import { type Area, a1, columnName } from "../../core/model/grid.ts";
import type { CellStyle, Dropdown, ModelRow, SheetModel } from "../../core/model/sheet-model.ts";
import { escapeXml } from "../../package/xml-scan.ts";
import { inlineCell } from "./inline-cell.ts";

/** The sheet as a worksheet part of its own; texts are inline strings, `styleOf` gives the number of a look. */
export function sheetPart(
  model: SheetModel,
  namespace: string,
  styleOf: (style: CellStyle) => number,
): string {
  const { rows, columns, page } = model;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaName({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: Math.max(0, columns.length - 1) })}"/>`,
    viewMarkup(model),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsMarkup(model),
    `<sheetData>${rows.map((row, index) => rowMarkup(row, index, styleOf)).join("")}</sheetData>`,
    model.isProtected ? PROTECTION : "",
    mergesMarkup(model.merges),
    dropdownsMarkup(model.dropdowns ?? []),
    page.centred ? '<printOptions horizontalCentered="1"/>' : "",
    pageMarkup(page),
    "</worksheet>",
  ].join("");
}

/** Without a password; what is "0" stays possible. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

function dropdownsMarkup(dropdowns: readonly Dropdown[]): string {
  if (dropdowns.length === 0) return "";
  const markup = dropdowns.map(({ area, choices, prompt }) => {
    const column = columnName(choices.column);
    const list = `'${choices.sheet.replaceAll("'", "''")}'!$${column}$${choices.first + 1}:$${column}$${choices.last + 1}`;
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" prompt="${escapeXml(prompt)}" sqref="${areaName(area)}"><formula1>${escapeXml(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${dropdowns.length}">${markup.join("")}</dataValidations>`;
}

function areaName({ top, left, bottom, right }: Area): string {
  const first = a1(top, left);
  const last = a1(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

function viewMarkup({ gridlines, freeze }: SheetModel): string {
  const lines = gridlines ? "" : ' showGridLines="0"';
  if (freeze === undefined || (freeze.row === 0 && freeze.column === 0)) {
    return `<sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews>`;
  }
  const { row, column } = freeze;
  const splits = [column > 0 && ` xSplit="${column}"`, row > 0 && ` ySplit="${row}"`]
    .filter(Boolean)
    .join("");
  const active = row > 0 ? (column > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return `<sheetViews><sheetView${lines} workbookViewId="0"><pane${splits} topLeftCell="${a1(row, column)}" activePane="${active}" state="frozen"/></sheetView></sheetViews>`;
}

function columnsMarkup({ columns }: SheetModel): string {
  if (columns.length === 0) return "";
  const markup = columns.map(({ width, hidden }, index) => {
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${width}"${hidden ? ' hidden="1"' : ""} customWidth="1"/>`;
  });
  return `<cols>${markup.join("")}</cols>`;
}

function rowMarkup({ height, cells }: ModelRow, row: number, styleOf: (style: CellStyle) => number): string {
  const markup = cells.map((cell, column) =>
    cell === undefined ? "" : inlineCell("", a1(row, column), styleOf(cell.style), cell.text),
  );
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${markup.join("")}</row>`;
}

function mergesMarkup(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const markup = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${merges.length}">${markup.join("")}</mergeCells>`;
}

/** Paper 9 is A4. */
function pageMarkup({ margins, orientation, fitWidth, fitHeight, footer }: SheetModel["page"]): string {
  const { left, right, top, bottom } = margins;
  return [
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" fitToWidth="${fitWidth}" fitToHeight="${fitHeight}" orientation="${orientation}"/>`,
    footer === undefined ? "" : `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`,
  ].join("");
}

/** The rows that are repeated on each printed page, as a defined name says them. */
export function titleRowsText(sheet: string, [first, last]: readonly [number, number]): string {
  return `'${sheet.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`;
}
