import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const HEAD = ["时间", "工作内容", "责任部门"];
const rows = [HEAD, ["9月", "换届", "工会委员会"]];

test("a workbook without a table is refused with the names of its sheets", () => {
  expect(readSchedule([grid("Sheet1", [["通讯录"], ["姓名", "电话"]])], {})).toEqual({
    ok: false,
    fault: { kind: "no-table", sheets: ["Sheet1"] },
  });
  expect(readSchedule([], {})).toEqual({ ok: false, fault: { kind: "no-table", sheets: [] } });
});

test("a sheet that is not there is refused", () => {
  expect(readSchedule([grid("安排表", rows)], { sheet: "安排" })).toEqual({
    ok: false,
    fault: { kind: "unknown-sheet", wanted: "安排", sheets: ["安排表"] },
  });
});

test.each([
  ["示例", {}],
  ["旧表", { visibility: "hidden" }],
  ["时间轴", { generated: true }],
] as const)("the sheet %s is read when it is named", (sheet, options) => {
  const schedule = read([grid(sheet, rows, options), grid("安排表", [...rows, ["10月", "体检"]])], { sheet });
  expect(schedule.rows).toHaveLength(1);
  expect(schedule.skipped).toEqual([]);
});

test("an empty template has a table and no rows", () => {
  const schedule = read([
    grid("安排表", [["2024-2025学年工作进度安排"], HEAD, ...Array.from({ length: 20 }, () => [])]),
  ]);
  expect(schedule).toMatchObject({ rows: [], tables: [{ headerRow: 1 }], skipped: [] });
});

test("hidden rows are read like all others", () => {
  const sheet = grid("安排表", [...rows, ["10月", "体检"], ["11月", "讲座"]], { hiddenRows: [3] });
  expect(told(read([sheet])).map(({ items }) => items)).toEqual(["换届", "体检", "讲座"]);
});

test("a time column without a header is known by its times", () => {
  const schedule = read([
    grid("安排表", [
      ["", "工作内容", "备注"],
      ["9月", "换届"],
      ["10月", "体检"],
    ]),
  ]);
  expect(told(schedule).map(({ time }) => time)).toEqual(["9月", "10月"]);
});

test("a content column with a header of its own kind stands between time and owners", () => {
  const schedule = read([
    grid("安排表", [
      ["时间", "校园生活", "负责人"],
      ["9月", "换届", "李林"],
    ]),
  ]);
  expect(told(schedule)).toMatchObject([{ items: "换届", owners: "李林" }]);
});

test("a header in two levels without merged cells", () => {
  const schedule = read([
    grid("安排表", [
      ["时间", "工作内容", "完成情况"],
      ["", "", "已完成", "未完成"],
      ["9月", "换届", "√"],
    ]),
  ]);
  expect(told(schedule)).toMatchObject([{ cell: "A3", items: "换届" }]);
  expect(schedule.rows[0]?.extra).toEqual({ 已完成: "√" });
});

test("a row with a time alone, without rows below it, is a row without work", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月"], ["10月", "体检"]])]);
  expect(told(schedule)).toMatchObject([
    { cell: "A2", items: "" },
    { cell: "A3", items: "体检" },
  ]);
  expect(schedule.rows[0]?.itemCells).toEqual(["B2"]);
});

test("a month alone above its rows is their time", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月份工作"], ["", "换届", "李林"], ["", "体检", "周浩"]])]);
  expect(told(schedule)).toMatchObject([
    { cell: "A2", rows: "2,3", time: "9月份", items: "换届" },
    { cell: "A2", rows: "4", time: "9月份", items: "体检" },
  ]);
});

test("a section merged across the table ends the carrying down", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "换届"], ["二、宣传工作"], ["", "办好宣传栏"]], { merges: ["A3:C3"] }),
  ]);
  expect(told(schedule)).toMatchObject([{ time: "9月" }, { cell: "A4", time: "" }]);
  expect(schedule.skipped).toEqual([{ row: "安排表 第3行", why: "分节的标题，不是工作" }]);
});

test("one piece of work merged over three months belongs to each", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "兴趣小组活动", "文体委员"], ["10月"], ["11月"]], {
      merges: ["B2:B4", "C2:C4"],
    }),
  ]);
  expect(told(schedule).map(({ time, items, owners }) => [time, items, owners])).toEqual([
    ["9月", "兴趣小组活动", "文体委员"],
    ["10月", "兴趣小组活动", "文体委员"],
    ["11月", "兴趣小组活动", "文体委员"],
  ]);
});

test("work merged over its own and the owners' column names no owner", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "全体会议"]], { merges: ["B2:C2"] })]);
  expect(told(schedule)).toMatchObject([{ items: "全体会议", owners: "" }]);
});

test("text beside the table, on rows of its own, is told and not read", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届", "李林"], ["", "", "", "", "联系办公室"]])]);
  expect(schedule.rows).toHaveLength(1);
  expect(schedule.skipped).toEqual([{ row: "安排表 第3行", why: "表格外的文字，没有读入" }]);
});

test("a merged area down to the sheet's last row is one cell", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["全年", "值班", "办公室"], ["", "巡查"]], {
      merges: ["A2:A1048576", "C2:C1048576"],
    }),
  ]);
  expect(told(schedule)).toMatchObject([{ rows: "2,3", items: "值班|巡查", owners: "办公室" }]);
});

test.each([["（注：当天放假半天）"], ["备注：地点另行通知"], ["（请自带工具）"]])(
  "“%s” alone among work with owners is none, in a merged month as below a typed one",
  (remark) => {
    const rows = [
      HEAD,
      ["9月", "换届", "工会"],
      ["", remark],
      ["", "慰问", "办公室"],
      ["10月", "体检", "工会"],
    ];
    for (const merges of [["A2:A4"], []]) {
      const schedule = read([grid("安排表", rows, { merges })]);
      expect(told(schedule).map(({ items }) => items)).toEqual(["换届", "慰问", "体检"]);
      expect(schedule.skipped).toEqual([{ row: "安排表 第3行", why: "工作之间的说明，不是工作" }]);
    }
  },
);

test("a remark under one owner for all stays with the work", () => {
  const rows = [HEAD, ["9月", "换届", "工会"], ["", "（请自带工具）"], ["", "慰问"]];
  const schedule = read([grid("安排表", rows, { merges: ["A2:A4", "C2:C4"] })]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["换届|（请自带工具）|慰问"]);
});

test("a remark in the column of work stays with the work that goes on below it", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "换届"], ["", "注：须全体到会"], ["", "慰问"], ["10月", "体检"]]),
  ]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["换届|注：须全体到会|慰问", "体检"]);
});

test.each([
  [["实验中学工会委员会"], ["2024年9月1日"]],
  [
    ["", "", "实验中学工会"],
    ["", "", "二〇二四年九月一日"],
  ],
  [
    ["", "实验中学工会"],
    ["", "2024年9月1日"],
  ],
])("the signature %j %j is told as skipped", (...lines) => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届", "李林"], ...lines])]);
  expect(schedule.rows).toHaveLength(1);
  expect(schedule.skipped).toHaveLength(2);
});

test.each([["累计慰问教职工"], ["总计划宣讲"]])("“%s” is work, not a total", (item) => {
  expect(told(read([grid("安排表", [HEAD, ["9月", "换届"], ["", item]])]))).toMatchObject([
    { items: `换届|${item}` },
  ]);
});

test("a title with 「日期：」 beside it is no header", () => {
  const schedule = read([grid("安排表", [["2024年工作安排", "", "日期："], ...rows])]);
  expect(told(schedule)).toMatchObject([{ cell: "A3", items: "换届" }]);
});

test.each([
  [
    ["", "实验小学工会"],
    ["", "2024年9月"],
  ],
  [
    ["", "", "实验小学工会"],
    ["", "", "2024年9月"],
  ],
  [["实验小学工会"], ["二〇二四年九月"]],
])("the signature %j %j with year and month alone is no work", (...lines) => {
  const schedule = read([grid("安排表", [HEAD, ["10月", "换届", "李林"], ...lines])]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["换届"]);
  expect(schedule.skipped).toEqual([
    { row: "安排表 第3行", why: "表下的说明或落款，不是工作" },
    { row: "安排表 第4行", why: "表下的说明或落款，不是工作" },
  ]);
});

test("year and month alone below other times is a time that waits for its work", () => {
  const schedule = read([grid("安排表", [HEAD, ["2024年9月", "换届"], ["2024年10月"]])]);
  expect(told(schedule).map(({ time }) => time)).toEqual(["2024年9月", "2024年10月"]);
});

test("a term's name alone above the header printed anew heads the rows below, as work it is none", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届"], ["第二学期"], HEAD, ["3月", "体检"]])]);
  expect(told(schedule).map(({ time, items }) => [time, items])).toEqual([
    ["9月", "换届"],
    ["3月", "体检"],
  ]);
  expect(schedule.tables).toHaveLength(2);
});

test("a month alone above the header printed anew is the time of the rows below", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届"], ["10月"], HEAD, ["", "体检"]])]);
  expect(told(schedule).map(({ time, items }) => [time, items])).toEqual([
    ["9月", "换届"],
    ["10月", "体检"],
  ]);
});

test("a line that names a kind of work in the column of times is a section, not a time", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["一、组织建设"], ["9月", "换届"], ["（二）宣传工作"], ["10月", "体检"]]),
  ]);
  expect(told(schedule).map(({ time }) => time)).toEqual(["9月", "10月"]);
  expect(schedule.skipped).toEqual([
    { row: "安排表 第2行", why: "分节的标题，不是工作" },
    { row: "安排表 第4行", why: "分节的标题，不是工作" },
  ]);
});

test("a month with a list number alone above its rows stays their time", () => {
  const schedule = read([grid("安排表", [HEAD, ["一、9月"], ["", "换届"]])]);
  expect(told(schedule)).toMatchObject([{ time: "9月", items: "换届" }]);
});

test("a table without times takes the month from its title, the school year before it left off", () => {
  const schedule = read([
    grid("安排表", [["2024—2025学年3月工作安排"], ["工作内容", "责任部门"], ["换届", "工会委员会"]]),
  ]);
  expect(schedule.rows[0]).toMatchObject({
    time: "3月",
    period: { ok: true, value: { intervals: [["2025-03-01", "2025-03-31"]] } },
  });
});

test("a formula beside the work that was never calculated carries nothing through", () => {
  const cell = { text: "", value: "", formula: true, uncalculated: true } as const;
  const schedule = read([
    grid("安排表", [
      [...HEAD, "备注"],
      ["9月", "换届", "李林", cell],
    ]),
  ]);
  expect(schedule.rows[0]?.extra).toEqual({});
});

describe("bodies and people in two columns", () => {
  const twoOwners = ["时间", "工作内容", "责任部门", "责任人"];
  const ownersOf = (...lines: string[][]) =>
    read([grid("安排表", [twoOwners, ...lines])]).rows.map(({ owners }) => owners);

  test.each([
    [["时间", "工作内容", "责任部门", "责任人"]],
    [["时间", "工作内容", "责任处室", "负责人"]],
    [["时间", "工作内容", "牵头部门", "责任人"]],
    [["时间", "工作内容", "部门", "负责人"]],
  ])("both of %j answer for the work", (header) => {
    const schedule = read([grid("安排表", [header, ["9月", "换届", "办公室", "李林、周浩"]])]);
    expect(schedule.rows[0]).toMatchObject({
      owners: ["办公室", "李林", "周浩"],
      ownerCells: ["C2", "D2"],
      extra: {},
    });
  });

  test("people before bodies are named first", () => {
    const schedule = read([
      grid("安排表", [
        ["时间", "负责人", "工作内容", "责任部门"],
        ["9月", "李林", "换届", "办公室"],
      ]),
    ]);
    expect(schedule.rows[0]).toMatchObject({ owners: ["李林", "办公室"], ownerCells: ["B2", "D2"] });
  });

  test("同上 means who stood in that column above", () => {
    const lines = [
      ["9月", "换届", "办公室", "李林"],
      ["10月", "体检", "同上", "周浩"],
      ["11月", "讲座", "教务处", "同上"],
    ];
    expect(ownersOf(...lines)).toEqual([
      ["办公室", "李林"],
      ["办公室", "周浩"],
      ["教务处", "周浩"],
    ]);
  });

  test("under one month each row with somebody of its own is a row", () => {
    expect(ownersOf(["9月", "换届", "办公室", "李林"], ["", "体检", "", "周浩"])).toEqual([
      ["办公室", "李林"],
      ["周浩"],
    ]);
  });

  test.each([["配合部门"], ["参加人员"], ["分管领导"]])("%s beside 责任部门 is carried through", (header) => {
    const schedule = read([
      grid("安排表", [
        ["时间", "工作内容", "责任部门", header],
        ["9月", "换届", "办公室", "李林"],
      ]),
    ]);
    expect(schedule.rows[0]).toMatchObject({ owners: ["办公室"], extra: { [header]: "李林" } });
  });
});
