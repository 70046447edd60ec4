import type { PlanFrame } from "../../model/frame.ts";
import type { Period } from "../../model/period.ts";
import { readPeriod } from "../../time/read-period.ts";
import { scannedMonth } from "../../time/scanned-month.ts";

/** What a head of a list names: a month, a part of one, a day, a week, a longer stretch that may hold months, all. */
export type HeadKind = "month" | "part" | "day" | "week" | "stretch" | "all" | "number" | "festival";

/** A time in a line in plain spelling. */
export interface FoundTime {
  readonly at: number;
  readonly end: number;
  readonly kind: HeadKind;
}

/** Any frame knows what is a time; which year it lies in is asked later. */
const SOME_YEAR: PlanFrame = { kind: "school-year", from: 2024 };

/** Characters that times are written with. */
const RUN =
  /^[0-9一二三四五六七八九十〇零百元正冬腊年月份分日号旬周星期教学校季度寒暑假上中下初末底前后起至到开始全常每长平时两半准预备期间左右当本次翌明来今同第态化各隔双单不定随间x×_、,.\-/和及()春夏秋冬 ]{1,40}/;
const HAS_UNIT = /[月旬周日号季期假年常平]|开学/;
const UNIT_ENDS = /(?:月(?: *[份分])?|[旬周日号初末底中间起前后右常年假期度时态化)]|半月)$/u;
/** What looks like a time and heads no list: 一日游, 每年, 五周年, 20-22日 without its month; in 「八月 暑期疗休养」 the work begins behind the month. */
const NEVER =
  /^(?:月份?|[0-9一二三四五六七八九十]{1,3}[日号]?[-至到][0-9一二三四五六七八九十]{1,3}[日号]|[一二三四五六七八九十百]+[周年日]|一年|一期|两周|.*周年|每年|年|日|初|[一二三两]?期|半年|周日|.?时|.?天|.{0,2}间|.*月份?(?:开学|学期|期[初中末]|[寒暑]).*)$/;
/** 「2024.9」「3.2-3.8」, set apart from what follows. */
const DOTTED =
  /^(?:20\d{2} *[./] *\d{1,2}(?![\d.])|\d{1,2}[.·/]\d{1,2} *- *\d{1,2}[.·/]\d{1,2}(?![\d.]))(?= |$|:)/;
/** 「2024/9/10 茶话会」; behind the day of publication a clock with seconds, 来源 and the like stand. */
const WHOLE_DAY =
  /^20\d{2}([./-])\d{1,2}\1\d{1,2}(?!\d|[./-]|日)(?= |$|:|,)(?! *(?:\d{1,2}:\d{2}:|\d{1,2}:\d{2} *$|来源|作者|浏览|点击|阅读|编辑|发布|审核|字[号体]|供稿|分享|打印))/;
/** 「教师节：」: a festival heads a part of a list only in a list of festivals. */
const FESTIVAL = /^[\p{Script=Han}“”"]{0,6}(?:节|元旦|中秋|端午|重阳|五一|国庆|三八)[”"]?(?= *:)/u;
/** 「待定：」 under the months: work that has no time yet. */
const UNSCHEDULED = /^(?:时间)?(?:待定|另定|择期|适时|机动)(?= *(?:$|:))/;
/** 「全年常规工作」「经常性工作：」: work that goes on all the time, named like a month beside the months. */
const STANDING =
  /^(?:(?:全年|全学[年期]|本学[年期]|本年度)(?:度|性)?的?)?(?:全年性|贯穿全年的?|常年|常规性?|经常性?|日常性?|常态化?|长期性?|例行)的?(?:重点|主要)?(?:工作|活动|事项|任务)(?= *(?:$|[:)\]】」]))/;
const MONTH_SET_APART = /^[^月]{1,2}月份?(?= *(?:$|:| {2}))/;
const STRETCH = /^(?:第.{1,2}(?:学期|季度)|[上下]半年|[上下春秋]季?学期)/;

/** Whether the words are a time, also one with a mistake that can be told. */
export function isTime(words: string): boolean {
  const reading = readPeriod(words, SOME_YEAR);
  if (reading.ok) return true;
  const { kind } = reading.fault;
  if (kind === "placeholder") return words.includes("月");
  return kind !== "not-a-time" && kind !== "empty" && kind !== "unscheduled" && kind !== "ambiguous";
}

/** 「（周二）」 behind a day makes no week of it. */
const WEEKDAY_BEHIND = /(?<=[日号])[(]?(?:周|星期|礼拜)[一二三四五六日天][)]?$/;
/** Nor 「周二」 before it: 「周二（3月4日）」. */
const WEEKDAY_BEFORE = /^(?:周|星期|礼拜)[一二三四五六日天][(]?(?=\d{1,4}[年月])/;

function kindOf(words: string): HeadKind {
  const text = words.replace(/ /g, "").replace(WEEKDAY_BEHIND, "").replace(WEEKDAY_BEFORE, "");
  const reading = readPeriod(text, SOME_YEAR);
  if (reading.ok && (reading.value.flags.allPeriod || reading.value.flags.recurrence)) return "all";
  if (STRETCH.test(text)) return "stretch";
  if (/月.*\d[日号]?[)]?$|[日号][)]?$/.test(text) && !/月份?$/.test(text)) return "day";
  if (text.includes("周")) return "week";
  if (/旬|月份?[初中底末]|半月/.test(text)) return "part";
  return /月|[寒暑]假|假期|[寒暑]期/.test(text) ? "month" : "stretch";
}

/** 「l月：」「1O月」「十—月：」 in a scan, at the beginning of a line: no time as it stands, but meant as one. */
export function scannedMonthIn(shadow: string): string | undefined {
  const [month] = MONTH_SET_APART.exec(shadow) ?? [];
  return month !== undefined && scannedMonth(month) !== undefined ? month : undefined;
}

/** 「1月（1）总结…」: the number of the first work. */
const ITEM_NUMBER = /月份?\([\d一二三四五六七八九十]{1,3}\)$/;
/** 「十月分：」 is a slip for 月份, 「9月分批」 is none. */
const isPart = (words: string, behind: string) =>
  words.endsWith("月分") && !/^ *(?:$|[:.,;、。)\]】」』])/.test(behind);

/** 「9月（开学季）」: the bracket behind the month names it, where it is none of its parts. */
function endsInName(words: string): boolean {
  const [, month] = /^(.*月份?) *\([^()]*\)$/.exec(words) ?? [];
  if (month === undefined) return false;
  const [whole, alone] = [words, month].map((text) => readPeriod(text, SOME_YEAR));
  return whole?.ok === true && alone?.ok === true && sameDays(whole.value, alone.value);
}

const sameDays = ({ intervals: one }: Period, { intervals: other }: Period) => one.join() === other.join();

/** The longest time at that place of a line in plain spelling; undefined where none stands. */
export function timeAt(shadow: string, at: number): FoundTime | undefined {
  const rest = shadow.slice(at, at + 60);
  const [dotted] = DOTTED.exec(rest) ?? [];
  if (dotted !== undefined && isTime(dotted))
    return { at, end: at + dotted.length, kind: dotted.startsWith("20") ? "month" : "day" };
  const [wholeDay] = WHOLE_DAY.exec(rest) ?? [];
  if (wholeDay !== undefined && isTime(wholeDay)) return { at, end: at + wholeDay.length, kind: "day" };
  const [festival] = FESTIVAL.exec(rest) ?? [];
  if (festival !== undefined && isTime(festival)) return { at, end: at + festival.length, kind: "festival" };
  const [unscheduled] = UNSCHEDULED.exec(rest) ?? [];
  if (unscheduled !== undefined) return { at, end: at + unscheduled.length, kind: "all" };
  const [standing] = STANDING.exec(rest) ?? [];
  if (standing !== undefined && isTime(standing)) return { at, end: at + standing.length, kind: "all" };
  const scanned = scannedMonthIn(rest);
  if (scanned !== undefined) return { at, end: at + scanned.length, kind: "month" };
  const [run] = RUN.exec(rest) ?? [];
  if (run === undefined || !HAS_UNIT.test(run)) return undefined;
  for (let length = run.trimEnd().length; length > 1; length -= 1) {
    const words = run.slice(0, length);
    if (isPart(words, rest.slice(length)) || ITEM_NUMBER.test(words) || endsInName(words)) continue;
    if (!UNIT_ENDS.test(words) || NEVER.test(words.replace(/ /g, "")) || !isTime(words)) continue;
    return { at, end: at + length, kind: kindOf(words) };
  }
  return undefined;
}
