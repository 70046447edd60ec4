import { describe, expect, test } from "vitest";
import {
  abstract,
  CHAPTERS,
  DECIMAL,
  down,
  heading,
  level,
  listed,
  num,
  on,
  p,
  read,
  row,
  table,
} from "./written.ts";

const TITLE = p("枫桥小学2025年工会工作计划") + heading("三、工作进度安排");
const codes = ({ plan }: ReturnType<typeof read>) => plan.doubts.map(({ code }) => code);

describe("a schedule that a page cuts in two", () => {
  const HEADER = row("时间", "主要工作内容", "责任部门/人");
  const ABOVE = table(HEADER, row("3月", "花艺课", "女工委"), row("4月", "春日健走", "孙静、体育组"));
  const BELOW = [row("5月", "师德演讲", "孙静"), row("9月", "敬师茶会", "工会委员会")] as const;
  const ROWS = [
    "3月: 花艺课 @ 女工委",
    "4月: 春日健走 @ 孙静、体育组",
    "5月: 师德演讲 @ 孙静",
    "9月: 敬师茶会 @ 工会委员会",
  ];

  test.each([
    ["nothing", p("")],
    ["a page break", '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'],
    ["续表", p("续表1")],
    ["its name once more", p("工作进度安排表（续）")],
  ])("%s between the two, the second without a header", (_what, between) => {
    const plan = read(TITLE + ABOVE + between + table(...BELOW));
    expect(plan.rows).toEqual(ROWS);
    expect(codes(plan)).not.toContain("several-schedules");
    expect(plan.plan.rows.map(({ source }) => source)).toEqual([
      { table: 1, row: 2 },
      { table: 1, row: 3 },
      { table: 2, row: 1 },
      { table: 2, row: 2 },
    ]);
  });

  test("the header stands over the second once more", () => {
    const plan = read(TITLE + ABOVE + p("") + table(HEADER, ...BELOW));
    expect(plan.rows).toEqual(ROWS);
    expect(codes(plan)).not.toContain("several-schedules");
  });

  test("the month goes on behind the cut", () => {
    const above = table(HEADER, row(down("5月"), "师德演讲", "孙静"), row(on, "读书会", "图书馆"));
    const below = table(row("", "劳动技能赛", "教务处"), row("6月", "消暑慰问", "工会委员会"));
    expect(read(TITLE + above + p("") + below).rows).toEqual([
      "5月: 师德演讲 @ 孙静",
      "5月: 读书会 @ 图书馆",
      "5月: 劳动技能赛 @ 教务处",
      "6月: 消暑慰问 @ 工会委员会",
    ]);
  });

  test("a table of other things right below stays by itself", () => {
    const budget = table(row("项目", "金额", "说明"), row("慰问", "4000", "含三节"));
    const plan = read(TITLE + ABOVE + p("") + budget);
    expect(plan.rows).toEqual(ROWS.slice(0, 2));
    expect(plan.plan.leftOut.map(({ text }) => text)).toContain("慰问\t4000\t含三节");
  });

  test("under a caption of its own the second is another schedule", () => {
    const plan = read(TITLE + ABOVE + p("图书馆开放安排") + table(HEADER, ...BELOW));
    expect(codes(plan)).toContain("several-schedules");
  });
});

describe("times that Word counts itself", () => {
  const MONTHS = {
    numbering:
      abstract(0, level(0, "decimal", "%1月").replace('w:start w:val="1"', 'w:start w:val="3"')) +
      DECIMAL.replace('abstractNumId="0"', 'abstractNumId="5"') +
      num(1, 0) +
      num(2, 5),
  };

  test("months with nothing but their number on the line", () => {
    expect(
      read(
        TITLE +
          listed("", 1) +
          p("花艺课") +
          p("义务植树") +
          listed("", 1) +
          p("春日健走") +
          listed("", 1) +
          p("师德演讲"),
        MONTHS,
      ).rows,
    ).toEqual(["3月: 花艺课 / 义务植树", "4月: 春日健走", "5月: 师德演讲"]);
  });

  test("months before their work, a colon or the rest of the heading", () => {
    expect(
      read(
        TITLE + listed("花艺课；义务植树", 1) + listed("：春日健走", 1) + listed("份工作", 1) + p("师德演讲"),
        MONTHS,
      ).rows,
    ).toEqual(["3月: 花艺课 / 义务植树", "4月: 春日健走", "5月份: 师德演讲"]);
  });

  test("Chinese months, and weeks", () => {
    const chinese = { numbering: abstract(0, level(0, "chineseCounting", "%1月份")) + num(1, 0) };
    expect(read(TITLE + listed("", 1) + p("送温暖") + listed("", 1) + p("迎春茶会"), chinese).rows).toEqual([
      "一月份: 送温暖",
      "二月份: 迎春茶会",
    ]);
    const weeks = { numbering: abstract(0, level(0, "decimal", "第%1周")) + num(1, 0) };
    expect(read(TITLE + listed("委员例会", 1) + listed("健步走", 1), weeks).rows).toEqual([
      "第1周: 委员例会",
      "第2周: 健步走",
    ]);
  });

  test("the months of a table's column", () => {
    const month = { words: [], inside: listed("", 1) };
    expect(
      read(TITLE + table(row("时间", "工作内容"), row(month, "花艺课"), row(month, "春日健走")), MONTHS).rows,
    ).toEqual(["3月: 花艺课", "4月: 春日健走"]);
  });

  test("what counts chapters is no time", () => {
    const plan = read(p("枫桥小学2025年工会工作计划") + listed("指导思想", 3) + p("服务会员。"), {
      numbering: CHAPTERS + num(3, 1),
    });
    expect(plan.rows).toEqual([]);
  });
});

describe("work that is struck through", () => {
  const gone = (words: string) => p(words, "", "<w:rPr><w:strike/></w:rPr>");

  test("in a list and in a table it is left out and told", () => {
    const list = read(
      `${TITLE}${p("3月")}${p("1.花艺课")}${gone("2.义务植树")}${p("4月")}${p("1.春日健走")}`,
    );
    expect(list.rows).toEqual(["3月: 花艺课", "4月: 春日健走"]);
    expect(list.plan.leftOut).toContainEqual({
      source: { line: 5 },
      text: "2.义务植树",
      why: "划掉的文字，没有读",
    });
    const cells = read(
      TITLE +
        table(
          row("时间", "工作内容"),
          row("3月", { words: ["1.花艺课"], inside: gone("2.义务植树") }),
          row("4月", "春日健走"),
        ),
    );
    expect(cells.rows).toEqual(["3月: 花艺课", "4月: 春日健走"]);
    expect(cells.plan.leftOut.map(({ text }) => text)).toContain("2.义务植树");
  });
});
