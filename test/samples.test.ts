import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makePlan, makeSchedule } from "../scripts/make-samples.mjs";
import { check } from "../src/jobs/check.ts";
import { openFile } from "../src/workbook/file.ts";

const schedule = new Uint8Array(readFileSync("assets/sample/schedule.xlsx"));

async function report() {
  const book = openFile(schedule);
  if (!book.ok) throw new Error(book.fault.kind);
  const done = await check(book.value, {});
  if (!done.ok) throw new Error(done.fault.kind);
  return done.value;
}

describe("the sample", () => {
  test("is what its script writes, byte for byte", async () => {
    expect(Buffer.from(await makeSchedule()).equals(Buffer.from(schedule))).toBe(true);
    expect(Buffer.from(makePlan()).equals(readFileSync("assets/sample/plan.docx"))).toBe(true);
  });

  test("has fourteen rows of the school year 2026—2027, as its title says", async () => {
    const { schedule } = await report();
    expect(schedule.frame).toMatchObject({ frame: { kind: "school-year", from: 2026 }, source: "title" });
    expect(schedule.rows.map(({ time, items }) => [time, items.length])).toEqual([
      ["9月", 3],
      ["9-10月", 2],
      ["10—11月", 2],
      ["11月", 3],
      ["12月", 2],
      ["13月", 1],
      ["1-2月", 1],
      ["3月", 2],
      ["3-4月", 1],
      ["4-5月", 2],
      ["6月上旬", 2],
      ["6月下旬", 1],
      ["全年", 1],
      ["每月", 1],
    ]);
  });

  test("teaches by these faults, and no others are found", async () => {
    const { problems } = await report();
    expect(problems.map(({ level, cell, code }) => `${level} ${cell} ${code}`)).toEqual([
      "should A5 period-spelling",
      "should B5 items-run-together",
      "should B6 festival-month",
      "should B6 numbering-gap",
      "must A8 period-unreadable",
      "should C10 owner-unknown",
      "should C12 owner-missing",
    ]);
  });
});
