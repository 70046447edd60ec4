import { LABEL_BEFORE, pairOf, underLabel } from "../label.ts";
import { readPoint } from "../point.ts";
import { termOf } from "../term-window.ts";
import { cannotBe, isTime, misread, type Reading, type TimeForm } from "../time-form.ts";
import { isKnown, type Pair, readBoth, WITHOUT_DATE } from "../two-times.ts";
import { WEEKDAY_BEFORE } from "./weekday-before-date.ts";

const COLON = /^([^:(;,。]{1,20}):(?:\(([^()]+)\)|(.+))$/;
const BRACKETS = /^(.+?)\(([^()]+)\)$/;
/** 「11月(暂定)」 is no label but a rough time. */
const ROUGHLY = /^(?:[AR暂]|具.{0,8})$/;
/** How long it takes: 「9月1日-10月12日(6周)」. */
const LENGTH = /^\??\d\d?(?:[Wz]|`M)$/;
/** Remarks that leave the time as it is. */
const REMARK = /^(?:\??\d\d?[Wz]|\|.*|[^\da-jMDWα-ηtTSJYBq后旬_À-ÿ]+)$/;
/** A weekday says nothing more about a day, but 「9月(周二)」 may be every Tuesday. */
const IS_WEEKDAYS = /^W[a-fDz](?:[-,]?W?[a-fDz])*[κ-σ]?$/;
/** Another time with words of its own is no activity: 「9月：慰问；10月：体检」. */
const SECOND_TIME = /[;,。(][^:;,。(]*[MDαβγWTQ][:(]/;
/** Behind a term it would be a time of its own, that we cannot read: 「第一学期：9月迎新，10月运动会」. */
const NAMES_TIME = /[\da-jm][MDαβγWQ\-./]|T|[Mαβγ][u-x]/;
/** 「第一学期：9-12月」 has its months behind the colon, 「9月：迎接新教师」 before it. */
function aroundColon(pair: Pair): Reading {
  const { left, right, label, ask } = pair;
  const behind = ask.read(right);
  if (behind !== undefined && label) return underLabel(pair, behind);
  const before = ask.read(left);
  if (before === undefined) return NAMES_TIME.test(left) || WITHOUT_DATE.test(right) ? undefined : behind;
  if (behind === undefined) {
    if (cannotBe(before)) return before;
    if (!isKnown(before) || (label && NAMES_TIME.test(right))) return undefined;
  }
  return readBoth(before, behind, pair) ?? before;
}

/** 「周三(10月)」: every Wednesday of the month, most likely, and never the month alone. */
function askedWeekday({ left, right, ask }: Pair): Reading {
  const [day, month] = [ask.words(left), ask.words(right)];
  return ask.read(right) && misread("ambiguous", "", [`${month}每${day}`, `每${day}`]);
}

/** 「每周(周三)」「每周一次(周三)」: the days of what comes back every week. */
function onWeekdays({ left, right, ask }: Pair): Reading {
  const count = left.slice(2);
  const days = left.startsWith("EW")
    ? ask.read(`EW${right.slice(1)}${count === "" ? "" : `各${count}`}`)
    : undefined;
  return days ?? misread("ambiguous", "", [ask.words(left)]);
}

/** 「9月(上旬)」 is one time, 「春节慰问(1-2月)」 has it in the brackets, 「9月(教师节)」 before them. */
function aroundBrackets(pair: Pair): Reading {
  const { left, right, ask } = pair;
  const before = ask.read(left);
  const led = before !== undefined && termOf(right) !== undefined ? ask.read(right + left) : undefined;
  if (isTime(led)) return led;
  if (led !== undefined && before?.kind !== undefined) return before;
  if (LENGTH.test(right) && isTime(before) && before.precision === "day") return before;
  const behind = ask.read(right);
  if (before === undefined) {
    const unsure = NAMES_TIME.test(left) || (isTime(behind) && behind.flags.inferredUnit);
    return unsure ? undefined : behind;
  }
  if (IS_WEEKDAYS.test(right)) {
    if (!isTime(before) || before.precision === "day") return before;
    if (before.flags.recurrence !== undefined) return onWeekdays(pair);
    const month = ask.words(left);
    return misread("ambiguous", "", [month, `${month}每${ask.words(right)}`]);
  }
  return readBoth(before, behind, pair) ?? (REMARK.test(right) ? before : undefined);
}

/** 「第一学期：9-12月」「春节慰问（1-2月）」: words that say what for, and the time itself. */
export const labelled: TimeForm = {
  needs: ":)",

  read([code], ask) {
    if (readPoint(code) !== undefined) return undefined;
    const [, label, bracketed, behind = bracketed ?? ""] = COLON.exec(code) ?? [];
    if (SECOND_TIME.test(behind)) return undefined;
    if (label !== undefined && !/\d$/.test(label)) {
      const pair = pairOf(label, behind, ask);
      return IS_WEEKDAYS.test(label) ? askedWeekday(pair) : aroundColon(pair);
    }
    const [, left, right = ""] = BRACKETS.exec(code) ?? [];
    if (left === undefined || LABEL_BEFORE.test(code) || WEEKDAY_BEFORE.test(code)) return undefined;
    if (ROUGHLY.test(right)) return undefined;
    const pair = pairOf(left, right, ask);
    return IS_WEEKDAYS.test(left) ? askedWeekday(pair) : aroundBrackets(pair);
  },
};
