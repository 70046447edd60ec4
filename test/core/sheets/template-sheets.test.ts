import { expect, test } from "vitest";
import { templateSheets } from "../../../src/core/sheets/template-sheets.ts";
import { firstTerm, schoolYear } from "../timeline/schedule.ts";
import { textsOf } from "./texts-of.ts";

test("the template has a table to fill in, a page how to, and the 名单", () => {
  expect(templateSheets(schoolYear).map(({ name, state }) => [name, state])).toEqual([
    ["安排表", "visible"],
    ["说明", "visible"],
    ["名单", "visible"],
  ]);
});

test("the table says its frame and keeps what is typed as text", () => {
  const [table] = templateSheets(firstTerm);
  const texts = table === undefined ? [] : textsOf(table);
  expect(texts[0]?.[0]).toBe("2024—2025学年第一学期工会工作进度安排");
  expect(texts[1]).toEqual(["时间段", "主要工作内容", "责任部门/人"]);
  const blank = table?.rows.slice(2) ?? [];
  expect(blank).toHaveLength(20);
  for (const { cells } of blank) {
    expect(cells.map((cell) => [cell?.text, cell?.style.format])).toEqual(Array(3).fill(["", "@"]));
  }
});

test("nothing of the template is marked as a result of ours: it is there to be read", () => {
  expect(templateSheets(schoolYear).every((sheet) => sheet.generated === undefined)).toBe(true);
});
