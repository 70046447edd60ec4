import { expect, test } from "vitest";
import { calendarSheet } from "../../../src/core/sheets/calendar-sheet.ts";
import { drawTimeline } from "../../../src/core/timeline/draw-timeline.ts";
import { monthCalendar } from "../../../src/core/timeline/month-calendar.ts";
import { schedule, schoolYear, type TypedRow } from "../timeline/schedule.ts";
import { textsOf } from "./texts-of.ts";

const ROWS: readonly TypedRow[] = [
  ["9月", "迎新座谈", "工会委员会"],
  ["9-10月", "收集意见", "女职工委员会、各工会小组"],
  ["全年", "开放教工之家"],
  ["待定", "外出参观"],
];

function sheetOf(rows = ROWS) {
  const typed = schedule(schoolYear, ...rows);
  const timeline = drawTimeline(typed);
  if (!timeline.ok) throw new Error(timeline.fault.kind);
  return calendarSheet(monthCalendar(timeline.value, typed), timeline.value.festivals);
}

test("行事历 lists the work month by month; work of several months stands in each", () => {
  expect(textsOf(sheetOf())).toEqual([
    ["2024–2025学年工会工作行事历", "", "", ""],
    ["月份", "主要工作内容", "时间", "责任部门/人"],
    ["9月\n教师节\n中秋17日", "迎新座谈", "", "工会委员会"],
    ["", "收集意见", "9-10月", "女职工委员会、各工会小组"],
    ["10月\n国庆", "收集意见", "9-10月", "女职工委员会、各工会小组"],
    ["全年、定期", "开放教工之家", "全年", ""],
    ["时间待定", "外出参观", "待定", ""],
  ]);
});

test("a month's name stands once over its rows, which together are high enough for its festivals", () => {
  const { merges, rows } = sheetOf();
  expect(merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 2, left: 0, bottom: 3, right: 0 },
  ]);
  expect((rows[2]?.height ?? 0) + (rows[3]?.height ?? 0)).toBeGreaterThanOrEqual(3 * 17);
});

test("what runs on to further pages says its month in every row", () => {
  const works = Array.from({ length: 40 }, (_, at) => `第${at + 1}项工作`).join("\n");
  const { merges, rows } = sheetOf([["9月", works]]);
  expect(merges).toHaveLength(1);
  const months = rows.slice(2).map(({ cells }) => cells[0]?.text);
  expect(months).toEqual(["9月\n教师节\n中秋17日", ...Array(39).fill("9月")]);
  // Without a shared cell the first row alone is high enough for the festivals.
  expect(rows[2]?.height).toBeGreaterThanOrEqual(3 * 17);
});

test("where nobody is named there is no column for it", () => {
  expect(textsOf(sheetOf([["9月", "迎新座谈"]]))[1]).toEqual(["月份", "主要工作内容", "时间"]);
});
