import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import type { SchoolCalendar } from "../../../src/core/model/school-calendar.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { renderPeriod } from "../../../src/core/time/render-period.ts";
import { calendar, firstTerm, schoolYear } from "./frames.ts";

const secondTerm: PlanFrame = { kind: "term", from: 2024, term: 2 };
const year2025: PlanFrame = { kind: "calendar-year", year: 2025 };

/** The days and flags, or the kind of the fault. */
function said(text: string, frame: PlanFrame, known: SchoolCalendar = calendar): unknown {
  const reading = readPeriod(text, frame, known);
  if (!reading.ok) return reading.fault.kind;
  const { intervals, flags } = reading.value;
  return [intervals.map((days) => days.join("…")).join(" "), ...(flags.approximate ? ["approximate"] : [])];
}

describe("with the school's calendar the days are exact", () => {
  test.each([
    [schoolYear, "第一学期", "2024-09-02…2025-01-17"],
    [schoolYear, "第二学期", "2025-02-10…2025-07-04"],
    [schoolYear, "2024—2025学年第二学期", "2025-02-10…2025-07-04"],
    [schoolYear, "寒假", "2025-01-18…2025-02-09"],
    [schoolYear, "暑假期间", "2025-07-05…2025-08-31"],
    [schoolYear, "寒暑假", "2025-01-18…2025-02-09 2025-07-05…2025-08-31"],
    [schoolYear, "第一学期开学初", "2024-09-02…2024-09-15"],
    [schoolYear, "第二学期期末", "2025-06-21…2025-07-04"],
    [schoolYear, "寒假前", "2025-01-04…2025-01-17"],
    [schoolYear, "第3周（第二学期）", "2025-02-24…2025-03-02"],
    [firstTerm, "开学初", "2024-09-02…2024-09-15"],
    [firstTerm, "期末", "2025-01-04…2025-01-17"],
    [firstTerm, "放假前", "2025-01-04…2025-01-17"],
    [firstTerm, "第六周", "2024-10-07…2024-10-13"],
    [firstTerm, "第十、十一周", "2024-11-04…2024-11-17"],
    [firstTerm, "第1-2周", "2024-09-02…2024-09-15"],
    [firstTerm, "第1周至第3周", "2024-09-02…2024-09-22"],
    [firstTerm, "第3、5周", "2024-09-16…2024-09-22 2024-09-30…2024-10-06"],
    [firstTerm, "第三周周五", "2024-09-20…2024-09-20"],
    [firstTerm, "开学第一周", "2024-09-02…2024-09-08"],
    [firstTerm, "预备周", "2024-08-26…2024-09-01"],
    [firstTerm, "第20周", "2025-01-13…2025-01-19"],
    [secondTerm, "第六周", "2025-03-17…2025-03-23"],
    [schoolYear, "第二学期第三周", "2025-02-24…2025-03-02"],
    [year2025, "寒假", "2025-01-18…2025-02-09"],
    [year2025, "第二学期第1周", "2025-02-10…2025-02-16"],
  ] as const)("in %o “%s” is %s", (frame, text, days) => {
    expect(said(text, frame)).toEqual([days]);
  });

  test.each([
    [firstTerm, "考试周", "2025-01-04…2025-01-17"],
    [schoolYear, "寒假前夕", "2025-01-04…2025-01-17"],
    [firstTerm, "开学前", "2024-08-19…2024-09-01"],
  ] as const)("in %o “%s” stays rough: %s", (frame, text, days) => {
    expect(said(text, frame)).toEqual([days, "approximate"]);
  });
});

describe("what the calendar does not say is not made up", () => {
  test("a week needs the term, also with a calendar", () => {
    const reading = readPeriod("第六周", schoolYear, calendar);
    expect(reading.ok || [reading.fault.kind, reading.fault.suggestions]).toEqual([
      "ambiguous-term",
      ["第一学期第六周", "第二学期第六周"],
    ]);
  });

  test("a week that the term does not have is none; the last one is offered", () => {
    const reading = readPeriod("第21周", firstTerm, calendar);
    expect(reading.ok || [reading.fault.kind, reading.fault.suggestions]).toEqual([
      "invalid-day",
      ["第20周"],
    ]);
    expect(said("第0周", firstTerm)).toBe("invalid-day");
  });

  test("a calendar of another year is passed over", () => {
    const later: PlanFrame = { kind: "school-year", from: 2026 };
    expect(said("寒假", later)).toEqual(["2027-01-01…2027-02-28", "approximate"]);
    expect(said("第一学期第六周", later)).toBe("needs-calendar");
  });

  test("weeks counted from a term's first day alone are rough; from Saturday on the next Monday counts", () => {
    expect(said("第2周", firstTerm, { term1: ["2024-09-01", "2025-01-17"] })).toEqual([
      "2024-09-09…2024-09-15",
      "approximate",
    ]);
    expect(said("第2周", firstTerm, { term1: ["2024-09-03", "2025-01-17"] })).toEqual([
      "2024-09-09…2024-09-15",
      "approximate",
    ]);
  });

  test("the first Monday alone gives weeks and the beginning of term, the rest stays by months", () => {
    const monday: SchoolCalendar = { weekOne: { term1: "2024-09-02" } };
    expect(said("第二周", firstTerm, monday)).toEqual(["2024-09-09…2024-09-15"]);
    expect(said("开学初", firstTerm, monday)).toEqual(["2024-09-02…2024-09-15"]);
    expect(said("期末", firstTerm, monday)).toEqual(["2025-01-01…2025-01-20", "approximate"]);
    expect(said("寒假", schoolYear, monday)).toEqual(["2025-01-01…2025-02-28", "approximate"]);
  });

  test("known by its first Monday alone a term ends before the vacation can begin, not in the 25th week", () => {
    const mondays: SchoolCalendar = { weekOne: { term1: "2024-09-02", term2: "2025-02-10" } };
    expect(said("第22周", firstTerm, mondays)).toEqual(["2025-01-27…2025-02-02"]);
    expect(said("第23周", firstTerm, mondays)).toBe("invalid-day");
    expect(said("第23周", secondTerm, mondays)).toEqual(["2025-07-14…2025-07-20"]);
    expect(said("第24周", secondTerm, mondays)).toBe("invalid-day");
    expect(said("第21周", firstTerm, { ...mondays, winter: ["2025-01-18", "2025-02-09"] })).toBe(
      "invalid-day",
    );
  });

  test("a date outside the week written with it is asked about, and a month never hides a week", () => {
    const asked = (text: string, frame: PlanFrame, known?: SchoolCalendar) => {
      const reading = readPeriod(text, frame, known);
      return reading.ok || [reading.fault.kind, reading.fault.suggestions];
    };
    const week = ["ambiguous", ["第一学期第10周", "9月16日"]];
    expect(asked("第一学期第10周（9月16日）", schoolYear, calendar)).toEqual(week);
    expect(asked("第一学期第10周：9月16日", schoolYear, calendar)).toEqual(week);
    expect(asked("第10周9月16日", firstTerm, calendar)).toEqual(["ambiguous", ["第10周", "9月16日"]]);
    expect(said("第一学期第10周（11月5日）", schoolYear)).toEqual(["2024-11-05…2024-11-05"]);
    expect(said("第六周（10月）", firstTerm)).toEqual(["2024-10-07…2024-10-13"]);
    expect(asked("第一学期第30周", schoolYear, calendar)).toEqual(["invalid-day", ["第一学期第20周"]]);
    expect(said("第8周（10月下旬）", schoolYear)).toEqual(["2024-10-21…2024-10-31"]);
    expect(said("第8周（分批）", schoolYear)).toBe("ambiguous-term");
    for (const words of ["第3周（10月）", "第三周（10月）"])
      expect(asked(words, schoolYear)).toEqual(["ambiguous", [`10月${words.slice(0, 3)}`, "10月"]]);
  });

  test("between two known terms the winter vacation is known", () => {
    const { term1, term2 } = calendar;
    expect(said("寒假", schoolYear, { ...(term1 && { term1 }), ...(term2 && { term2 }) })).toEqual([
      "2025-01-18…2025-02-09",
    ]);
  });

  test("between two terms without a day between them there is no vacation to know", () => {
    const close: SchoolCalendar = {
      term1: ["2024-09-02", "2025-02-09"],
      term2: ["2025-02-10", "2025-06-30"],
    };
    expect(said("寒假", schoolYear, close)).toEqual(["2025-01-01…2025-02-28", "approximate"]);
  });

  test("the first term of a calendar year ends with the year", () => {
    const next: SchoolCalendar = { term1: ["2025-09-01", "2026-01-23"] };
    expect(said("第一学期", year2025, next)).toEqual(["2025-09-01…2025-12-31"]);
  });
});

test.each([
  ["第1-2周", firstTerm, "第1-2周"],
  ["开学初", firstTerm, "第1-2周"],
  ["9月第2周", firstTerm, "第2周"],
  ["第一学期第六周", schoolYear, "第一学期第6周"],
  ["第二学期第三、四周", schoolYear, "第二学期第3-4周"],
  ["暑假", schoolYear, "7月5日-8月31日"],
] as const)("“%s” is written “%s” canonically", (text, frame, canonical) => {
  const plan = { ...frame, calendar };
  const reading = readPeriod(text, plan);
  expect(reading.ok && renderPeriod(reading.value, plan)).toBe(canonical);
});
