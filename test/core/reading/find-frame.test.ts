import { expect, test } from "vitest";
import { frameName } from "../../../src/core/model/frame.ts";
import { drawTimeline } from "../../../src/core/timeline/draw-timeline.ts";
import { grid } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

const HEAD = ["时间", "工作内容", "责任部门"];
const ROW = ["3月", "三八活动", "女职工委员会"];

test.each([
  [
    "title",
    "安排表",
    [["2024-2025学年工会工作安排"], HEAD, ROW],
    "2024—2025学年",
    "2024-2025学年工会工作安排",
  ],
  [
    "title",
    "安排表",
    [["工会工作安排"], ["（2024-2025学年）"], HEAD, ROW],
    "2024—2025学年",
    "（2024-2025学年）",
  ],
  ["title", "2023年", [["2024年工作安排"], HEAD, ROW], "2024年", "2024年工作安排"],
  ["header", "2023年", [["时间（2024年）", "工作内容"], ROW], "2024年", "时间（2024年）"],
  ["sheet-name", "2024-2025学年第二学期", [HEAD, ROW], "2024—2025学年第二学期", "2024-2025学年第二学期"],
] as const)("the frame comes from the %s of %s", (source, sheet, rows, name, text) => {
  const { frame } = read([grid(sheet, rows)]);
  expect(frame).toMatchObject({ source, text });
  expect(frame && frameName(frame.frame)).toBe(name);
});

test("a frame chosen by the officer comes before all", () => {
  const frame = { frame: { kind: "calendar-year", year: 2022 }, source: "option", text: "2022年" } as const;
  const schedule = read([grid("安排表", [["2024-2025学年工作安排"], HEAD, ROW])], { frame });
  expect(schedule.frame).toEqual(frame);
  expect(schedule.rows[0]?.period).toMatchObject({ value: { intervals: [["2022-03-01", "2022-03-31"]] } });
});

test("the date of filling in gives no frame", () => {
  const schedule = read([grid("安排表", [["工作安排"], ["填报日期：2024年9月1日"], HEAD, ROW])]);
  expect(schedule.frame).toBeUndefined();
  expect(schedule.rows[0]?.period).toMatchObject({ ok: false, fault: { kind: "no-frame" } });
});

test("of several sheets the title comes before another sheet's name", () => {
  const rows = [HEAD, ROW];
  const schedule = read([grid("2023年", rows), grid("安排表", [["2024年工作安排"], ...rows])]);
  expect(schedule.frame).toMatchObject({ source: "title", text: "2024年工作安排" });
});

test("a sheet with a frame of its own is read in it", () => {
  const sheet = (title: string) => grid(title, [[title], HEAD, ROW]);
  const { rows } = read([sheet("2023年工作安排"), sheet("2024年工作安排")]);
  expect(rows.map(({ period }) => period?.ok && period.value.intervals[0]?.[0])).toEqual([
    "2023-03-01",
    "2024-03-01",
  ]);
});

const terms = grid("安排表", [
  ["2024—2025学年第一学期工作安排"],
  HEAD,
  ["9月", "换届", "工会委员会"],
  [],
  ["2024—2025学年第二学期工作安排"],
  HEAD,
  ["6月", "体检", "工会委员会"],
]);

test("two tables for the two terms of a school year make the schedule of that school year", () => {
  const { frame, tables } = read([terms]);
  expect(frame).toEqual({
    frame: { kind: "school-year", from: 2024 },
    source: "title",
    text: "2024—2025学年第一学期工作安排",
  });
  expect(tables.map((table) => table.frame)).toEqual([
    { kind: "term", from: 2024, term: 1 },
    { kind: "term", from: 2024, term: 2 },
  ]);
});

test("the work of both terms has its place on the one timeline", () => {
  expect(drawTimeline(read([terms]))).toMatchObject({
    value: { unplaced: [], bars: [{ months: ["2024-09"] }, { months: ["2025-06"] }] },
  });
});

test("the halves of a year make the schedule of that year", () => {
  const sheet = (title: string) => grid(title, [[title], HEAD, ROW]);
  const { frame } = read([sheet("2024年上半年工作安排"), sheet("2024年下半年工作安排")]);
  expect(frame?.frame).toEqual({ kind: "calendar-year", year: 2024 });
});

test("terms of different school years have no school year in common: the first title counts", () => {
  const sheet = (title: string) => grid(title, [[title], HEAD, ROW]);
  const { frame } = read([sheet("2023-2024学年第二学期安排"), sheet("2024-2025学年第一学期安排")]);
  expect(frame?.frame).toEqual({ kind: "term", from: 2023, term: 2 });
});

test("a table headed by a term's name alone is of that term in the year of the other table", () => {
  const { frame, tables, rows } = read([
    grid("安排表", [
      ["2024—2025学年第一学期工作安排"],
      HEAD,
      ["9月", "换届"],
      [],
      ["第二学期"],
      HEAD,
      ["期末", "盘点"],
    ]),
  ]);
  expect(frame?.frame).toEqual({ kind: "school-year", from: 2024 });
  expect(tables[1]?.frame).toEqual({ kind: "term", from: 2024, term: 2 });
  expect(rows[1]?.period).toMatchObject({ ok: true, value: { intervals: [["2025-06-11", "2025-07-10"]] } });
});

const daysOf = (...times: string[]) =>
  read([
    grid("安排表", [["2024-2025学年工作安排"], HEAD, ...times.map((time) => [time, "值班", "办公室"])]),
  ]).rows.map(({ period }) => (period?.ok ? period.value.intervals.flat() : undefined));

test.each([
  ["8月", "2024-08-01", "2024-08-31"],
  ["7-8月", "2024-07-01", "2024-08-31"],
  ["暑假", "2024-07-01", "2024-08-31"],
  ["8月下旬", "2024-08-21", "2024-08-31"],
  ["开学前", "2024-08-21", "2024-08-31"],
])("“%s” above September is in the summer before the school year", (time, from, to) => {
  expect(daysOf(time, "9月", "8月")).toEqual([
    [from, to],
    ["2024-09-01", "2024-09-30"],
    ["2025-08-01", "2025-08-31"],
  ]);
});

test.each([
  ["开学前", "2024-08-19", "2024-09-01"],
  ["备课周", "2024-08-26", "2024-09-01"],
])(
  "“%s” above September is taken with the school's 校历 too, where it ends on 1 September",
  (time, from, to) => {
    const calendar = {
      term1: ["2024-09-02", "2025-01-17"],
      term2: ["2025-02-10", "2025-07-04"],
      weekOne: { term1: "2024-09-02", term2: "2025-02-10" },
    } as const;
    const rows = [time, "9月"].map((words) => [words, "值班", "办公室"]);
    const { rows: found } = read([grid("安排表", [["2024-2025学年工作安排"], HEAD, ...rows])], { calendar });
    expect(found[0]?.period).toMatchObject({ ok: true, value: { intervals: [[from, to]] } });
  },
);

test("in the plan of a first term too: 「7月」 above September is the July before it", () => {
  const rows = [
    ["7月", "值班", "办公室"],
    ["9月", "值班", "办公室"],
  ];
  const { rows: found } = read([grid("安排表", [["2024-2025学年第一学期工作安排"], HEAD, ...rows])]);
  expect(found[0]?.period).toMatchObject({ ok: true, value: { intervals: [["2024-07-01", "2024-07-31"]] } });
});

test.each([
  ["8月", "10月"],
  ["2025年8月", "9月"],
  ["次年8月", "9月"],
  ["8月起", "9月"],
  ["8月", "全年"],
])("“%s” above “%s” stays the summer at the end of the school year", (first, second) => {
  expect(daysOf(first, second)[0]).toEqual(["2025-08-01", "2025-08-31"]);
});

test("only the rows at the top mean the summer before: behind October it is next year's", () => {
  expect(daysOf("10月", "8月", "9月")[1]).toEqual(["2025-08-01", "2025-08-31"]);
});
