import { LunarDay, LunarMonth, LunarYear, SolarTerm } from "tyme4ts";
import { describe, expect, test } from "vitest";
import { type FestivalName, festivalDays, festivals } from "../../../src/core/time/festivals.ts";

const years = Array.from({ length: 61 }, (_, at) => 2000 + at);

/** The solar days of a lunar day that lie in a calendar year, by a second library. */
function lunarDays(year: number, month: number, dayOf: (lunarYear: number) => number): string[] {
  return [year - 1, year]
    .map((lunarYear) => LunarDay.fromYmd(lunarYear, month, dayOf(lunarYear)).getSolarDay().toString())
    .map(isoFromChinese)
    .filter((day) => day.startsWith(`${year}-`));
}

/** tyme4ts writes 「2025年1月29日」. */
function isoFromChinese(words: string): string {
  const [, year = "", month = "", day = ""] = /^(\d+)年(\d+)月(\d+)日$/.exec(words) ?? [];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** tyme4ts counts 冬至 as the first term of the year that follows it. */
function solarTermDay(year: number, name: string): string[] {
  const day = SolarTerm.fromName(name === "冬至" ? year + 1 : year, name)
    .getJulianDay()
    .getSolarDay()
    .toString();
  return [isoFromChinese(day)];
}

function lastDay(lunarYear: number): number {
  expect(LunarYear.fromYear(lunarYear).getLeapMonth()).not.toBe(12);
  return LunarMonth.fromYm(lunarYear, 12).getDayCount();
}

describe("what is reckoned agrees with a second library on every year from 2000 to 2060", () => {
  const lunar: readonly (readonly [FestivalName, number, number])[] = [
    ["春节", 1, 1],
    ["元宵", 1, 15],
    ["端午", 5, 5],
    ["中秋", 8, 15],
    ["重阳", 9, 9],
    ["腊八", 12, 8],
    ["小年", 12, 23],
  ];
  test.each(lunar)("%s", (name, month, day) => {
    expect(years.map((year) => festivalDays(name, year))).toEqual(
      years.map((year) => lunarDays(year, month, () => day)),
    );
  });

  test("除夕", () => {
    expect(years.map((year) => festivalDays("除夕", year))).toEqual(
      years.map((year) => lunarDays(year, 12, lastDay)),
    );
  });

  test.each(["清明", "冬至"] as const)("%s", (name) => {
    expect(years.map((year) => festivalDays(name, year))).toEqual(
      years.map((year) => solarTermDay(year, name)),
    );
  });
});

test.each`
  name        | year    | days                            | source
  ${"春节"}   | ${2025} | ${["2025-01-29"]}               | ${"announced holidays"}
  ${"春节"}   | ${2027} | ${["2027-02-06"]}               | ${"where Intl's chinese calendar errs"}
  ${"重阳"}   | ${2025} | ${["2025-10-29"]}               | ${"announced"}
  ${"重阳"}   | ${2023} | ${["2023-10-23"]}               | ${"announced"}
  ${"腊八"}   | ${2023} | ${[]}                           | ${"2022-12-30 and 2024-01-18"}
  ${"腊八"}   | ${2022} | ${["2022-01-10", "2022-12-30"]} | ${"twice in one year"}
  ${"三八"}   | ${2025} | ${["2025-03-08"]}               | ${"fixed"}
  ${"母亲节"} | ${2025} | ${["2025-05-11"]}               | ${"second Sunday of May"}
  ${"父亲节"} | ${2025} | ${["2025-06-15"]}               | ${"third Sunday of June"}
  ${"春节"}   | ${2061} | ${[]}                           | ${"beyond the table"}
  ${"春节"}   | ${1999} | ${[]}                           | ${"before the table"}
`("$name of $year: $days ($source)", ({ name, year, days }) => {
  expect(festivalDays(name, year)).toEqual(days);
});

test("a festival's days lie in or next to the months in which its work usually stands", () => {
  const astray = festivals.flatMap(({ name, months }) =>
    years.flatMap((year) =>
      festivalDays(name, year).filter((day) => {
        const month = Number(day.slice(5, 7));
        return !(months as readonly number[]).some((usual) => usual === month || (usual % 12) + 1 === month);
      }),
    ),
  );
  expect(astray).toEqual([]);
});

test("no two festivals share a name or a word", () => {
  const words = festivals.flatMap((festival) => [...festival.words]);
  expect(new Set(words).size).toBe(words.length);
});
