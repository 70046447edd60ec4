import type { BodyActivity } from "../body/activity-times.ts";
import { timesAgree } from "../body/times-agree.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { renderPeriod } from "../time/render-period.ts";
import { isPreparing } from "./beside-the-day.ts";
import { timeChoices } from "./edits.ts";
import { type PlannedActivity, plannedActivities } from "./plan-activities.ts";
import type { Finding, Rule } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";

/** The plan's body says another time than the table: 「文艺汇演（12月）」 against a row of 3-4月. */
export const planTimeDiffers: Rule = {
  code: "plan-time-differs",
  level: "should",
  why: "同一项活动，计划正文和进度表写的时间不一样，交上去以后最容易被问到。",
  wrong: {
    plan: ["三、主要工作", "读书分享会（10月）：由各组推荐书目，交流心得。"],
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["3-4月", "举办读书分享会", "各工会小组"],
    ],
  },
  right: {
    plan: ["三、主要工作", "读书分享会（10月）：由各组推荐书目，交流心得。"],
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办读书分享会", "各工会小组"],
    ],
  },

  *check(context) {
    for (const planned of plannedActivities(context)) {
      const finding = differing(context, planned);
      if (finding !== undefined) yield finding;
    }
  },
};

/** 「成立志愿服务队」 in one month begins what then goes on all year. */
const BEGINNING = /^(?:成立|组建|筹建|建立|启动|招募|开通|制定)/u;

function differing(context: RuleContext, { activity, work }: PlannedActivity): Finding | undefined {
  const [first] = work;
  if (first === undefined || context.frame === undefined) return undefined;
  const periods = work.map(({ row }) => (row.period?.ok ? row.period.value : undefined));
  const known = periods.filter((period) => period !== undefined);
  if (known.length < periods.length || (isPreparing(first.item.text) && !isPreparing(activity.name)))
    return undefined;
  if (timesAgree(activity.period, known, context.frame)) return undefined;
  if (activity.period.flags.allPeriod && work.every(({ item }) => BEGINNING.test(item.text)))
    return undefined;
  const { row, item } = first;
  return {
    at: { sheet: row.sheet, cell: item.cell },
    row,
    judged: `${activity.quote}\n${row.time}\n${item.text}`,
    message: `正文${saidIn(activity)}，表里排在${timesOf(work.map((one) => one.row))}`,
    plan: { line: activity.line, text: activity.quote },
    ...(row.items.length === 1 && work.length === 1
      ? timeChoices(context, row, [renderPeriod(activity.period, context.frame)])
      : {}),
  };
}

function saidIn({ quote: words, period, fromHeading }: BodyActivity): string {
  return fromHeading ? `${quote(words)}一节写${period.text}` : `写${quote(words, 22)}`;
}

function timesOf(rows: readonly ScheduleRow[]): string {
  return [...new Set(rows.map(({ time }) => time.replace(/\s+/gu, "")))].slice(0, 3).join("、");
}
