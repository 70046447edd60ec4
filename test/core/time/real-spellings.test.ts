import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { calendarYear, firstTerm, schoolYear, secondTerm } from "./frames.ts";

/** The days, then flags and doubts where there are any; of a fault its kind and what is offered. */
function said(text: string, frame: PlanFrame | undefined): string {
  const reading = readPeriod(text, frame);
  if (!reading.ok) return [reading.fault.kind, ...reading.fault.suggestions].join(" ");
  const { intervals, flags, doubts = [] } = reading.value;
  const days = intervals.map(([from, to]) => (from === to ? from : `${from}…${to}`));
  const marks = Object.entries(flags).map(([name, value]) =>
    value === true ? name : `${name}=${JSON.stringify(value)}`,
  );
  return [...days, ...marks, ...doubts].join(" ");
}

describe("what schools, unions and kindergartens write", () => {
  test.each([
    [schoolYear, "第一学期9-12月", "2024-09-01…2024-12-31"],
    [schoolYear, "第一学期：3-6月", "2025-03-01…2025-06-30 term-differs"],
    [schoolYear, "教学比武（第一学期：9-12 月）", "2024-09-01…2024-12-31"],
    [schoolYear, "第一学期：10月；第二学期：4月", "2024-10-01…2024-10-31 2025-04-01…2025-04-30"],
    [schoolYear, "9月：慰问；10月：体检", "2024-09-01…2024-10-31"],
    [schoolYear, "秋假：9月28日至10月5日", "2024-09-28…2024-10-05"],
    [schoolYear, "第3周 9.16-9.22", "2024-09-16…2024-09-22"],
    [schoolYear, "第一阶段：（10月8日—10月15日）", "2024-10-08…2024-10-15"],
    [schoolYear, "11月10日-11日（遇雨顺延）", "2024-11-10…2024-11-11"],
    [schoolYear, "1月17日至2月27日（6周）", "2025-01-17…2025-02-27"],
    [schoolYear, "9月10日（周三）", "2024-09-10 weekday-differs"],
    [schoolYear, "9月10日 14:30—16:00", "2024-09-10"],
    [schoolYear, "5/15(四)上午", "2025-05-15"],
    [schoolYear, "5月31日世界无烟日", "2025-05-31"],
    [schoolYear, "3.15消费者维权日", "2025-03-15"],
    [schoolYear, "9月教师节", "2024-09-10"],
    [schoolYear, "9月（教师节）", "2024-09-01…2024-09-30"],
    [schoolYear, "3月最后一周", "2025-03-24…2025-03-30"],
    [schoolYear, "9月第一个周五", "2024-09-06"],
    [schoolYear, "8月至6月", "2024-08-01…2025-06-30"],
    [schoolYear, "8月20日、9月1日", "2024-08-20 2024-09-01 outOfFrame"],
    [schoolYear, "10一11月", "2024-10-01…2024-11-30"],
    [schoolYear, "①1月", "2025-01-01…2025-01-31"],
    [schoolYear, "⑨月", "2024-09-01…2024-09-30"],
    [schoolYear, "9月10日 截止", '2024-09-01…2024-09-10 deadline="2024-09-10"'],
    [schoolYear, "9月内完成", '2024-09-01…2024-09-30 deadline="2024-09-30"'],
    [schoolYear, "国庆假期前", '2024-09-01…2024-09-30 deadline="2024-09-30"'],
    [schoolYear, "第二学期前", '2024-09-01…2025-01-31 deadline="2025-01-31" approximate'],
    [schoolYear, "四季度前", '2024-09-01…2024-09-30 deadline="2024-09-30" before-month'],
    [schoolYear, "寒假前夕", "2025-01-01…2025-01-20 approximate"],
    [schoolYear, "六一前夕", "2025-05-25…2025-06-01 approximate"],
    [schoolYear, "3月或4月", "2025-03-01…2025-04-30 approximate"],
    [schoolYear, "期末（第一学期）", "2025-01-01…2025-01-20 approximate"],
    [schoolYear, "每年寒假", '2025-01-01…2025-02-28 approximate recurrence={"freq":"yearly"}'],
    [
      schoolYear,
      "双周五（第一学期）",
      '2024-09-01…2025-01-31 approximate recurrence={"freq":"weekly","parity":"even","byWeekday":[5]}',
    ],
    [schoolYear, "91年5月", "1991-05-01…1991-05-31 outOfFrame short-year"],
    [schoolYear, "2025/3/20 0:00", "2025-03-20"],
    [schoolYear, "2025-03-20 9:00", "2025-03-20"],
    [schoolYear, "2025-03-08T00:00:00", "2025-03-08"],
    [schoolYear, "2025年3月2日 0:00:00", "2025-03-02"],
    [schoolYear, "3.2 14:00-16:00", "2025-03-02"],
    [schoolYear, "25.3.8", "2025-03-08 short-year"],
    [schoolYear, "24/9/1-25/1/15", "2024-09-01…2025-01-15 short-year"],
    [schoolYear, "二0二五年三月", "2025-03-01…2025-03-31"],
    [schoolYear, "（一）三、四月", "2025-03-01…2025-04-30"],
    [schoolYear, "1. 9月", "2024-09-01…2024-09-30 list-number"],
    [schoolYear, "一、三月份", "2025-01-01…2025-01-31 2025-03-01…2025-03-31 list-number"],
    [schoolYear, "一、二月份", "2025-01-01…2025-02-28"],
    [schoolYear, "9、10两月", "2024-09-01…2024-10-31"],
    [schoolYear, "9月到第二年1月", "2024-09-01…2025-01-31"],
    [schoolYear, "九月份工作要点", "2024-09-01…2024-09-30"],
    [schoolYear, "7-8月暑假", "2025-07-01…2025-08-31"],
    [schoolYear, "1月期末", "2025-01-01…2025-01-31"],
    [schoolYear, "中秋、国庆双节", "2024-09-17 2024-10-01 approximate"],
    [schoolYear, "感恩节", "2024-11-28"],
    [schoolYear, "七夕前后", "2025-08-22…2025-09-05 approximate"],
    [schoolYear, "2025五一", "2025-05-01"],
    [schoolYear, "敬老月", "2024-10-01…2024-10-31"],
    [schoolYear, "至12月20日止", '2024-09-01…2024-12-20 deadline="2024-12-20"'],
    [schoolYear, "务必于12月20日前完成", '2024-09-01…2024-12-20 deadline="2024-12-20"'],
    [calendarYear, "Q4", "2023-10-01…2023-12-31"],
    [calendarYear, "一季度末", "2023-03-01…2023-03-31 approximate"],
    [calendarYear, "二季度末前", '2023-01-01…2023-06-30 deadline="2023-06-30"'],
    [calendarYear, "上半年、下半年", "2023-01-01…2023-12-31"],
    [calendarYear, "上、下半年", "2023-01-01…2023-12-31"],
    [secondTerm, "7月起", "2023-07-01…2023-08-31 openEnd"],
    [calendarYear, "一、三季度", "2023-01-01…2023-03-31 2023-07-01…2023-09-30"],
    [calendarYear, "中秋国庆假期", "2023-09-29…2023-10-06"],
    [firstTerm, "学期中", "2024-09-01…2025-01-31 approximate"],
  ] as const)("in %o “%s” is %s", (frame, text, days) => {
    expect(said(text, frame)).toBe(days);
  });

  test.each([
    ["每周一至周五", { freq: "weekly", byWeekday: [1, 2, 3, 4, 5] }],
    ["每双周五", { freq: "weekly", parity: "even", byWeekday: [5] }],
    ["每周三16:20-17:00", { freq: "weekly", byWeekday: [3], time: ["16:20", "17:00"] }],
    ["每周一两次", { freq: "weekly", count: [1, 2] }],
    ["一学期两次", { freq: "termly", count: [2, 2] }],
    ["每月10日、25日", { freq: "monthly", byMonthDay: [10, 25] }],
    ["每月最后一周", { freq: "monthly", bySetPos: -1 }],
    ["每周（周三）", { freq: "weekly", byWeekday: [3] }],
    ["每周两次（周二、周四）", { freq: "weekly", byWeekday: [2, 4], count: [2, 2] }],
    ["每月底前", { freq: "monthly", part: "底前" }],
    ["每学期开学初", { freq: "termly", part: "初" }],
    ["每周三下午第三节课", { freq: "weekly", byWeekday: [3], part: "下午" }],
    ["按季度", { freq: "quarterly" }],
    ["全年不少于4次", { freq: "yearly", count: [4, 4] }],
    ["半年一次", { freq: "monthly", interval: 6, count: [1, 1] }],
    ["2-3次/学期", { freq: "termly", count: [2, 3] }],
    ["每工作日", { freq: "weekly", byWeekday: [1, 2, 3, 4, 5] }],
  ])("“%s” comes back as %o", (text, recurrence) => {
    const reading = readPeriod(text, schoolYear);
    expect(reading.ok && reading.value.flags.recurrence).toEqual(recurrence);
  });
});

describe("what cannot be, or may be two things, is never answered", () => {
  test.each([
    [schoolYear, "9月、0月", "invalid-month 1月 10月"],
    [schoolYear, "每月第六个周五", "not-a-time"],
    [schoolYear, "每月0次", "not-a-time"],
    [schoolYear, "每学期3-2次", "not-a-time"],
    [schoolYear, "双周五下午4:20-4:00", "not-a-time"],
    [schoolYear, "每周三、五次", "ambiguous"],
    [schoolYear, "9月10日25:00", "not-a-time"],
    [schoolYear, "三月三", "ambiguous 3月3日"],
    [schoolYear, "周五", "ambiguous 每周五"],
    [schoolYear, "周三（10月）", "ambiguous 10月每周三 每周三"],
    [schoolYear, "第3周（第二学期）", "ambiguous-term"],
    [schoolYear, "9月至寒假前", "not-a-time"],
    [schoolYear, "每年9月10日前", "not-a-time"],
    [schoolYear, "6、7、8、9月", "ambiguous 6-8月 9月"],
    [schoolYear, "2024-2025年", "ambiguous 2024—2025学年 2024年1月—2025年12月"],
    [schoolYear, "期末前", "ambiguous-term 第一学期期末前 第二学期期末前 1月底前 6月底前"],
    [schoolYear, "9月前", "ambiguous 9月底前"],
    [schoolYear, "根据实际情况", "unscheduled"],
    [schoolYear, "视情况而定", "unscheduled"],
    [schoolYear, "根据学校安排而定", "unscheduled"],
    [schoolYear, "待定方案", "not-a-time"],
    [schoolYear, "13月：召开教代会", "invalid-month 12月 1-3月"],
    [schoolYear, "202X年9月", "placeholder"],
    [schoolYear, "20xx年11月下旬—12月下旬", "placeholder"],
    [schoolYear, "9月-11（分批开展）", "incomplete-range 9月-11月"],
    [schoolYear, "学期", "not-a-time"],
    [schoolYear, "3月期末", "ambiguous-term 第一学期期末 第二学期期末 1月 6月"],
    [schoolYear, "期中前", "ambiguous-term 第一学期期中前 第二学期期中前 11月前"],
    [schoolYear, "期末后", "ambiguous-term"],
    [schoolYear, "3月后", "ambiguous 3月起 4月起"],
    [schoolYear, "国庆后", "ambiguous 国庆起 10月2日起"],
    [schoolYear, "从3月", "incomplete-range 3月 3月起 截至3月"],
    [schoolYear, "2024.9-12", "ambiguous 2024年9-12月 2024年9月12日"],
    [schoolYear, "师德建设月", "ambiguous 9月 3月"],
    [schoolYear, "单周、双周", "not-a-time"],
    [schoolYear, "每月最后一天", "not-a-time"],
    [schoolYear, "Q5", "invalid-quarter 一季度 四季度"],
    [schoolYear, "12活动", "not-a-time"],
    [calendarYear, "一季度前", "ambiguous 一季度底前"],
    [calendarYear, "下半年-上半年", "reversed-range"],
    [schoolYear, "2025/3/209:00", "not-a-time"],
    [schoolYear, "2025/2/30 9:00", "invalid-day 2025年2月28日 2月底"],
    [schoolYear, "12.3.8", "not-a-time"],
    [schoolYear, "24-25（1）", "ambiguous"],
    [schoolYear, "全年前", "not-a-time"],
    [calendarYear, "四季度至一季度", "reversed-range 10月—次年3月"],
    [calendarYear, "元旦前", "ambiguous 12月底前"],
  ] as const)("in %o “%s” is %s", (frame, text, fault) => {
    expect(said(text, frame)).toBe(fault);
  });
});
