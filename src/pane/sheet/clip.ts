import { type Area, a1, type Grid, textAt } from "../../core/model/grid.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import { escapeXml } from "../../package/xml-scan.ts";
import type { Pasted } from "../import/pasted-in.ts";
import type { SheetShape } from "./sheet-shape.ts";

/** Texts by row and column, as they stand on the clipboard. */
export type Table = readonly (readonly string[])[];

/** Marks a table that this page put on the clipboard: its plain text says the same, to the sign. */
const OURS = "data-plan-schedule";

/** The chosen cells as Excel, WPS and Word take them: lines and tabs, and a table. */
export function copied(grid: Grid, area: Area, columns: readonly number[]): { text: string; html: string } {
  const table = tableOf(grid, area, columns);
  const text = table.map((row) => row.map(quoted).join("\t")).join("\n");
  const rows = table.map((row) => `<tr>${row.map((cell) => `<td>${withBreaks(cell)}</td>`).join("")}</tr>`);
  return { text, html: `<table ${OURS}>${rows.join("")}</table>` };
}

function tableOf(grid: Grid, area: Area, columns: readonly number[]): Table {
  const shown = columns.filter((column) => column >= area.left && column <= area.right);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  return rows.map((row) => shown.map((column) => textAt(grid, row, column)));
}

/** A text with a tab, a line break or a quotation mark stands in quotation marks, as Excel writes it. */
function quoted(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Excel keeps a break with this style in one cell. */
function withBreaks(text: string): string {
  return escapeXml(text).replaceAll("\n", '<br style="mso-data-placement:same-cell">');
}

/** The table on the clipboard: of a page or document as such, since its plain text would break cells of many lines. */
export async function tableIn({ html, text }: Pasted): Promise<Table> {
  const table =
    html === "" ? null : new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null || table.hasAttribute(OURS)) return tableOfText(text);
  const { gridOfTable } = await import("../import/clipboard-table.ts");
  const { cells } = gridOfTable(table, "").grid;
  const width = Math.max(0, ...cells.map((row) => row?.length ?? 0));
  return cells.map((row) => Array.from({ length: width }, (_, column) => row?.[column]?.text ?? ""));
}

/** The texts of lines and tabs; what stands in quotation marks may hold both. */
function tableOfText(text: string): Table {
  const rows: string[][] = [[]];
  const lines = text.replace(/\r\n?/g, "\n");
  let at = 0;
  while (at <= lines.length) {
    const { cell, end } = lines[at] === '"' ? quotedCell(lines, at) : plainCell(lines, at);
    rows.at(-1)?.push(cell);
    if (lines[end] === "\n") rows.push([]);
    at = end + 1;
  }
  // The line that ends the last row begins no other.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.every((cell) => cell === "")) rows.pop();
  return rows;
}

function plainCell(lines: string, start: number): { cell: string; end: number } {
  let end = start;
  while (end < lines.length && lines[end] !== "\t" && lines[end] !== "\n") end += 1;
  return { cell: lines.slice(start, end), end };
}

/** A quotation mark that no other ends is a sign like any other. */
function quotedCell(lines: string, start: number): { cell: string; end: number } {
  let end = lines.indexOf('"', start + 1);
  while (end !== -1 && lines[end + 1] === '"') end = lines.indexOf('"', end + 2);
  const next = end === -1 ? undefined : lines[end + 1];
  if (end === -1 || (next !== undefined && next !== "\t" && next !== "\n")) return plainCell(lines, start);
  return { cell: lines.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/**
 * The edits that write a table into the sheet: at the first chosen cell, or a single text into all chosen ones. Undefined
 * where a text would fall into a merged area beside its first cell, where nobody would see it.
 */
export function pasteEdits(
  grid: Grid,
  shape: SheetShape,
  area: Area,
  table: Table,
): readonly CellEdit[] | undefined {
  const single = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  if (single !== undefined) return fillEdits(grid, shape, area, single);
  const columns = columnsFrom(shape, area.left, Math.max(...table.map(({ length }) => length)));
  const edits: CellEdit[] = [];
  for (const [down, cells] of table.entries()) {
    for (const [right, to] of cells.entries()) {
      const [row, column] = [area.top + down, columns[right] ?? area.left + right];
      if (isCovered(shape, row, column)) {
        if (to !== "") return undefined;
        continue;
      }
      edits.push(...editTo(grid, row, column, to));
    }
  }
  return edits;
}

/** One text into all cells of the area; of merged ones into the first. */
export function fillEdits(grid: Grid, shape: SheetShape, area: Area, to: string): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const column of columnsFrom(shape, area.left, area.right - area.left + 1)) {
      if (column <= area.right && !isCovered(shape, row, column))
        edits.push(...editTo(grid, row, column, to));
    }
  }
  return edits;
}

/** So many columns from that one on: hidden ones are passed over, behind the last one come blank ones. */
function columnsFrom({ columns }: SheetShape, first: number, count: number): number[] {
  const shown = columns.filter((column) => column >= first).slice(0, count);
  const last = shown.at(-1) ?? first - 1;
  return [...shown, ...Array.from({ length: count - shown.length }, (_, index) => last + 1 + index)];
}

function isCovered({ mergeAt }: SheetShape, row: number, column: number): boolean {
  const area = mergeAt(row, column);
  return area !== undefined && (area.top !== row || area.left !== column);
}

function editTo(grid: Grid, row: number, column: number, to: string): CellEdit[] {
  const from = textAt(grid, row, column);
  return from === to ? [] : [{ sheet: grid.sheet, cell: a1(row, column), from, to }];
}
