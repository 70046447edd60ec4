import { addDays, lastOfMonth, partsOf } from "../../model/day.ts";
import { frameReach, frameWindow } from "../../model/frame.ts";
import { edgePrecision, hasNoEdge } from "../due-by.ts";
import { isTime, misread, type Time, type TimeForm, time } from "../time-form.ts";

/** 「3月后」 may begin with the month or with the one after it: the later beginning. */
function dayAfter({ intervals, precision }: Time): string {
  const { month, day } = partsOf(addDays(intervals.at(-1)?.[1] ?? "2000-01-01", 1));
  return `${month}月${precision === "month" ? "" : `${day}日`}起`;
}

/** 「10月起」「自9月1日起」: from then to the end of the plan. */
export const openEnd: TimeForm = {
  needs: "G后",
  pattern: /^从?(.*[^寒暑假Tt])(?:G(?:EY)?|(后))$/,

  read([code, words = "", after], { frame, read, words: say }) {
    const from = hasNoEdge(words) ? undefined : read(words);
    if (!isTime(from)) return from && after ? misread(from.kind, from.part) : from;
    const { flags, doubts, intervals } = from;
    const start = intervals[0]?.[0];
    if (start === undefined || flags.deadline || flags.allPeriod || flags.recurrence) return undefined;
    if (after !== undefined) return misread("ambiguous", code, [`${say(words)}起`, dayAfter(from)]);
    const { year, month } = partsOf(start);
    const ends =
      frame === undefined ? [lastOfMonth(year, 12)] : [frameWindow(frame)[1], frameReach(frame)[1]];
    const to = ends.find((end) => end >= start) ?? lastOfMonth(year, month);
    return time([[start, to]], edgePrecision(from, start, "start"), { openEnd: true }, doubts);
  },
};
