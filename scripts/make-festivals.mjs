// Writes src/core/time/festival-table.ts: the days of the festivals that move, 2000–2060, two letters a day.
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Lunar, LunarYear, Solar } from "lunar-typescript";

const FIRST = 2000;
const LAST = 2060;
const LUNAR = { 春节: [1, 1], 元宵: [1, 15], 端午: [5, 5], 中秋: [8, 15], 重阳: [9, 9], 腊八: [12, 8] };
const TERMS = { 清明: "清明", 冬至: "冬至" };

/** Month and day as two letters: A is January or the first day, and days after the 26th go on in lower case. */
function letters(month, day) {
  const month_ = String.fromCharCode(64 + month);
  return month_ + (day <= 26 ? String.fromCharCode(64 + day) : String.fromCharCode(70 + day));
}

function lunarDays(year, month, day) {
  const found = [];
  for (const lunarYear of [year - 1, year]) {
    const solar = Lunar.fromYmd(lunarYear, month, day).getSolar();
    if (solar.getYear() === year) found.push(letters(solar.getMonth(), solar.getDay()));
  }
  return found;
}

/** The last days of the lunar year: 小年 (the 23rd) and 除夕 (the 29th or 30th). */
function yearEnd(year, dayOf) {
  const found = [];
  for (const lunarYear of [year - 1, year]) {
    const days = LunarYear.fromYear(lunarYear).getMonth(12).getDayCount();
    const solar = Lunar.fromYmd(lunarYear, 12, dayOf(days)).getSolar();
    if (solar.getYear() === year) found.push(letters(solar.getMonth(), solar.getDay()));
  }
  return found;
}

function termDay(year, name) {
  const solar = Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable()[name];
  if (solar.getYear() === year) return [letters(solar.getMonth(), solar.getDay())];
  const next = Solar.fromYmd(year + 1, 6, 1)
    .getLunar()
    .getJieQiTable()[name];
  return next.getYear() === year ? [letters(next.getMonth(), next.getDay())] : [];
}

/** The years from 2000 on, parted by blanks: none, one or two days each. */
function line(daysOf) {
  const years = [];
  for (let year = FIRST; year <= LAST; year += 1) years.push(daysOf(year).join("") || "-");
  return years.join(" ");
}

const rows = [
  ...Object.entries(LUNAR).map(([name, [month, day]]) => [name, line((year) => lunarDays(year, month, day))]),
  ["小年", line((year) => yearEnd(year, () => 23))],
  ["除夕", line((year) => yearEnd(year, (days) => days))],
  ...Object.entries(TERMS).map(([name, term]) => [name, line((year) => termDay(year, term))]),
];

/** The module as it is committed. */
export function festivalTable() {
  const lines = rows.map(([name, days]) => `  ${name}: "${days}",`);
  return `/**
 * The days of the festivals that move, ${FIRST}–${LAST}: written by scripts/make-festivals.mjs, not by hand.
 *
 * A year is two letters a day (none is \`-\`, 腊八 may come twice): the first is the month from A, the second
 * the day from A, going on in lower case after the 26th.
 */
export const festivalTable: Readonly<Record<string, string>> = {
${lines.join("\n")}
};

/** The first year that the table knows. */
export const FIRST_FESTIVAL_YEAR = ${FIRST};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(
    fileURLToPath(new URL("../src/core/time/festival-table.ts", import.meta.url)),
    festivalTable(),
  );
}
