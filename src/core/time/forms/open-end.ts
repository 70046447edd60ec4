import { lastOfMonth, partsOf } from "../../model/day.ts";
import { frameReach, frameWindow } from "../../model/frame.ts";
import { edgePrecision, hasNoEdge } from "../due-by.ts";
import { isTime, type TimeForm, time } from "../time-form.ts";

/** 「10月起」「自9月1日起」: from then to the end of the plan. */
export const openEnd: TimeForm = {
  needs: "G",
  pattern: /^从?(.*[^寒暑假Tt])G(?:EY)?$/,

  read([, words = ""], { frame, read }) {
    const from = hasNoEdge(words) ? undefined : read(words);
    if (!isTime(from)) return from;
    const { flags, doubts, intervals } = from;
    const start = intervals[0]?.[0];
    if (start === undefined || flags.deadline || flags.allPeriod || flags.recurrence) return undefined;
    const { year, month } = partsOf(start);
    const ends =
      frame === undefined ? [lastOfMonth(year, 12)] : [frameWindow(frame)[1], frameReach(frame)[1]];
    const to = ends.find((end) => end >= start) ?? lastOfMonth(year, month);
    return time([[start, to]], edgePrecision(from, start, "start"), { openEnd: true }, doubts);
  },
};
