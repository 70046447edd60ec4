import { describe, expect, test } from "vitest";
import type { IsoMonth } from "../../../src/core/model/day.ts";
import { calendarLines, calendarText, monthText } from "../../../src/core/timeline/calendar-text.ts";
import { drawTimeline } from "../../../src/core/timeline/draw-timeline.ts";
import { monthCalendar } from "../../../src/core/timeline/month-calendar.ts";
import { schedule, schoolYear, type TypedRow } from "./schedule.ts";

const SCHEDULE = schedule(
  schoolYear,
  ["九月", "召开工会委员例会\n慰问新入职教师", "工会委员会"],
  ["9-10月", "收集意见", "各工会小组、高二组"],
  ["10月15日前", "上报名单"],
  ["全年", "社团活动"],
  ["每月", "公示经费", "经费审查委员会"],
  ["待定", "外出参观"],
);

function calendar() {
  const timeline = drawTimeline(SCHEDULE);
  if (!timeline.ok) throw new Error(timeline.fault.kind);
  return monthCalendar(timeline.value, SCHEDULE);
}

describe("行事历 as text", () => {
  test("month by month, the time only where it says more than the heading", () => {
    expect(calendarText(calendar())).toBe(
      [
        "2024—2025学年工会工作行事历",
        "",
        "【9月】",
        "1. 召开工会委员例会（工会委员会）",
        "2. 慰问新入职教师（工会委员会）",
        "3. 收集意见（9-10月，各工会小组、高二组）",
        "",
        "【10月】",
        "1. 收集意见（9-10月，各工会小组、高二组）",
        "2. 上报名单（10月15日前）",
        "",
        "【全年、定期】",
        "1. 社团活动（全年）",
        "2. 公示经费（每月，经费审查委员会）",
        "",
        "【时间待定】",
        "1. 外出参观（待定）",
        "",
      ].join("\n"),
    );
  });

  test("a year before the month's name says no more than the heading, unless the axis has that month twice", () => {
    const whenIn = (more: readonly IsoMonth[], ...rows: readonly TypedRow[]) => {
      const own = schedule(schoolYear, ...rows);
      const timeline = drawTimeline(own);
      if (!timeline.ok) throw new Error(timeline.fault.kind);
      const months = [...more, ...timeline.value.months];
      const { months: listed } = monthCalendar({ ...timeline.value, months }, own);
      return listed.flatMap(({ entries }) => entries.map(({ when }) => when));
    };
    const days = ["2024年9月", "2025年3月", "2025年3月8日", "2025年8月"];
    const rows = days.map((time): TypedRow => [time, "例会"]);
    expect(whenIn([], ...rows)).toEqual(["", "", "2025年3月8日", ""]);
    expect(whenIn(["2024-08"], ...rows)).toEqual(["", "", "2025年3月8日", "2025年8月"]);
  });

  test("the mark that led on to the next item of a cell does not stand before what follows", () => {
    const own = schedule(schoolYear, ["9月", "召开部署会，明确分工；", "工会委员会"]);
    const timeline = drawTimeline(own);
    if (!timeline.ok) throw new Error(timeline.fault.kind);
    expect(calendarText(monthCalendar(timeline.value, own))).toContain(
      "1. 召开部署会，明确分工（工会委员会）",
    );
  });

  test("the same lines in Word, months as headings", () => {
    const lines = calendarLines(calendar());
    expect(lines.slice(0, 3)).toEqual([
      { kind: "title", text: "2024—2025学年工会工作行事历" },
      { kind: "heading", text: "9月" },
      { kind: "text", text: "1. 召开工会委员例会（工会委员会）" },
    ]);
    const plain = calendarText(calendar())
      .replace(/[【】]/gu, "")
      .split("\n")
      .filter(Boolean);
    expect(lines.map(({ text }) => text)).toEqual(plain);
  });

  test("a month with the next one, for the group", () => {
    expect(monthText(calendar(), "2024-09")).toBe(
      [
        "【9月工会工作】",
        "",
        "本月：",
        "1. 召开工会委员例会（工会委员会）",
        "2. 慰问新入职教师（工会委员会）",
        "3. 收集意见（9-10月，各工会小组、高二组）",
        "",
        "下月预告：",
        "1. 收集意见（9-10月，各工会小组、高二组）",
        "2. 上报名单（10月15日前）",
        "",
        "长期、定期：",
        "1. 社团活动（全年）",
        "2. 公示经费（每月，经费审查委员会）",
        "",
      ].join("\n"),
    );
    expect(monthText(calendar(), "2024-12")).toMatch(
      /^【12月工会工作】\n\n本月没有单列的工作。\n\n长期、定期：/,
    );
  });

  test("what should have been done stands first", () => {
    const late = [{ item: "上报名单", when: "10月15日前", owners: [] }];
    expect(monthText(calendar(), "2024-11", late)).toMatch(
      /^【11月工会工作】\n\n还没完成：\n1\. 上报名单（10月15日前）\n\n本月没有/,
    );
  });

  test("the work of a month stands by its days, whatever its order in the sheet", () => {
    const typed = schedule(
      schoolYear,
      ["9月20日", "体检"],
      ["9月10日", "慰问"],
      ["9月", "座谈"],
      ["8-9月", "装修"],
    );
    const timeline = drawTimeline(typed);
    if (!timeline.ok) throw new Error(timeline.fault.kind);
    const [september] = monthCalendar(timeline.value, typed).months;
    expect(september?.entries.map(({ item }) => item)).toEqual(["装修", "座谈", "慰问", "体检"]);
  });

  test("every piece of work stands in it", () => {
    const text = calendarText(calendar());
    for (const { items } of SCHEDULE.rows) for (const item of items) expect(text).toContain(item.text);
  });
});
