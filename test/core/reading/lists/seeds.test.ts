import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { frameName } from "../../../../src/core/model/frame.ts";
import type { ImportedPlan, ImportedRow } from "../../../../src/core/model/imported-plan.ts";
import { planTextOf } from "../../../../src/core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../../../src/core/reading/read-plan.ts";

const FOLDER = new URL("../../../../../shared/seeds/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
if (files.length === 0) {
  if (process.env["CI"] === "true") throw new Error("../shared/seeds is missing");
  console.warn("SKIPPED: ../shared/seeds is missing, no reference plan was read");
}

function seed(name: string): string {
  const file = files.find((one) => one.startsWith(name)) ?? "";
  return readFileSync(new URL(file, FOLDER), "utf8");
}

const decodeGbk = (bytes: Uint8Array) => new TextDecoder("gb18030").decode(bytes);
const read = (name: string): ImportedPlan => importPlan(planTextOf(seed(name)), { decodeGbk });

/** Each row's time and how many items it has. */
const counts = (rows: readonly ImportedRow[]) => rows.map(({ time, items }) => [time, items.length]);

/** A number that any other character in the items would change. */
function sum(rows: readonly ImportedRow[]): number {
  const text = rows.flatMap(({ items }) => items.map((item) => item.text)).join("\n");
  return Array.from(text).reduce(
    (total, character, at) => (total * 31 + (character.codePointAt(0) ?? 0) + at) % 1_000_003,
    7,
  );
}

const codes = ({ doubts }: ImportedPlan) => [...new Set(doubts.map(({ code }) => code))].sort();

/** The plans of the collection 002, each under its own title, 「(篇3)」. */
function pieceOf(number: number): ImportedPlan {
  const lines = seed("002").split("\n");
  const begins = (at: number) => lines.findIndex((line) => line.includes(`(篇${at})`));
  const end = begins(number + 1);
  return importPlan(planTextOf(lines.slice(begins(number), end < 0 ? undefined : end).join("\n")), {});
}

describe.skipIf(files.length === 0)("reference plans (skipped without ../shared/seeds)", () => {
  test("000: six rows under plain and Markdown heads, the last without a number", () => {
    const plan = read("000");
    expect(plan.frame && frameName(plan.frame.frame)).toBe("2022—2023学年第二学期");
    expect(counts(plan.rows)).toEqual([
      ["二月", 5],
      ["三月", 5],
      ["四月", 5],
      ["五月", 6],
      ["六月", 7],
      ["七月、八月", 1],
    ]);
    expect(sum(plan.rows)).toBe(194904);
    expect(codes(plan)).toEqual([]);
  });

  test("001: ten rows whose first item stands on the line of the month", () => {
    const plan = read("001");
    expect(plan.frame && frameName(plan.frame.frame)).toBe("2023年");
    expect(counts(plan.rows)).toEqual([
      ["二月", 2],
      ["三月", 9],
      ["四月", 5],
      ["五月", 4],
      ["六月", 1],
      ["七-八月", 3],
      ["九月", 2],
      ["十月", 3],
      ["十一月", 2],
      ["十二月", 3],
    ]);
    expect(sum(plan.rows)).toBe(552828);
    expect(codes(plan)).toEqual(["owner-hinted"]);
  });

  test("002: three of its seven plans have a schedule, which stay apart", () => {
    const plan = read("002");
    const of = (schedule: number) => plan.rows.filter((row) => row.schedule === schedule);
    expect(counts(of(0))).toEqual([
      ["二月", 3],
      ["三月", 3],
      ["四月", 4],
      ["五月", 4],
      ["六月", 3],
      ["七至八月", 2],
      ["九月", 2],
      ["十月", 3],
      ["十一月", 2],
      ["十二月", 3],
    ]);
    expect(counts(of(1))).toEqual([
      ["三月", 3],
      ["四、五月", 2],
      ["六月", 4],
      ["七、八月", 2],
      ["九月", 4],
      ["十月", 2],
      ["十一月", 2],
      ["十二月", 2],
      ["一、二月", 2],
    ]);
    expect(counts(of(2))).toEqual([
      ["一月份", 1],
      ["二月份", 3],
      ["三月份", 2],
      ["四月份", 4],
      ["五月份", 3],
      ["六月份", 2],
      ["七月份", 4],
      ["九月份", 1],
      ["十月份", 2],
      ["十一月份", 1],
      ["十二月份", 4],
    ]);
    expect([0, 1, 2].map((schedule) => sum(of(schedule)))).toEqual([736716, 228417, 381427]);
    expect(of(3)).toEqual([]);
  });

  test("002: the lines that were read one byte off are pointed out, and the month of which year is asked", () => {
    const { doubts } = read("002");
    const at = (code: string) => doubts.filter((doubt) => doubt.code === code).map(({ source }) => source);
    expect(at("text-garbled")).toEqual([104, 234, 238, 444].map((line) => ({ line })));
    const restored = doubts
      .filter((one) => one.code === "text-garbled")
      .map(({ offer }) => offer?.to.slice(0, 5));
    expect(restored).toEqual(["五一慶祝活", "慶祝“三八", "慶祝“五一", "慶祝“教師"]);
    expect(at("several-schedules")).toEqual([{ line: 232 }]);
    expect(at("year-unclear")).toEqual([{ line: 264 }]);
    expect(at("items-split")).toEqual([{ line: 234 }, { line: 238 }]);
  });

  test.each([2, 4, 7])("plan %i of 002 has no schedule", (number) => {
    const plan = pieceOf(number);
    expect(plan.rows).toEqual([]);
    expect(codes(plan)).toEqual(["no-schedule"]);
  });

  test("plan 5 of 002 has months in its prose only", () => {
    const plan = pieceOf(5);
    expect(plan.rows).toEqual([]);
    expect(codes(plan)).toEqual(["months-in-prose", "no-schedule"]);
    expect(plan.doubts.filter(({ code }) => code === "months-in-prose")).toHaveLength(2);
  });

  test("003 has no schedule", () => {
    const plan = read("003");
    expect(plan.rows).toEqual([]);
    expect(codes(plan)).toEqual(["no-schedule"]);
  });

  test("004: a table with one cell a line", () => {
    const plan = read("004");
    expect(plan.frame && frameName(plan.frame.frame)).toBe("2024—2025学年");
    expect(plan.rows.map(({ time, items, owners }) => [time, items.length, owners.length])).toEqual([
      ["9 月", 3, 2],
      ["10-11 月", 2, 2],
      ["12 月", 3, 2],
      ["1-2 月", 1, 1],
      ["3-4 月", 2, 2],
      ["5-6 月", 4, 2],
    ]);
    expect(sum(plan.rows)).toBe(320005);
    expect(codes(plan)).toEqual([]);
  });

  test.each(["000", "001", "002", "003", "004"])(
    "each line of %s is a row's, the title's, or left out",
    (name) => {
      const { title, rows, leftOut } = read(name);
      const told = [
        title ?? "",
        ...rows.flatMap(({ items, owners, time }) => [time, ...owners, ...items.map((one) => one.text)]),
        ...leftOut.map((one) => one.text),
      ].join("\n");
      const letters = (text: string) => text.replace(/[^\p{Script=Han}]/gu, "");
      const missing = seed(name)
        .split("\n")
        .filter((line) => letters(line).length > 8 && !letters(told).includes(letters(line).slice(4, 8)));
      expect(missing).toEqual([]);
    },
  );
});
