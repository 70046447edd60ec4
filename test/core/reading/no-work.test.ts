import { describe, expect, test } from "vitest";
import { grid, type Written } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const HEAD = ["时间", "工作内容", "责任部门"];
const NOTE = "表下的说明或落款，不是工作";

/** What is told of that line below two rows of work. */
function whyNot(...lines: readonly (readonly Written[])[]) {
  const schedule = read([
    grid("安排表", [HEAD, ["3月", "插花", "女工委"], ["4月", "登山", "文体部"], ...lines]),
  ]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["插花", "登山"]);
  return schedule.skipped.map(({ why }) => why);
}

test.each([
  [["★本表一式两份"]],
  [["※请于每月25日前报送"]],
  [["（本表可另附页）"]],
  [["以上安排如有变动，另行通知"]],
  [["本安排由工会办公室负责解释"]],
  [["青禾小学工会", "", "2024年1月5日"]],
  [["", "", "青禾小学工会 2024年1月5日"]],
  [["青禾小学工会办公室　二〇二四年一月五日印发"]],
])("below the work %j speaks of the table", (line) => {
  expect(whyNot(line)).toEqual([NOTE]);
});

test.each([["第2页 共3页"], ["第 2 页"], ["- 2 -"]])("“%s” is a page number", (line) => {
  expect(whyNot([line])).toEqual(["页码，不是工作"]);
});

test.each([
  [["（示例）5月", "召开座谈会", "工会"]],
  [["例：5月", "召开座谈会", "工会"]],
  [["（填写月份）", "（分条填写）", "（填写部门）"]],
])("%j shows how to fill in", (line) => {
  expect(whyNot(line)).toEqual(["填写示例，不是工作"]);
});

test.each([
  [["5月", "/", "/"]],
  [["5月", "无", ""]],
  [["/", "/", "/"]],
  [["—", "—", "—"]],
  [["5月", "暂无"]],
  [["5月", "无安排", "工会委员会"]],
  [["7月", "（暑假）", ""]],
  [["2月", "寒假", "工会委员会"]],
  [["7月", "暑假放假"]],
  [["2月", "放寒假"]],
])("%j plans nothing", (line) => {
  expect(whyNot(line)).toEqual(["写的是没有工作"]);
});

test.each([["例会"], ["无偿献血"], ["请各小组报送总结"], ["（续）登山"], ["以上级要求为准做好换届"]])(
  "“%s” is work",
  (item) => {
    const schedule = read([grid("安排表", [HEAD, ["3月", item, "女工委"]])]);
    expect(told(schedule)).toMatchObject([{ items: item }]);
  },
);

test("a remark in brackets across the table, among the work, is no work", () => {
  const rows = [HEAD, ["9月", "换届", "工会"], ["（国庆放假七天）"], ["10月", "登山", "文体部"]];
  expect(told(read([grid("安排表", rows, { merges: ["A3:C3"] })])).map(({ items }) => items)).toEqual([
    "换届",
    "登山",
  ]);
});

test.each([["月份"], ["月"], ["季度"], ["学期"]])("the header “%s” printed again is no work", (time) => {
  const header = [time, "工作内容", "责任部门"];
  const rows = [header, ["9月", "换届", "工会"], header, ["10月", "登山", "文体部"]];
  expect(told(read([grid("安排表", rows)])).map(({ time }) => time)).toEqual(["9月", "10月"]);
});

describe("a form with months and nothing else", () => {
  test("has no rows yet", () => {
    const schedule = read([grid("安排表", [HEAD, ["9月"], ["10月"], ["11月"]])]);
    expect(schedule.rows).toEqual([]);
    expect(schedule.skipped.map(({ why }) => why)).toEqual(Array(3).fill("只有时间，还没有填工作"));
  });

  test("is a table once something stands in it", () => {
    expect(read([grid("安排表", [HEAD, ["9月"], ["10月", "登山"]])]).rows).toHaveLength(2);
  });
});

test("the hour beside the day is carried through", () => {
  const rows = [
    ["日期", "时间", "活动内容"],
    ["3月7日", "14:30", "插花"],
    ["3月12日", "8:00", "植树"],
  ];
  const schedule = read([grid("安排表", rows)]);
  expect(schedule.rows.map(({ time, extra }) => [time, extra])).toEqual([
    ["3月7日", { 时间: "14:30" }],
    ["3月12日", { 时间: "8:00" }],
  ]);
});

describe("tables of the terms of one year", () => {
  const half = (caption: string) => [[caption], HEAD, ["学期末", "盘点", "工会"], []];

  test.each([
    ["上学期", "下学期"],
    ["一、第一学期", "二、第二学期"],
    ["第一学期工作安排", "第二学期工作安排"],
  ])("under the title of the year %s and %s name the term of each", (first, second) => {
    const rows = [["2024—2025学年工会工作安排"], ...half(first), ...half(second)];
    const { rows: read1, frame, tables } = read([grid("安排表", rows)]);
    expect(read1.map(({ period }) => period?.ok && period.value.intervals[0]?.[1].slice(0, 4))).toEqual([
      "2025",
      "2025",
    ]);
    expect(tables.map((table) => table.frame)).toMatchObject([{ term: 1 }, { term: 2 }]);
    expect(frame?.frame).toEqual({ kind: "school-year", from: 2024 });
  });

  test("also in the year that the officer chose", () => {
    const rows = [...half("上学期"), ...half("下学期")];
    const chosen = {
      frame: { kind: "school-year", from: 2024 },
      source: "settings",
      text: "2024学年",
    } as const;
    const { frame, tables } = read([grid("安排表", rows)], { frame: chosen });
    expect(frame).toEqual(chosen);
    expect(tables.map((table) => table.frame)).toMatchObject([{ term: 1 }, { term: 2 }]);
  });
});

test("a second title with its year divides the table, also in the column of times", () => {
  const schedule = read([
    grid("安排表", [
      ["2026年工会工作安排"],
      HEAD,
      ["2026年上半年工会工作安排"],
      ["3月", "插花", "女工委"],
      ["2026年下半年工会工作安排"],
      ["9月", "登山", "文体部"],
    ]),
  ]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["插花", "登山"]);
  expect(schedule.skipped.map(({ why }) => why)).toEqual(["分节的标题，不是工作", "分节的标题，不是工作"]);
});

test("a title that names months is the time of the rows below it that name none", () => {
  const lines = [
    ["2026年3月工会工作安排"],
    ["", "插花", "女工委"],
    ["2026年4-5月工会工作安排"],
    ["", "登山", "文体部"],
  ];
  const schedule = read([grid("安排表", [["2026年工会工作安排"], HEAD, ...lines])]);
  expect(told(schedule).map(({ time }) => time)).toEqual(["2026年3月", "2026年4-5月"]);
});

test("a title over a table without times gives all its months", () => {
  const rows = [["2026年1-6月工会工作安排"], ["工作内容", "责任人"], ["插花", "李林"], ["登山", "周浩"]];
  expect(told(read([grid("安排表", rows)])).map(({ time }) => time)).toEqual(["2026年1-6月", "2026年1-6月"]);
});

test("one cell merged over two months says that neither plans anything", () => {
  const rows = [HEAD, ["6月", "登山", "文体部"], ["7月", "（暑假）"], ["8月"], ["9月", "插花", "女工委"]];
  const schedule = read([grid("安排表", rows, { merges: ["B3:B4"] })]);
  expect(told(schedule).map(({ time }) => time)).toEqual(["6月", "9月"]);
  expect(schedule.skipped.map(({ why }) => why)).toEqual(["写的是没有工作", "写的是没有工作"]);
});

test.each([["寒假慰问"], ["假期安全提醒"], ["暑假教师疗休养"]])("“%s” is work of a holiday", (item) => {
  const schedule = read([grid("安排表", [HEAD, ["7月", item, "女工委"]])]);
  expect(told(schedule)).toMatchObject([{ items: item }]);
});

test("a week in brackets off is no work, a holiday that is to be arranged is", () => {
  const rows = [
    HEAD,
    ["9.23-9.27", "体检", "医务室"],
    ["9.30-10.4", "（国庆放假）"],
    ["10.8-10.11", "安排国庆放假值班", "工会"],
  ];
  expect(told(read([grid("安排表", rows)])).map(({ items }) => items)).toEqual(["体检", "安排国庆放假值班"]);
});

test.each([["3月小计"], ["一季度合计"], ["上半年小计："], ["全年合计"], ["文体类小计"], ["慰问费总计"]])(
  "“%s” counts, and is no work",
  (total) => {
    expect(whyNot([total, "", "", "2500"])).toEqual(["合计行，不是工作"]);
  },
);

test.each([[[]], [[3]]])("names of fields below the header are no work, hidden rows %j", (hiddenRows) => {
  const rows = [
    ["2024年工作安排"],
    HEAD,
    ["plan_time", "content", "owner (dept)"],
    ["3月", "插花", "女工委"],
  ];
  const schedule = read([grid("安排表", rows, { hiddenRows })]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["插花"]);
  expect(schedule.skipped).toEqual([{ row: "安排表 第3行", why: "重复的表头，不是工作" }]);
});

test("work in English further down stays", () => {
  const rows = [HEAD, ["3月", "插花", "女工委"], ["4月", "English Corner", "Tom"], ["", "BBQ", "Tom"]];
  expect(told(read([grid("2024年", rows)])).map(({ items }) => items)).toEqual([
    "插花",
    "English Corner",
    "BBQ",
  ]);
});
