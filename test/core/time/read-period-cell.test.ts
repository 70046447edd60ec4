import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/model/grid.ts";
import { readPeriodCell } from "../../../src/core/time/read-period-cell.ts";
import { calendarYear, schoolYear } from "./frames.ts";

/** The serial of 2025-03-04 is 45720. */
function dateCell(text: string, value: number, format: string): Cell {
  return { text, value, format, date: true };
}

function intervals(cell: Cell, frame = schoolYear): unknown {
  const reading = readPeriodCell(cell, frame);
  return reading.ok
    ? [reading.value.intervals, reading.value.doubts ?? []]
    : [reading.fault.kind, reading.fault.suggestions];
}

describe("a date in the time column", () => {
  test.each([
    [
      "shown as its month: the month of the frame",
      dateCell("9月", 45_901, 'm"月"'),
      [["2024-09-01", "2024-09-30"]],
      [],
    ],
    [
      "shown as year and month: that year's",
      dateCell("2025年3月", 45_717, 'yyyy"年"m"月"'),
      [["2025-03-01", "2025-03-31"]],
      [],
    ],
    [
      "3-4 that Excel made a date",
      dateCell("3月4日", 45_720, 'm"月"d"日"'),
      [["2025-03-04", "2025-03-04"]],
      ["date-or-months"],
    ],
    ["a plain day", dateCell("3月15日", 45_731, 'm"月"d"日"'), [["2025-03-15", "2025-03-15"]], []],
    [
      "a date shown with its year: Excel does not show one where it made the date itself",
      dateCell("2025/3/8", 45_724, "yyyy/m/d"),
      [["2025-03-08", "2025-03-08"]],
      [],
    ],
    [
      "the 8th of August, which is no range",
      dateCell("8月8日", 45_877, 'm"月"d"日"'),
      [["2025-08-08", "2025-08-08"]],
      [],
    ],
    [
      "1-2 typed in another year than the plan's",
      dateCell("1月2日", 46_389, 'm"月"d"日"'),
      [["2025-01-02", "2025-01-02"]],
      ["date-or-months", "date-of-other-year"],
    ],
    [
      "a locale mark and quoted words show nothing",
      dateCell("三月", 45_717, '[DBNum1][$-804]m"月d日"'),
      [["2025-03-01", "2025-03-31"]],
      [],
    ],
  ])("%s", (_, cell, days, doubts) => {
    expect(intervals(cell)).toEqual([days, doubts]);
  });

  test("a written year outside the plan is kept and told", () => {
    const reading = readPeriodCell(dateCell("2026/3/4", 46_085, "yyyy/m/d"), schoolYear);
    expect(reading.ok && reading.value.intervals).toEqual([["2026-03-04", "2026-03-04"]]);
    expect(reading.ok && reading.value.flags).toEqual({ outOfFrame: true });
    expect(reading.ok && reading.value.doubts).toBeUndefined();
  });

  test("12-1 in a calendar year is asked about although it runs over New Year", () => {
    expect(intervals(dateCell("12月1日", 45_261, 'm"月"d"日"'), calendarYear)).toEqual([
      [["2023-12-01", "2023-12-01"]],
      ["date-or-months"],
    ]);
  });
});

describe("a number in the time column", () => {
  test.each([
    ["9 is September", { text: "9", value: 9 }, [["2024-09-01", "2024-09-30"]], []],
    ["9 shown as 9月", { text: "9月", value: 9, format: '0"月"' }, [["2024-09-01", "2024-09-30"]], []],
    ["2025.3 is March", { text: "2025.3", value: 2025.3 }, [["2025-03-01", "2025-03-31"]], []],
    [
      "2025.1 shown as 2025.10",
      { text: "2025.10", value: 2025.1, format: "0.00" },
      [["2025-10-01", "2025-10-31"]],
      [],
    ],
    [
      "3.1 may have been 3.10",
      { text: "3.1", value: 3.1 },
      [["2025-03-01", "2025-03-01"]],
      ["dotted-day", "lost-zero"],
    ],
    ["3.8 cannot", { text: "3.8", value: 3.8 }, [["2025-03-08", "2025-03-08"]], ["dotted-day"]],
    ["45724 is a day in Excel", { text: "45724", value: 45_724 }, [["2025-03-08", "2025-03-08"]], []],
  ])("%s", (_, cell, days, doubts) => {
    expect(intervals(cell)).toEqual([days, doubts]);
  });

  test.each([
    ["2025.1", 2025.1],
    ["25.1", 25.1],
  ])("%s may be January or October, and only the officer knows", (text, value) => {
    expect(intervals({ text, value })).toEqual(["ambiguous", ["2025年1月", "2025年10月"]]);
  });

  test("9 keeps that its unit was inferred, and 45724 its serial", () => {
    const month = readPeriodCell({ text: "9", value: 9 }, schoolYear);
    const day = readPeriodCell({ text: "45724", value: 45_724 }, schoolYear);
    expect(month.ok && month.value.flags).toEqual({ inferredUnit: "month" });
    expect(day.ok && day.value.flags).toEqual({ excelSerial: 45_724 });
  });
});

test("a text cell is read as its text, also when it looks like a date", () => {
  expect(intervals({ text: "3-4月", value: "3-4月" })).toEqual([[["2025-03-01", "2025-04-30"]], []]);
  expect(intervals({ text: "3-4", value: "3-4" })).toEqual(["ambiguous", ["3-4月", "3月4日"]]);
});
