import type { Area, Cell, Grid } from "../../core/model/grid.ts";
import { type Paragraph, passagesOf } from "./clipboard-lines.ts";
import { piecesOf } from "./clipboard-words.ts";
import { isHidden, takesNoRoom, unseenWhy } from "./page-looks.ts";

/** Wider or higher than any plan: what a page claims beyond that is not believed. */
const WIDEST = 256;
const LONGEST_SPAN = 5_000;

/** Words of the table that its reader does not see, by row counted from 0. */
interface UnseenWords {
  readonly row: number;
  readonly text: string;
  readonly why: string;
}

/** A table of the clipboard as a grid: merged cells as areas, paragraphs and breaks in a cell as line feeds. */
export function gridOfTable(
  table: HTMLTableElement,
  sheet: string,
): { readonly grid: Grid; readonly unseen: readonly UnseenWords[] } {
  const cells: (Cell | undefined)[][] = [];
  const merges: Area[] = [];
  const unseen: UnseenWords[] = [];
  const hiddenColumns = hiddenColumnsOf(table);
  const covered = new Set<string>();
  [...table.rows].forEach((tr, row) => {
    const rowUnseen = unseenInRow(tr);
    cells[row] = [];
    let column = 0;
    for (const td of tr.cells) {
      while (covered.has(`${row},${column}`)) column += 1;
      if (column >= WIDEST) break;
      const read = readCell(td, rowUnseen ?? unseenWhy(td));
      unseen.push(...read.unseen.map((one) => ({ row, ...one })));
      // The cells of a hidden column stand under it; another hidden one has no place in its row.
      if (takesNoRoom(td) && !hiddenColumns.has(column)) continue;
      if (read.cell !== undefined) cells[row][column] = read.cell;
      const area = areaOf(td, { row, column, rows: table.rows.length });
      for (let r = area.top; r <= area.bottom; r += 1)
        for (let c = area.left; c <= area.right; c += 1) covered.add(`${r},${c}`);
      if (!isFiller(td) && (area.bottom > row || area.right > column)) merges.push(area);
      column = area.right + 1;
    }
  });
  const grid = {
    sheet,
    visibility: "visible",
    cells,
    merges,
    hiddenRows: new Set<number>(),
    hiddenColumns,
  } as const;
  return { grid, unseen };
}

/** Why nothing of the row is shown; undefined where it is. */
function unseenInRow(tr: HTMLTableRowElement): string | undefined {
  const group = tr.parentElement;
  return unseenWhy(tr) ?? (group instanceof HTMLTableSectionElement ? unseenWhy(group) : undefined);
}

/** Excel writes blank cells beside each other as one wide cell that is no merged one. */
function isFiller(cell: Element): boolean {
  return /mso-ignore:\s*colspan/i.test(cell.getAttribute("style") ?? "");
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

function areaOf(cell: HTMLTableCellElement, { row, column, rows }: Place): Area {
  const down = Math.min(Math.max(1, cell.rowSpan), rows - row, LONGEST_SPAN);
  const across = Math.min(Math.max(1, cell.colSpan), WIDEST - column);
  return { top: row, left: column, bottom: row + down - 1, right: column + across - 1 };
}

/** The words of the cell; all of them unseen where there is a reason. */
function readCell(td: HTMLTableCellElement, why: string | undefined) {
  const paragraphs = passagesOf(piecesOf(td, { flat: true, unseen: why })).filter(
    (one): one is Paragraph => !(one instanceof Element),
  );
  const lines = paragraphs.map(({ number, text }) => (number === undefined ? text : `${number} ${text}`));
  const unseen = paragraphs.flatMap((one) => one.unseen);
  const text = lines.join("\n").trim() || (unseen.length > 0 ? "" : exactText(td));
  const cell: Cell | undefined = text === "" ? undefined : { text, value: text };
  return { cell, unseen };
}

/** Older versions of Excel keep the very text beside the cell when the page cannot show it. */
function exactText(td: Element): string {
  return (td.getAttribute("x:str") ?? "").trim();
}

function hiddenColumnsOf(table: HTMLTableElement): Set<number> {
  const hidden = new Set<number>();
  let column = 0;
  for (const col of table.querySelectorAll("col")) {
    const span = Math.min(Number(col.getAttribute("span") ?? 1) || 1, WIDEST);
    if (isHidden(col)) for (let at = 0; at < span; at += 1) hidden.add(column + at);
    column += span;
    if (column > WIDEST) break;
  }
  return hidden;
}
