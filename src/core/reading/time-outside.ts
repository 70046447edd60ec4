import type { TableArea } from "./find-tables.ts";
import type { TimeSource } from "./own-time.ts";
import { headingTime, monthInTitle } from "./time-words.ts";

/** The time of rows that have none beside or above them: the line above the table, or the sheet's name. */
export function timeOutside({ view, above, columns }: TableArea): TimeSource | undefined {
  if (columns.time !== undefined) return undefined;
  const captions = above.lines.map((line) => headingTime(line) ?? monthInTitle(line));
  const text = captions.filter((one) => one?.includes("月")).at(-1) ?? headingTime(view.grid.sheet);
  return text === undefined ? undefined : { place: undefined, text };
}
