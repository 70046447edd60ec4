import { frameWindow } from "../model/frame.ts";
import { a1, textAt } from "../model/grid.ts";
import type { YearMention } from "../model/schedule.ts";
import { readFrame } from "../time/read-frame.ts";
import { readPeriod } from "../time/read-period.ts";
import type { TableArea } from "./find-tables.ts";
import type { GridView } from "./grid-view.ts";
import { isBodyName } from "./note-words.ts";

/** The date that a line ends with: 「填报日期：2024年9月1日」「二〇二四年九月」. */
const DATE =
  /(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})\s*[年./-]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:\s*月|(?=[./-]))(?:\s*[./-]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?)?\s*$/u;

function ofFrame(source: YearMention["source"], sheet: string, text: string): YearMention[] {
  const reading = readFrame(text);
  return reading.ok ? [{ source, sheet, text, days: frameWindow(reading.value.frame) }] : [];
}

/** Only what names the date or the body stands before a date of signing: 「建校1952年10月」 is none. */
function signs(before: string): boolean {
  return before === "" || /[:：]$/u.test(before) || isBodyName(before);
}

function ofDate(line: string, sheet: string, cell?: string): YearMention[] {
  const [text] = DATE.exec(line) ?? [];
  if (text === undefined || !signs(line.slice(0, -text.length).trim())) return [];
  const reading = readPeriod(text, undefined);
  const days = reading.ok ? reading.value.intervals[0] : undefined;
  if (days === undefined) return [];
  return [{ source: "signature", sheet, text: text.trim(), days, ...(cell !== undefined && { cell }) }];
}

/** The dates in the rows below the table that sign it or speak of it. */
function signatures(view: GridView, rows: readonly number[]): YearMention[] {
  const { grid } = view;
  return rows.flatMap((row) =>
    view.written(row).flatMap((column) => ofDate(textAt(grid, row, column), grid.sheet, a1(row, column))),
  );
}

/** Every year that is written around a table: lines above it, header cells, the sheet's name, dates of signing. */
export function yearMentions(
  view: GridView,
  { above, header }: Pick<TableArea, "above" | "header">,
  notes: readonly number[],
): YearMention[] {
  const { sheet } = view.grid;
  return [
    ...above.lines.flatMap((text) => ofFrame("title", sheet, text)),
    ...header.columns.flatMap((column) => ofFrame("header", sheet, column.header)),
    ...ofFrame("sheet-name", sheet, sheet),
    ...above.meta.flatMap((text) => ofDate(text, sheet)),
    ...signatures(view, notes),
  ];
}
