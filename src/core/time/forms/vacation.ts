import { withCalendar } from "../../model/frame.ts";
import { summerDays, winterDays } from "../term-days.ts";
import { misread, ROUGH, type TimeForm, time } from "../time-form.ts";

/** 「寒假」「暑期」: as the school calendar has them, else January and February, July and August, roughly. */
export const vacation: TimeForm = {
  needs: "寒暑",
  pattern: /^(?:((?:19|2[01])\d\d)Y?)?(寒?暑?)[Iyv]?$/,

  read([code, year, which = ""], { frame }) {
    const within =
      year === undefined
        ? frame
        : withCalendar({ kind: "calendar-year", year: Number(year) }, frame?.calendar);
    if (which === "") return undefined;
    if (within === undefined) return misread("no-frame", code);
    const found = [
      ...(which.includes("寒") ? [winterDays(within)] : []),
      ...(which.includes("暑") ? [summerDays(within)] : []),
    ];
    const days = found.map((one) => one.days);
    return found.every(({ exact }) => exact) ? time(days, "day") : time(days, "month", ROUGH);
  },
};
