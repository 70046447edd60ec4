import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { holidayTable as writeTable } from "../../../scripts/make-holidays.mjs";
import { addDays } from "../../../src/core/model/day.ts";
import type { FestivalName } from "../../../src/core/time/festivals.ts";
import { festivalDays } from "../../../src/core/time/festivals.ts";
import { holidayOf } from "../../../src/core/time/holidays.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { calendarYear, schoolYear } from "./frames.ts";

/** As the State Council announced them. */
test.each`
  name      | year    | from            | to
  ${"国庆"} | ${2023} | ${"2023-09-29"} | ${"2023-10-06"}
  ${"国庆"} | ${2024} | ${"2024-10-01"} | ${"2024-10-07"}
  ${"国庆"} | ${2025} | ${"2025-10-01"} | ${"2025-10-08"}
  ${"春节"} | ${2020} | ${"2020-01-24"} | ${"2020-02-02"}
  ${"春节"} | ${2024} | ${"2024-02-10"} | ${"2024-02-17"}
  ${"春节"} | ${2025} | ${"2025-01-28"} | ${"2025-02-04"}
  ${"春节"} | ${2026} | ${"2026-02-15"} | ${"2026-02-23"}
  ${"五一"} | ${2025} | ${"2025-05-01"} | ${"2025-05-05"}
  ${"清明"} | ${2025} | ${"2025-04-04"} | ${"2025-04-06"}
  ${"端午"} | ${2025} | ${"2025-05-31"} | ${"2025-06-02"}
  ${"端午"} | ${2012} | ${"2012-06-22"} | ${"2012-06-24"}
  ${"中秋"} | ${2024} | ${"2024-09-15"} | ${"2024-09-17"}
  ${"元旦"} | ${2025} | ${"2025-01-01"} | ${"2025-01-01"}
`("$name of $year is off from $from to $to", ({ name, year, from, to }) => {
  expect(holidayOf(name, year)).toEqual({ days: [from, to], announced: true });
});

test("outside the years announced the usual days are given as not announced, never none", () => {
  expect(holidayOf("国庆", 2030)).toEqual({ days: ["2030-10-01", "2030-10-07"], announced: false });
  expect(holidayOf("春节", 2027)).toEqual({ days: ["2027-02-05", "2027-02-12"], announced: false });
  expect(holidayOf("国庆", 2003)?.announced).toBe(false);
});

test("a festival without days off has none, also one before it had them", () => {
  expect(holidayOf("重阳", 2024)).toBeUndefined();
  expect(holidayOf("清明", 2005)).toBeUndefined();
});

test("the festival's own day is always off", () => {
  for (const name of [
    "元旦",
    "春节",
    "清明",
    "五一",
    "端午",
    "中秋",
    "国庆",
  ] as const satisfies FestivalName[]) {
    for (let year = 2000; year <= 2040; year += 1) {
      const { days } = holidayOf(name, year) ?? {};
      const [day = "0000-00-00"] = festivalDays(name, year);
      if (days === undefined) continue;
      expect(days[0] <= day && day <= days[1] && days[1] <= addDays(days[0], 9), `${name} ${year}`).toBe(
        true,
      );
    }
  }
});

test("the table in the tree is what the script writes", () => {
  expect(readFileSync("src/core/time/holiday-table.ts", "utf8")).toBe(writeTable());
});

describe("a holiday in the time column", () => {
  test.each([
    [calendarYear, "国庆假期", [["2023-09-29", "2023-10-06"]], {}, undefined],
    [schoolYear, "国庆长假", [["2024-10-01", "2024-10-07"]], {}, undefined],
    [schoolYear, "春节假期", [["2025-01-28", "2025-02-04"]], {}, undefined],
    [schoolYear, "元旦放假期间", [["2025-01-01", "2025-01-01"]], {}, undefined],
    [calendarYear, "元旦假期", [["2022-12-31", "2023-01-02"]], {}, undefined],
    [
      { kind: "school-year", from: 2027 },
      "国庆假期",
      [["2027-10-01", "2027-10-07"]],
      { approximate: true },
      ["holiday-not-announced"],
    ],
  ] as const)("in %o “%s” is %o", (frame, text, intervals, flags, doubts) => {
    const reading = readPeriod(text, frame);
    expect(reading.ok && reading.value.intervals).toEqual(intervals);
    expect(reading.ok && reading.value.flags).toEqual(flags);
    expect(reading.ok && reading.value.doubts).toEqual(doubts);
  });
});
