import { LABEL_BEFORE, pairOf, underLabel } from "../label.ts";
import { readPoint } from "../point.ts";
import { termOf } from "../term-window.ts";
import { type FormReading, misread, type TimeForm } from "../time-form.ts";
import { isTime, type Pair, readBoth, WITHOUT_DATE } from "../two-times.ts";

const COLON = /^(?<left>[^:(;,、。]{1,20}):(?<right>.+)$/;
const BRACKETS = /^(?<left>.+?)[(](?<right>[^()]+)[)]$/;
/** 「11月(暂定)」 is no label but a rough time. */
const ROUGHLY = /^(?:暂定|拟|预计|左右|具体时间.{0,8})$/;
/** How long it takes: 「9月1日-10月12日(6周)」. */
const LENGTH = /^共?\d{1,2}(?:[周天]|个月)$/;
/** Remarks that leave the time as it is. */
const REMARK = /^(?:共?\d{1,2}[周天]|(?:农历|阴历).*|[^\d一二三四五六七八九十月日周旬期节年前后]+|分.{1,3})$/;
/** A weekday says nothing more about a day, but 「9月(周二)」 may be every Tuesday. */
const WEEKDAYS =
  /^(?:周|星期|礼拜)[一二三四五六日天](?:[-至到、,]?(?:周|星期|礼拜)?[一二三四五六日天])*(?:上午|下午|晚上|中午)?$/;
/** Another time with words of its own is no activity: 「9月：慰问；10月：体检」. */
const SECOND_TIME = /[;,、。(][^:;,、。(]*(?:[月日号旬周]|学期|季度)份?[:(]/;
/** Behind a term it would be a time of its own, that we cannot read: 「第一学期：9月迎新，10月运动会」. */
const NAMES_TIME =
  /[\d一二三四五六七八九十元](?:月|日|号|[上中下]旬|周|季度|[-至到./])|学期|[月旬][初中底末]/;
/** What cannot be is told, whatever stands behind it: 「13月：召开教代会」. */
const IMPOSSIBLE: readonly string[] = [
  "invalid-month",
  "invalid-day",
  "invalid-quarter",
  "invalid-term",
  "reversed-range",
];

/** 「第一学期：9-12月」 has its months behind the colon, 「9月：迎接新教师」 before it. */
function aroundColon(pair: Pair): FormReading | undefined {
  if (WEEKDAYS.test(pair.left)) return askedWeekday(pair);
  const { left, right, label, inner } = pair;
  const behind = inner(right);
  if (behind !== undefined && label) return underLabel(pair, behind);
  const before = inner(left);
  if (before === undefined) return NAMES_TIME.test(left) || WITHOUT_DATE.test(right) ? undefined : behind;
  if (behind === undefined && !before.ok && IMPOSSIBLE.includes(before.fault.kind)) return before;
  if (behind === undefined && !isTime(before)) return undefined;
  if (behind === undefined && label && NAMES_TIME.test(right)) return undefined;
  return readBoth(before, behind, pair) ?? before;
}

/** 「周三(10月)」: every Wednesday of the month, most likely, and never the month alone. */
function askedWeekday({ left, right, inner }: Pair): FormReading | undefined {
  return inner(right) && misread("ambiguous", "", [`${right}每${left}`, `每${left}`]);
}

/** 「9月(上旬)」 is one time, 「春节慰问(1-2月)」 has it in the brackets, 「9月(教师节)」 before them. */
function aroundBrackets(pair: Pair): FormReading | undefined {
  const { left, right, inner } = pair;
  if (WEEKDAYS.test(left)) return askedWeekday(pair);
  const before = inner(left);
  const led = before !== undefined && termOf(right) !== undefined ? inner(right + left) : undefined;
  if (led?.ok) return led;
  if (led !== undefined && before !== undefined && !before.ok) return before;
  if (LENGTH.test(right) && before?.ok && before.value.precision === "day") return before;
  const behind = inner(right);
  if (before === undefined) {
    const unsure = NAMES_TIME.test(left) || (behind?.ok && behind.value.flags.inferredUnit);
    return unsure ? undefined : behind;
  }
  if (WEEKDAYS.test(right)) {
    if (!before.ok || before.value.precision === "day") return before;
    return misread("ambiguous", "", [left, `${left}每${right}`]);
  }
  return readBoth(before, behind, pair) ?? (REMARK.test(right) ? before : undefined);
}

/** 「第一学期：9-12月」「春节慰问（1-2月）」: words that say what for, and the time itself. */
export const labelled: TimeForm = {
  name: "labelled",
  needs: [":)"],
  examples: [
    "第一学期：9-12月",
    "第一学期（9-12月）",
    "春节慰问（1-2 月）",
    "9 月：迎接新教师",
    "9月（上旬）",
    "9月（教师节）",
    "9-10月（分批开展）",
    "9月10日-12日（周二至周四）",
    "教学比武（第一学期：9-12月）",
    "秋假：9月28日至10月5日",
    "11月10日-11日（遇雨顺延）",
    "9月2-8日（周一至周日）",
    "第一周（9月2日-9月8日）",
    "第1周：9.2-9.8",
    "10月（待定）",
    "9月（13月）",
    "9月：教师节",
  ],

  read(text, _frame, inner) {
    if (readPoint(text) !== undefined) return undefined;
    const { left, right } = COLON.exec(text)?.groups ?? {};
    if (right !== undefined && SECOND_TIME.test(right)) return undefined;
    const bracketed = /^[(]([^()]+)[)]$/.exec(right ?? "")?.[1];
    if (left !== undefined && right !== undefined && !/\d$/.test(left))
      return aroundColon(pairOf(left, bracketed ?? right, inner));
    if (LABEL_BEFORE.test(text)) return undefined;
    const brackets = BRACKETS.exec(text)?.groups;
    if (brackets?.["left"] === undefined || brackets["right"] === undefined) return undefined;
    if (ROUGHLY.test(brackets["right"])) return undefined;
    return aroundBrackets(pairOf(brackets["left"], brackets["right"], inner));
  },
};
