import type { TableArea } from "./find-tables.ts";
import type { TimeSource } from "./own-time.ts";
import { headingTime, monthInTitle } from "./time-words.ts";

/** 2025.3, 2024-09: what a sheet for each month may be called. */
const YEAR_AND_MONTH = /^20[0-9]{2}[.．\-_年](?:0?[1-9]|1[0-2])月?$/;

function sheetTime(sheet: string): string | undefined {
  const name = sheet.trim();
  return YEAR_AND_MONTH.test(name) ? name.replace("_", "-") : headingTime(name);
}

/** The time of rows that have none beside or above them: the line above the table, or the sheet's name. */
export function timeOutside({ view, above, columns }: TableArea): TimeSource | undefined {
  if (columns.time !== undefined) return undefined;
  const captions = above.lines.map((line) => headingTime(line) ?? monthInTitle(line));
  const text = captions.filter((one) => one?.includes("月")).at(-1) ?? sheetTime(view.grid.sheet);
  return text === undefined ? undefined : { place: undefined, text };
}
