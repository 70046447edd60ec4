import { frameWindow, type PlanFrame } from "../../model/frame.ts";
import type { Recurrence } from "../../model/period.ts";
import { NUMBER, numberOf } from "../numerals.ts";
import { type FormReading, misread, type ReadInner, type TimeForm, understood } from "../time-form.ts";

const DAY = "[一二三四五六日天]";
const CLOCK = "\\d{1,2}(?:[:时点]\\d{2}分?|[时点]半?)";
const WHOLE = new RegExp(
  [
    "^(?<within>.*?)",
    "(?<every>每(?:个)?(?:工作日|天|日|周|星期|两周|2周|双周|半月|月份?|两个?月|季度?|学期|学年|年度?)|(?:每?逢)?[单双]周|隔周|隔月|每隔一[周月]|逐月|按月|每隔两周)",
    "的?(?:",
    `(?<=月份?的?)(?<date>${NUMBER})[日号]|`,
    `第(?<nth>${NUMBER})个?周(?!${DAY})|`,
    `(?:(?<place>第${NUMBER}个|最后一个)?(?:周|星期|礼拜)?(?<days>${DAY}(?:[、,和]?(?:周|星期)?${DAY})*)(?![日号次场期回\\d])(?!至|-))`,
    ")?",
    "(?<part>上午|下午|晚上|晚间|中午|早上|全天|上旬|中旬|下旬|初|中旬|底|末)?",
    `(?<from>${CLOCK})?(?:[-至到](?<to>${CLOCK}))?`,
    "(?:[,、]?(?:各|定期|组织|开展|召开|举办|进行|至少|不少于|活动|例会|会议|约|一般)*)",
    `(?:(?<least>${NUMBER}|两)(?:[-至到~或](?<most>${NUMBER}|两))?(?:次|场|期|回))?`,
    "(?:左右|以上|活动|开展|进行|例会|会议|组织活动)?$",
  ].join(""),
);

const OFTEN = /[每逢单双隔逐按]/;
const YEARLY = /^每学?年度?的?(.+)$/;
const WEEKDAYS = "一二三四五六日";

function frequency(every: string): Pick<Recurrence, "freq" | "interval" | "parity"> {
  if (/^(?:每?逢)?单周/.test(every)) return { freq: "weekly", parity: "odd" };
  if (/^(?:每?逢)?双周/.test(every)) return { freq: "weekly", parity: "even" };
  if (/隔周|两周|2周|双周|隔一周|半月/.test(every)) return { freq: "weekly", interval: 2 };
  if (/隔月|两个?月|隔一月/.test(every)) return { freq: "monthly", interval: 2 };
  if (/天|日/.test(every)) return { freq: "daily" };
  if (/周|星期/.test(every)) return { freq: "weekly" };
  if (/月/.test(every)) return { freq: "monthly" };
  if (/季/.test(every)) return { freq: "quarterly" };
  return /学期/.test(every) ? { freq: "termly" } : { freq: "yearly" };
}

function weekdays(words: string): number[] {
  const days = words.replace(/周|星期|、|,|和/g, "");
  return [...days]
    .map((day) => (day === "天" ? 7 : /\d/.test(day) ? Number(day) : WEEKDAYS.indexOf(day) + 1))
    .sort();
}

function clock(words: string, part: string | undefined): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[:时点](\d{2}|半)?/.exec(words) ?? [];
  const plain = Number(hour);
  const hours = /下午|晚/.test(part ?? "") && plain < 12 ? plain + 12 : plain;
  const minutes = minute === "半" ? 30 : Number(minute ?? 0);
  if (hour === undefined || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

function times(groups: Groups): readonly string[] | undefined {
  const found = [groups["from"], groups["to"]].flatMap((words) =>
    words === undefined ? [] : [clock(words, groups["part"])],
  );
  const clear = found.filter((time) => time !== undefined);
  return clear.length === found.length ? clear : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function count(groups: Groups): readonly [number, number] | undefined {
  const number = (words: string | undefined) => (words === "两" ? 2 : numberOf(words ?? ""));
  const least = number(groups["least"]);
  return least === undefined ? undefined : [least, number(groups["most"]) ?? least];
}

function setPosition(groups: Groups): number | undefined {
  if (groups["place"] === "最后一个") return -1;
  return numberOf((groups["place"] ?? groups["nth"] ?? "").replace(/[第个]/g, ""));
}

/** What the groups say, or undefined where they do not go together (a weekday of 每学期). */
function recurrenceOf(groups: Groups): Recurrence | undefined {
  const base = frequency(groups["every"] ?? "");
  const time = times(groups);
  const bySetPos = setPosition(groups);
  const byMonthDay = numberOf(groups["date"] ?? "");
  const often = count(groups);
  const monthly = base.freq === "monthly";
  if (time === undefined || (!monthly && (bySetPos !== undefined || byMonthDay !== undefined)))
    return undefined;
  if (groups["days"] !== undefined && base.freq !== "weekly" && !(monthly && bySetPos !== undefined))
    return undefined;
  if (byMonthDay !== undefined && (byMonthDay < 1 || byMonthDay > 31)) return undefined;
  return {
    ...base,
    ...(groups["days"] !== undefined && { byWeekday: weekdays(groups["days"]) }),
    ...(byMonthDay !== undefined && { byMonthDay }),
    ...(bySetPos !== undefined && { bySetPos }),
    ...(often !== undefined && { count: often }),
    ...(groups["part"] !== undefined && { part: groups["part"] }),
    ...(time.length > 0 && { time }),
  };
}

function within(
  words: string,
  frame: PlanFrame | undefined,
  inner: ReadInner,
  text: string,
): FormReading | undefined {
  if (words !== "") return inner(words);
  if (frame === undefined) return misread("no-frame", text);
  return understood([frameWindow(frame)], frame.kind === "term" ? "term" : "year");
}

/** 「每年3月」: the month named, every year. */
function everyYear(months: FormReading): FormReading {
  if (!months.ok) return months;
  return { ok: true, value: { ...months.value, flags: { recurrence: { freq: "yearly" } } } };
}

/** 「每月」「每周三下午」「双周五」「每学期2-3次」: what comes back, in the whole plan or the months before it. */
export const recurrence: TimeForm = {
  name: "recurrence",
  examples: [
    "每月",
    "每月一次",
    "每季度",
    "每周三下午",
    "每周一、三",
    "每学期2-3次",
    "每学期两次",
    "双周五",
    "双周五下午4:20-5:00",
    "单周三",
    "隔周",
    "每两周",
    "每月5日",
    "每月上旬",
    "每月第一个周三",
    "每月第2周",
    "每年",
    "每天",
    "3-6月每周三",
    "每年3月",
    "9-12月每月一次",
  ],

  read(text, frame, inner) {
    if (!OFTEN.test(text)) return undefined;
    const yearly = YEARLY.exec(text)?.[1];
    const months = yearly === undefined ? undefined : inner(yearly);
    if (months !== undefined) return everyYear(months);
    const groups = WHOLE.exec(text)?.groups;
    const found = groups && recurrenceOf(groups);
    if (groups === undefined || found === undefined) return undefined;
    const span = within((groups["within"] ?? "").replace(/[,、:]$/, ""), frame, inner, text);
    if (!span?.ok) return span;
    const { intervals, precision, flags, doubts } = span.value;
    const rough = flags.approximate ? { approximate: true as const } : {};
    return understood(intervals, precision, { ...rough, recurrence: found }, doubts);
  },
};
