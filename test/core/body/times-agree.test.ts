import { describe, expect, test } from "vitest";
import { timesAgree } from "../../../src/core/body/times-agree.ts";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import type { Period } from "../../../src/core/model/period.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";

const YEAR: PlanFrame = { kind: "school-year", from: 2025 };
const TERM: PlanFrame = { kind: "term", from: 2025, term: 1 };

function period(text: string, frame: PlanFrame): Period {
  const reading = readPeriod(text, frame);
  if (!reading.ok) throw new Error(text);
  return reading.value;
}

function agree(body: string, rows: readonly string[], frame = YEAR): boolean {
  return timesAgree(
    period(body, frame),
    rows.map((row) => period(row, frame)),
    frame,
  );
}

describe("the body's time and the table's", () => {
  test.each([
    ["12月", ["12月"]],
    ["9月10日", ["9月"]],
    ["9月", ["9月10日"]],
    ["10月中旬", ["10月"]],
    ["5月", ["5月", "6月"]],
    ["3-4月", ["3月", "4月"]],
    ["全年", ["常态化"]],
    ["全年", ["每月"]],
    ["12月", ["全年"]],
    ["每学期2-3次", ["11月", "5月"]],
    ["每月", ["9-12月", "3-6月"]],
    ["6月底前", ["5月"]],
    ["第二学期", ["3月"]],
    ["第二学期", ["10月", "4-5月"]],
    ["3月", ["第二学期"]],
    ["暑假", ["7月"]],
  ])("%s agrees with %j", (body, rows) => {
    expect(agree(body, rows)).toBe(true);
  });

  test.each([
    ["12月", ["1-2月"]],
    ["第一学期：9-12月", ["5-6月"]],
    ["3-6月", ["3-4月"]],
    ["全年", ["10-11月"]],
    ["常态化", ["9月", "10月"]],
    ["每学期2-3次", ["5-6月"]],
    ["每月", ["10月"]],
    ["9月10日", ["10月"]],
    ["第二学期", ["10月"]],
    ["第二学期", ["12-3月"]],
    ["10月", ["第二学期"]],
    ["第一学期：9-12月", ["10月"]],
  ])("%s differs from %j", (body, rows) => {
    expect(agree(body, rows)).toBe(false);
  });

  test("in the plan of one term one month is enough for 每学期", () => {
    expect(agree("每学期1次", ["11月"], TERM)).toBe(true);
  });
});
