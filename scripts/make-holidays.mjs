// Writes src/core/time/holiday-table.ts: the days off around the seven statutory festivals, for the years announced.
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import chineseDays from "chinese-days";
import { Lunar, Solar } from "lunar-typescript";

const FIRST = 2004;
const DAY = 86_400_000;
const LUNAR = { 春节: [1, 1], 端午: [5, 5], 中秋: [8, 15] };
const FIXED = { 元旦: [1, 1], 五一: [5, 1], 国庆: [10, 1] };
const ORDER = ["元旦", "春节", "清明", "五一", "端午", "中秋", "国庆"];

const iso = (time) => new Date(time).toISOString().slice(0, 10);
const at = (year, month, day) => Date.UTC(year, month - 1, day);

/** The festival's own day in a year. */
function dayOf(name, year) {
  if (FIXED[name]) return at(year, ...FIXED[name]);
  const solar = LUNAR[name]
    ? Lunar.fromYmd(year, ...LUNAR[name]).getSolar()
    : Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable()["清明"];
  return at(solar.getYear(), solar.getMonth(), solar.getDay());
}

/** Whether the State Council has announced that year: without an announcement every holiday would be a plain day. */
const announced = (year) => isFestival(at(year, 10, 1));

/** A statutory festival's day carries its name; a plain weekend has a weekday's. */
const isFestival = (time) => chineseDays.getDayDetail(iso(time)).name.includes(",");

/** Nobody works that day: a holiday, or a weekend that was not made a day of work. */
const isOff = (time) => chineseDays.isHoliday(iso(time));

/** The run of days off that holds the festival, as days before and after it; `--` where it was no day off. */
function run(name, year) {
  const day = dayOf(name, year);
  if (!isOff(day)) return "--";
  let [before, after] = [0, 0];
  while (isOff(day - (before + 1) * DAY)) before += 1;
  while (isOff(day + (after + 1) * DAY)) after += 1;
  // Before 2008 清明, 端午 and 中秋 were plain days, though some fell on a weekend.
  const days = Array.from({ length: before + after + 1 }, (_, index) => day + (index - before) * DAY);
  return days.some(isFestival) ? `${before}${after}` : "--";
}

/** The module as it is committed. */
export function holidayTable() {
  const years = [];
  for (let year = FIRST; announced(year); year += 1) years.push(year);
  const lines = ORDER.map((name) => `  ${name}: "${years.map((year) => run(name, year)).join("")}",`);
  return `/**
 * The days off around the statutory festivals, ${FIRST}–${years.at(-1)}: written by scripts/make-holidays.mjs, not by hand.
 *
 * A year is two digits, the days off before the festival and those after it, weekends and moved days of rest
 * included; \`--\` where the festival was no day off. Years that the State Council has not announced are not there.
 */
export const holidayTable: Readonly<Record<string, string>> = {
${lines.join("\n")}
};

/** The first year that the table knows. */
export const FIRST_HOLIDAY_YEAR = ${FIRST};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(fileURLToPath(new URL("../src/core/time/holiday-table.ts", import.meta.url)), holidayTable());
}
