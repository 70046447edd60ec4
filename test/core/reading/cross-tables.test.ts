import { describe, expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const brief = (...args: Parameters<typeof read>) =>
  told(read(...args)).map(({ time, items, owners }) => [time, items, owners].join(" / "));

describe("months across the top", () => {
  const sheet = grid(
    "安排表",
    [
      ["2024—2025学年各工会小组活动安排"],
      ["小组", "8月", "9月", "10月", "备注"],
      ["语文组", "整理图书角", "1. 迎新茶叙\n2. 推荐书目", "", "周五下午"],
      ["数学组", "", "", "数独擂台赛"],
      ["合计", 1, 2, 1],
      ["填表人：李林"],
    ],
    { merges: ["A1:E1"] },
  );

  test("each filled cell is a row of who stands beside it", () => {
    const schedule = read([sheet]);
    expect(told(schedule)).toEqual([
      { cell: "B2", rows: "3", time: "8月", items: "整理图书角", owners: "语文组" },
      { cell: "C2", rows: "3", time: "9月", items: "迎新茶叙|推荐书目", owners: "语文组" },
      { cell: "D2", rows: "4", time: "10月", items: "数独擂台赛", owners: "数学组" },
    ]);
    expect(schedule.rows[0]).toMatchObject({
      timeCarried: true,
      itemCells: ["B3"],
      ownerCells: ["A3"],
      extra: { 备注: "周五下午" },
    });
    expect(schedule.skipped).toEqual([
      { row: "安排表 第5行", why: "合计行，不是工作" },
      { row: "安排表 第6行", why: "表下的说明或落款，不是工作" },
    ]);
    expect(schedule.tables[0]?.columns.map(({ role }) => role)).toEqual([
      "owners",
      "items",
      "items",
      "items",
      "extra",
    ]);
  });

  test("an August before September is that of the year's beginning, for every row", () => {
    const later = grid("安排表", [
      ["2024—2025学年各工会小组活动安排"],
      ["小组", "8月", "9月"],
      ["语文组", "整理图书角", "迎新茶叙"],
      ["数学组", "清点教具柜", "数独擂台赛"],
    ]);
    expect(read([later]).rows.map(({ period }) => period?.ok && period.value.intervals[0]?.[0])).toEqual([
      "2024-08-01",
      "2024-09-01",
      "2024-08-01",
      "2024-09-01",
    ]);
  });

  test("work merged over months runs from the first to the last", () => {
    const merged = grid(
      "安排表",
      [["2024年工会安排"], ["部门", "9月", "10月", "11月"], ["办公室", "整理档案", "读书月"]],
      {
        merges: ["C3:D3"],
      },
    );
    expect(brief([merged])).toEqual(["9月 / 整理档案 / 办公室", "10月-11月 / 读书月 / 办公室"]);
  });

  test.each([["部门\\月份"], [""], ["小组"], ["分工会"], ["责任部门"]])("the corner may say %j", (corner) => {
    const rows = [
      [corner, "三月", "四月"],
      ["办公室", "插花体验课", "登山"],
      ["文体部", "", "羽毛球友谊赛"],
    ];
    expect(brief([grid("安排表", [["2024年工会安排"], ...rows])])).toEqual([
      "三月 / 插花体验课 / 办公室",
      "四月 / 登山 / 办公室",
      "四月 / 羽毛球友谊赛 / 文体部",
    ]);
  });

  test("terms and quarters stand for months", () => {
    const rows = [
      ["责任部门", "第一学期", "第二学期"],
      ["办公室", "筹备换届大会", "召开教代会"],
    ];
    expect(brief([grid("安排表", [["2024—2025学年工会安排"], ...rows])])).toEqual([
      "第一学期 / 筹备换届大会 / 办公室",
      "第二学期 / 召开教代会 / 办公室",
    ]);
  });

  test("a table for each term, one below the other", () => {
    const rows = [
      ["2024—2025学年小组活动计划"],
      ["第一学期"],
      ["小组", "9月", "10月"],
      ["语文组", "迎新茶叙会", "诗歌朗诵"],
      [],
      ["第二学期"],
      ["小组", "3月", "4月"],
      ["语文组", "读书分享", "踏青采风"],
    ];
    const schedule = read([grid("安排表", rows, { merges: ["A1:C1", "A2:C2", "A6:C6"] })]);
    expect(schedule.rows.map(({ cell, time }) => [cell, time])).toEqual([
      ["B3", "9月"],
      ["C3", "10月"],
      ["B7", "3月"],
      ["C7", "4月"],
    ]);
    expect(schedule.tables[1]?.frame).toEqual({ kind: "term", from: 2024, term: 2 });
  });

  test("ticks under months say when the work beside them is done", () => {
    const rows = [
      ["2024—2025学年工会工作进度表"],
      ["序号", "工作内容", "责任部门", "9月", "10月", "11月"],
      [1, "换届选举", "办公室", "√"],
      [2, "技能比武", "教务处", "", "√", "√"],
    ];
    const schedule = read([grid("安排表", rows)]);
    expect(told(schedule)).toMatchObject([
      { time: "9月", items: "换届选举", owners: "办公室" },
      { time: "10月-11月", items: "技能比武", owners: "教务处" },
    ]);
    expect(schedule.rows[1]).toMatchObject({ itemCells: ["B4"], ownerCells: ["C4"] });
  });

  test("rows that say what they hold make a row for each month", () => {
    const rows = [
      ["2024年工会工作安排"],
      ["时间", "3月", "4月", "5月"],
      ["工作内容", "1.插花课\n2.慰问", "环湖健步走", ""],
      ["负责人", "李林", "周浩", ""],
      ["备注", "自备剪刀", "", ""],
      ["备注：雨天顺延"],
    ];
    const schedule = read([grid("安排表", rows)]);
    expect(told(schedule)).toEqual([
      { cell: "B2", rows: "3,4,5", time: "3月", items: "插花课|慰问", owners: "李林" },
      { cell: "C2", rows: "3,4,5", time: "4月", items: "环湖健步走", owners: "周浩" },
    ]);
    expect(schedule.rows[0]?.extra).toEqual({ 备注: "自备剪刀" });
    expect(schedule.skipped).toHaveLength(1);
  });
});

describe("bodies across the top", () => {
  test("each filled cell is a row of who stands above it, at the time beside it", () => {
    const rows = [
      ["2024年工会工作行事历"],
      ["月份", "办公室", "文体部", "女职工委员会", "备注"],
      ["3月", "召开第一次例会", "", "插花体验课", "周五"],
      ["", "印发全年计划", "趣味运动会", "—"],
      ["4月", "", "春季健步走", ""],
    ];
    const schedule = read([grid("安排表", rows, { merges: ["A3:A4"] })]);
    expect(told(schedule)).toEqual([
      { cell: "A3", rows: "3", time: "3月", items: "召开第一次例会", owners: "办公室" },
      { cell: "A3", rows: "3", time: "3月", items: "插花体验课", owners: "女职工委员会" },
      { cell: "A3", rows: "4", time: "3月", items: "印发全年计划", owners: "办公室" },
      { cell: "A3", rows: "4", time: "3月", items: "趣味运动会", owners: "文体部" },
      { cell: "A5", rows: "5", time: "4月", items: "春季健步走", owners: "文体部" },
    ]);
    expect(schedule.rows[0]).toMatchObject({ ownerCells: ["B2"], extra: { 备注: "周五" } });
    expect(schedule.rows.some(({ timeCarried }) => timeCarried)).toBe(false);
  });

  test("a month typed once is carried down", () => {
    const rows = [
      ["月份", "教务處", "總務處"],
      ["九月", "課程說明會", ""],
      ["", "", "校園安全檢查"],
    ];
    const schedule = read([grid("行事曆", [["2024年行事曆"], ...rows])]);
    expect(schedule.rows.map(({ time, timeCarried }) => [time, timeCarried])).toEqual([
      ["九月", undefined],
      ["九月", true],
    ]);
  });
});

test.each([
  ["a budget", ["2024年经费预算"], ["部门", "1月", "2月", "合计"], ["办公室", 1200, 800, 2000]],
  ["attendance", ["考勤表"], ["姓名", "1日", "2日"], ["李林", "√", "病假"]],
  ["a duty roster", ["寒假值班安排表"], ["日期", "办公室", "教务处"], ["1月20日", "李林", "周浩"]],
  ["names under months", ["通讯员轮换"], ["部门", "9月", "10月"], ["办公室", "李林", "周浩"]],
  ["sums under months", ["用电统计"], ["部门", "9月", "10月"], ["办公室", "130度", "142度"]],
  ["a timetable", ["社团课程安排"], ["节次", "星期一", "星期二"], ["第1节", "合唱排练课", "国画兴趣班"]],
])("%s is no table on its side", (_, ...rows) => {
  expect(() => read([grid("Sheet1", rows)])).toThrow("no-table");
});

test("kinds of work across the top: a row for each cell, the kind beside it and no owner", () => {
  const rows = [
    ["2026年工会工作安排表"],
    ["月份", "会议", "文体活动", "福利慰问"],
    ["3月", "委员会例会", "健步走", "三八节慰问"],
    ["4月", "", "飞镖赛", ""],
  ];
  const schedule = read([grid("安排表", rows)]);
  expect(
    schedule.rows.map(({ time, items, owners, extra }) => [time, items[0]?.text, owners, extra]),
  ).toEqual([
    ["3月", "委员会例会", [], { 类别: "会议" }],
    ["3月", "健步走", [], { 类别: "文体活动" }],
    ["3月", "三八节慰问", [], { 类别: "福利慰问" }],
    ["4月", "飞镖赛", [], { 类别: "文体活动" }],
  ]);
});

test("重点工作 beside 常规工作: a row for each, whoever stands beside the row answers for both", () => {
  const rows = [
    ["2025年工会工作安排"],
    ["月份", "重点工作", "常规工作", "负责人"],
    ["3月", "职代会", "会费收缴", "李林"],
    ["4月", "", "台账整理", "周浩"],
  ];
  const { rows: found } = read([grid("安排表", rows)]);
  expect(found.map(({ time, items, owners, extra }) => [time, items[0]?.text, owners, extra])).toEqual([
    ["3月", "职代会", ["李林"], { 类别: "重点工作" }],
    ["3月", "会费收缴", ["李林"], { 类别: "常规工作" }],
    ["4月", "台账整理", ["周浩"], { 类别: "常规工作" }],
  ]);
});

test("“活动1 | 活动2” is room for several pieces of work, no kinds of it", () => {
  const rows = [
    ["2025年工会工作安排"],
    ["月份", "活动1", "活动2", "负责人"],
    ["3月", "职代会", "插花", "李林"],
    ["4月", "踏青", "", "周浩"],
  ];
  const { rows: found } = read([grid("安排表", rows)]);
  expect(found.map(({ time, items, owners, extra }) => [time, items[0]?.text, owners, extra])).toEqual([
    ["3月", "职代会", ["李林"], {}],
    ["3月", "插花", ["李林"], {}],
    ["4月", "踏青", ["周浩"], {}],
  ]);
});

test("short words under quarters are work where the title says activities", () => {
  const rows = [
    ["2025年各分工会特色活动一览表"],
    ["分工会", "第一季度", "第二季度"],
    ["文史分工会", "诗会", "研学"],
  ];
  expect(read([grid("s", rows)]).rows).toHaveLength(2);
});

test("work merged under several bodies is answered for by all of them", () => {
  const rows = [
    ["2025年各部门活动安排"],
    ["月份", "组织部", "宣传部", "文体部"],
    ["3月", "换届筹备", "三八专栏", "登山"],
    ["4月", "清明祭扫（各部门参加）", "", ""],
  ];
  const { rows: found } = read([grid("安排表", rows, { merges: ["B4:D4"] })]);
  expect(found.at(-1)).toMatchObject({
    owners: ["组织部", "宣传部", "文体部"],
    ownerCells: ["B2", "C2", "D2"],
  });
});

const seen = (rows: readonly (readonly string[])[]) =>
  read([grid("安排表", rows)]).rows.map(({ time, items, extra }) => [
    time,
    items.map(({ text }) => text).join("|"),
    extra,
  ]);

test("months over their work, three beside each other", () => {
  const rows = [
    ["2025年工会行事历"],
    ["1月", "2月"],
    ["走访", "家访"],
    ["3月", "4月"],
    ["插花", "踏青"],
    ["", "植树"],
  ];
  expect(seen(rows)).toEqual([
    ["1月", "走访", {}],
    ["2月", "家访", {}],
    ["3月", "插花", {}],
    ["4月", "踏青", {}],
    ["4月", "植树", {}],
  ]);
});

test("one row of work under months, with or without a corner", () => {
  for (const corner of ["", "月份"]) {
    const rows = [["2025年工会工作安排"], [corner, "3月", "4月"], ["工作内容", "1.插花2.植树", "春游"]];
    expect(seen(rows)).toEqual([
      ["3月", "插花|植树", {}],
      ["4月", "春游", {}],
    ]);
  }
});

test.each(["类别", ""])("kinds of work beside months across, under “%s”", (header) => {
  const rows = [
    ["2025年工会工作安排"],
    [header, "3月", "4月"],
    ["文体活动", "插花", "春游"],
    ["组织建设", "", "会员登记"],
  ];
  expect(seen(rows)).toEqual([
    ["3月", "插花", { 类别: "文体活动" }],
    ["4月", "春游", { 类别: "文体活动" }],
    ["4月", "会员登记", { 类别: "组织建设" }],
  ]);
});

test("重点工作 and 常规工作 beside months are kinds, not what the rows hold", () => {
  const rows = [
    ["2025年工会工作安排"],
    ["", "3月", "4月"],
    ["重点工作", "职代会", "春游"],
    ["常规工作", "会费", "台账"],
  ];
  expect(seen(rows)).toContainEqual(["3月", "会费", { 类别: "常规工作" }]);
});

test("work merged over several months under them is one row of all of them", () => {
  const rows = [
    ["2025年工会工作安排"],
    ["月份", "3月", "4月", "5月"],
    ["工作内容", "读书活动", "", "红歌"],
    ["负责人", "李林", "", "周浩"],
  ];
  const schedule = read([grid("安排表", rows, { merges: ["B3:C3", "B4:C4"] })]);
  expect(schedule.rows.map(({ time, items, owners }) => [time, items[0]?.text, owners])).toEqual([
    ["3月-4月", "读书活动", ["李林"]],
    ["5月", "红歌", ["周浩"]],
  ]);
});

test("a name merged over all months answers for each of them", () => {
  const rows = [
    ["2025年工会工作安排"],
    ["月份", "3月", "4月"],
    ["工作内容", "插花", "红歌"],
    ["负责人", "李林"],
  ];
  const schedule = read([grid("安排表", rows, { merges: ["B4:C4"] })]);
  expect(schedule.rows.map(({ owners }) => owners)).toEqual([["李林"], ["李林"]]);
});

describe("names across the top that no list of words has", () => {
  const TITLE = ["2024—2025学年工会各口工作"];
  const works = (first: string, third: string) => [
    ["9月", "会员登记造册", "更换橱窗", third],
    ["3月", "", first, "巾帼读书会"],
  ];

  test("a short name beside kinds of work is one of them, and its work is not lost", () => {
    const sheet = grid("安排", [TITLE, ["月份", "组织", "宣传", "文体"], ...works("刊出板报", "")]);
    expect(brief([sheet])).toEqual([
      "9月 / 会员登记造册 / ",
      "9月 / 更换橱窗 / ",
      "3月 / 刊出板报 / ",
      "3月 / 巾帼读书会 / ",
    ]);
    expect(read([sheet]).rows.map(({ extra }) => extra["类别"])).toEqual(["组织", "宣传", "宣传", "文体"]);
  });

  test("so is one beside bodies", () => {
    const sheet = grid("安排", [
      TITLE,
      ["月份", "教务处", "总务处", "离退休"],
      ...works("修整花坛", "重阳茶叙"),
    ]);
    expect(brief([sheet])).toContain("9月 / 重阳茶叙 / 离退休");
  });

  test("what is said of the work stays beside it", () => {
    const sheet = grid("安排", [
      TITLE,
      ["月份", "教务处", "总务处", "进展说明"],
      ...works("修整花坛", "已经发出通知"),
    ]);
    expect(brief([sheet])).toHaveLength(4 - 1);
    expect(read([sheet]).rows[0]?.extra).toEqual({ 进展说明: "已经发出通知" });
  });

  test("what stands under 责任人 is a name, whatever it is", () => {
    const rows = [
      TITLE,
      ["月份", "责任人"],
      ["", "林小满", "宋青", "何川"],
      ...works("刊出板报", "插花沙龙"),
    ];
    const sheet = grid("安排", rows, { merges: ["A2:A3", "B2:D2"] });
    expect(brief([sheet])).toEqual([
      "9月 / 会员登记造册 / 林小满",
      "9月 / 更换橱窗 / 宋青",
      "9月 / 插花沙龙 / 何川",
      "3月 / 刊出板报 / 宋青",
      "3月 / 巾帼读书会 / 何川",
    ]);
  });
});
