import type { ScheduleRow } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { serialDay } from "../time/serial-day.ts";
import { cure, timeChoices, timeEdit } from "./edits.ts";
import { meantAsDay } from "./meant-as-day.ts";
import type { Rule } from "./rule.ts";

/** A date that shows as a bare number: 「46089」. */
export const periodAsNumber: Rule = {
  code: "period-as-number",
  level: "should",
  why: "日期格子改成文本以后只剩一串数字，别人看不出是哪一天。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["45741", "开展师德师风培训", "工会委员会"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["3月25日", "开展师德师风培训", "工会委员会"],
    ],
  },

  *check(context) {
    const isDay = meantAsDay(context);
    for (const row of context.ownTimes) {
      if (!row.period?.ok || row.period.value.flags.outOfFrame) continue;
      if (serialDay(row.period.value) === undefined) continue;
      const months = isDay(row) ? undefined : asMonths(row);
      yield {
        at: row,
        row,
        judged: row.time,
        message: `${quote(row.period.value.text)}是日期变成的数字，就是${row.time}`,
        ...(months === undefined
          ? cure("safe", timeEdit(context, row, row.time))
          : timeChoices(context, row, [row.time, months])),
      };
    }
  },
};

/** 3月4日 that Excel may have made of a typed 3-4. */
function asMonths({ time }: ScheduleRow): string | undefined {
  const [, month, date] = /(\d+)月(\d+)日$/.exec(time) ?? [];
  return Number(date) > 12 || month === date ? undefined : `${month}-${date}月`;
}
