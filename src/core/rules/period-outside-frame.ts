import { frameName, type PlanFrame } from "../model/frame.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { readPeriod } from "../time/read-period.ts";
import { renderPeriod } from "../time/render-period.ts";
import { saysItLeaves } from "./beyond-the-frame.ts";
import { timeChoices } from "./edits.ts";
import type { Rule } from "./rule.ts";

const YEAR = /(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年?\s*[./-]?\s*(?=\d|[一二三四五六七八九十元])/gu;

/** Months that leave the plan without a year of their own (7月 in a first term) are no mistake in the year. */
const YEAR_WRITTEN = /\d{2,4}\s*[年./-]|[〇○零一二三四五六七八九]{2,4}\s*年|\d{5}/u;

/** An explicit year that lies outside the plan. */
export const periodOutsideFrame: Rule = {
  code: "period-outside-frame",
  level: "must",
  why: "写明的年份不在这份计划里，多半是从去年的表里带过来的。",
  wrong: { rows: [["2022年9月", "召开工会委员例会", "工会委员会"]] },
  right: { rows: [["2024年9月", "召开工会委员例会", "工会委员会"]] },

  *check(context) {
    for (const row of context.ownTimes.filter(isOutside)) {
      const frame = context.frameOf(row);
      if (frame === undefined || saysItLeaves(row.time) || !YEAR_WRITTEN.test(row.time)) continue;
      yield {
        at: row,
        row,
        judged: row.time,
        message: `${quote(row.time)}不在${frameName(frame)}内`,
        ...timeChoices(context, row, withoutYear(row.time, frame)),
      };
    }
  },
};

/** Outside the plan; whether a date was meant for months is asked elsewhere. */
function isOutside({ period }: ScheduleRow): boolean {
  if (!period?.ok || !period.value.flags.outOfFrame) return false;
  return period.value.doubts?.includes("date-or-months") !== true;
}

/** The same months in the plan's own years. */
function withoutYear(time: string, frame: PlanFrame): string[] {
  const bare = time.replace(YEAR, "").trim();
  if (bare === time || bare === "") return [];
  const reading = readPeriod(bare, frame);
  return reading.ok && !reading.value.flags.outOfFrame ? [renderPeriod(reading.value, frame)] : [];
}
