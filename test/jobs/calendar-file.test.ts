import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type PlanFrame, withCalendar } from "../../src/core/model/frame.ts";
import { calendarFile } from "../../src/jobs/calendar-file.ts";
import { keptSheet, readKept } from "../core/progress/kept-sheet.ts";
import { schedule, schoolYear, type TypedRow } from "../core/timeline/schedule.ts";
import { made } from "../word/put.ts";

const STAMP = new Date(Date.UTC(2024, 7, 30, 1, 2, 3));

function fileOf(...rows: readonly TypedRow[]) {
  const file = calendarFile({ schedule: schedule(schoolYear, ...rows), grids: [] }, STAMP);
  if (!file.ok) throw new Error(file.fault.kind);
  return file.value;
}

/** The events as another program reads them: first day, day after the last, what, and the rule. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return [
      event.startDate.toString(),
      event.endDate.toString(),
      event.summary,
      String(component.getFirstPropertyValue("rrule") ?? ""),
    ];
  });
}

describe("the schedule as .ics", () => {
  test("whole days with the end behind the last one, rules where the words are exact, nothing invented", () => {
    const { text, without } = fileOf(
      ["9月", "召开例会", "工会委员会"],
      ["10月15日前", "上报名单"],
      ["3-6月每周三", "教工合唱"],
      ["每月5日", "公示经费"],
      ["全年", "社团活动"],
      ["每学期两次", "经验交流"],
      ["隔周周三", "例会"],
      ["每两个月5日", "对账"],
      ["单周周五", "读书会"],
      ["待定", "外出参观"],
    );
    expect(eventsIn(text)).toEqual([
      ["2024-09-01", "2024-10-01", "召开例会", ""],
      ["2024-10-15", "2024-10-16", "上报名单", ""],
      ["2025-03-05", "2025-03-06", "教工合唱", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20250630"],
      ["2024-09-05", "2024-09-06", "公示经费", "FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20250831"],
    ]);
    expect(without).toEqual(["社团活动", "经验交流", "例会", "对账", "读书会", "外出参观"]);
  });

  test("every week without months is told by the terms of the 校历, and not without one", () => {
    const calendar = {
      weekOne: { term1: "2024-09-02" },
      winter: ["2025-01-18", "2025-02-09"],
      term2: ["2025-02-10", "2025-06-27"],
    } as const;
    const rows = [["每周三", "教工合唱"] as const, ["每月5日", "公示经费"] as const];
    const eventsWith = (frame: PlanFrame) => {
      const file = made(calendarFile({ schedule: schedule(frame, ...rows), grids: [] }, STAMP));
      return { rules: eventsIn(file.text).map(([first, , , rule]) => [first, rule]), without: file.without };
    };
    const monthly = ["2024-09-05", "FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20250831"];
    expect(eventsWith(withCalendar(schoolYear, calendar))).toEqual({
      rules: [
        ["2024-09-04", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20250117"],
        ["2025-02-12", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20250627"],
        monthly,
      ],
      without: [],
    });
    const half = withCalendar(schoolYear, { term2: calendar.term2 });
    for (const frame of [schoolYear, half])
      expect(eventsWith(frame)).toEqual({ rules: [monthly], without: ["教工合唱"] });
  });

  test("work that lies in no month of the plan is no event, as it is no bar", () => {
    const { text, without } = fileOf(["2026年9月", "布置新学年工作"], ["2024年7-10月", "修缮教工之家"]);
    expect(eventsIn(text)).toEqual([["2024-07-01", "2024-11-01", "修缮教工之家", ""]]);
    expect(without).toEqual(["布置新学年工作"]);
  });

  test("a calendar without a single event is not made", () => {
    const kindOf = (...rows: readonly TypedRow[]) => {
      const file = calendarFile({ schedule: schedule(schoolYear, ...rows), grids: [] }, STAMP);
      return file.ok || file.fault.kind;
    };
    expect(kindOf(["全年", "开放阅览室"], ["每周三", "合唱"])).toBe("no-days");
    expect(kindOf()).toBe("no-rows");
  });

  test("a file made later has the higher number", () => {
    const sequence = (stamp: Date) => {
      const { text } = made(
        calendarFile({ schedule: schedule(schoolYear, ["9月", "例会"]), grids: [] }, stamp),
      );
      const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      return Number(event?.getFirstPropertyValue("sequence"));
    };
    const later = sequence(new Date(STAMP.getTime() + 120_000));
    expect(later - sequence(STAMP)).toBe(2);
    // The largest number that the type INTEGER holds (RFC 5545, 3.3.8).
    expect(later).toBeLessThan(2_147_483_647);
  });

  test("the same work keeps its id when its time changes; two of one name have two", () => {
    const ids = (...rows: readonly TypedRow[]) =>
      Array.from(fileOf(...rows).text.matchAll(/UID:(\S+)/g), ([, id]) => id);
    const [first] = ids(["9月", "召开例会"]);
    expect(ids(["10月", "召开例会"])).toEqual([first]);
    const both = ids(["9月", "召开例会"], ["3月", "召开例会"]);
    expect([both[0], new Set(both).size]).toEqual([first, 2]);
  });

  test("what was cancelled is taken out of a calendar that has it, what was put off moves with its id", () => {
    const told = (...statuses: readonly string[]) => {
      const grid = keptSheet([
        ["3月", "登山比赛", "", statuses[0] ?? ""],
        ["4月、6月", "征文", "", statuses[1] ?? ""],
        ["5月", "参观校史馆", "", statuses[2] ?? ""],
      ]);
      const { text, without } = made(
        calendarFile({ schedule: readKept(grid).schedule, grids: [grid] }, STAMP),
      );
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      const valuesOf = (name: string) =>
        events.map((event) => String(event.getFirstPropertyValue(name) ?? ""));
      return {
        ids: valuesOf("uid"),
        first: eventsIn(text).map(([day]) => day),
        status: valuesOf("status"),
        what: valuesOf("summary"),
        without,
      };
    };
    const before = told();
    const now = told("取消：经费不足", "推迟到5月", "推迟");
    expect(before.status).toEqual(["", "", "", ""]);
    expect(now.ids).toEqual(before.ids);
    expect(now.first).toEqual(["2025-03-01", "2025-05-01", "2025-06-01", "2025-05-01"]);
    expect(now.status).toEqual(["CANCELLED", "", "CANCELLED", "CANCELLED"]);
    expect(now.what).toEqual(["已取消：登山比赛", "征文", "已推迟：征文", "已推迟：参观校史馆"]);
    expect(now.without).toEqual(["参观校史馆"]);
  });

  test("lines end and fold as the standard says, in bytes", () => {
    const { text } = fileOf([
      "9月",
      "召开全体会员参加的新学年工会工作部署会议，听取各工会小组关于教职工意见建议的汇报；研究经费",
    ]);
    const lines = text.split("\r\n");
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(eventsIn(text)[0]?.[2]).toContain("研究经费");
  });
});
