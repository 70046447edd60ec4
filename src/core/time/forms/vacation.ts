import { type Interval, isoDay, lastOfMonth } from "../../model/day.ts";
import type { PlanFrame } from "../../model/frame.ts";
import { yearOf } from "../numerals.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";

const WORDS = /^(?:(?<year>\d{4})年)?(?<which>寒暑|寒|暑)(?:假|期|假期)(?:期间|中|里|内|间)?$/;

function winter(frame: PlanFrame): Interval {
  const year = frame.kind === "calendar-year" ? frame.year : frame.from + 1;
  return [isoDay(year, 1, 1), lastOfMonth(year, 2)];
}

/** The summer after the school year or second term, but the one before a first term. */
function summer(frame: PlanFrame): Interval {
  const before = frame.kind === "term" && frame.term === 1;
  const year = frame.kind === "calendar-year" ? frame.year : before ? frame.from : frame.from + 1;
  return [isoDay(year, 7, 1), isoDay(year, 8, 31)];
}

/** 「寒假」「暑期」: January and February, July and August, as long as no school calendar is known. */
export const vacation: TimeForm = {
  name: "vacation",
  examples: ["寒假", "暑假", "暑期", "寒假期间", "暑假期间", "寒暑假", "2025年暑假"],

  read(text, frame) {
    const { which, year } = WORDS.exec(text)?.groups ?? {};
    if (which === undefined) return undefined;
    const written = year === undefined ? undefined : yearOf(year);
    const within: PlanFrame | undefined =
      written === undefined ? frame : { kind: "calendar-year", year: written };
    if (within === undefined) return misread("no-frame", text);
    const intervals = [
      ...(which.includes("寒") ? [winter(within)] : []),
      ...(which.includes("暑") ? [summer(within)] : []),
    ];
    return understood(intervals, "month", { approximate: true });
  },
};
