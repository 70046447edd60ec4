import { type Grid, textAt } from "../../model/grid.ts";
import type { PlanTable } from "../../model/plan-text.ts";
import { roleOf } from "../column-role.ts";
import { isPageNumber } from "./closing-line.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";
import { readTable, type TableReading } from "./table-rows.ts";
import { joined, type WholeTable } from "./whole-table.ts";

/** 「续表」「（接上页）」「进度安排表（续）」 */
const CONTINUED =
  /^[([]?(?:续上?[表页]|接上[表页]|续)[0-9一二三]?[)\]]?[:：]?$|^.{0,24}[([](?:续[表上]?[0-9一二三]?)[)\]]$/;

/** Whether a table that stands behind the line may go on with the one before it. */
export function mayContinueOver({ text }: TextLine): boolean {
  const words = plainWords(text);
  return CONTINUED.test(words) || isPageNumber(words);
}

const HEADER_ROWS = 4;

function widthOf({ cells, merges }: Grid): number {
  return Math.max(0, ...cells.map((row) => row?.length ?? 0), ...merges.map(({ right }) => right + 1));
}

function rowWords(grid: Grid, row: number): string {
  return (grid.cells[row] ?? [])
    .map((_cell, column) => textAt(grid, row, column).replace(/\s+/g, ""))
    .join("\t");
}

/** The header above stands at the top of the second table once more. */
function repeatsHeader(above: Grid, below: Grid): boolean {
  const first = rowWords(below, 0);
  if (first.split("\t").filter((text) => text !== "").length < 2) return false;
  return above.cells.slice(0, HEADER_ROWS).some((_row, at) => rowWords(above, at) === first);
}

/** The second table begins with words of a header that is none above. */
function hasHeader(grid: Grid): boolean {
  return (grid.cells[0] ?? []).some((_cell, column) => roleOf(textAt(grid, 0, column)).strength >= 3);
}

/** Whether the rows that came from that table have times, their own or the one above them. */
function haveTimes({ rows }: TableReading, table: number): boolean {
  const own = rows.filter(({ source }) => "table" in source && source.table === table);
  return own.length > 0 && own.every(({ period }) => period?.ok || period?.fault.kind === "no-frame");
}

/** A schedule and the table that goes on with it, as one; undefined where the second stands for itself. */
export function continued(
  above: WholeTable,
  below: PlanTable,
): { readonly table: WholeTable; readonly reading: TableReading } | undefined {
  if (widthOf(above.grid) !== widthOf(below.grid)) return undefined;
  const repeats = repeatsHeader(above.grid, below.grid);
  if (!repeats && hasHeader(below.grid)) return undefined;
  const table = joined(above, below);
  const reading = readTable(table, {});
  if (reading === undefined || !(repeats || haveTimes(reading, below.table))) return undefined;
  return { table, reading };
}
