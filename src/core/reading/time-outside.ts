import type { TableArea } from "./find-tables.ts";
import { monthOnly } from "./part-of-month.ts";
import type { TimeSource } from "./time-source.ts";
import { headingTime, monthInTitle } from "./time-words.ts";

/** 2025.3, 2024-09: what a sheet for each month may be called. */
const YEAR_AND_MONTH = /^20[0-9]{2}[.．\-_年](?:0?[1-9]|1[0-2])月?$/;

function sheetTime(sheet: string): string | undefined {
  const name = sheet.trim();
  return YEAR_AND_MONTH.test(name) ? name.replace("_", "-") : headingTime(name);
}

/** The time of rows that have none beside or above them: the line above the table, or the sheet's name. */
export function timeOutside(table: TableArea): TimeSource | undefined {
  if (table.columns.time !== undefined) return undefined;
  return outsideTime(table);
}

/** The one month that is said there: that of days beside the rows which do not name theirs. */
export function monthOutside(table: TableArea): string | undefined {
  return monthOnly(outsideTime(table)?.text);
}

function outsideTime({ view, above }: TableArea): TimeSource | undefined {
  const captions = above.lines.flatMap((line): TimeSource[] => {
    const text = headingTime(line) ?? monthInTitle(line);
    return text?.includes("月") ? [{ place: undefined, text, line }] : [];
  });
  const text = sheetTime(view.grid.sheet);
  return captions.at(-1) ?? (text === undefined ? undefined : { place: undefined, text });
}
