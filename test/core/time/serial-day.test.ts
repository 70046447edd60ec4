import { expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { asWritten, timeInWords } from "../../../src/core/time/serial-day.ts";

const YEAR: PlanFrame = { kind: "school-year", from: 2025 };

test.each<[text: string, frame: PlanFrame | undefined, words: string]>([
  ["46089", YEAR, "3月8日"],
  ["46089", undefined, "2026年3月8日"],
  ["45200", YEAR, "2023年10月1日"],
  ["3月8日", YEAR, "3月8日"],
  ["2026", YEAR, "2026"],
])("%s is told as %s", (text, frame, words) => {
  expect(timeInWords(text, readPeriod(text, frame), frame)).toBe(words);
});

test("a cell of a copy with such a number says the date; every other text stays", () => {
  expect(["46089", " ４６０８９ ", "9月", "100000", "12345", ""].map(asWritten)).toEqual([
    "2026年3月8日",
    "2026年3月8日",
    "9月",
    "100000",
    "12345",
    "",
  ]);
});
