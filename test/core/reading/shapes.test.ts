import { expect, test } from "vitest";
import { dateCell, grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const HEAD = ["时间段", "主要工作内容", "责任部门/人"];
const TITLE = "2024—2025学年实验中学工会工作进度安排";

const row = (cell: string, rows: string, time: string, items: string, owners = "") => ({
  cell,
  rows,
  time,
  items,
  owners,
});

test("1: title merged over three columns, header, rows", () => {
  const schedule = read([
    grid(
      "安排表",
      [
        [TITLE],
        HEAD,
        ["9月", "1. 召开换届大会2. 慰问新教师", "工会委员会、各工会小组"],
        ["10-11月", "组织健步走", "文体委员"],
      ],
      { merges: ["A1:C1"] },
    ),
  ]);
  expect(schedule.title).toBe(TITLE);
  expect(schedule.frame).toEqual({
    frame: { kind: "school-year", from: 2024 },
    source: "title",
    text: TITLE,
  });
  expect(told(schedule)).toEqual([
    row("A3", "3", "9月", "召开换届大会|慰问新教师", "工会委员会|各工会小组"),
    row("A4", "4", "10-11月", "组织健步走", "文体委员"),
  ]);
  expect(schedule.rows[0]?.items).toEqual([
    { text: "召开换届大会", number: 1, cell: "B3" },
    { text: "慰问新教师", number: 2, cell: "B3" },
  ]);
  expect(schedule.tables).toEqual([
    {
      sheet: "安排表",
      headerRow: 1,
      headerEnd: 1,
      columns: [
        { column: 0, role: "time", header: "时间段" },
        { column: 1, role: "items", header: "主要工作内容" },
        { column: 2, role: "owners", header: "责任部门/人" },
      ],
    },
  ]);
  expect(schedule.skipped).toEqual([]);
});

test("2: unit and date between title and header are neither title nor frame nor rows", () => {
  const schedule = read([
    grid("安排表", [
      ["附件1"],
      ["单位：实验中学工会", undefined, "填报日期：2023年9月1日"],
      [TITLE],
      HEAD,
      ["9月", "召开换届大会", "工会委员会"],
    ]),
  ]);
  expect(schedule.title).toBe(TITLE);
  expect(schedule.frame?.frame).toEqual({ kind: "school-year", from: 2024 });
  expect(told(schedule)).toEqual([row("A5", "5", "9月", "召开换届大会", "工会委员会")]);
});

test("3: 序号 for each row is not content", () => {
  const schedule = read([
    grid("安排表", [
      ["序号", "时间", "工作内容", "负责人"],
      [1, "9月", "召开换届大会", "李林"],
      [2, "10月", "组织健步走", "周浩"],
      [3],
    ]),
  ]);
  expect(told(schedule)).toEqual([
    row("B2", "2", "9月", "召开换届大会", "李林"),
    row("B3", "3", "10月", "组织健步走", "周浩"),
  ]);
  expect(schedule.rows[0]?.extra).toEqual({});
});

test("4: 序号 for each item under a merged month groups the items", () => {
  const schedule = read([
    grid(
      "安排表",
      [
        ["月份", "序号", "活动内容"],
        ["9月", 1, "召开换届大会"],
        [undefined, 2, "慰问新教师"],
        [undefined, 3, "发放福利"],
        ["10月", 4, "组织健步走"],
      ],
      { merges: ["A2:A4"] },
    ),
  ]);
  expect(told(schedule)).toEqual([
    row("A2", "2,3,4", "9月", "召开换届大会|慰问新教师|发放福利"),
    row("A5", "5", "10月", "组织健步走"),
  ]);
  expect(schedule.rows[0]?.itemCells).toEqual(["C2", "C3", "C4"]);
  expect(schedule.rows[0]?.timeCarried).toBeUndefined();
});

test("5: a merged month with an owner for each item makes a row for each", () => {
  const schedule = read([
    grid(
      "安排表",
      [
        HEAD,
        ["9月", "召开换届大会", "工会委员会"],
        [undefined, "慰问新教师", "组织委员"],
        [undefined, "体检"],
      ],
      { merges: ["A2:A4"] },
    ),
  ]);
  expect(told(schedule)).toEqual([
    row("A2", "2", "9月", "召开换届大会", "工会委员会"),
    row("A2", "3", "9月", "慰问新教师", "组织委员"),
    row("A2", "4", "9月", "体检"),
  ]);
});

test("6: a month typed once is carried down until the next, and notes are no rows", () => {
  const schedule = read([
    grid("安排表", [
      HEAD,
      ["9月", "召开换届大会"],
      [undefined, "慰问新教师"],
      ["10月", "组织健步走"],
      [],
      ["本表由工会办公室负责解释，如有变动另行通知。"],
    ]),
  ]);
  expect(told(schedule)).toEqual([
    row("A2", "2,3", "9月", "召开换届大会|慰问新教师"),
    row("A4", "4", "10月", "组织健步走"),
  ]);
  expect(schedule.skipped).toEqual([{ row: "安排表 第6行", why: "表下的说明或落款，不是工作" }]);
});

test("6: each carried row with an owner of its own is a row under the same time cell", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "召开换届大会", "工会委员会"], [undefined, "慰问新教师", "组织委员"]]),
  ]);
  expect(told(schedule)).toEqual([
    row("A2", "2", "9月", "召开换届大会", "工会委员会"),
    row("A2", "3", "9月", "慰问新教师", "组织委员"),
  ]);
  expect(schedule.rows.map(({ timeCarried }) => timeCarried)).toEqual([undefined, true]);
  expect(schedule.rows[1]?.period).toEqual(schedule.rows[0]?.period);
});

test("7: an owner merged over several months answers for each", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "换届", "工会委员会"], ["10月", "健步走"], ["11月", "体检", "办公室"]], {
      merges: ["C2:C3"],
    }),
  ]);
  expect(told(schedule)).toEqual([
    row("A2", "2", "9月", "换届", "工会委员会"),
    row("A3", "3", "10月", "健步走", "工会委员会"),
    row("A4", "4", "11月", "体检", "办公室"),
  ]);
  expect(schedule.rows[1]?.ownerCells).toEqual(["C2"]);
});

test("7: one merged owner beside one merged month keeps one row", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "换届", "工会委员会"], [undefined, "慰问"], ["10月", "健步走", "办公室"]], {
      merges: ["A2:A3", "C2:C3"],
    }),
  ]);
  expect(told(schedule)).toEqual([
    row("A2", "2,3", "9月", "换届|慰问", "工会委员会"),
    row("A4", "4", "10月", "健步走", "办公室"),
  ]);
});

test("7: merged owners for parts of a month go to each of their rows", () => {
  const schedule = read([
    grid(
      "安排表",
      [HEAD, ["9月", "换届", "工会委员会"], [undefined, "慰问"], [undefined, "体检", "办公室"]],
      { merges: ["A2:A4", "C2:C3"] },
    ),
  ]);
  expect(told(schedule)).toEqual([
    row("A2", "2", "9月", "换届", "工会委员会"),
    row("A2", "3", "9月", "慰问", "工会委员会"),
    row("A2", "4", "9月", "体检", "办公室"),
  ]);
});

test("8 and 9: items of one cell by line breaks or run together", () => {
  const schedule = read([
    grid("安排表", [
      HEAD,
      ["9月", "1. 换届\n2. 3.8元餐补核对\n3. 体检", "工会委员会"],
      ["10月", "1.健步走2.发放5.1福利3.讲座", "工会委员会"],
    ]),
  ]);
  expect(told(schedule).map(({ items }) => items)).toEqual([
    "换届|3.8元餐补核对|体检",
    "健步走|发放5.1福利|讲座",
  ]);
});

test("10: a table by items keeps its order", () => {
  const schedule = read([
    grid("安排表", [
      ["序号", "活动内容", "时间", "备 注"],
      [1, "健步走", "10月", "自愿参加"],
      [2, "换届", "9月"],
    ]),
  ]);
  expect(told(schedule)).toEqual([row("C2", "2", "10月", "健步走"), row("C3", "3", "9月", "换届")]);
  expect(schedule.rows[0]?.extra).toEqual({ 备注: "自愿参加" });
});

test("11: 完成情况 over three columns is status, never owners", () => {
  const schedule = read([
    grid(
      "安排表",
      [
        ["时间", "工作内容", "责任人", "完成情况"],
        [undefined, undefined, undefined, "已完成", "部分完成", "未完成及其原因"],
        ["9月", "换届", "李林", "√"],
        ["10月", "健步走", "周浩", undefined, undefined, "下雨"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1"] },
    ),
  ]);
  expect(told(schedule)).toEqual([
    row("A3", "3", "9月", "换届", "李林"),
    row("A4", "4", "10月", "健步走", "周浩"),
  ]);
  expect(schedule.rows.map(({ extra }) => extra)).toEqual([{ 已完成: "√" }, { 未完成及其原因: "下雨" }]);
  expect(schedule.tables[0]).toMatchObject({ headerRow: 0, headerEnd: 1 });
  expect(schedule.tables[0]?.columns.map(({ role }) => role)).toEqual([
    "time",
    "items",
    "owners",
    "status",
    "status",
    "status",
  ]);
});

test("13: a month merged across the table heads the rows below it", () => {
  const schedule = read([
    grid(
      "安排表",
      [
        ["2024年工会工作安排"],
        ["序号", "工作内容", "负责人"],
        ["三月份工作"],
        [1, "三八活动", "李林"],
        [2, "植树", "周浩"],
        ["四月"],
        [1, "健步走"],
        [2, "体检"],
      ],
      { merges: ["A1:C1", "A3:C3", "A6:C6"] },
    ),
  ]);
  expect(told(schedule)).toEqual([
    row("A3", "4", "三月份", "三八活动", "李林"),
    row("A3", "5", "三月份", "植树", "周浩"),
    row("A6", "7,8", "四月", "健步走|体检"),
  ]);
  expect(schedule.rows.map(({ timeCarried }) => timeCarried)).toEqual([true, true, true]);
  expect(schedule.rows[2]?.period).toMatchObject({
    ok: true,
    value: { intervals: [["2024-04-01", "2024-04-30"]] },
  });
});

test("14: a sheet for each month gives its name as the time", () => {
  const sheet = (name: string) =>
    grid(name, [
      ["工作内容", "责任部门"],
      ["换届", "工会委员会"],
    ]);
  const schedule = read([sheet("9月"), sheet("10月")]);
  expect(told(schedule)).toEqual([
    row("A2", "2", "9月", "换届", "工会委员会"),
    row("A2", "2", "10月", "换届", "工会委员会"),
  ]);
});

test("15: one sheet for each sub-union with the same header", () => {
  const sheet = (name: string) => grid(name, [HEAD, ["9月", "换届", "工会委员会"]]);
  expect(read([sheet("文学院"), sheet("理学院")]).rows.map((one) => one.sheet)).toEqual(["文学院", "理学院"]);
});

test("16: sheets beside the table are passed over and told", () => {
  const rows = [HEAD, ["9月", "换届", "工会委员会"]];
  const schedule = read([
    grid("说明", rows),
    grid("示例", rows),
    grid("下拉选项", [["工会委员会"]]),
    grid("名单", rows),
    grid("设置", rows, { visibility: "veryHidden" }),
    grid("旧表", rows, { visibility: "hidden" }),
    grid("时间轴", rows, { generated: true }),
    grid("经费", [["经费", "金额"]]),
    grid("Sheet2", []),
    grid("安排表", rows),
  ]);
  expect(schedule.rows).toHaveLength(1);
  expect(schedule.skipped.map((one) => ("sheet" in one ? one.sheet : one.row))).toEqual([
    "说明",
    "示例",
    "下拉选项",
    "名单",
    "设置",
    "旧表",
    "时间轴",
    "经费",
  ]);
});

test("17: two tables on one sheet are both read", () => {
  const schedule = read([
    grid(
      "安排表",
      [["2024-2025学年第一学期工作安排"], HEAD, ["9月", "换届"], [], ["下学期"], HEAD, ["3月", "三八活动"]],
      { merges: ["A1:C1", "A5:C5"] },
    ),
  ]);
  expect(schedule.tables).toHaveLength(2);
  expect(told(schedule)).toEqual([row("A3", "3", "9月", "换届"), row("A7", "7", "3月", "三八活动")]);
});

test("18 to 20: dates and numbers in the time column go to the time reader as cells", () => {
  const schedule = read([
    grid("安排表", [
      [TITLE],
      HEAD,
      [dateCell("2024-09-01", "9月", 'm"月"'), "换届"],
      ["2025.3", "三八活动"],
      [10, "健步走"],
    ]),
  ]);
  expect(schedule.rows.map(({ time, period }) => [time, period?.ok])).toEqual([
    ["9月", true],
    ["2025.3", true],
    ["10", true],
  ]);
});

test("22: a date in brackets stays in the item", () => {
  const schedule = read([grid("安排表", [HEAD, ["3月", "三八活动（3月6日—30日）"]])]);
  expect(told(schedule)).toEqual([row("A2", "2", "3月", "三八活动（3月6日—30日）")]);
});

test("25: an error value is never taken as text", () => {
  const broken = { text: "#REF!", value: "#REF!", error: "#REF!", formula: true } as const;
  const schedule = read([grid("安排表", [HEAD, ["9月", broken, broken]])]);
  expect(told(schedule)).toEqual([row("A2", "2", "9月", "")]);
  expect(schedule.rows[0]).toMatchObject({ itemCells: ["B2"], ownerCells: ["C2"] });
});

test("27: blank rows between months are passed over", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届"], [], ["10月", "健步走"], [undefined, " "]])]);
  expect(told(schedule)).toEqual([row("A2", "2", "9月", "换届"), row("A4", "4", "10月", "健步走")]);
});

test.each([
  [["备注：寒假期间照常值班"]],
  [["说明：以上时间可调整"]],
  [["备注", "寒假期间照常值班"]],
  [["填表人：李林", undefined, "审核人：周浩"]],
  [[undefined, undefined, "实验中学工会（盖章）"]],
  [[undefined, undefined, "2024年9月1日"]],
  [["日期：2024年9月1日"]],
  [["年　月　日"]],
])("28: what stands below the table is no row: %j", (line) => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届", "李林"], line, [undefined, "补一行说明"]])]);
  expect(told(schedule)).toEqual([row("A2", "2", "9月", "换届", "李林")]);
  expect(schedule.skipped).toHaveLength(2);
});

test("28: a unit's name above the closing date is no row", () => {
  const lines = [
    [undefined, undefined, "实验中学工会"],
    [undefined, undefined, "2024年9月1日"],
  ];
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届", "李林"], [], ...lines])]);
  expect(schedule.rows).toHaveLength(1);
  expect(schedule.skipped).toHaveLength(2);
});

test("28: the table goes on below a note where a row names its time again", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届"], ["备注：以下为暂定"], ["10月", "健步走"]])]);
  expect(told(schedule).map(({ time }) => time)).toEqual(["9月", "10月"]);
});

test("29: totals are no rows", () => {
  const schedule = read([
    grid("安排表", [
      ["序号", ...HEAD],
      [1, "9月", "换届"],
      ["合 计", undefined, "共1项"],
      [undefined, "共 1 项"],
    ]),
  ]);
  expect(told(schedule)).toEqual([row("B2", "2", "9月", "换届")]);
  expect(schedule.skipped).toHaveLength(2);
});

test("30: a title and header repeated on each page do not break the carrying down", () => {
  const schedule = read([
    grid("安排表", [
      [TITLE],
      HEAD,
      ["9月", "换届"],
      [TITLE],
      HEAD,
      [undefined, "慰问"],
      HEAD,
      ["10月", "健步走"],
    ]),
  ]);
  expect(told(schedule)).toEqual([row("A3", "3,6", "9月", "换届|慰问"), row("A8", "8", "10月", "健步走")]);
  expect(schedule.tables).toHaveLength(1);
});

test("31: other columns are carried through under their header", () => {
  const schedule = read([
    grid("安排表", [
      ["时 间", "参加对象", "内 容", "备 注", "负 责 人", "备注", undefined],
      ["9月", "全体教职工", "换届", "在礼堂", "李林", "带证件", "改期"],
    ]),
  ]);
  expect(told(schedule)).toEqual([row("A2", "2", "9月", "换届", "李林")]);
  expect(schedule.rows[0]?.extra).toEqual({
    参加对象: "全体教职工",
    备注: "在礼堂",
    "备注#2": "带证件",
    G列: "改期",
  });
});

test("months as columns give no invented rows", () => {
  const sides = grid("安排表", [
    ["工作内容", "9月", "10月", "11月", "备注"],
    ["文体", "换届", "健步走", "体检"],
  ]);
  expect(() => read([sides])).toThrow("no-table");
});

test("同上 is the owner of the row above; nobody is nobody", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "换届", "工会委员会"], ["10月", "健步走", "同上"], ["11月", "体检", "—"]]),
  ]);
  expect(schedule.rows.map(({ owners }) => owners)).toEqual([["工会委员会"], ["工会委员会"], []]);
});

test("同上 beside a name adds the owners of the row above", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "换届", "办公室"], ["10月", "健步走", "李林、同上"]]),
  ]);
  expect(schedule.rows[1]?.owners).toEqual(["李林", "办公室"]);
});

test("rows before any time have no period", () => {
  const schedule = read([grid("安排表", [HEAD, [undefined, "换届", "李林"], ["9月", "慰问"]])]);
  expect(schedule.rows[0]).toMatchObject({ cell: "A2", time: "", period: null });
});
