import type { Rule } from "./rule.ts";
import { unreadTime } from "./unread-time.ts";

/** A range whose end lies before its beginning. */
export const periodReversed: Rule = {
  code: "period-reversed",
  level: "must",
  why: "前后写反，或者跨了年没写明，算不出是哪几个月。",
  wrong: { rows: [["5-3月", "举办课堂教学比武", "工会委员会"]] },
  right: { rows: [["3-5月", "举办课堂教学比武", "工会委员会"]] },

  *check(context) {
    for (const { row, fault } of context.unreadTimes) {
      if (fault.kind === "reversed-range") yield unreadTime(context, row, fault);
    }
  },
};
