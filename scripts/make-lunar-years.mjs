// Writes src/core/time/lunar-table.ts: the lengths of the lunar months, 2000–2060, and the leap month of each year.
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LunarYear } from "lunar-typescript";

const FIRST = 2000;
const LAST = 2060;

/** The leap month as one letter (a is none), then a bit a month, 30 days or 29, as a number to the base 36. */
function entry(year) {
  const months = LunarYear.fromYear(year)
    .getMonths()
    .filter((month) => month.getYear() === year);
  const leap = months.find((month) => month.isLeap());
  const bits = months.reduce((sum, month, at) => sum + (month.getDayCount() === 30 ? 2 ** at : 0), 0);
  return String.fromCharCode(97 + (leap === undefined ? 0 : -leap.getMonth())) + bits.toString(36);
}

/** The module as it is committed. */
export function lunarTable() {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, at) => entry(FIRST + at));
  return `/**
 * The lunar years ${FIRST}–${LAST}: written by scripts/make-lunar-years.mjs, not by hand.
 *
 * A year is a letter for its leap month (a is none, b the first) and, to the base 36, a bit a month from the
 * first on, a leap month after its own: set for 30 days, else 29.
 */
export const lunarTable =
  "${years.join(" ")}";

/** The first year that the table knows. */
export const FIRST_LUNAR_YEAR = ${FIRST};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(fileURLToPath(new URL("../src/core/time/lunar-table.ts", import.meta.url)), lunarTable());
}
