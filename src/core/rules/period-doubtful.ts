import { addDays, type IsoDay, partsOf, weekdayOf } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { Period } from "../model/period.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { weekdaySign } from "../text/weekday-sign.ts";
import { renderPeriod } from "../time/render-period.ts";
import { timeChoices } from "./edits.ts";
import { groupBy } from "./group-by.ts";
import { meantAsDay } from "./meant-as-day.ts";
import type { Rule } from "./rule.ts";

/** What is said about a doubt, and the spellings among which the officer chooses. */
interface Doubt {
  readonly message: string;
  readonly choices: readonly string[];
}

/** Understood, but the officer may have meant something else. */
export const periodDoubtful: Rule = {
  code: "period-doubtful",
  level: "should",
  why: "有的时间写法有两种理解，例如“3-4月”被 Excel 变成了3月4日。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      [{ text: "3月4日", serial: 45720 }, "开展师德师风培训", "工会委员会"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["3-4月", "开展师德师风培训", "工会委员会"],
    ],
  },

  *check(context) {
    const doubtful = context.ownTimes.flatMap(doubtIn);
    const uses = groupBy(doubtful, codeOnSheet);
    const isDay = meantAsDay(context);
    for (const each of doubtful) {
      const usual = (uses.get(codeOnSheet(each))?.length ?? 0) >= USUAL;
      if (usual && OF_THE_TABLE.includes(each.code)) continue;
      if (each.code === "date-or-months" && isDay(each.row)) continue;
      const { row, code, period } = each;
      const { message, choices } = doubtOf(code, row.time, period, context.frameOf(row));
      yield { at: row, row, judged: row.time, message, ...timeChoices(context, row, choices) };
    }
  },
};

/** The year of a date is the computer's: that it differs from the plan's says nothing. */
const SILENT: readonly string[] = ["date-of-other-year"];
/** Of several doubts the one that says most is put to the officer. */
const FIRST: readonly string[] = ["date-or-months", "lost-zero", "before-month"];
/** Ways of writing that are no doubt any more where the whole table keeps to them. */
const OF_THE_TABLE: readonly string[] = ["dotted-day", "list-number", "short-year"];
const USUAL = 3;

interface Doubtful {
  readonly row: ScheduleRow;
  readonly period: Period;
  readonly code: string;
}

function doubtIn(row: ScheduleRow): Doubtful[] {
  if (!row.period?.ok) return [];
  const doubts = row.period.value.doubts?.filter((doubt) => !SILENT.includes(doubt)) ?? [];
  const code = FIRST.find((doubt) => doubts.includes(doubt)) ?? doubts[0];
  return code === undefined ? [] : [{ row, period: row.period.value, code }];
}

function codeOnSheet({ row, code }: Doubtful): string {
  return `${code}\n${row.sheet}`;
}

function doubtOf(code: string, time: string, period: Period, frame: PlanFrame | undefined): Doubt {
  switch (code) {
    case "date-or-months":
      return dateOrMonths(time, period);
    case "before-month":
      return beforeMonth(time, period);
    case "lost-zero":
      return lostZero(time, period);
    case "weekday-differs":
      return weekdayDiffers(time, period);
    case "term-differs":
      return { message: `${quote(time)}里的月份不在写的那个学期，请核对`, choices: [] };
    case "before-festival":
      return beforeFestival(time, period);
    case "holiday-not-announced":
      return notAnnounced(time, period);
    default:
      return otherwise(time, period, frame);
  }
}

/** The number 3.1 may have been typed as 3.10. */
function lostZero(time: string, { intervals }: Period): Doubt {
  const [day] = intervals[0] ?? [];
  if (day === undefined) return { message: `${quote(time)}可以有两种理解，请写明`, choices: [] };
  const { month, day: date } = partsOf(day);
  const choices = [`${month}月${date}日`, `${month}月${date}0日`];
  return { message: `${quote(time)}是${choices.join("还是")}？`, choices };
}

/** 「9月10日（周三）」 where the tenth is a Tuesday: most likely a date of last year. */
function weekdayDiffers(time: string, { intervals }: Period): Doubt {
  const [day] = intervals[0] ?? [];
  if (day === undefined) return { message: `${quote(time)}的日期和星期对不上，请核对`, choices: [] };
  const { month, day: date } = partsOf(day);
  const weekday = weekdaySign(weekdayOf(day));
  return { message: `${quote(time)}对不上：那年${month}月${date}日是周${weekday}`, choices: [] };
}

/** 「国庆前」: by the festival itself, or by the day before it. */
function beforeFestival(time: string, { flags: { deadline } }: Period): Doubt {
  if (deadline === undefined) return { message: `${quote(time)}可以有两种理解，请写明`, choices: [] };
  const choices = [addDays(deadline, -1), deadline].map(
    (day) => `${partsOf(day).month}月${partsOf(day).day}日前`,
  );
  return { message: `${quote(time)}是${choices.join("，还是")}？`, choices };
}

/** 国庆假期 of a year whose days off the State Council has not announced. */
function notAnnounced(time: string, { intervals }: Period): Doubt {
  const words = (day: IsoDay) => `${partsOf(day).month}月${partsOf(day).day}日`;
  const days = intervals.map(([from, to]) => `${words(from)}至${words(to)}`).join("、");
  return { message: `还没有${quote(time)}那一年的放假安排，暂按${days}`, choices: [] };
}

/** A date where Excel made one of 「3-4」. */
function dateOrMonths(time: string, { intervals }: Period): Doubt {
  const [day] = intervals[0] ?? [];
  if (day === undefined) return { message: `${quote(time)}是一个日期，请核对`, choices: [] };
  const { month, day: date } = partsOf(day);
  const asDay = `${month}月${date}日`;
  if (date > 12 || date === month)
    return { message: `${quote(time)}是日期${asDay}，请核对`, choices: [asDay] };
  const asMonths = `${month}-${date}月`;
  return { message: `${quote(time)}可能原想填“${asMonths}”`, choices: [asMonths, asDay] };
}

/** 「6月前」: before June, or by the end of June. */
function beforeMonth(time: string, { flags }: Period): Doubt {
  const due = flags.deadline === undefined ? undefined : partsOf(flags.deadline).month;
  if (due === undefined) return { message: `${quote(time)}可以有两种理解，请写明`, choices: [] };
  const next = (due % 12) + 1;
  return {
    message: `${quote(time)}是到${due}月底，还是到${next}月底？`,
    choices: [`${due}月底前`, `${next}月底前`],
  };
}

function otherwise(time: string, period: Period, frame: PlanFrame | undefined): Doubt {
  const canonical = frame === undefined ? time : renderPeriod(period, frame);
  if (canonical === time) return { message: `${quote(time)}可以有两种理解，请核对`, choices: [] };
  return { message: `${quote(time)}按${quote(canonical)}理解，对吗？`, choices: [canonical] };
}
