import { explainPeriod } from "../time/explain-period.ts";
import { timeChoices } from "./edits.ts";
import type { Rule } from "./rule.ts";

/** A range whose end lies before its beginning. */
export const periodReversed: Rule = {
  code: "period-reversed",
  level: "must",
  why: "前后写反，或者跨了年没写明，算不出是哪几个月。",
  wrong: { rows: [["5-3月", "开展教学能力提升活动", "工会委员会"]] },
  right: { rows: [["3-5月", "开展教学能力提升活动", "工会委员会"]] },

  *check(context) {
    for (const row of context.ownTimes) {
      if (row.period === null || row.period.ok || row.period.fault.kind !== "reversed-range") continue;
      const { message, advice } = explainPeriod(row.period.fault, context.frame);
      const choices = timeChoices(context, row, row.period.fault.suggestions);
      yield {
        at: row,
        row,
        judged: row.time,
        message: choices.fix ? message : `${message}，${advice}`,
        ...choices,
      };
    }
  },
};
