import { describe, expect, test } from "vitest";
import { type IsoMonth, monthOf } from "../../../src/core/model/day.ts";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import type { Schedule } from "../../../src/core/model/schedule.ts";
import { drawTimeline } from "../../../src/core/timeline/draw-timeline.ts";
import type { Bar, Timeline } from "../../../src/core/timeline/timeline.ts";
import { calendarFile } from "../../../src/jobs/calendar-file.ts";
import {
  drawCalendarText,
  drawTimelineDocument,
  drawTimelineSheet,
} from "../../../src/jobs/draw-timeline.ts";
import { timelinePicture } from "../../../src/jobs/timeline-picture.ts";
import { writeWorkbook } from "../../../src/workbook/write-workbook.ts";
import {
  calendarYear,
  firstTerm,
  schedule,
  schoolYear,
  secondTerm,
  type TypedRow,
} from "../../core/timeline/schedule.ts";
import { made } from "../../word/put.ts";
import { type MonthsByWork, readSheet, readSvg, readText, readWord } from "./read-forms.ts";
import { readIcs } from "./read-ics.ts";

const STAMP = new Date(Date.UTC(2024, 7, 30, 1, 2, 3));
const PICTURE_WIDTH = 960;

const SCHOOL_YEAR: readonly TypedRow[] = [
  ["8月底", "布置教工之家", "办公室"],
  ["9月", "迎新座谈\n登记会员", "工会委员会"],
  ["9月10日", "教师节慰问", "工会委员会、各工会小组"],
  ["10-11月", "收集食堂意见", "女职工委员会"],
  ["12月20日前", "报送年度总结", "办公室"],
  ["1-2月", "春节走访", "工会委员会"],
  ["3月上旬", "插花活动", "女职工委员会"],
  ["全年", "开放阅览室", "文体委员"],
  ["每学期2-3次", "读书交流", "文体委员"],
  ["每周三", "教工合唱", "文体委员"],
  ["待定", "外出参观"],
];

const HARD: readonly TypedRow[] = [
  ["4月、10月", "两次健步走", "文体委员"],
  ["3-4月、6月", "青年教师“三字一话”比赛", "教学委员"],
  ["9月30日-10月1日", "迎国庆升旗", "工会委员会"],
  ["8-9月", "体检；复查、登记", "办公室"],
  ["每月5日", "公示经费, 逐项说明", "经费审查委员会"],
  ["每季度", "走访 A&B <两校区>", "工会委员会"],
  ["9月1日", "开学第一天慰问值班教师", "工会委员会"],
  ["8月31日", "清点全年工会资产并移交下一届委员", "办公室"],
  ["12月31日", "元旦前夜值班", "办公室"],
  ["寒假", "假期家访", "各工会小组"],
  ["常态化", "谈心谈话"],
];

const SIXTY: readonly TypedRow[] = Array.from({ length: 60 }, (_, at) => {
  const month = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6][at % 10] ?? 9;
  const next = month === 12 ? 1 : month + 1;
  const time = [`${month}月`, `${month}-${next}月`, `${month}月${(at % 28) + 1}日`][at % 3] ?? "";
  return [time, `第${at + 1}件事`, ["工会委员会", "女职工委员会"][at % 2] ?? ""];
});

const CASES: readonly (readonly [name: string, frame: PlanFrame, rows: readonly TypedRow[]])[] = [
  ["a school year's", schoolYear, SCHOOL_YEAR],
  ["a first term's", firstTerm, SCHOOL_YEAR.filter(([time]) => !/^3|待定/u.test(time))],
  [
    "a second term's",
    secondTerm,
    [
      ["2月", "开学慰问", "办公室"],
      ["5-7月", "疗休养报名", "工会委员会"],
      ["每两周", "例会", "工会委员会"],
    ],
  ],
  [
    "a calendar year's",
    calendarYear,
    [
      ["1-2月", "走访", "工会委员会"],
      ["七-八月", "疗休养", "工会委员会"],
      ["12月", "总结", "办公室"],
      ["全年", "会员档案", "办公室"],
    ],
  ],
  ["sixty pieces of work", schoolYear, SIXTY],
  ["hard cases", schoolYear, HARD],
];

const same = (works: MonthsByWork) => Object.fromEntries([...works].sort(([a], [b]) => (a < b ? -1 : 1)));

/** What the timeline says, work by work. */
function expected({ bars }: Timeline, take: (bar: Bar) => readonly IsoMonth[] | undefined) {
  const works = new Map<string, readonly IsoMonth[]>();
  for (const bar of bars) {
    const months = take(bar);
    if (months !== undefined) works.set(bar.item, months);
  }
  return same(works);
}

const drawnMonths = (bar: Bar) => (bar.kind === "recurring" ? (bar.dots ?? []) : bar.months);

describe.each(CASES)("%s work has the same months", (_, frame, rows) => {
  const typed: Schedule = schedule(frame, ...rows);
  const timeline = made(drawTimeline(typed));
  const { months } = timeline;
  const report = { schedule: typed };

  test("in the cells of the sheet", async () => {
    const { sheet } = made(drawTimelineSheet(report));
    const read = await readSheet(await writeWorkbook([sheet]), months);
    const unplaced = timeline.unplaced.map(({ item }) => [item, []]);
    expect(same(read)).toEqual({ ...expected(timeline, drawnMonths), ...Object.fromEntries(unplaced) });
  });

  test("in the picture", () => {
    const read = readSvg(made(timelinePicture(report)), months, PICTURE_WIDTH);
    expect(same(read)).toEqual(expected(timeline, drawnMonths));
  });

  test("in the Word grid", () => {
    const read = readWord(made(drawTimelineDocument(report)), months);
    expect(same(read)).toEqual(expected(timeline, drawnMonths));
  });

  test("in the text", () => {
    const text = made(drawCalendarText(report));
    const works = timeline.bars.map(({ item }) => item);
    const dated = ({ kind, months: own }: Bar) => (kind === "all" || kind === "recurring" ? undefined : own);
    expect(same(readText(text, months, works))).toEqual(expected(timeline, dated));
  });

  test("in the .ics, for all that has days", () => {
    const { text, without } = made(calendarFile({ ...report, grids: [] }, STAMP));
    const read = new Map<string, IsoMonth[]>();
    for (const { summary, days } of readIcs(new TextEncoder().encode(text))) {
      const own = [...new Set(days.map(monthOf))].filter((month) => months.includes(month));
      read.set(summary, [...(read.get(summary) ?? []), ...own]);
    }
    const withDays = (bar: Bar) => (without.includes(bar.item) ? undefined : bar.months);
    expect(same(read)).toEqual(expected(timeline, withDays));
    const dated = timeline.bars.filter(({ kind }) => kind !== "all" && kind !== "recurring");
    expect(dated.filter(({ item }) => without.includes(item))).toEqual([]);
  });
});
