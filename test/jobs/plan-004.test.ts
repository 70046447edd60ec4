import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../src/jobs/check.ts";
import { exportToPlan } from "../../src/jobs/export-to-plan.ts";
import { openFile } from "../../src/workbook/file.ts";
import { workbookFile } from "../fixtures/workbook-file.ts";

const seeds = "../shared/seeds";
const there = existsSync(seeds);

/** The title line of reference plan 004 and its table: one cell a line after a tab, a blank line between rows. */
function planTable(): { title: string; rows: string[][] } {
  const file = readdirSync(seeds).find((name) => name.startsWith("004")) ?? "";
  const text = readFileSync(`${seeds}/${file}`, "utf8").replaceAll("\r\n", "\n");
  const cells = text.split("\n").filter((line) => line.startsWith("\t"));
  const texts = cells.map((line) => line.trim().replace("[bookmark: _GoBack]", ""));
  return {
    title: text.split("\n")[0] ?? "",
    rows: Array.from({ length: texts.length / 3 }, (_, index) => texts.slice(index * 3, index * 3 + 3)),
  };
}

describe.skipIf(!there)("reference plan 004 (skipped where ../shared is missing)", () => {
  test("its table in a workbook is checked with its six periods understood, and exported", async () => {
    const { title, rows } = planTable();
    const book = openFile(await workbookFile({ 安排表: [[title], ...rows] }));
    if (!book.ok) throw new Error(book.fault.kind);
    const report = await check(book.value, {});
    if (!report.ok) throw new Error(report.fault.kind);
    const { schedule, problems } = report.value;
    expect(
      schedule.rows.map(({ time, period }) => [
        time,
        period?.ok ? period.value.intervals : period?.fault.kind,
      ]),
    ).toEqual([
      ["9 月", [["2024-09-01", "2024-09-30"]]],
      ["10-11 月", [["2024-10-01", "2024-11-30"]]],
      ["12 月", [["2024-12-01", "2024-12-31"]]],
      ["1-2 月", [["2025-01-01", "2025-02-28"]]],
      ["3-4 月", [["2025-03-01", "2025-04-30"]]],
      ["5-6 月", [["2025-05-01", "2025-06-30"]]],
    ]);
    expect(schedule.rows.map(({ items }) => items.length)).toEqual([3, 2, 3, 1, 2, 4]);
    expect(problems.filter(({ level }) => level === "must")).toEqual([]);
    const done = exportToPlan({ schedule, layout: "auto" });
    expect(done.ok && done.value.rows).toBe(6);
  });
});
