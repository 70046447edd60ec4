import { addDays } from "../../model/day.ts";
import type { TimeForm, Understood } from "../time-form.ts";

const BEFORE = /^(?:大约|约|大概|预计|拟于|拟定于|拟|暂定于?|初定于?|初步定于|计划于?)在?(?<time>.+)$/;
const AFTER = /^(?<time>.+?)(?<word>左右|前后|上下|[(](?:暂定|拟|预计|左右|具体时间.{0,8})[)]|暂定)$/;

/** 「3月8日前后」 is a week to either side. */
function widened(time: Understood): Understood {
  const intervals = time.intervals.map(([from, to]) => [addDays(from, -7), addDays(to, 7)] as const);
  return { ...time, intervals };
}

/** 「10月左右」「预计9月」「3月8日前后」: the time inside, no more than roughly. */
export const about: TimeForm = {
  name: "about",
  examples: [
    "10月左右",
    "约9月",
    "预计3-4月",
    "拟于十月",
    "暂定11月",
    "3月8日前后",
    "3月8日左右",
    "9月上旬左右",
    "11月(暂定)",
    "11月（具体时间另行通知）",
  ],

  read(text, _frame, inner) {
    const groups = BEFORE.exec(text)?.groups ?? AFTER.exec(text)?.groups;
    if (groups?.["time"] === undefined) return undefined;
    const reading = inner(groups["time"]);
    if (!reading?.ok) return reading;
    const { flags, precision } = reading.value;
    const edged = flags.deadline !== undefined || flags.openEnd || flags.recurrence !== undefined;
    if (flags.allPeriod || (edged && groups["word"] !== undefined)) return undefined;
    const time = groups["word"] === "前后" && precision === "day" ? widened(reading.value) : reading.value;
    return { ok: true, value: { ...time, flags: { ...time.flags, approximate: true } } };
  },
};
