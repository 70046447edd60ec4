import type { PlanFrame } from "../../../src/core/model/frame.ts";
import type { Period } from "../../../src/core/model/period.ts";
import type { SchoolCalendar } from "../../../src/core/model/school-calendar.ts";

export const schoolYear: PlanFrame = { kind: "school-year", from: 2024 };
export const firstTerm: PlanFrame = { kind: "term", from: 2024, term: 1 };
export const secondTerm: PlanFrame = { kind: "term", from: 2022, term: 2 };
export const calendarYear: PlanFrame = { kind: "calendar-year", year: 2023 };
const secondHalf: PlanFrame = { kind: "calendar-year", year: 2025, half: 2 };

/** The 校历 of 礼河实验学校 for 2024—2025. */
export const calendar: SchoolCalendar = {
  term1: ["2024-09-02", "2025-01-17"],
  winter: ["2025-01-18", "2025-02-09"],
  term2: ["2025-02-10", "2025-07-04"],
  summer: ["2025-07-05", "2025-08-31"],
  weekOne: { term1: "2024-09-02", term2: "2025-02-10" },
};

export const frames: readonly { readonly name: string; readonly frame: PlanFrame | undefined }[] = [
  { name: "学年 2024—2025", frame: schoolYear },
  { name: "第一学期 2024—2025", frame: firstTerm },
  { name: "第二学期 2022—2023", frame: secondTerm },
  { name: "自然年 2023", frame: calendarYear },
  { name: "2025年下半年", frame: secondHalf },
  { name: "学年 2024—2025 with its 校历", frame: { ...schoolYear, calendar } },
  { name: "第一学期 2024—2025 with its 校历", frame: { ...firstTerm, calendar } },
  { name: "自然年 2025 with the 校历", frame: { kind: "calendar-year", year: 2025, calendar } },
  { name: "no frame", frame: undefined },
];

/** What a period means, without how it was written. */
export function meaningOf({ intervals, precision, flags }: Period): unknown {
  const { excelSerial: _serial, inferredUnit: _unit, ...meaning } = flags;
  return { intervals, precision, flags: meaning };
}
