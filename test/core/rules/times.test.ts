import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/model/grid.ts";
import type { Fix } from "../../../src/core/model/problem.ts";
import { dateCell, grid, type Written } from "../../fixtures/grid.ts";
import { problemsIn } from "./example-book.ts";

const TITLE = "2024—2025学年工会工作进度安排";
const HEADER = ["时间段", "主要工作内容", "责任部门/人"];

/** What is found when a cell of that kind stands in the time column below 「9月」. */
function timeProblems(time: Written, title = TITLE) {
  return problemsIn([
    grid("安排表", [
      [title],
      HEADER,
      ["9月", "召开工会委员例会", "工会委员会"],
      [time, "开展读书活动", "工会委员会"],
    ]),
  ]);
}

function labels(fix: Fix | undefined): string[] {
  return fix?.kind === "choice" ? fix.choices.map(({ label }) => label) : [];
}

describe("a time in the school year 2024—2025", () => {
  test.each`
    time            | code                      | choices
    ${"13月"}       | ${"period-unreadable"}    | ${["12月", "1-3月"]}
    ${"2月30日"}    | ${"period-unreadable"}    | ${["2月28日", "2月底"]}
    ${"等通知再说"} | ${"period-unreadable"}    | ${[]}
    ${"20__年3月"}  | ${"period-unreadable"}    | ${[]}
    ${"9-12"}       | ${"period-unreadable"}    | ${["9-12月", "9月12日"]}
    ${"12-10月"}    | ${"period-reversed"}      | ${["10-12月", "12月—次年10月"]}
    ${"2023年9月"}  | ${"period-outside-frame"} | ${["9月"]}
    ${"2025年10月"} | ${"period-outside-frame"} | ${["10月"]}
    ${"6月前"}      | ${"period-doubtful"}      | ${["5月底前", "6月底前"]}
    ${"45724"}      | ${"period-as-number"}     | ${["3月8日", "3-8月"]}
    ${"45200"}      | ${"period-outside-frame"} | ${["10月1日"]}
  `("$time is $code", ({ time, code, choices }) => {
    const problems = timeProblems(time);
    expect(problems.map((problem) => [problem.code, problem.cell])).toEqual([[code, "A4"]]);
    expect(labels(problems[0]?.fix)).toEqual(choices);
    expect(problems[0]?.message).toContain("“");
  });

  test("a date that shows as a bare number is mended to the date that it is", () => {
    for (const time of ["45741", { text: "45741", value: 45_741 }]) {
      const [problem, ...more] = timeProblems(time);
      expect([problem?.code, problem?.level, more]).toEqual(["period-as-number", "should", []]);
      expect(problem?.message).toBe("“45741”是日期变成的数字，就是3月25日");
      expect(problem?.fix).toEqual({
        kind: "safe",
        edits: [{ sheet: "安排表", cell: "A4", from: "45741", to: "3月25日" }],
      });
    }
  });

  test.each([
    "全年",
    "每月",
    "10-11月",
    "七、八月",
    "12月—次年1月",
    "元月",
    "2025年3月",
    "9",
    "寒假",
    "10月中旬",
  ])("%s is understood silently", (time) => {
    expect(timeProblems(time)).toEqual([]);
  });

  test.each`
    cell                                | why                                               | choices
    ${dateCell("2026-03-04", "3月4日")} | ${"a date in another year that was typed as 3-4"} | ${["3-4月"]}
    ${{ text: "3.1", value: 3.1 }}      | ${"a number that may have lost its zero"}         | ${["3月1日", "3月10日"]}
  `("asks about $why", ({ cell, choices }) => {
    const problems = timeProblems(cell);
    expect(problems.map(({ code }) => code)).toEqual(["period-doubtful"]);
    expect(labels(problems[0]?.fix)).toEqual(choices);
  });

  test("a date with its year is a day, and one of last year is to be set right", () => {
    expect(timeProblems(dateCell("2024-10-08", "2024/10/8", "yyyy/m/d"))).toEqual([]);
    const problems = timeProblems(dateCell("2025-09-01", "2025/9/1", "yyyy/m/d"));
    expect(problems.map(({ code }) => code)).toEqual(["period-outside-frame"]);
    expect(labels(problems[0]?.fix)).toEqual(["9月1日"]);
  });

  test("a date that can be no pair of months is left alone", () => {
    expect(timeProblems(dateCell("2024-10-25", "10月25日"))).toEqual([]);
    expect(timeProblems(dateCell("2024-10-01", "10月", 'm"月"'))).toEqual([]);
  });
});

test.each`
  time     | title                          | choices
  ${"3月"} | ${"2024—2025学年第二学期安排"} | ${[]}
  ${"4月"} | ${"2024—2025学年安排"}         | ${["9月"]}
`("教师节 work in $time of $title may go to $choices, never out of the plan", ({ time, title, choices }) => {
  const [festival] = problemsIn({ title, rows: [[time, "教师节茶叙", "工会主席"]] });
  expect(festival?.code).toBe("festival-month");
  expect(labels(festival?.fix)).toEqual(choices);
});

describe("a column of dates without their year", () => {
  const codes = (days: readonly Cell[]) => {
    const rows = days.map((day, index) => [day, `第${index}次读书会`, "工会委员会"]);
    return problemsIn([grid("安排表", [[TITLE], HEADER, ...rows])]).map(({ code }) => code);
  };
  const may = [dateCell("2024-09-10", "9月10日"), dateCell("2024-11-12", "11月12日")];

  test("is left alone where one of them can only be a day", () => {
    expect(codes([...may, dateCell("2024-12-25", "12月25日")])).toEqual([]);
  });

  test("is asked about where all of them may have been months", () => {
    expect(codes([...may, dateCell("2025-03-04", "3月4日")])).toEqual(Array(3).fill("period-doubtful"));
  });
});

test("次年 written out leaves a calendar year on purpose", () => {
  expect(timeProblems("12月—次年1月", "2024年工会工作安排")).toEqual([]);
});

test("a time that was carried down is asked about once, where it stands", () => {
  const rows = [
    ["13月", "召开会员大会", "工会委员会"],
    ["", "整理名册", "经费审查委员会"],
    ["", "更新档案", "工会委员会"],
  ];
  const problems = problemsIn([grid("安排表", [[TITLE], HEADER, ...rows])]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([["period-unreadable", "A3"]]);
});

test("three teaching weeks without the first school day are one question on the column", () => {
  const weeks = ["第一周", "第二周", "第六周"].map((time, index) => [
    time,
    `第${index}次读书会`,
    "工会委员会",
  ]);
  const problems = problemsIn([grid("安排表", [[TITLE], HEADER, ...weeks])]);
  expect(problems.map(({ code, cell, message }) => [code, cell, message])).toEqual([
    ["period-unreadable", "A2", "第3、4、5行按周次写时间，请填开学第一周的日期，或改写成月份"],
  ]);
});

test("dotted days are doubted one by one, but not where the whole table writes them", () => {
  const table = (times: readonly string[]) =>
    problemsIn({ rows: times.map((time, index) => [time, `第${index}次读书会`, "工会委员会"]) });
  expect(table(["9.12", "10月", "11月"]).map(({ code }) => code)).toEqual(["period-doubtful"]);
  expect(table(["9.12", "10.15", "11.20"])).toEqual([]);
});

test("one range joined unlike the others gets their joiner, blanks kept", () => {
  const times = ["9 - 10月", "11-12月", "1-2月", "3 ～ 4 月", "5-6月"];
  const problems = problemsIn({
    rows: times.map((time, index) => [time, `第${index}次读书会`, "工会委员会"]),
  });
  expect(problems.map(({ cell, fix }) => [cell, fix?.edits[0]?.to])).toEqual([["A6", "3 - 4 月"]]);
});

test("Chinese months among Arabic ones are set right together with their joiner", () => {
  const times = ["9-10月", "11-12月", "1-2月", "三至四月", "5-6月"];
  const problems = problemsIn({
    rows: times.map((time, index) => [time, `第${index}次读书会`, "工会委员会"]),
  });
  expect(problems.map(({ cell, fix }) => [cell, fix?.kind, fix?.edits[0]?.to])).toEqual([
    ["A6", "safe", "3-4月"],
  ]);
});

test("two tables on a sheet are each read in their own term", () => {
  const problems = problemsIn([
    grid("安排表", [
      ["2024—2025学年第一学期工会工作安排"],
      HEADER,
      ["9月", "召开会员大会", "工会委员会"],
      [],
      ["2024—2025学年第二学期工会工作安排"],
      HEADER,
      ["3月", "组织踏青", "工会委员会"],
      ["2023年4月", "开展读书活动", "工会委员会"],
    ]),
  ]);
  expect(problems.map(({ code, cell, message }) => [code, cell, message])).toEqual([
    ["period-outside-frame", "A8", "“2023年4月”不在2024—2025学年第二学期内"],
  ]);
});

test("a time of the second term is judged in that term, though the schedule is of the whole school year", () => {
  const term = (name: string, time: string) => [
    [`2024—2025学年${name}工会工作进度安排`],
    HEADER,
    [time, "召开会员大会", "工会委员会"],
  ];
  const [problem] = problemsIn([
    grid("安排表", [...term("第一学期", "9月"), [], ...term("第二学期", "2025年9月")]),
  ]);
  expect(problem).toMatchObject({ cell: "A7", message: "“2025年9月”不在2024—2025学年第二学期内" });
  expect(problem?.fix).toBeUndefined();
});

test("a table without any time is one fault on its header, one row without is its own", () => {
  const works = ["召开会员大会", "组织健步走", "举办读书会"];
  const table = (times: readonly string[]) =>
    problemsIn({ rows: works.map((work, index) => [times[index] ?? "", work, "工会委员会"]) }).map(
      ({ cell, message }) => `${cell} ${message}`,
    );
  expect(table([])).toEqual(["A2 全表都没有写时间段"]);
  expect(table(["", "9月"])).toEqual(["A3 “召开会员大会”没有写时间段"]);
});

test.each`
  title                                      | why
  ${"2025-2024学年工会工作进度安排"}         | ${"“2025-2024学年”不是相连的两年，可以改成“2024—2025学年”"}
  ${"2024-2026学年工会工作进度安排"}         | ${"“2024-2026学年”不是相连的两年，可以改成“2024—2025学年”或“2025—2026学年”"}
  ${"2024-2025学年第三学期工会工作进度安排"} | ${"没有“第三学期”，一学年有两个学期，请写成“第一学期”或“第二学期”"}
`("a title with “$title” says what is wrong with its year", ({ title, why }) => {
  const said = timeProblems("10月", title).filter(({ code }) => code === "frame-missing");
  expect(said.map(({ message }) => message)).toEqual([`标题里的学年要改：${why}`]);
});

test.each(["20__—20__学年工会工作进度安排", "20□□年工会工作进度安排"])(
  "a title with “%s” still waits for its year",
  (title) => {
    const said = timeProblems("10月", title).filter(({ code }) => code === "frame-missing");
    expect(said.map(({ message }) => message)).toEqual([`标题“${title}”里的年份还空着，请补上`]);
  },
);

test("a term that the rows around it speak for is offered, not taken", () => {
  const [problem] = problemsIn([
    grid("安排表", [
      [TITLE],
      HEADER,
      ["1月", "召开工会委员例会", "工会委员会"],
      ["期末", "盘点本学期活动", "工会委员会"],
      ["3月", "开展读书活动", "工会委员会"],
    ]),
  ]);
  expect(problem).toMatchObject({
    code: "period-unreadable",
    message: "看不出“期末”是哪个学期，按前后几行应当是“第一学期期末”",
    fix: { kind: "guess", edits: [{ cell: "A4", from: "期末", to: "第一学期期末" }] },
  });
});

test("days off that are not announced yet are told with the days taken for them", () => {
  const [problem] = timeProblems("国庆假期", "2029—2030学年工会工作安排");
  expect(problem).toMatchObject({
    code: "period-doubtful",
    message: "还没有“国庆假期”那一年的放假安排，暂按10月1日至10月7日",
  });
});

test.each([
  ["9月10日（周三）", "“9月10日（周三）”对不上：那年9月10日是周二", []],
  ["国庆前", "“国庆前”是9月30日前，还是10月1日前？", ["9月30日前", "10月1日前"]],
  ["第一学期：3-6月", "“第一学期：3-6月”里的月份不在写的那个学期，请核对", []],
])("“%s” is doubtful: %s", (time, message, choices) => {
  const problems = timeProblems(time);
  expect(problems).toMatchObject([{ code: "period-doubtful", message }]);
  expect(labels(problems[0]?.fix)).toEqual(choices);
});

test("a time that is not settled yet is offered a month, and may stay", () => {
  const problems = timeProblems("待定");
  expect(problems).toMatchObject([{ code: "period-unscheduled", level: "should", cell: "A4" }]);
});

describe("a real date was meant as that day", () => {
  const dates = (title: string, header: string, ...rows: readonly (readonly [Cell, string])[]) =>
    problemsIn([
      grid("安排表", [
        [title],
        [header, "主要工作内容", "责任部门/人"],
        ...rows.map(([time, work]) => [time, work, "工会委员会"]),
      ]),
    ]);

  test("under 日期, also where every one could be a pair of months", () => {
    const rows = [
      [dateCell("2024-09-10", "9月10日"), "慰问新教师"],
      [dateCell("2024-10-12", "10月12日"), "健步走"],
    ] as const;
    expect(dates(TITLE, "日期", ...rows)).toEqual([]);
    expect(dates(TITLE, "时间", ...rows)).toHaveLength(2);
  });

  test("among days in words: there the officer writes days", () => {
    const days = { text: "4月12日-13日", value: "4月12日-13日" };
    const months = { text: "5-6月", value: "5-6月" };
    const date = dateCell("2025-03-07", "3月7日");
    const rows = (other: Cell) => [[date, "健步走"] as const, [other, "职工技能赛"] as const];
    expect(dates("2025年工会工作安排", "日期", ...rows(days))).toEqual([]);
    expect(dates("2025年工会工作安排", "时间", ...rows(days))).toEqual([]);
    expect(dates("2025年工会工作安排", "时间", ...rows(months))).toHaveLength(1);
  });

  test("beside the festival of that day", () => {
    const rows = [
      [{ text: "2月", value: "2月" }, "健步走"],
      [dateCell("2025-03-08", "3月8日"), "三八妇女节插花"],
    ] as const;
    expect(dates("2025年工会工作安排", "时间", ...rows)).toEqual([]);
  });

  test("where the months would leave the plan", () => {
    const title = "2024—2025学年第一学期工会工作安排";
    expect(dates(title, "时间", [dateCell("2024-11-05", "11月5日"), "健步走"])).toEqual([]);
  });

  test("but not a column in which Excel made dates of all pairs of months", () => {
    expect(dates("2025年工会工作安排", "时间", [dateCell("2025-03-04", "3月4日"), "师德培训"])).toHaveLength(
      1,
    );
  });
});
