import type { Rule } from "./rule.ts";
import { unreadTime } from "./unread-time.ts";

/** 「待定」「适时」: the officer knows that there is no time yet. */
export const periodUnscheduled: Rule = {
  code: "period-unscheduled",
  level: "should",
  why: "还没有定时间的工作排不进时间轴，先写一个大致的月份，到时候才想得起来。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["待定", "组织教职工秋游", "文体委员会"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月（暂定）", "组织教职工秋游", "文体委员会"],
    ],
  },

  *check(context) {
    for (const { row, fault } of context.unreadTimes) {
      if (fault.kind === "unscheduled") yield unreadTime(context, row, fault);
    }
  },
};
