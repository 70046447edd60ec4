import { leadingNumber } from "../text/numbering.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import { slotAt } from "./table-columns.ts";
import { headingTime } from "./time-words.ts";

const CHINESE = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$/;
const ARABIC = /^[0-9０-９]+[、.．]?$/;
/** 一、组织建设: longer words are work. */
const LONGEST_CATEGORY = 20;

const textAt = (view: GridView, row: number, column: number) => tidyText(view.grid.cells[row]?.[column]);

/** Whether the table counts its rows 1, 2, 3 in that column. */
function countsRows(view: GridView, { from, to }: TableArea, column: number): boolean {
  for (let row = from; row < to; row += 1) if (ARABIC.test(textAt(view, row, column))) return true;
  return false;
}

/** 「一、组织建设」 in one cell; 「（一）9月」 stands over the rows of its month. */
function namesCategory(text: string): boolean {
  if (text.length > LONGEST_CATEGORY || text.includes("\n") || headingTime(text) !== undefined) return false;
  const head = leadingNumber(text);
  return head?.style.startsWith("chinese") === true && head.length < text.length;
}

/** Whether the row says 「一 | 组织建设」, or 「一、组织建设」 without a 序号, and nothing else. */
function isNumberedAlone(view: GridView, { columns }: TableArea, row: number, numbers: number): boolean {
  const written = view.written(row);
  if (written.length > 2 || written.some((column) => column !== numbers && column !== columns.items))
    return false;
  const [number, items] = [textAt(view, row, numbers), textAt(view, row, columns.items)];
  if (items === "") return namesCategory(number);
  return number === "" ? namesCategory(items) : CHINESE.test(number);
}

/**
 * Whether the row divides a table by kinds of work: it is numbered 一, 二 where the rows of work count 1, 2, 3,
 * and names neither a time nor an owner.
 */
export function isCategoryRow(view: GridView, table: TableArea, row: number): boolean {
  const { numbers, time, ownerColumns } = table.columns;
  for (const column of numbers) {
    if (!isNumberedAlone(view, table, row, column) || !countsRows(view, table, column)) continue;
    const others = [time, ...ownerColumns].filter((one) => one !== undefined);
    return !others.some((one) => slotAt(view, table.columns, row, one).written);
  }
  return false;
}
