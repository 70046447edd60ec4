import { describe, expect, test } from "vitest";
import {
  frameMonths,
  frameName,
  frameReach,
  frameWindow,
  frameYears,
  type PlanFrame,
  yearOfMonth,
} from "../../../src/core/model/frame.ts";
import { readFrame } from "../../../src/core/time/read-frame.ts";

const schoolYear: PlanFrame = { kind: "school-year", from: 2024 };
const first: PlanFrame = { kind: "term", from: 2024, term: 1 };
const second: PlanFrame = { kind: "term", from: 2024, term: 2 };
const year: PlanFrame = { kind: "calendar-year", year: 2023 };
const half: PlanFrame = { kind: "calendar-year", year: 2025, half: 2 };

test.each([
  [schoolYear, ["2024-09-01", "2025-08-31"], ["2024-09-01", "2025-08-31"]],
  [first, ["2024-09-01", "2025-01-31"], ["2024-08-01", "2025-02-28"]],
  [second, ["2025-02-01", "2025-06-30"], ["2025-02-01", "2025-08-31"]],
  [year, ["2023-01-01", "2023-12-31"], ["2023-01-01", "2023-12-31"]],
  [half, ["2025-07-01", "2025-12-31"], ["2025-07-01", "2025-12-31"]],
  [
    { kind: "calendar-year", year: 2025, half: 1 } as const,
    ["2025-01-01", "2025-06-30"],
    ["2025-01-01", "2025-06-30"],
  ],
])("%o means the days %o and reaches over %o", (frame, window, reach) => {
  expect(frameWindow(frame)).toEqual(window);
  expect(frameReach(frame)).toEqual(reach);
});

describe("a bare month number lies in one year of the frame", () => {
  test.each([
    [schoolYear, 9, 2024],
    [schoolYear, 12, 2024],
    [schoolYear, 1, 2025],
    [schoolYear, 8, 2025],
    [first, 8, 2024],
    [first, 1, 2025],
    [first, 7, 2025],
    [second, 9, 2025],
    [second, 2, 2025],
    [year, 1, 2023],
    [year, 12, 2023],
  ])("in %o month %i lies in %i", (frame, month, expected) => {
    expect(yearOfMonth(frame, month)).toBe(expected);
  });
});

test("the axis of a frame holds its months", () => {
  expect(frameMonths(schoolYear)).toHaveLength(12);
  expect(frameMonths(first)).toEqual(["2024-09", "2024-10", "2024-11", "2024-12", "2025-01"]);
  expect(frameMonths(half)).toHaveLength(6);
});

test.each([
  [schoolYear, [2024, 2025], "2024—2025学年"],
  [first, [2024, 2025], "2024—2025学年第一学期"],
  [second, [2024, 2025], "2024—2025学年第二学期"],
  [year, [2023], "2023年"],
  [half, [2025], "2025年下半年"],
])("%o lies in the years %o and is called %s", (frame, years, name) => {
  expect(frameYears(frame)).toEqual(years);
  expect(frameName(frame)).toBe(name);
  expect(readFrame(name)).toEqual({ ok: true, value: { frame } });
});
