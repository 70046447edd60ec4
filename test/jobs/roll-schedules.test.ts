import { describe, expect, test } from "vitest";
import type { Grid } from "../../src/core/model/grid.ts";
import { sourceOfSchedule } from "../../src/core/roll/roll-source.ts";
import { check } from "../../src/jobs/check.ts";
import { fillTemplate } from "../../src/jobs/fill-template.ts";
import { rollSchedules } from "../../src/jobs/roll-schedules.ts";
import { memoryWorkbook } from "../../src/workbook/memory.ts";
import { grid } from "../fixtures/grid.ts";

const HEAD = ["时间", "工作内容", "责任人", "地点"];
const sheet = (name: string, title: string, ...rows: string[][]) => grid(name, [[title], HEAD, ...rows]);

/** Last year's workbook in the new school year. */
async function rolled(...sheets: readonly Grid[]) {
  const report = await check(memoryWorkbook(sheets), {});
  if (!report.ok) throw new Error(report.fault.kind);
  const source = sourceOfSchedule(report.value.schedule, report.value.grids);
  if (source === undefined) throw new Error("no frame");
  const plan = rollSchedules(source, { kind: "school-year", from: 2025 });
  if (!plan.ok) throw new Error(plan.fault.message);
  return plan.value;
}

const sheetNames = (plan: Awaited<ReturnType<typeof rolled>>) => {
  const rows = plan.rows.map((row) => ({ ...row, extra: row.extra ?? {} }));
  return fillTemplate({ ...plan, rows }).map(({ name }) => name);
};

describe("a workbook with a sheet for each body", () => {
  const ARTS = sheet(
    "文学院分工会",
    "文学院分工会2024—2025学年工作安排",
    ["9月", "2024年读书月", "陈静", "图书馆"],
    ["10月", "诗会", "王勇", "礼堂"],
  );
  const SCIENCE = sheet("理学院分工会", "理学院分工会2024—2025学年工作安排", [
    "9月",
    "趣味实验",
    "孙强",
    "实验室",
  ]);

  test("goes on with a sheet for each, under its own name and title", async () => {
    const plan = await rolled(ARTS, SCIENCE);
    expect(plan.sheets).toEqual([
      { name: "文学院分工会", title: "文学院分工会2025—2026学年工作安排" },
      { name: "理学院分工会", title: "理学院分工会2025—2026学年工作安排" },
    ]);
    expect(plan.rows.map(({ schedule, items, owners, extra }) => [schedule, items, owners, extra])).toEqual([
      [0, ["2025年读书月"], ["陈静"], { 地点: "图书馆" }],
      [0, ["诗会"], ["王勇"], { 地点: "礼堂" }],
      [1, ["趣味实验"], ["孙强"], { 地点: "实验室" }],
    ]);
    expect(sheetNames(plan)).toEqual(["文学院分工会", "理学院分工会", "说明", "名单", "设置"]);
  });

  test("each title is told, a shared one once", async () => {
    const titles = (plan: Awaited<ReturnType<typeof rolled>>) =>
      plan.changed.filter(({ place }) => place === "标题").map(({ to }) => to);
    expect(titles(await rolled(ARTS, SCIENCE))).toHaveLength(2);
    const shared = "2024—2025学年工会工作安排";
    const groups = ["甲组", "乙组"].map((name) => sheet(name, shared, ["9月", "例会", "李林", ""]));
    const plan = await rolled(...groups);
    expect(titles(plan)).toEqual(["2025—2026学年"]);
    const renewed = "2025—2026学年工会工作安排";
    expect(plan.sheets?.map(({ title }) => title)).toEqual([renewed, renewed]);
  });
});

test("sheets of months and of terms are one schedule", async () => {
  const months = await rolled(
    sheet("9月", "2024—2025学年工会工作安排", ["9月", "例会", "李林", ""]),
    sheet("10月", "2024—2025学年工会工作安排", ["10月", "登山", "周浩", ""]),
  );
  const terms = await rolled(
    sheet("Sheet1", "2024—2025学年第一学期工会工作安排", ["9月", "例会", "李林", ""]),
    sheet("Sheet2", "2024—2025学年第二学期工会工作安排", ["3月", "登山", "周浩", ""]),
  );
  for (const plan of [months, terms]) {
    expect(plan.sheets).toBeUndefined();
    expect(plan.rows.map(({ items }) => items[0])).toEqual(["例会", "登山"]);
    expect(sheetNames(plan)).toEqual(["安排表", "说明", "名单", "设置"]);
  }
});

test("a question is told beside its row, of many rows each once", async () => {
  const rows = ["9月", "10月", "11月"].map((time) => [time, "9月6日（周五）例会", "李林", ""]);
  const { questions, rows: found } = await rolled(sheet("安排表", "2024—2025学年工会工作安排", ...rows));
  expect(questions.map(({ place }) => place)).toEqual(["第1行第1项", "第2行第1项", "第3行第1项"]);
  expect(found.map(({ marked }) => [...(marked ?? [])])).toEqual([["items"], ["items"], ["items"]]);
});
