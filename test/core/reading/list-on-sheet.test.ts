import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";
import { grid } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

const TITLE = "2024-2025学年育林小学工会工作安排";

const sheet = (...lines: readonly string[]) => grid("安排", [[TITLE], ...lines.map((line) => [line])]);

const rowsOf = (...lines: readonly string[]) =>
  read([sheet(...lines)], { headless: true }).rows.map(
    ({ cell, time, items, itemCells, owners, sheetRows }) => ({
      cell,
      time,
      items: items.map((item) => item.text).join("|"),
      itemCells: itemCells.join(),
      owners: owners.join(),
      rows: sheetRows.join(),
    }),
  );

describe("a month list in one column of a sheet", () => {
  test("with its works below the months", () => {
    expect(rowsOf("九月", "1.迎新座谈", "2.教师节慰问", "", "十月", "1.健步走（责任人：周浩）")).toEqual([
      {
        cell: "A2",
        time: "九月",
        items: "迎新座谈|教师节慰问",
        itemCells: "A3,A4",
        owners: "",
        rows: "2,3,4",
      },
      { cell: "A6", time: "十月", items: "健步走", itemCells: "A7", owners: "周浩", rows: "6,7" },
    ]);
  });

  test("with its works behind the months or below them in the same cell", () => {
    expect(
      rowsOf("9月：迎新座谈；教师节慰问", "10月\n1.健步走\n2.体检", "11月：——").map(
        ({ time, items, itemCells }) => [time, items, itemCells],
      ),
    ).toEqual([
      ["9月", "迎新座谈|教师节慰问", "A2"],
      ["10月", "健步走|体检", "A3"],
    ]);
  });

  test("in the frame of its title, the terms over its months theirs", () => {
    const schedule = read(
      [sheet("第一学期", "9月：迎新", "1月：总结", "第二学期", "3月：插花", "6月：表彰")],
      {
        headless: true,
      },
    );
    expect(schedule.frame?.frame).toEqual({ kind: "school-year", from: 2024 });
    expect(schedule.rows.every(({ period }) => period?.ok)).toBe(true);
  });

  test("is said to be read without a header, what is no work of it is told", () => {
    const schedule = read([sheet("9月：迎新", "10月：健步走", "11月：无", "育林小学工会", "2024年9月1日")], {
      headless: true,
    });
    expect(schedule.tables).toMatchObject([{ headerRow: 1, headerEnd: 0, guessed: true }]);
    expect(schedule.skipped.map((one) => "row" in one && one.row)).toEqual([
      "安排 第4行",
      "安排 第5行",
      "安排 第6行",
    ]);
  });
});

test.each([
  ["prose", ["各位老师：", "9月起食堂调整开放时间，请留意。", "如有疑问请联系总务处。"]],
  ["names", ["李林", "周浩", "王芳"]],
  ["a list beside a second column", ["9月：迎新", "10月：健步走"]],
])("%s is no schedule", (what, lines) => {
  const one = what.includes("second")
    ? grid(
        "安排",
        lines.map((line) => [line, "李林"]),
      )
    : sheet(...lines);
  expect(readSchedule([one], { headless: true })).toMatchObject({ ok: false });
});

test("a list beside a table on another sheet is not read", () => {
  const table = grid("安排表", [
    ["时间", "工作内容"],
    ["9月", "迎新"],
  ]);
  const { rows, skipped } = read([table, sheet("9月：慰问", "10月：健步走")], { headless: true });
  expect(rows.map((row) => row.sheet)).toEqual(["安排表"]);
  expect(skipped).toMatchObject([{ sheet: "安排" }]);
});
