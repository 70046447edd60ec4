// Writes src/core/time/lunar-table.ts: the lengths of the lunar months, 1999–2060, and the leap month of each year.
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LunarYear } from "lunar-typescript";

const FIRST = 1999;
const LAST = 2060;
const LEAP = 2 ** 13;

/** A bit a month, set for 30 days, above them the leap month (0 for none), as four digits to the base 36. */
function entry(year) {
  const months = LunarYear.fromYear(year)
    .getMonths()
    .filter((month) => month.getYear() === year);
  const leap = months.find((month) => month.isLeap());
  const bits = months.reduce((sum, month, at) => sum + (month.getDayCount() === 30 ? 2 ** at : 0), 0);
  return (bits + LEAP * (leap === undefined ? 0 : -leap.getMonth())).toString(36).padStart(4, "0");
}

/** The module as it is committed. */
export function lunarTable() {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, at) => entry(FIRST + at));
  return `/**
 * The lunar years ${FIRST}–${LAST}: written by scripts/make-lunar-years.mjs, not by hand.
 *
 * A year is four digits to the base 36: a bit a month from the first on, a leap month after its own, set for 30
 * days, else 29; above those thirteen bits the number of the leap month, 0 for none.
 */
export const lunarTable =
  "${years.join("")}";

/** The first year that the table knows. */
export const FIRST_LUNAR_YEAR = ${FIRST};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(fileURLToPath(new URL("../src/core/time/lunar-table.ts", import.meta.url)), lunarTable());
}
