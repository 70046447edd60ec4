import { describe, expect, test } from "vitest";
import { planTextOf } from "../../../../src/core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../../../src/core/reading/read-plan.ts";

/** The doubts about a list with this item, of one kind. */
function doubts(code: string, ...items: readonly string[]) {
  const text = [
    "2024年工会工作安排",
    "三月：走访",
    "四月",
    ...items.map((item, at) => `${at + 1}、${item}`),
  ].join("\n");
  return importPlan(planTextOf(text), {}).doubts.filter((doubt) => doubt.code === code);
}

describe("what is to be looked at beside its line", () => {
  test("annotated words are offered without their sounds", () => {
    expect(doubts("text-annotated", "春遊", "開會(huì)慰問(wèn)")).toEqual([
      {
        code: "text-annotated",
        source: { line: 5 },
        message: "“開會(huì)慰問(wèn)”里夹着注音，去掉注音吗？",
        offer: { from: "開會(huì)慰問(wèn)", to: "開會慰問" },
      },
    ]);
  });

  test.each(["植树(含浇水)", "报名(用app)", "（ABC）组比赛", "真的吗？！大家来"])(
    "%s is in order",
    (item) => {
      expect(doubts("text-annotated", item)).toEqual([]);
      expect(doubts("text-garbled", item)).toEqual([]);
    },
  );

  test("a body that the work names is offered as owner, where nobody answers for it", () => {
    expect(doubts("owner-hinted", "配合党支部开展义诊", "由体育组负责登山", "配合完成体检")).toMatchObject([
      { source: { line: 4 }, offer: { from: "", to: "党支部" } },
      { source: { line: 5 }, offer: { from: "", to: "体育组" } },
    ]);
    expect(doubts("owner-hinted", "配合党支部开展义诊（责任人：李梅）")).toEqual([]);
  });

  test("a blank of a copied template is told", () => {
    expect(doubts("placeholder-left", "庆祝第__个教师节")).toMatchObject([{ source: { line: 4 } }]);
  });

  test("a time without work, twice the same month, a month out of order are told beside their line", () => {
    const codes = (months: string) =>
      importPlan(planTextOf(`2024年工会安排\n${months}`), {}).doubts.map(({ code, source }) => [
        code,
        source,
      ]);
    expect(codes("三月：走访\n四月：\n五月：登山")).toEqual([["content-missing", { line: 3 }]]);
    expect(codes("三月：走访\n四月：春游\n三月：登山\n五月：歌会")).toContainEqual([
      "month-twice",
      { line: 4 },
    ]);
    expect(codes("五月：走访\n四月：春游\n六月：登山")).toContainEqual(["month-order", { line: 3 }]);
    expect(codes("三月：走访\n五月：春游\n九月：登山")).toEqual([]);
  });

  test("the first day of school is asked for once", () => {
    const text = "2024—2025学年第一学期工会安排\n第一周：走访\n第二周：登山\n第三周：歌会";
    expect(importPlan(planTextOf(text), {}).doubts.map(({ source }) => source)).toEqual([{ line: 2 }]);
  });

  test.each([
    "２０２４年工会工作计划\n一、文体活动\n办好迎新会（１２月），各组出一个节目。",
    "工会工作计划\n一、活动安排\n三月：走访\n四月：春游\n五月：歌会\n校工会　２０２４年２月６日",
    "二〇二四年工会安排\n三月：(1)會(huì)議(2)第＿＿届運動會\n１３月：表彰\n四月：、慰问",
    "2023年工会安排\n十二月：总结\n一 、二月：慰问\n校工会　２０２１．３．２",
  ])("the words in quotes are the officer's own, sign by sign: %j", (text) => {
    const told = importPlan(planTextOf(text), {}).doubts.flatMap(({ message }) =>
      [...message.matchAll(/“([^”]*?)(?:…”|”)/g)].map(([, words = ""]) => words),
    );
    expect(told.length).toBeGreaterThan(0);
    const examples = ["9月", "3-4月", "2024—2025学年", "次年"];
    for (const words of told.filter((each) => !examples.includes(each) && !/：$/.test(each)))
      expect(text).toContain(words);
  });
});

test("months in prose are quoted as they are written, ranges as a whole", () => {
  const text =
    "2024年工会工作计划\n一、指导思想\n开展职工健身系列活动（5-11月）。\n九至十月组织重阳慰问活动。";
  const { doubts: told } = importPlan(planTextOf(text), {});
  expect(told.filter(({ code }) => code === "months-in-prose").map(({ message }) => message)).toEqual([
    expect.stringContaining("写成“5-11月：”一行"),
    expect.stringContaining("写成“九至十月：”一行"),
  ]);
});
