import { termOf } from "../term-window.ts";
import type { FormReading, ReadInner, TimeForm } from "../time-form.ts";

const COLON = /^(?<left>[^:]{1,20}):(?<right>.+)$/;
const BRACKETS = /^(?<left>.+?)[(](?<right>[^()]+)[)]$/;
/** 「11月(暂定)」 is no label but a rough time. */
const ROUGHLY = /^(?:暂定|拟|预计|左右|具体时间.{0,8})$/;
/** Remarks that leave the time as it is. */
const REMARK =
  /^(?:分.{1,3}|逐步|持续|全校|各校)(?:开展|进行|实施|推进)?$|^(?:周|星期|礼拜)[一二三四五六日天]$/;
const IS_FRAME = /学期|学年|季度|年度?$/;

/** Understood, or not only because no frame says the year. */
function isTime(reading: FormReading | undefined): reading is FormReading {
  return reading !== undefined && (reading.ok || reading.fault.kind === "no-frame");
}

function isLabel(words: string): boolean {
  return termOf(words) !== undefined || IS_FRAME.test(words);
}

/** 「第一学期：9-12月」 has its months behind the colon, 「9月：迎接新教师」 before it. */
function aroundColon(left: string, right: string, inner: ReadInner): FormReading | undefined {
  const behind = inner(right);
  if (behind !== undefined && isLabel(left)) return behind;
  const before = inner(left);
  if (!isTime(before)) return undefined;
  const together = inner(left + right);
  if (isTime(together)) return together;
  return behind === undefined || !right.includes("月") ? before : undefined;
}

/** 「9月(上旬)」 is one time, 「春节慰问(1-2月)」 has it in the brackets, 「9月(教师节)」 before them. */
function aroundBrackets(left: string, right: string, inner: ReadInner): FormReading | undefined {
  const before = inner(left);
  if (before === undefined || isLabel(left)) return inner(right);
  const together = inner(left + right);
  if (isTime(together)) return together;
  return inner(right) === undefined && !REMARK.test(right) ? undefined : before;
}

/** 「第一学期：9-12月」「春节慰问（1-2月）」: words that say what for, and the time itself. */
export const labelled: TimeForm = {
  name: "labelled",
  examples: [
    "第一学期：9-12月",
    "第一学期（9-12月）",
    "春节慰问（1-2 月）",
    "9 月：迎接新教师",
    "9月（上旬）",
    "9月（教师节）",
    "9-10月（分批开展）",
    "9月10日（周二）",
    "9月：教师节",
  ],

  read(text, _frame, inner) {
    const { left, right } = COLON.exec(text)?.groups ?? {};
    if (left !== undefined && right !== undefined && !/\d$/.test(left))
      return aroundColon(left, right, inner);
    const brackets = BRACKETS.exec(text)?.groups;
    if (brackets?.["left"] === undefined || brackets["right"] === undefined) return undefined;
    if (ROUGHLY.test(brackets["right"])) return undefined;
    return aroundBrackets(brackets["left"], brackets["right"], inner);
  },
};
