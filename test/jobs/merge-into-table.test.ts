import { describe, expect, test } from "vitest";
import type { BaseRow } from "../../src/core/model/round.ts";
import { check } from "../../src/jobs/check.ts";
import { distribute } from "../../src/jobs/distribute.ts";
import { mergeIntoTable } from "../../src/jobs/merge-into-table.ts";
import { memoryWorkbook } from "../../src/workbook/memory.ts";
import { type GridOptions, grid, type Written } from "../fixtures/grid.ts";

const TITLE = ["2026—2027学年青禾小学工会工作进度安排"];
const GROUPED = [
  TITLE,
  ["责任部门", "时间段", "主要工作内容"],
  ["女工委", "9月", "慰问新教师"],
  ["", "10月", "健康讲座"],
  ["", "11月", "读书沙龙"],
];

/** The table as it is after it was sent out, and its merge with these rows changed (undefined: taken out). */
async function merged(
  rows: readonly (readonly Written[])[],
  change: (row: BaseRow, at: number) => Readonly<Record<string, string>> | undefined,
  options: GridOptions = {},
  fresh: readonly BaseRow[] = [],
) {
  const book = memoryWorkbook([grid("安排表", rows, options)]);
  const report = await check(book, {});
  if (!report.ok) throw new Error(report.fault.kind);
  const sent = await distribute(book, report.value, {
    to: ["语文组工会小组"],
    withOthers: true,
    random: Math.random,
  });
  if (!sent.ok) throw new Error(sent.fault.kind);
  const { round } = sent.value;
  const changed = round.rows.flatMap((row, at): BaseRow[] => {
    const cells = change(row, at);
    return cells === undefined ? [] : [{ id: row.id, cells: { ...row.cells, ...cells } }];
  });
  const wanted = [...changed, ...fresh];
  const settings = { ...report.value.settings, rounds: [round] };
  const done = mergeIntoTable({ ...report.value, settings }, { rows: wanted, round });
  if (done.kind === "not-here") return done.why;
  // What was written is what was merged: read again, the table says exactly these rows.
  const written = await book.change(done.edits);
  if (!written.ok) throw new Error(written.fault.kind);
  const again = await check(book, {});
  if (!again.ok) throw new Error(again.fault.kind);
  const said = again.value.schedule.rows.map(({ time, owners }) => [time, owners.join("、")]);
  expect(said).toEqual(wanted.map(({ cells }) => [cells["period"], cells["owners"]]));
  return done.edits.map(({ cell, to }) => `${cell} ${to}`);
}

describe("an owner in the bracket behind the month", () => {
  const BRACKET = [
    TITLE,
    ["时间段", "主要工作内容", "责任部门"],
    ["9月（责任人：王芳）", "慰问新教师", ""],
    ["10月", "健康讲座", "女工委"],
  ];
  const first = (owners: string) => (_: BaseRow, at: number) => (at === 0 ? { owners } : {});

  test("others come into the row's own blank cell; nobody cannot be written there", async () => {
    expect(await merged(BRACKET, first("王芳、李敏"))).toEqual(["C3 王芳、李敏"]);
    expect(await merged(BRACKET, first(""))).toBe("several-cells");
  });
});

describe("a cell that speaks for several rows is not changed for one of them", () => {
  const only = (which: number, cells: Readonly<Record<string, string>> | undefined) => {
    return (_: BaseRow, at: number) => (at === which ? cells : {});
  };

  test("an owner that holds for the rows below: for one row not, for all of them once", async () => {
    expect(await merged(GROUPED, only(1, { owners: "医务室" }))).toBe("several-cells");
    expect(await merged(GROUPED, only(0, undefined))).toBe("several-cells");
    expect(await merged(GROUPED, () => ({ owners: "医务室" }))).toEqual(["A3 医务室"]);
    expect(await merged(GROUPED, only(1, { period: "12月" }))).toEqual(["B4 12月"]);
  });

  test("a new row that names nobody does not come under the last owner", async () => {
    const fresh = (owners: string) => [{ id: "new", cells: { period: "12月", items: "迎新联欢", owners } }];
    expect(await merged(GROUPED, () => ({}), {}, fresh(""))).toBe("several-cells");
    expect(await merged(GROUPED, () => ({}), {}, fresh("医务室"))).toEqual([
      "B6 12月",
      "C6 迎新联欢",
      "A6 医务室",
    ]);
  });

  test("a merged owner cell, and 同上 below an owner", async () => {
    const rows = [
      TITLE,
      ["时间段", "主要工作内容", "责任部门"],
      ["9月", "慰问新教师", "女工委"],
      ["10月", "健康讲座", ""],
    ];
    const change = only(0, { owners: "医务室" });
    expect(await merged(rows, change, { merges: ["C3:C4"] })).toBe("several-cells");
    expect(await merged([...rows.slice(0, 3), ["10月", "健康讲座", "同上"]], change)).toBe("several-cells");
  });

  test("a time that is carried down: the first row does not move the others", async () => {
    const rows = [
      TITLE,
      ["时间段", "主要工作内容", "责任部门"],
      ["9月", "慰问新教师", "女工委"],
      ["", "健康讲座", "医务室"],
    ];
    expect(await merged(rows, only(0, { period: "10月" }))).toBe("several-cells");
    expect(await merged(rows, only(0, undefined))).toBe("several-cells");
    expect(await merged(rows, only(1, { owners: "女工委" }))).toEqual(["C4 女工委"]);
  });

  test("the bodies or kinds of work across: neither the heading nor the time of the whole line", async () => {
    const bodies = [TITLE, ["月份", "工会", "德育处", "总务处"], ["9月", "开会", "升旗", "巡查"]];
    const kinds = [TITLE, ["月份", "重点工作", "常规工作", "负责人"], ["9月", "开会", "走访", "张老师"]];
    for (const rows of [bodies, kinds])
      for (const cells of [{ owners: "女工委" }, { period: "11月" }, undefined])
        expect(await merged([...rows], only(0, cells))).toBe("several-cells");
    expect(
      await merged([TITLE, ["月份", "工会", "德育处"], ["9月", "开会", ""]], only(0, { owners: "女工委" })),
    ).toBe("several-cells");
  });
});
