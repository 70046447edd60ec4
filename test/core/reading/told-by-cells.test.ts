import { expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const TITLE = "2025年育林小学工会工作安排";

test("“时间” over two columns is the month and its part", () => {
  const rows = [
    [TITLE],
    ["时间", "", "工作内容", "责任部门"],
    ["2月", "下旬", "召开委员会议", "工会"],
    ["3月", "上旬", "插花", "女工委"],
    ["", "中下旬", "职代会", "工会"],
    ["4月份", "全月", "读书月", "宣传部"],
    ["5月", "", "登山", "文体部"],
  ];
  const schedule = read([grid("安排表", rows, { merges: ["A2:B2", "A4:A5", "A7:B7"] })]);
  expect(schedule.rows.map(({ time }) => time)).toEqual(["2月下旬", "3月上旬", "3月中下旬", "4月份", "5月"]);
  expect(schedule.rows.every(({ period }) => period?.ok)).toBe(true);
});

test("“旬” beside the month is a part of it", () => {
  const rows = [
    ["月份", "旬", "工作内容"],
    ["3月", "上旬", "插花"],
    ["", "月底", "踏青"],
  ];
  expect(read([grid("安排表", rows)]).rows.map(({ time }) => time)).toEqual(["3月上旬", "3月底"]);
});

test("groups of work and the work itself under one header: the second is to be done", () => {
  const rows = [
    [TITLE],
    ["月份", "工作内容", "", "负责人"],
    ["3月", "女工活动", "插花", "李林"],
    ["", "", "趣味赛", "周浩"],
    ["4月", "召开职代会", "", "李林"],
  ];
  const { rows: found } = read([grid("安排表", rows, { merges: ["B2:C2", "A3:A4", "B3:B4", "B5:C5"] })]);
  expect(found.map(({ time, items, extra }) => [time, items.map(({ text }) => text), extra])).toEqual([
    ["3月", ["插花"], { 工作内容: "女工活动" }],
    ["3月", ["趣味赛"], { 工作内容: "女工活动" }],
    ["4月", ["召开职代会"], {}],
  ]);
});

test("a second column of the work that does not stand beside all of it only adds to it", () => {
  const rows = [
    ["月份", "工作内容", ""],
    ["3月", "插花", "自备花瓶"],
    ["4月", "踏青", ""],
  ];
  const { rows: found } = read([grid("安排表", rows, { merges: ["B1:C1"] })]);
  expect(found.map(({ items }) => items[0]?.text)).toEqual(["插花", "踏青"]);
});

test("festivals below an unknown header are the times", () => {
  const rows = [
    ["2025年工会节日慰问安排"],
    ["节日", "慰问内容", "慰问对象", "经办人"],
    ["春节", "走访困难教师", "困难教师", "吴刚"],
    ["端午节", "粽子", "全体会员", "孙梅"],
  ];
  const schedule = read([grid("Sheet1", rows)]);
  expect(told(schedule).map(({ time, items }) => [time, items])).toEqual([
    ["春节", "走访困难教师"],
    ["端午节", "粽子"],
  ]);
});

test("a column 学年 that says the same in all rows gives the frame", () => {
  const rows = (last: string) => [
    ["学年", "学期", "月份", "工作内容"],
    ["2024-2025学年", "第一学期", "9月", "迎新"],
    [last, "第二学期", "3月", "插花"],
  ];
  const frame = (last: string) => read([grid("安排表", rows(last))]).frame?.frame;
  expect(frame("2024-2025学年")).toEqual({ kind: "school-year", from: 2024 });
  expect(frame("")).toEqual({ kind: "school-year", from: 2024 });
  expect(frame("2025-2026学年")).toBeUndefined();
});

test("“要点” alone heads the work, “说明：” to the right of a header is no reason against it", () => {
  const points = [
    ["", "编号", "要点", "落实部门"],
    ["一季度", 1, "慰问困难职工", "生活委员"],
  ];
  const beside = [
    ["时间", "工作内容", "负责人", "", "填表要求："],
    ["一季度", "慰问困难职工", "生活委员", "", "一事一行"],
  ];
  for (const rows of [points, beside]) {
    expect(told(read([grid("安排表", rows)]))).toMatchObject([
      { time: "一季度", items: "慰问困难职工", owners: "生活委员" },
    ]);
  }
});

test("an unnumbered bullet before each line is no word of the work", () => {
  const cell = (text: string) =>
    told(
      read([
        grid("安排表", [
          ["时间", "工作内容"],
          ["3月", text],
        ]),
      ]),
    )[0]?.items;
  expect(cell("• 植树\n• 清明祭扫")).toBe("植树|清明祭扫");
  expect(cell("- 植树\n- 清明祭扫")).toBe("植树|清明祭扫");
  expect(cell("★职代会")).toBe("★职代会");
  expect(cell("植树\n• 清明祭扫")).toBe("植树|• 清明祭扫");
});

test("ticks under the names of bodies say who answers", () => {
  const rows = [
    [TITLE],
    ["时间", "工作内容", "工会", "办公室", "总务处"],
    ["3月", "教代会", "√", "√"],
    ["4月", "春游", "", "", "√"],
  ];
  const schedule = read([grid("安排表", rows)]);
  expect(told(schedule).map(({ owners }) => owners)).toEqual(["工会|办公室", "总务处"]);
  expect(schedule.rows[0]?.extra).toEqual({});
});

test("a week of the calendar without work is no gap, a month without work is a row", () => {
  const rows = (head: string) => [
    ["月份", head, "日期", "工作内容"],
    ["9月", "1", "2-6", "迎新"],
    ["", "2", "9-13", ""],
    ["", "3", "16-20", "慰问"],
  ];
  const weekly = read([grid("安排表", rows("周次"), { merges: ["A2:A4"] })]);
  expect(weekly.rows.map(({ time, items }) => [time, items[0]?.text])).toEqual([
    ["9月2-6日", "迎新"],
    ["9月16-20日", "慰问"],
  ]);
  expect(weekly.skipped).toEqual([{ row: "安排表 第3行", why: "只有时间，还没有填工作" }]);
  expect(read([grid("安排表", rows("批次"), { merges: ["A2:A4"] })]).rows).toHaveLength(3);
});

test("a week without work is left out with what stands in its remarks", () => {
  const rows = [
    ["周次", "日期", "工作内容", "负责人", "备注"],
    ["第1周", "9.2-9.6", "迎新", "周浩", ""],
    ["第2周", "9.9-9.13", "", "", "国庆放假，体检延后"],
    ["第3周", "9.16-9.20", "", "", ""],
  ];
  const { rows: found, skipped } = read([grid("2024-2025学年安排表", rows)]);
  expect(found).toHaveLength(1);
  expect(skipped.map(({ why }) => why)).toEqual([
    "只有时间和备注“国庆放假，体检延后”，还没有填工作",
    "只有时间，还没有填工作",
  ]);
});

test("the header's second language says nothing of its own", () => {
  const rows = [
    ["时间 Time", "工作内容 Content", "责任人/Person"],
    ["3月", "插花", "王芳"],
  ];
  expect(told(read([grid("安排表", rows)]))).toMatchObject([{ time: "3月", items: "插花", owners: "王芳" }]);
});

test("a sheet called 2025.3 holds the work of that month", () => {
  const rows = [
    ["工作内容", "责任人"],
    ["插花", "王芳"],
  ];
  const [row] = read([grid("2025.3", rows)]).rows;
  expect([row?.time, row?.period?.ok]).toEqual(["2025.3", true]);
});

const times = (...args: Parameters<typeof grid>) => read([grid(...args)]).rows.map(({ time }) => time);

test("days that do not name their month are of the one in the title, the sheet's name or the heading over them", () => {
  const head = ["日期", "工作内容"];
  const days = [
    ["2日", "例会"],
    ["中旬", "体检"],
    ["月底", "盘点"],
    ["10月8日", "登山"],
  ];
  const inSeptember = ["9月2日", "9月中旬", "9月底", "10月8日"];
  expect(times("Sheet1", [["枫林小学工会2024年9月份工作安排"], head, ...days])).toEqual(inSeptember);
  expect(times("9月", [head, ...days])).toEqual(inSeptember);
  expect(times("Sheet1", [head, ["九月"], ...days], { merges: ["A2:B2"] })[0]).toBe("九月2日");
  expect(times("Sheet1", [head, ...days])[0]).toBe("2日");
});

test.each([
  [["2024年", "9月"], ["", "11月"], ["2025年", "1月"], ["", "4-5月"], { kind: "school-year", from: 2024 }],
  [[2024, 9], ["", 12], [2025, 2], ["", 6], { kind: "school-year", from: 2024 }],
  [
    ["2025年", "2月"],
    ["2025年", "4月"],
    ["2025年", "9月"],
    ["2025年", "11月"],
    { kind: "calendar-year", year: 2025 },
  ],
  [["2024年", "3月"], ["", "9月"], ["2025年", "3月"], ["", "9月"], undefined],
  [["2024年", "9月"], ["2025年", "3月"], ["2026年", "3月"], ["", "4月"], undefined],
] as const)("a column of years beside the months gives the frame: %j %j %j %j", (a, b, c, d, frame) => {
  const rows = [["年份", "月份", "工作内容"], ...[a, b, c, d].map((row, at) => [...row, `工作${at}甲`])];
  const schedule = read([grid("Sheet1", rows)]);
  expect(schedule.rows).toHaveLength(4);
  expect(schedule.frame?.frame).toEqual(frame);
});

test("“10-11” and “4、5” in a column of months are months, elsewhere they stay unclear", () => {
  const rows = (head: string) => [
    [TITLE],
    [head, "工作内容"],
    ["3", "插花"],
    ["4、5", "踏青"],
    ["10-11", "体检"],
  ];
  expect(times("安排表", rows("月份"))).toEqual(["3", "4、5月", "10-11月"]);
  expect(times("安排表", rows("时间"))).toEqual(["3", "4、5", "10-11"]);
  expect(read([grid("安排表", rows("月份"))]).rows.every(({ period }) => period?.ok)).toBe(true);
});

test("“十一” in a column of months is November", () => {
  const rows = [[TITLE], ["月", "工作内容"], ["十", "重阳"], ["十一", "体检"]];
  expect(times("安排表", rows)).toEqual(["十", "十一月"]);
});

test("owners before time and work answer down to the next, behind them they do not", () => {
  const [first, ...rest] = [
    ["责任部门", "时间", "工作内容"],
    ["组织部", "3月", "发展会员"],
    ["", "4月", "换届"],
  ];
  const behind = [first, ...rest].map((row = []) => [row[1], row[2], row[0]]);
  expect(told(read([grid("安排表", [first ?? [], ...rest])])).map(({ owners }) => owners)).toEqual([
    "组织部",
    "组织部",
  ]);
  expect(told(read([grid("安排表", behind)])).map(({ owners }) => owners)).toEqual(["组织部", ""]);
});

test("between times and owners a blank header stands over the work", () => {
  const rows = [
    ["月份", "", "负责人", "备注"],
    ["3月", "插花", "王芳"],
    ["4月", "春游", "赵亮", "雨天顺延"],
  ];
  expect(told(read([grid("安排表", rows)])).map(({ items }) => items)).toEqual(["插花", "春游"]);
});

test("a number under 周次 is a week, never a month; the days of a calendar are no columns of work", () => {
  const rows = [
    ["2024-2025学年第一学期工会周安排"],
    ["周次", "一", "二", "三", "四", "五", "工作内容"],
    [1, 2, 3, 4, 5, 6, "例会"],
    ["2-3", 9, 10, 11, 12, 13, "换届"],
  ];
  const { rows: found } = read([grid("安排表", rows)]);
  expect(found.map(({ time, extra }) => [time, extra])).toEqual([
    ["第1周", {}],
    ["第2-3周", {}],
  ]);
  expect(found[0]?.period).toMatchObject({ ok: false, fault: { kind: "needs-calendar" } });
});

test("what a month is called behind it does not hide it", () => {
  const rows = [["序号", "活动内容", "责任人"], ["三月（巾帼建功月）"], [1, "插花", "王芳"]];
  expect(times("安排表", rows, { merges: ["A2:C2"] })).toEqual(["三月"]);
});

test("last year's time is carried through beside this year's", () => {
  const rows = [
    ["活动", "去年时间", "今年时间"],
    ["插花", "3月7日", "3月上旬"],
  ];
  const [row] = read([grid("安排表", rows)]).rows;
  expect([row?.time, row?.extra]).toEqual(["3月上旬", { 去年时间: "3月7日" }]);
});

test("a remark in brackets at the foot of a header is not its name", () => {
  const rows = [
    ["时间", "工作内容", "责任", ""],
    ["", "", "责任部门", "责任人"],
    ["", "", "", "（签字）"],
    ["3月", "插花", "女工委", "王芳"],
  ];
  const merges = ["A1:A3", "B1:B3", "C1:D1", "C2:C3"];
  expect(told(read([grid("安排表", rows, { merges })]))).toMatchObject([{ owners: "女工委|王芳" }]);
});

test("学期末 below the name of a term is that term's", () => {
  const rows = [
    ["2024—2025学年工会活动一览"],
    ["月份", "活动"],
    ["第一学期"],
    ["9月", "迎新"],
    ["学期末", "总结"],
    ["第二学期"],
    ["3月", "插花"],
    ["学期末", "评优"],
  ];
  const { rows: found } = read([grid("安排表", rows, { merges: ["A3:B3", "A6:B6"] })]);
  expect(found.map(({ period }) => period?.ok && period.value.intervals[0]?.[0].slice(0, 7))).toEqual([
    "2024-09",
    "2025-01",
    "2025-03",
    "2025-06",
  ]);
});

test("a day of the calendar without work is no gap", () => {
  const rows = [
    ["日期", "星期", "工作内容"],
    ["3月3日", "一", "例会"],
    ["3月4日", "二", ""],
    ["3月5日", "三", "学雷锋"],
  ];
  expect(times("安排表", rows)).toEqual(["3月3日", "3月5日"]);
});

test("several works of a month beside each other under one header are all read", () => {
  const rows = [
    [TITLE],
    ["月份", "主要工作", "", "", "负责人"],
    ["3月", "植树", "走访", "插花", "李林"],
    ["4月", "踏青", "", "", "周浩"],
    ["5月", "歌咏", "体检", "", "李林"],
  ];
  const schedule = read([grid("安排表", rows, { merges: ["B2:D2", "B4:D4"] })]);
  expect(told(schedule).map(({ items, owners }) => [items, owners])).toEqual([
    ["植树|走访|插花", "李林"],
    ["踏青", "周浩"],
    ["歌咏|体检", "李林"],
  ]);
  expect(schedule.rows.map(({ itemCells }) => itemCells.join())).toEqual(["B3,C3,D3", "B4", "B5,C5"]);
  expect(schedule.rows.every(({ extra }) => Object.keys(extra).length === 0)).toBe(true);
});

test.each([
  ["a number", ["1", "插花", "2", "植树"], "插花,植树", {}],
  ["a group named again", ["文体", "插花", "文体", "植树"], "插花,植树", { 工作内容: "文体" }],
  [
    "the work before its details",
    ["插花", "在活动室，人数三十", "植树", "在后山，请自带工具"],
    "插花,植树",
    undefined,
  ],
  ["two works", ["插花", "走访", "植树", "体检"], "插花|走访,植树|体检", {}],
  ["two works at places", ["插花", "参观展馆", "植树", "走访农庄"], "插花|参观展馆,植树|走访农庄", {}],
  ["a place beside the work", ["插花", "礼堂", "升旗", "学校操场"], "插花,升旗", undefined],
])("“工作内容” over two columns: %s", (_what, [a, b, c, d], items, extra) => {
  const rows = [[TITLE], ["月份", "工作内容", "", "负责人"], ["3月", a, b, "李林"], ["4月", c, d, "周浩"]];
  const schedule = read([grid("安排表", rows, { merges: ["B2:C2"] })]);
  expect(
    told(schedule)
      .map((row) => row.items)
      .join(),
  ).toBe(items);
  if (extra !== undefined) expect(schedule.rows.map((row) => row.extra)).toEqual([extra, extra]);
});

test("ticks say who answers also where the header stands on every page", () => {
  const head = ["时间", "工作内容", "工会", "办公室"];
  const rows = [[TITLE], head, ["3月", "植树", "√", "√"], head, ["4月", "踏青", "", "√"], ["合计", "", 1, 2]];
  expect(told(read([grid("安排表", rows)])).map(({ owners }) => owners)).toEqual(["工会|办公室", "办公室"]);
});

test("places among three columns under “工作内容” are no works", () => {
  const rows = [
    [TITLE],
    ["月份", "工作内容", "", "", "负责人"],
    ["3月", "插花", "自带花瓶", "礼堂", "李林"],
    ["4月", "升旗", "着正装", "操场", "周浩"],
  ];
  const schedule = read([grid("安排表", rows, { merges: ["B2:D2"] })]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["插花", "升旗"]);
  expect(schedule.rows.map(({ extra }) => Object.values(extra))).toEqual([
    ["自带花瓶", "礼堂"],
    ["着正装", "操场"],
  ]);
});
