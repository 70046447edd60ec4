import { termOf } from "../term-window.ts";
import { type FormReading, misread, type ReadInner, type TimeForm } from "../time-form.ts";
import { isTime, type Pair, readBoth } from "../two-times.ts";

const COLON = /^(?<left>[^:]{1,20}):(?<right>.+)$/;
const BRACKETS = /^(?<left>.+?)[(](?<right>[^()]+)[)]$/;
/** 「11月(暂定)」 is no label but a rough time. */
const ROUGHLY = /^(?:暂定|拟|预计|左右|具体时间.{0,8})$/;
/** Remarks that leave the time as it is. */
const REMARK = /^(?:分.{1,3}|逐步|持续|全校|各校)(?:开展|进行|实施|推进)?$/;
/** A weekday says nothing more about a day, but 「9月(周二)」 may be every Tuesday. */
const WEEKDAYS =
  /^(?:周|星期|礼拜)[一二三四五六日天](?:[-至到、,]?(?:周|星期|礼拜)?[一二三四五六日天])*(?:上午|下午|晚上|中午)?$/;
/** Behind a term it would be a time of its own, that we cannot read: 「第一学期：9月迎新，10月运动会」. */
const NAMES_TIME = /[\d一二三四五六七八九十元](?:月|日|号|[上中下]旬|周|季度)|学期/;
const IS_FRAME = /^[^每]*(?:学期|学年|季度|年度?$)/;

function isLabel(words: string): boolean {
  return termOf(words) !== undefined || IS_FRAME.test(words);
}

function pairOf(left: string, right: string, inner: ReadInner): Pair {
  return { left, right, label: isLabel(left), inner };
}

/** 「第一学期：9-12月」 has its months behind the colon, 「9月：迎接新教师」 before it. */
function aroundColon(pair: Pair): FormReading | undefined {
  const { left, right, label, inner } = pair;
  const behind = inner(right);
  if (behind !== undefined && label) return behind;
  const before = inner(left);
  if (before === undefined || (behind === undefined && !isTime(before))) return undefined;
  if (behind === undefined && label && NAMES_TIME.test(right)) return undefined;
  return readBoth(before, behind, pair) ?? before;
}

/** 「9月(上旬)」 is one time, 「春节慰问(1-2月)」 has it in the brackets, 「9月(教师节)」 before them. */
function aroundBrackets(pair: Pair): FormReading | undefined {
  const { left, right, inner } = pair;
  const before = inner(left);
  const behind = inner(right);
  if (before === undefined) return behind;
  const both = readBoth(before, behind, pair);
  if (both !== undefined) return both;
  if (!WEEKDAYS.test(right)) return REMARK.test(right) ? before : undefined;
  if (!before.ok || before.value.precision === "day") return before;
  return misread("ambiguous", "", [left, `${left}每${right}`]);
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
    "9月2-8日（周一至周日）",
    "第一周（9月2日-9月8日）",
    "第1周：9.2-9.8",
    "10月（待定）",
    "9月（13月）",
    "9月：教师节",
  ],

  read(text, _frame, inner) {
    const { left, right } = COLON.exec(text)?.groups ?? {};
    if (left !== undefined && right !== undefined && !/\d$/.test(left))
      return aroundColon(pairOf(left, right, inner));
    const brackets = BRACKETS.exec(text)?.groups;
    if (brackets?.["left"] === undefined || brackets["right"] === undefined) return undefined;
    if (ROUGHLY.test(brackets["right"])) return undefined;
    return aroundBrackets(pairOf(brackets["left"], brackets["right"], inner));
  },
};
