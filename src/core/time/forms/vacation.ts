import { withCalendar } from "../../model/frame.ts";
import { yearOf } from "../numerals.ts";
import { type KnownDays, summerDays, winterDays } from "../term-days.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";

const WORDS = /^(?:(?<year>\d{4})年)?(?<which>寒[、,和]?暑|寒|暑)(?:假|期|假期)(?:期间|中|里|内|间)?$/;

/** 「寒假」「暑期」: as the school calendar has them, else January and February, July and August, roughly. */
export const vacation: TimeForm = {
  name: "vacation",
  needs: ["寒暑"],
  examples: ["寒假", "暑假", "暑期", "寒假期间", "暑假期间", "寒暑假", "寒、暑假", "2025年暑假"],

  read(text, frame) {
    const { which, year } = WORDS.exec(text)?.groups ?? {};
    if (which === undefined) return undefined;
    const written = year === undefined ? undefined : yearOf(year);
    const within =
      written === undefined ? frame : withCalendar({ kind: "calendar-year", year: written }, frame?.calendar);
    if (within === undefined) return misread("no-frame", text);
    const found: KnownDays[] = [
      ...(which.includes("寒") ? [winterDays(within)] : []),
      ...(which.includes("暑") ? [summerDays(within)] : []),
    ];
    const exact = found.every((one) => one.exact);
    const days = found.map((one) => one.days);
    return exact ? understood(days, "day") : understood(days, "month", { approximate: true });
  },
};
