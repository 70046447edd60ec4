import type { Borders, Cell, DataValidation, Font, Style, Workbook, Worksheet } from "exceljs";
import { a1, columnName } from "../core/model/grid.ts";
import type { CellStyle, Dropdown, SheetModel } from "../core/model/sheet-model.ts";
import { finishWorkbook } from "./patch/finish-workbook.ts";
import { storedText } from "./patch/stored-text.ts";

/** What the file says about its maker; nothing is said unless asked for. */
export interface WriteOptions {
  readonly creator?: string;
  /** Custom document properties: text by name. */
  readonly properties?: Readonly<Record<string, string>>;
}

/**
 * A new workbook of these sheets. The same sheets give the same bytes.
 *
 * ExcelJS is loaded only here, when something is written: it outweighs all the rest.
 */
export async function writeWorkbook(
  sheets: readonly SheetModel[],
  { creator = "", properties = {} }: WriteOptions = {},
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.created = FIXED_TIME;
  workbook.modified = FIXED_TIME;
  for (const sheet of sheets) await addSheet(workbook, sheet);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishWorkbook(bytes, sheets, properties);
}

/** A fixed time, so that a file holds nothing of the hour at which it was made. */
const FIXED_TIME = new Date(Date.UTC(2000, 0, 1));

/** ExcelJS is CommonJS: Node hands out its names both by themselves and under `default`, webpack one of the two. */
async function newWorkbook(): Promise<Workbook> {
  const loaded: {
    readonly Workbook?: typeof Workbook;
    readonly default?: { readonly Workbook: typeof Workbook };
  } = await import(/* webpackChunkName: "exceljs" */ "exceljs");
  const maker = loaded.Workbook ?? loaded.default?.Workbook;
  if (maker === undefined) throw new Error("exceljs gave no Workbook");
  return new maker();
}

async function addSheet(workbook: Workbook, model: SheetModel): Promise<void> {
  const sheet = workbook.addWorksheet(model.name, { state: model.state });
  sheet.columns = model.columns.map(({ width, hidden }) => ({ width, hidden: hidden === true }));
  for (const [index, row] of model.rows.entries()) {
    const line = sheet.getRow(index + 1);
    line.height = row.height;
    for (const [column, cell] of row.cells.entries()) {
      if (cell !== undefined) fillCell(line.getCell(column + 1), cell.text, cell.style);
    }
  }
  for (const { top, left, bottom, right } of model.merges) {
    // Without style: each cell of the area keeps its own borders.
    sheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
  setView(sheet, model);
  setPage(sheet, model);
  for (const dropdown of model.dropdowns ?? []) addDropdown(sheet, dropdown);
  if (model.isProtected) await sheet.protect("", ALLOWED);
}

/** What stays possible on a protected sheet; each of it is an attribute of its own. */
const ALLOWED = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
} as const;

/** One element for the whole area; `add` is there in ExcelJS 4.4.0, though its types do not know it. */
function addDropdown(sheet: Worksheet, { area, choices, prompt }: Dropdown): void {
  const validations = Reflect.get(sheet, "dataValidations") as {
    add(area: string, validation: DataValidation): void;
  };
  const column = columnName(choices.column);
  const name = choices.sheet.replaceAll("'", "''");
  validations.add(`${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`, {
    type: "list",
    allowBlank: true,
    formulae: [`'${name}'!$${column}$${choices.first + 1}:$${column}$${choices.last + 1}`],
    errorStyle: "warning",
    showInputMessage: true,
    prompt,
  });
}

function fillCell(cell: Cell, text: string, style: CellStyle): void {
  if (text !== "") cell.value = storedText(text);
  cell.style = styleOf(style);
}

function styleOf(style: CellStyle): Partial<Style> {
  const { align, valign, wrap, indent } = style;
  return {
    font: fontOf(style),
    ...(style.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill}` } },
    }),
    ...(style.border !== undefined && { border: bordersOf(style.border) }),
    ...(style.format !== undefined && { numFmt: style.format }),
    ...(style.unlocked && { protection: { locked: false } }),
    alignment: {
      ...(align !== undefined && { horizontal: align }),
      ...(valign !== undefined && { vertical: valign === "center" ? "middle" : "top" }),
      ...(wrap && { wrapText: true }),
      ...(indent !== undefined && { indent }),
    },
  };
}

function fontOf({ font, size, bold, color }: CellStyle): Partial<Font> {
  return {
    name: font,
    size,
    ...(bold && { bold }),
    ...(color !== undefined && { color: { argb: `FF${color}` } }),
  };
}

function bordersOf(border: NonNullable<CellStyle["border"]>): Partial<Borders> {
  return Object.fromEntries(
    Object.entries(border).map(([side, { line, color }]) => [
      side,
      { style: line, color: { argb: `FF${color}` } },
    ]),
  );
}

function setView(sheet: Worksheet, { freeze, gridlines }: SheetModel): void {
  sheet.views = [
    freeze === undefined
      ? { state: "normal", showGridLines: gridlines }
      : { state: "frozen", xSplit: freeze.column, ySplit: freeze.row, showGridLines: gridlines },
  ];
}

/** Paper 9 is A4. */
function setPage(sheet: Worksheet, { page }: SheetModel): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: page.fitWidth,
    fitToHeight: page.fitHeight,
    horizontalCentered: page.centred === true,
    margins: { ...page.margins, header: 0.3, footer: 0.3 },
    ...(page.titleRows !== undefined && {
      printTitlesRow: `${page.titleRows[0] + 1}:${page.titleRows[1] + 1}`,
    }),
  };
  if (page.footer !== undefined) sheet.headerFooter.oddFooter = page.footer;
}
