import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { frameName } from "../../../src/core/model/frame.ts";
import type { PeriodReading } from "../../../src/core/model/period.ts";
import { readFrame } from "../../../src/core/time/read-frame.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { calendarYear, firstTerm, schoolYear, secondTerm } from "./frames.ts";

function intervalsOf(reading: PeriodReading): unknown {
  return reading.ok
    ? reading.value.intervals.map((interval) => interval.join("…")).join(" ")
    : reading.fault.kind;
}

/** The cases of one frame: text, days, and flags or doubts where there are any. */
type Case = readonly [text: string, days: string, flags?: object, doubts?: readonly string[]];

function holds(frame: PlanFrame | undefined, cases: readonly Case[]): void {
  for (const [text, days, flags = {}, doubts] of cases) {
    test(`“${text}” is ${days} ${JSON.stringify(flags)}`, () => {
      const reading = readPeriod(text, frame);
      expect(intervalsOf(reading)).toBe(days);
      expect(reading.ok && reading.value.flags).toEqual(flags);
      expect(reading.ok && reading.value.doubts).toEqual(doubts);
      expect(reading.ok && reading.value.text).toBe(text);
    });
  }
}

describe(`months in ${frameName(schoolYear)}`, () => {
  holds(schoolYear, [
    ["9 月", "2024-09-01…2024-09-30"],
    ["10-11 月", "2024-10-01…2024-11-30"],
    ["12 月", "2024-12-01…2024-12-31"],
    ["1-2 月", "2025-01-01…2025-02-28"],
    ["3-4 月", "2025-03-01…2025-04-30"],
    ["5-6 月", "2025-05-01…2025-06-30"],
    ["九月", "2024-09-01…2024-09-30"],
    ["九月份", "2024-09-01…2024-09-30"],
    ["九月分：", "2024-09-01…2024-09-30"],
    ["元月", "2025-01-01…2025-01-31"],
    ["二月：", "2025-02-01…2025-02-28"],
    ["七、八月", "2025-07-01…2025-08-31"],
    ["七月、八月", "2025-07-01…2025-08-31"],
    ["七-八月", "2025-07-01…2025-08-31"],
    ["七至八月", "2025-07-01…2025-08-31"],
    ["七、八月份", "2025-07-01…2025-08-31"],
    ["7,8月", "2025-07-01…2025-08-31"],
    ["7~8月", "2025-07-01…2025-08-31"],
    ["四、五月", "2025-04-01…2025-05-31"],
    ["3月、5月", "2025-03-01…2025-03-31 2025-05-01…2025-05-31"],
    ["5月、3月", "2025-03-01…2025-03-31 2025-05-01…2025-05-31"],
    ["9月—11月", "2024-09-01…2024-11-30"],
    ["12-1月", "2024-12-01…2025-01-31"],
    ["9-6月", "2024-09-01…2025-06-30"],
    ["9-8月", "2024-09-01…2025-08-31"],
    ["十二月至次年二月", "2024-12-01…2025-02-28"],
    ["9月—次年1月", "2024-09-01…2025-01-31"],
    ["8月", "2025-08-01…2025-08-31"],
    ["8-9月", "2024-08-01…2024-09-30"],
    ["7-9月", "2024-07-01…2024-09-30"],
    ["8、9月", "2024-08-01…2024-09-30"],
    ["8月下旬-9月上旬", "2024-08-21…2024-09-10"],
    ["8月底—9月初", "2024-08-21…2024-09-10", { approximate: true }],
    ["8月末9月初", "2024-08-21…2024-09-10", { approximate: true }],
    ["9月/10月", "2024-09-01…2024-10-31"],
    ["8月—次年6月", "2024-08-01…2025-06-30"],
    ["7.8月", "2025-07-01…2025-08-31"],
    ["十二月、一月", "2024-12-01…2025-01-31"],
    ["2024年1月", "2024-01-01…2024-01-31", { outOfFrame: true }],
    ["2018.09", "2018-09-01…2018-09-30", { outOfFrame: true }],
    ["2009年元月", "2009-01-01…2009-01-31", { outOfFrame: true }],
    ["一一年一月", "2011-01-01…2011-01-31", { outOfFrame: true }, ["short-year"]],
    ["二〇二四年九月", "2024-09-01…2024-09-30"],
    ["2024年8月", "2024-08-01…2024-08-31", { outOfFrame: true }],
    ["6", "2025-06-01…2025-06-30", { inferredUnit: "month" }],
    ["九", "2024-09-01…2024-09-30", { inferredUnit: "month" }],
    ["1、三月", "2025-03-01…2025-03-31"],
    ["9、一、二月", "2025-01-01…2025-02-28"],
    ["2、四、五月", "2025-04-01…2025-05-31"],
    ["4、七、八月", "2025-07-01…2025-08-31"],
    ["七、五月间", "2025-05-01…2025-05-31"],
    ["1、3月", "2025-01-01…2025-01-31 2025-03-01…2025-03-31", {}, ["list-number"]],
  ]);
});

describe(`days and parts of a month in ${frameName(schoolYear)}`, () => {
  holds(schoolYear, [
    ["9月上旬", "2024-09-01…2024-09-10"],
    ["2月下旬", "2025-02-21…2025-02-28"],
    ["9月上中旬", "2024-09-01…2024-09-20"],
    ["十月中下旬", "2024-10-11…2024-10-31"],
    ["9月上半月", "2024-09-01…2024-09-15"],
    ["9月初", "2024-09-01…2024-09-10", { approximate: true }],
    ["9月中", "2024-09-11…2024-09-20", { approximate: true }],
    ["三月末", "2025-03-21…2025-03-31", { approximate: true }],
    ["4月中旬-5月下旬", "2025-04-11…2025-05-31"],
    ["3月8日", "2025-03-08…2025-03-08"],
    ["3/8", "2025-03-08…2025-03-08"],
    ["9.10", "2024-09-10…2024-09-10", {}, ["dotted-day"]],
    ["3月6日—30日", "2025-03-06…2025-03-30"],
    ["9月8-14", "2024-09-08…2024-09-14"],
    ["3.2-3.8", "2025-03-02…2025-03-08"],
    ["3·1-3·3", "2025-03-01…2025-03-03"],
    ["01-18 ~ 01-24", "2025-01-18…2025-01-24"],
    ["2月26日—2月28日", "2025-02-26…2025-02-28"],
    ["12月25日-1月5日", "2024-12-25…2025-01-05"],
    ["2025年3月8日", "2025-03-08…2025-03-08"],
    ["3月5日、12日", "2025-03-05…2025-03-05 2025-03-12…2025-03-12"],
    ["9月10日（周二）", "2024-09-10…2024-09-10"],
    ["9月10日下午", "2024-09-10…2024-09-10"],
    ["3月5日、6日", "2025-03-05…2025-03-06"],
    ["45724", "2025-03-08…2025-03-08", { excelSerial: 45_724 }],
    ["9月第1周", "2024-09-02…2024-09-08"],
  ]);
});

describe(`the whole, terms and edges in ${frameName(schoolYear)}`, () => {
  const whole = "2024-09-01…2025-08-31";
  holds(schoolYear, [
    ["全年", whole, { allPeriod: true }],
    ["常态化", whole, { allPeriod: true }],
    ["本学年", whole, { allPeriod: true }],
    ["2024—2025学年", whole, { allPeriod: true }],
    ["本学期", whole, { allPeriod: true }, ["which-term"]],
    ["第一学期", "2024-09-01…2025-01-31", { approximate: true }],
    ["第一学期：9-12月", "2024-09-01…2024-12-31"],
    ["寒假", "2025-01-01…2025-02-28", { approximate: true }],
    ["暑期", "2025-07-01…2025-08-31", { approximate: true }],
    ["第一学期期末", "2025-01-01…2025-01-20", { approximate: true }],
    ["寒假前", "2025-01-01…2025-01-20", { approximate: true }],
    ["暑假前", "2025-06-11…2025-07-10", { approximate: true }],
    ["第一学期（开学初）", "2024-08-25…2024-09-10", { approximate: true }],
    ["四季度", "2024-10-01…2024-12-31"],
    ["一季度", "2025-01-01…2025-03-31"],
    ["三季度", "2024-07-01…2024-09-30", {}, ["straddling-quarter"]],
    ["上半年", "2025-01-01…2025-06-30", {}, ["half-year"]],
    ["9月10日前", "2024-09-01…2024-09-10", { deadline: "2024-09-10" }],
    ["3月底前", "2024-09-01…2025-03-31", { deadline: "2025-03-31" }],
    ["6月前", "2024-09-01…2025-05-31", { deadline: "2025-05-31" }, ["before-month"]],
    ["截至11月", "2024-09-01…2024-11-30", { deadline: "2024-11-30" }],
    ["10月起", "2024-10-01…2025-08-31", { openEnd: true }],
    ["10月左右", "2024-10-01…2024-10-31", { approximate: true }],
    ["3月8日前后", "2025-03-01…2025-03-15", { approximate: true }],
    ["年底", "2024-12-01…2024-12-31", { approximate: true }],
    ["教师节", "2024-09-10…2024-09-10"],
    ["“三八”妇女节", "2025-03-08…2025-03-08"],
    ["春节", "2025-01-29…2025-01-29"],
    ["9月：教师节慰问", "2024-09-01…2024-09-30"],
    ["9月（教师节）", "2024-09-01…2024-09-30"],
    ["12月（元旦）", "2024-12-01…2024-12-31"],
    ["9月（开学初）", "2024-09-01…2024-09-30"],
    ["10月（待定）", "2024-10-01…2024-10-31", { approximate: true }],
    ["10月（时间待定）", "2024-10-01…2024-10-31", { approximate: true }],
    ["10月（待通知）", "2024-10-01…2024-10-31", { approximate: true }],
    ["第一周（9月2日-9月8日）", "2024-09-02…2024-09-08"],
    ["第1周(9.2-9.8)", "2024-09-02…2024-09-08"],
    ["第1周：9月2-8日", "2024-09-02…2024-09-08"],
    ["期末（1月）", "2025-01-01…2025-01-31"],
    ["春节（1-2月）", "2025-01-01…2025-02-28"],
    ["9月2日—8日（周一至周日）", "2024-09-02…2024-09-08"],
    ["每月（9-12月）", "2024-09-01…2024-12-31", { recurrence: { freq: "monthly" } }],
    [
      "第一学期双周五",
      "2024-09-01…2025-01-31",
      { approximate: true, recurrence: { freq: "weekly", parity: "even", byWeekday: [5] } },
    ],
    ["9月至9月上半月", "2024-09-01…2024-09-15"],
    ["9月1日起至12月31日止", "2024-09-01…2024-12-31"],
    ["9月起至次年1月止", "2024-09-01…2025-01-31"],
    ["春节慰问（1-2 月）", "2025-01-01…2025-02-28"],
    ["每学期2-3次", whole, { recurrence: { freq: "termly", count: [2, 3] } }],
    [
      "双周五下午4:20-5:00",
      whole,
      {
        recurrence: {
          freq: "weekly",
          parity: "even",
          byWeekday: [5],
          part: "下午",
          time: ["16:20", "17:00"],
        },
      },
    ],
    ["3-6月每周三", "2025-03-01…2025-06-30", { recurrence: { freq: "weekly", byWeekday: [3] } }],
  ]);
});

describe("months of a calendar year and of terms", () => {
  holds(calendarYear, [
    ["1-2月", "2023-01-01…2023-02-28"],
    ["12月—次年1月", "2023-12-01…2024-01-31", { outOfFrame: true }],
    ["三季度", "2023-07-01…2023-09-30"],
    ["上半年", "2023-01-01…2023-06-30"],
    ["春季学期", "2023-02-01…2023-06-30", { approximate: true }],
    ["全年", "2023-01-01…2023-12-31", { allPeriod: true }],
    ["2022年12月", "2022-12-01…2022-12-31", { outOfFrame: true }],
  ]);
  holds({ kind: "calendar-year", year: 2022 }, [["腊八", "2022-01-10…2022-01-10 2022-12-30…2022-12-30"]]);
  holds(secondTerm, [
    ["七-八月", "2023-07-01…2023-08-31"],
    ["七、八月", "2023-07-01…2023-08-31"],
    ["本学期", "2023-02-01…2023-06-30", { allPeriod: true }],
    ["第二学期", "2023-02-01…2023-06-30", { approximate: true }],
    ["开学初", "2023-02-11…2023-03-10", { approximate: true }],
    ["9月", "2023-09-01…2023-09-30", { outOfFrame: true }],
  ]);
  holds(firstTerm, [
    ["8月", "2024-08-01…2024-08-31"],
    ["7月", "2025-07-01…2025-07-31", { outOfFrame: true }],
    ["7-8月", "2024-07-01…2024-08-31", { outOfFrame: true }],
    ["七八月", "2024-07-01…2024-08-31", { outOfFrame: true }],
    ["暑假", "2024-07-01…2024-08-31", { approximate: true, outOfFrame: true }],
    ["2025年7月", "2025-07-01…2025-07-31", { outOfFrame: true }],
    ["2月", "2025-02-01…2025-02-28"],
    ["3月", "2025-03-01…2025-03-31", { outOfFrame: true }],
    ["12-1月", "2024-12-01…2025-01-31"],
  ]);
});

describe("without a frame only a written year says when", () => {
  holds(undefined, [
    ["2024年9-12月", "2024-09-01…2024-12-31"],
    ["2024年9月—2025年1月", "2024-09-01…2025-01-31"],
    ["2024年12月—次年1月", "2024-12-01…2025-01-31"],
    ["2025年3月8日-10日", "2025-03-08…2025-03-10"],
    ["2025-03-08", "2025-03-08…2025-03-08"],
  ]);
});

describe("what stays closed says why, with the officer's words and a way on", () => {
  test.each([
    [schoolYear, "", "empty", "", []],
    [schoolYear, "等通知", "unscheduled", "等通知", []],
    [schoolYear, "待定", "unscheduled", "待定", []],
    [schoolYear, "根据上级安排", "unscheduled", "根据上级安排", []],
    [schoolYear, "工会主席", "not-a-time", "工会主席", []],
    [schoolYear, "9月开展团建10", "not-a-time", "9月开展团建10", []],
    [schoolYear, "1 3 月", "invalid-month", "1 3 月", ["12月", "1-3月"]],
    [schoolYear, "3-13月", "invalid-month", "13月", []],
    [calendarYear, "3-13月", "invalid-month", "13月", ["3-12月"]],
    [schoolYear, "0月", "invalid-month", "0月", ["1月", "10月"]],
    [schoolYear, "二月三十日", "invalid-day", "二月三十日", ["2月28日", "2月底"]],
    [schoolYear, "9月31日", "invalid-day", "9月31日", ["9月30日", "9月底"]],
    [schoolYear, "12-10月", "reversed-range", "12-10月", ["10-12月", "12月—次年10月"]],
    [schoolYear, "5-3月", "reversed-range", "5-3月", ["3-5月"]],
    [schoolYear, "6-9月", "reversed-range", "6-9月", ["6-8月", "9月"]],
    [schoolYear, "9月（13月）", "invalid-month", "13月", []],
    [schoolYear, "4月（5-3月）", "reversed-range", "5-3月", ["4月（3-5月）"]],
    [schoolYear, "9月（20__年）", "placeholder", "20__年", []],
    [schoolYear, "10月（9月10日）", "ambiguous", "10月（9月10日）", ["10月", "9月10日"]],
    [schoolYear, "10月（教师节）", "ambiguous", "10月（教师节）", ["10月", "教师节"]],
    [schoolYear, "9月（周二）", "ambiguous", "9月（周二）", ["9月", "9月每周二"]],
    [schoolYear, "13月（9月）", "invalid-month", "13月", []],
    [schoolYear, "全年（待定）", "unscheduled", "待定", []],
    [schoolYear, "截至寒假", "not-a-time", "截至寒假", []],
    [schoolYear, "24.9", "invalid-month", "24.9", ["2024年9月"]],
    [schoolYear, "24.9-25.1", "invalid-month", "24.9-25.1", ["2024年9月—2025年1月"]],
    [calendarYear, "12-1月", "reversed-range", "12-1月", ["12月—次年1月", "1-12月"]],
    [calendarYear, "9-8月", "reversed-range", "9-8月", ["9月—次年8月", "8-9月"]],
    [calendarYear, "8月至5月", "reversed-range", "8月至5月", ["5-8月", "8月—次年5月"]],
    [
      calendarYear,
      "12月25日-1月5日",
      "reversed-range",
      "12月25日-1月5日",
      ["12月25日—次年1月5日", "1月5日-12月25日"],
    ],
    [schoolYear, "9-12", "ambiguous", "9-12", ["9-12月", "9月12日"]],
    [secondTerm, "次年1月5-3日", "reversed-range", "次年1月5-3日", ["次年1月3日-次年1月5日"]],
    [schoolYear, "十一", "ambiguous", "十一", ["11月", "10月1日"]],
    [schoolYear, "七、五月", "ambiguous", "七、五月", ["5月", "5月、7月"]],
    [calendarYear, "十二月、一月", "ambiguous", "十二月、一月", ["12月—次年1月", "1月", "1月、12月"]],
    [schoolYear, "3.2-8月", "not-a-time", "3.2-8月", []],
    [schoolYear, "9月至", "incomplete-range", "9月至", ["9月起", "9月", "截至9月"]],
    [schoolYear, "9月-10", "incomplete-range", "9月-10", ["9月-10月"]],
    [schoolYear, "第六周", "ambiguous-term", "第六周", []],
    [firstTerm, "第六周", "needs-calendar", "第六周", []],
    [firstTerm, "第十、十一周", "needs-calendar", "第十、十一周", []],
    [calendarYear, "第6周", "needs-calendar", "第6周", []],
    [firstTerm, "开学第一周", "needs-calendar", "开学第一周", []],
    [schoolYear, "20__年", "placeholder", "20__年", []],
    [schoolYear, "xx月", "placeholder", "xx月", []],
    [schoolYear, "第五季度", "invalid-quarter", "第五季度", ["一季度", "四季度"]],
    [schoolYear, "第三学期", "invalid-term", "第三学期", ["第一学期", "第二学期"]],
    [schoolYear, "期末", "ambiguous-term", "期末", ["第一学期期末", "第二学期期末", "1月", "6月"]],
    [schoolYear, "期中", "ambiguous-term", "期中", ["第一学期期中", "第二学期期中", "11月", "4-5月"]],
    [schoolYear, "学期初", "ambiguous-term", "学期初", ["第一学期初", "第二学期初", "9月", "2-3月"]],
    [
      schoolYear,
      "开学前",
      "ambiguous-term",
      "开学前",
      ["第一学期开学前", "第二学期开学前", "8月底—9月初", "2月"],
    ],
    [calendarYear, "寒假前", "ambiguous-term", "寒假前", ["12月", "1月"]],
    [calendarYear, "腊八", "festival-not-in-frame", "腊八", ["12月", "1月"]],
    [undefined, "9月", "no-frame", "9月", []],
    [undefined, "全年", "no-frame", "全年", []],
    [
      undefined,
      "2024年12月-3月",
      "reversed-range",
      "2024年12月-3月",
      ["2024年12月—次年3月", "2024年3月-12月"],
    ],
  ] as const)("in %o “%s” is %s", (frame, text, kind, part, suggestions) => {
    expect(readPeriod(text, frame)).toEqual({ ok: false, fault: { kind, text, part, suggestions } });
  });
});

test("a long run of 份 and 月 is no list, and is given up without trying every way to cut it", () => {
  const reading = readPeriod("份一月".repeat(26), schoolYear);
  expect(reading.ok || reading.fault.kind).toBe("not-a-time");
});

test("a page of text in the time cell is no time", () => {
  const page = "（".repeat(20_000);
  expect(readPeriod(page, schoolYear)).toEqual({
    ok: false,
    fault: { kind: "not-a-time", text: page, part: page, suggestions: [] },
  });
});

const seeds = "../shared/seeds";

test.skipIf(!existsSync(seeds))(
  `the six periods of reference plan 004 are understood${existsSync(seeds) ? "" : " (SKIPPED: ../shared/seeds is missing)"}`,
  () => {
    const file = readdirSync(seeds).find((name) => name.startsWith("004")) ?? "";
    const plan = readFileSync(`${seeds}/${file}`, "utf8");
    const frame = readFrame(plan.split("\n").find((line) => line.includes("学年")) ?? "");
    const times = [...plan.matchAll(/^\t([\d-]+ ?月)$/gm)].map((match) => match[1] ?? "");
    const read = times.map((text) => intervalsOf(readPeriod(text, frame.ok ? frame.value.frame : undefined)));
    expect(frame).toEqual({ ok: true, value: { frame: schoolYear } });
    expect(read).toEqual([
      "2024-09-01…2024-09-30",
      "2024-10-01…2024-11-30",
      "2024-12-01…2024-12-31",
      "2025-01-01…2025-02-28",
      "2025-03-01…2025-04-30",
      "2025-05-01…2025-06-30",
    ]);
  },
);
