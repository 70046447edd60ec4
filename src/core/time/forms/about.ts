import { addDays } from "../../model/day.ts";
import { type FormReading, roughly, type TimeForm, type Understood } from "../time-form.ts";
import { isSimpleTime } from "../word-time.ts";

const BEFORE = /^(?:大约|约|大概|预计于?|拟于|拟定于|拟|暂定于?|初定于?|初步定于|计划于?)在?(?<time>.+)$/;
const AFTER = /^(?<time>.+?)(?<word>左右|前后|前夕|上下|[(](?:暂定|拟|预计|左右|具体时间.{0,8})[)]|暂定)$/;

/** 「3月8日前后」 is a week to either side, 「六一前夕」 the week before. */
function widened(time: Understood, after: number): Understood {
  const intervals = time.intervals.map(([from, to]) => [addDays(from, -7), addDays(to, after)] as const);
  return { ...time, intervals };
}

function madeRough(reading: FormReading | undefined): FormReading | undefined {
  return reading?.ok ? roughly(reading.value) : reading;
}

/** 「10月左右」「预计9月」「3月8日前后」: the time inside, no more than roughly. */
export const about: TimeForm = {
  name: "about",
  needs: ["约概计拟定右后夕下或具"],
  examples: [
    "10月左右",
    "约9月",
    "预计3-4月",
    "拟于十月",
    "暂定11月",
    "3月8日前后",
    "3月8日左右",
    "六一前夕",
    "9月或10月",
    "9月上旬左右",
    "11月(暂定)",
    "11月（具体时间另行通知）",
  ],

  read(text, _frame, inner) {
    const either = text.split("或");
    if (either.length === 2)
      return either.every(isSimpleTime) ? madeRough(inner(either.join("、"))) : undefined;
    const groups = BEFORE.exec(text)?.groups ?? AFTER.exec(text)?.groups;
    if (groups?.["time"] === undefined) return undefined;
    const reading = inner(groups["time"]);
    if (!reading?.ok) return reading;
    const { flags, precision } = reading.value;
    const edged = flags.deadline !== undefined || flags.openEnd || flags.recurrence !== undefined;
    if (flags.allPeriod || (edged && groups["word"] !== undefined)) return undefined;
    const after = groups["word"] === "前后" ? 7 : groups["word"] === "前夕" ? 0 : undefined;
    if (groups["word"] === "前夕" && (precision !== "day" || /[假期]$/.test(groups["time"])))
      return madeRough(inner(`${groups["time"]}前`));
    const wide = after !== undefined && precision === "day";
    return roughly(wide ? widened(reading.value, after) : reading.value);
  },
};
