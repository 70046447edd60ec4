import { describe, expect, test } from "vitest";
import type { PlanLine, PlanTable, PlanText } from "../../../../src/core/model/plan-text.ts";
import { gridOfTexts } from "../../../../src/core/reading/lists/grid-of-texts.ts";
import { importPlan } from "../../../../src/core/reading/read-plan.ts";

type Words = Omit<PlanLine, "kind" | "line"> | readonly (readonly string[])[];

const isTable = (words: Words): words is readonly (readonly string[])[] => Array.isArray(words);

/** A Word document as its reader gives it: paragraphs with their numbers and levels, and tables. */
function plan(...words: readonly Words[]): PlanText {
  let [line, table] = [0, 0];
  const blocks = words.map((one): PlanLine | PlanTable => {
    if (!isTable(one)) return { kind: "line", line: ++line, ...one };
    table += 1;
    return { kind: "table", table, grid: gridOfTexts(`表格${table}`, one) };
  });
  return { blocks, unseen: [] };
}

function rows(text: PlanText) {
  return importPlan(text, {}).rows.map(({ time, items }) => [
    time,
    ...items.map((item) => `${item.number ?? ""}${item.text}`),
  ]);
}

const title = { text: "2024年学校工会工作计划", level: 0 };

describe("paragraphs of a Word document", () => {
  test("months are headings, items have automatic numbers", () => {
    const text = plan(
      title,
      { text: "工作进度安排", number: "五、", level: 1 },
      { text: "三月", level: 2 },
      { text: "插花", number: "1." },
      { text: "3.12植树", number: "2." },
      { text: "四月", level: 2 },
      { text: "春游", number: "1." },
      { text: "保障", number: "六、", level: 1 },
      { text: "经费", number: "1." },
    );
    expect(rows(text)).toEqual([
      ["三月", "1插花", "23.12植树"],
      ["四月", "1春游"],
    ]);
  });

  test("months are bold, and so is the chapter behind them", () => {
    const text = plan(
      title,
      { text: "三月", strong: true },
      { text: "插花", number: "（1）" },
      { text: "四月", strong: true },
      { text: "春游", number: "（1）" },
      { text: "其他", strong: true },
      { text: "各组自定。" },
    );
    expect(rows(text)).toEqual([
      ["三月", "1插花"],
      ["四月", "1春游"],
    ]);
  });

  test("months have automatic numbers, which are no months", () => {
    const text = plan(
      title,
      { text: "九月份", number: "（一）" },
      { text: "登山", number: "1." },
      { text: "10月8日前报名", number: "2." },
      { text: "十月份", number: "（二）" },
      { text: "歌会", number: "1." },
      { text: "要求", number: "四、" },
    );
    expect(rows(text)).toEqual([
      ["九月份", "1登山", "210月8日前报名"],
      ["十月份", "1歌会"],
    ]);
  });

  test("a number of a style that no list has begins an item", () => {
    const text = plan(
      title,
      { text: "三月" },
      { text: "插花", number: "A." },
      { text: "植树", number: "B." },
      { text: "四月" },
      { text: "春游", number: "A." },
    );
    expect(rows(text)).toEqual([
      ["三月", "1插花", "2植树"],
      ["四月", "1春游"],
    ]);
  });

  test("a paragraph with line breaks is as many lines, all at its place", () => {
    const text = plan(title, { text: "三月：\n1、插花\n2、植树" }, { text: "四月：\n春游" });
    expect(rows(text)).toEqual([
      ["三月", "1插花", "2植树"],
      ["四月", "春游"],
    ]);
    expect(importPlan(text, {}).rows[0]?.items[1]?.source).toEqual({ line: 2 });
  });
});

describe("tables of a Word document", () => {
  const header = ["时间", "主要内容", "负责人"];

  test("a budget and the hours of a room are no schedule", () => {
    const text = plan(
      title,
      [
        ["项目", "金额", "备注"],
        ["插花", "500", ""],
      ],
      [
        ["时间", "项目", "地点"],
        ["16:30-17:30", "乒乓球", "体育馆"],
      ],
      [header, ["3月", "1. 插花\n2. 植树", "李梅"]],
    );
    const { rows: read, leftOut } = importPlan(text, {});
    expect(read).toMatchObject([{ time: "3月", owners: ["李梅"], source: { table: 3, row: 2 } }]);
    expect(leftOut.map(({ source }) => source)).toEqual([
      { table: 1, row: 1 },
      { table: 1, row: 2 },
      { table: 2, row: 1 },
      { table: 2, row: 2 },
      { table: 3, row: 1 },
    ]);
  });

  test("two tables under the names of the terms are one schedule, each in its term", () => {
    const months = (...names: string[]) => [["月份", "工作内容"], ...names.map((name) => [name, "走访"])];
    const text = plan(
      { text: "2024—2025学年工会工作计划" },
      { text: "上学期" },
      months("9月", "1月"),
      { text: "下学期" },
      months("学期初", "5月"),
    );
    const read = importPlan(text, {});
    expect(read.rows.map(({ schedule }) => schedule)).toEqual([undefined, undefined, undefined, undefined]);
    expect(read.rows[2]?.period).toMatchObject({
      ok: true,
      value: { intervals: [["2025-02-11", "2025-03-10"]] },
    });
  });

  test("two tables of the same year are two schedules", () => {
    const text = plan(title, [header, ["3月", "插花", ""]], { text: "另附" }, [header, ["4月", "春游", ""]]);
    const read = importPlan(text, {});
    expect(read.rows.map(({ schedule }) => schedule)).toEqual([0, 1]);
    expect(read.doubts).toContainEqual(
      expect.objectContaining({ code: "several-schedules", source: { table: 2, row: 2 } }),
    );
  });

  test("what the document's reader did not see is told", () => {
    const unseen = { source: { line: 1 }, text: "删去的话", why: "修订里删去的" };
    const read = importPlan({ ...plan(title), unseen: [unseen] }, {});
    expect(read.leftOut).toContainEqual(unseen);
  });
});
