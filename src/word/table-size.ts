import type { BodyFormat } from "./body-format.ts";
import { cellLines, hasOwners, type ScheduleTable } from "./schedule-table.ts";
import type { Page, Twips } from "./section.ts";

/** Half points. */
const SMALL_FOUR = 24;
const FIVE = 21;

/** Below this the text stands in columns, or on half a sheet. */
const NARROW: Twips = 5500;

/** Space left and right in a cell, together. */
const CELL_MARGINS: Twips = 216;

/** How large the table's letters and columns are, and which rows are too long to stay on one page. */
export interface TableSize {
  /** Half points. */
  readonly size: number;
  /** Least height of a line. */
  readonly line: Twips;
  readonly columns: readonly Twips[];
  readonly longRows: ReadonlySet<number>;
}

/** 小四, or 五号 when the rows would not fit on one page or into a narrow column; never larger than the plan's own body. */
export function tableSize(table: ScheduleTable, page: Page, body: BodyFormat): TableSize {
  const usual = page.width < NARROW ? FIVE : SMALL_FOUR;
  const largest = sized(table, page, Math.max(18, Math.min(usual, body.size ?? usual)));
  if (largest.size <= FIVE || total(largest.heights) <= page.height) return largest;
  return sized(table, page, FIVE);
}

interface Sized extends TableSize {
  readonly heights: readonly Twips[];
}

/** As many rows as can have their owners in one line have them so, where that costs the content no line more. */
function sized(table: ScheduleTable, page: Page, size: number): Sized {
  const usual = laidOut(table, page, size, page.width * OWNERS);
  const wanted = table.rows
    .map(({ owners }) => widthOf(owners.join("、"), size) + CELL_MARGINS + 20)
    .filter((width) => width <= page.width * MOST_FOR_OWNERS)
    .reduce((widest, width) => Math.max(widest, width), 0);
  if (wanted <= page.width * OWNERS) return usual;
  const wider = laidOut(table, page, size, wanted);
  return total(wider.heights) <= total(usual.heights) ? wider : usual;
}

function laidOut(table: ScheduleTable, page: Page, size: number, owners: Twips): Sized {
  const line = size >= SMALL_FOUR ? 360 : 320;
  const columns = columnWidths(table, page.width, size, Math.round(owners));
  const heights = table.rows.map(
    (row) =>
      line *
      Math.max(
        ...cellLines(row, columns.length === 3).map((lines, column) =>
          linesIn(lines, columns[column] ?? 0, size),
        ),
      ),
  );
  const longRows = new Set([...heights.keys()].filter((row) => (heights[row] ?? 0) > page.height / 2));
  return { size, line, columns, longRows, heights };
}

function total(heights: readonly Twips[]): Twips {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Part of the width that the owners have, and that they may have at most. */
const OWNERS = 0.26;
const MOST_FOR_OWNERS = 0.34;

/**
 * 16, 58 and 26 % of the width, the first wider where a time would break, up to a quarter, or a third of a narrow
 * column; the last rounding goes to the content.
 */
function columnWidths(table: ScheduleTable, width: Twips, size: number, owners: Twips): readonly Twips[] {
  const longest = table.rows
    .flatMap(({ time }) => time.split("\n"))
    .reduce((widest, text) => Math.max(widest, widthOf(text, size)), 0);
  const time = Math.round(
    Math.min(Math.max(width * 0.16, longest + CELL_MARGINS + 20), width * (width < NARROW ? 0.32 : 0.24)),
  );
  if (!hasOwners(table)) return [time, width - time];
  return [time, width - time - owners, owners];
}

/** Width of a text: a Chinese character is as wide as it is high, a Latin one half of that, a change between them a quarter. */
export function widthOf(text: string, size: number): Twips {
  let halves = 0;
  let before: boolean | undefined;
  for (const character of text) {
    const latin = (character.codePointAt(0) ?? 0) < 0x2000;
    halves += (latin ? 1.1 : 2) + (before === undefined || before === latin ? 0 : 0.5);
    before = latin;
  }
  return Math.ceil(halves * size * 5);
}

function linesIn(lines: readonly string[], column: Twips, size: number): number {
  const usable = Math.max(column - CELL_MARGINS, size * 10);
  return lines.reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text, size) / usable)), 0);
}
