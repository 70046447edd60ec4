import { quote } from "../text/quote.ts";
import { plannedActivities } from "./plan-activities.ts";
import type { Rule } from "./rule.ts";

/** The plan's body names an activity with its time, and the table has no row for it. */
export const planActivityMissing: Rule = {
  code: "plan-activity-missing",
  level: "should",
  why: "计划正文里定了时间的活动，进度表里没有，到时候容易漏掉。",
  wrong: {
    plan: ["三、主要工作", "教职工气排球赛（11月）：各组报名参加。"],
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
  },
  right: {
    plan: ["三、主要工作", "教职工气排球赛（11月）：各组报名参加。"],
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["11月", "举办教职工气排球赛", "各工会小组"],
    ],
  },

  *check(context) {
    for (const { activity, hinted } of plannedActivities(context)) {
      // What a section's heading says of all below it is too little to miss a row for, be it a time or only their name.
      if (hinted || activity.fromHeading || activity.hasParts) continue;
      yield {
        at: null,
        judged: activity.quote,
        message: `正文写了${quote(activity.quote, 22)}，表里没有这一项`,
        plan: { line: activity.line, text: activity.quote },
      };
    }
  },
};
