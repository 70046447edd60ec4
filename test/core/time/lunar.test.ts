import { readFileSync } from "node:fs";
import { LunarDay, LunarMonth, LunarYear } from "tyme4ts";
import { expect, test } from "vitest";
import { lunarTable as writeTable } from "../../../scripts/make-lunar-years.mjs";
import { addDays } from "../../../src/core/model/day.ts";
import { lunarMonth } from "../../../src/core/time/lunar.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { calendarYear, firstTerm, schoolYear } from "./frames.ts";

/** The first day of a lunar month and its length, by a second library; a leap month is negative there. */
function firstAndLast(year: number, month: number): readonly [string, number] {
  const solar = LunarDay.fromYmd(year, month, 1).getSolarDay();
  const [y, m, d] = [solar.getYear(), solar.getMonth(), solar.getDay()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return [`${y}-${m}-${d}`, LunarMonth.fromYm(year, month).getDayCount()];
}

test("every lunar month from 2000 to 2060 agrees with a second library, leap months too", () => {
  for (let year = 2000; year <= 2060; year += 1) {
    const leap = LunarYear.fromYear(year).getLeapMonth();
    for (let month = 1; month <= 12; month += 1) {
      const [first, days] = firstAndLast(year, month);
      expect(lunarMonth(year, month), `${year}/${month}`).toEqual([
        first,
        addDays(first as `${number}-${number}-${number}`, days - 1),
      ]);
      expect(lunarMonth(year, month, true)?.[0], `leap ${year}/${month}`).toBe(
        leap === month ? firstAndLast(year, -month)[0] : undefined,
      );
    }
  }
});

test("outside the table nothing is made up", () => {
  expect([lunarMonth(1999, 1), lunarMonth(2061, 1)]).toEqual([undefined, undefined]);
});

test("the table in the tree is what the script writes", () => {
  expect(readFileSync("src/core/time/lunar-table.ts", "utf8")).toBe(writeTable());
});

test.each([
  [schoolYear, "九月初九", "2024-10-11…2024-10-11"],
  [schoolYear, "农历九月初九", "2024-10-11…2024-10-11"],
  [schoolYear, "正月初一", "2025-01-29…2025-01-29"],
  [schoolYear, "正月", "2025-01-29…2025-02-27"],
  [schoolYear, "腊月廿三", "2025-01-22…2025-01-22"],
  [schoolYear, "腊月二十三", "2025-01-22…2025-01-22"],
  [schoolYear, "农历八月十五", "2024-09-17…2024-09-17"],
  [schoolYear, "大年初二", "2025-01-30…2025-01-30"],
  [schoolYear, "农历2024年八月十五", "2024-09-17…2024-09-17"],
  [calendarYear, "闰二月", "2023-03-22…2023-04-19"],
  [firstTerm, "农历五月初五", "festival-not-in-frame"],
  [schoolYear, "闰四月", "festival-not-in-frame"],
  [schoolYear, "腊月三十", "festival-not-in-frame"],
  [schoolYear, "五月十五", "ambiguous"],
  [schoolYear, "九月初", "2024-09-01…2024-09-10"],
  [undefined, "正月初一", "no-frame"],
] as const)("in %o “%s” is %s", (frame, text, days) => {
  const reading = readPeriod(text, frame);
  const said = reading.ok
    ? reading.value.intervals.map((each) => each.join("…")).join(" ")
    : reading.fault.kind;
  expect(said).toBe(days);
});
