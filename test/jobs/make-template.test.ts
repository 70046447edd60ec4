import { expect, test } from "vitest";
import { check } from "../../src/jobs/check.ts";
import { makeTemplate } from "../../src/jobs/make-template.ts";
import { openFile } from "../../src/workbook/file.ts";
import { writeWorkbook } from "../../src/workbook/write-workbook.ts";

async function templateBook(frame: string) {
  const sheets = makeTemplate(frame);
  if (!sheets.ok) throw new Error(sheets.fault.kind);
  const book = openFile(await writeWorkbook(sheets.value));
  if (!book.ok) throw new Error(book.fault.kind);
  return book.value;
}

test("the template of a school year has its four sheets, 设置 hidden", async () => {
  const book = await templateBook("2024-2025学年");
  expect((await book.sheets()).map(({ name, visibility }) => [name, visibility])).toEqual([
    ["安排表", "visible"],
    ["说明", "visible"],
    ["名单", "visible"],
    ["设置", "hidden"],
  ]);
});

test.each`
  frame                      | title
  ${"2024-2025学年"}         | ${"2024—2025学年工会工作进度安排"}
  ${"2022—2023学年第二学期"} | ${"2022—2023学年第二学期工会工作进度安排"}
  ${"2023年"}                | ${"2023年工会工作进度安排"}
`("for $frame the title says “$title”", async ({ frame, title }) => {
  expect((await (await templateBook(frame)).read("安排表"))?.cells[0]?.[0]?.text).toBe(title);
});

test("checking the empty template finds the table, no row, and nothing to mend", async () => {
  const report = await check(await templateBook("2024-2025学年"), {});
  if (!report.ok) throw new Error(report.fault.kind);
  expect(report.value.schedule).toMatchObject({
    title: "2024—2025学年工会工作进度安排",
    frame: { frame: { kind: "school-year", from: 2024 }, source: "title" },
    rows: [],
    tables: [{ sheet: "安排表", headerRow: 1 }],
  });
  expect(report.value.problems.filter(({ level }) => level === "must")).toEqual([]);
});

test("words that say no frame are refused", () => {
  expect(makeTemplate("下学期")).toMatchObject({ ok: false, fault: { kind: "bad-frame", text: "下学期" } });
});
