import { frameWindow, type PlanFrame } from "../../model/frame.ts";
import type { Recurrence } from "../../model/period.ts";
import { weekdayNumber } from "../daytime.ts";
import { NUMBER, numberOf } from "../numerals.ts";
import { type FormReading, misread, type ReadInner, type TimeForm, understood } from "../time-form.ts";

const DAY = "[一二三四五六日天]";
const CLOCK = "\\d{1,2}(?:[:时点]\\d{2}分?|[时点]半?)";
const WHOLE = new RegExp(
  [
    "^(?<within>.*?)",
    "(?<every>每(?:个)?(?:工作日|周末|天|日|周|星期|礼拜|两周|2周|半月|月份?|两个?月|季度?|学期|学年|半年|年度?)|[每逢]{0,2}[单双]周|每逢(?=周)|隔周|隔月|每隔一[周月]|逐月|按月|每隔两周)",
    "的?(?:",
    `(?<=月份?的?)(?<date>${NUMBER}[日号]?(?:[、,和]${NUMBER}[日号]?)*[日号])|`,
    `(?:第(?<nth>${NUMBER})个?|(?<last>最后一?个?))周(?!的?(?:周|星期)?${DAY})|`,
    `(?:(?<place>第${NUMBER}(?:个|周的?)|最后一?(?:个|周的?))?(?:周|星期|礼拜)?(?<days>${DAY}(?:[、,和至到-]?(?:周|星期)?${DAY})*)(?![日号次场期回])(?!\\d+[次场期回])(?!至|-))`,
    ")?",
    "(?<part>上午|下午|晚上|晚间|中午|早上|全天|上旬|中旬|下旬|月?初|月?底|月?末|之?前)?",
    `(?<from>${CLOCK})?(?:[-至到](?<to>${CLOCK}))?`,
    "(?:[,、]?(?:各|定期|组织|开展|召开|举办|进行|至少|不少于|活动|例会|会议|约|一般)*)",
    `(?:(?<least>${NUMBER}|两)(?:[-至到~或](?<most>${NUMBER}|两))?(?:次|场|期|回))?`,
    "(?:左右|以上|(?:的)?(?:教职工|工会)?活动|开展|进行|例会|会议|组织活动)?$",
  ].join(""),
);

/** 「周五下午」: every Friday, or the one of a week that stands elsewhere. */
const BARE_WEEKDAY = /^(?:周|星期|礼拜)[一二三四五六日天]/;
const OFTEN = /[每逢单双隔逐按]/;
const YEARLY = /^每(学?年)度?的?(.+)$/;
const EACH_OF = /^(?:一个?|每一个?)(?=(?:天|周|月|季度|学期|学年|年)(?:[一二两三四五六七八九\d].*次|\d))/;
const NEIGHBOURS = /(?<=[周期月年度天])([一二三四五六七八])、?([两二三四五六七八九])(?=[次场回])/;
/** 「每周三、五次」: days or a count, and neither makes sense. */
const APART = /[周期月年度天][一二三四五六七八九]、?[一二两三四五六七八九][次场回]/;

/** 「一学期两次」 as 每学期两次, 「每周三四次」 as 3 to 4 times: two neighbouring numbers before 次 are a count. */
function plainly(text: string): string {
  return text
    .replace(EACH_OF, "每")
    .replace(/^两周一次$/, "每两周一次")
    .replace(NEIGHBOURS, (words, least: string, most: string) => {
      const [one, other] = [numberOf(least), numberOf(most.replace("两", "二"))];
      return other === (one ?? 0) + 1 ? `${least}至${most}` : words;
    });
}

function frequency(every: string): Pick<Recurrence, "freq" | "interval" | "parity" | "byWeekday"> {
  if (every === "每逢") return { freq: "weekly" };
  if (every.endsWith("工作日")) return { freq: "weekly", byWeekday: [1, 2, 3, 4, 5] };
  if (every.endsWith("周末")) return { freq: "weekly", byWeekday: [6, 7] };
  if (every.endsWith("半年")) return { freq: "monthly", interval: 6 };
  if (every.endsWith("单周")) return { freq: "weekly", parity: "odd" };
  if (every.endsWith("双周")) return { freq: "weekly", parity: "even" };
  if (/隔周|两周|2周|双周|隔一周|半月/.test(every)) return { freq: "weekly", interval: 2 };
  if (/隔月|两个?月|隔一月/.test(every)) return { freq: "monthly", interval: 2 };
  if (/天|日/.test(every)) return { freq: "daily" };
  if (/周|星期|礼拜/.test(every)) return { freq: "weekly" };
  if (/月/.test(every)) return { freq: "monthly" };
  if (/季/.test(every)) return { freq: "quarterly" };
  return /学期/.test(every) ? { freq: "termly" } : { freq: "yearly" };
}

/** 「一、三」「一至五」 as numbers in order; undefined where a range goes backwards. */
function weekdays(words: string): number[] | undefined {
  const found: number[] = [];
  let ranging = false;
  for (const character of words.replace(/周|星期|礼拜/g, "")) {
    if (/[-至到]/.test(character)) ranging = true;
    if (/[-至到、,和]/.test(character)) continue;
    const day = weekdayNumber(character) ?? 0;
    const last = found.at(-1) ?? 0;
    if (ranging && day <= last) return undefined;
    for (let next = ranging ? last + 1 : day; next <= day; next += 1) found.push(next);
    ranging = false;
  }
  return [...new Set(found)].sort();
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
  const [from = "", to = "24"] = clear;
  return clear.length === found.length && from < to ? clear : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function count(groups: Groups): readonly [number, number] | undefined {
  const number = (words: string | undefined) => (words === "两" ? 2 : numberOf(words ?? ""));
  const least = number(groups["least"]);
  return least === undefined ? undefined : [least, number(groups["most"]) ?? least];
}

function setPosition(groups: Groups): number | undefined {
  if (groups["last"] !== undefined || groups["place"]?.startsWith("最后")) return -1;
  return numberOf((groups["place"] ?? groups["nth"] ?? "").replace(/[第个周的]/g, ""));
}

/** 「10日、25日」 as days of the month; undefined where one does not exist. */
function monthDays(words: string | undefined): number | readonly number[] | undefined {
  if (words === undefined) return undefined;
  const days = words.split(/[、,和]/).map((word) => numberOf(word.replace(/[日号]/, "")) ?? 0);
  if (days.some((day) => day < 1 || day > 31)) return undefined;
  const [only] = days;
  return days.length === 1 ? only : days.sort((a, b) => a - b);
}

/** What the groups say, or undefined where they do not go together (a weekday of 每学期). */
function recurrenceOf(groups: Groups): Recurrence | undefined {
  const base = frequency(groups["every"] ?? "");
  const time = times(groups);
  const bySetPos = setPosition(groups);
  const byMonthDay = monthDays(groups["date"]);
  const byWeekday = groups["days"] === undefined ? undefined : weekdays(groups["days"]);
  const often = count(groups);
  const monthly = base.freq === "monthly";
  if (time === undefined || (!monthly && (bySetPos !== undefined || byMonthDay !== undefined)))
    return undefined;
  if (groups["days"] !== undefined && base.freq !== "weekly" && !(monthly && bySetPos !== undefined))
    return undefined;
  const impossible =
    (/daily|weekly/.test(base.freq) && /[初底末旬]/.test(groups["part"] ?? "")) ||
    /^[二三四五六]天$/.test(groups["days"] ?? "") ||
    (groups["days"] !== undefined && byWeekday === undefined) ||
    (groups["date"] !== undefined && byMonthDay === undefined) ||
    ((groups["place"] ?? groups["nth"] ?? groups["last"]) !== undefined && bySetPos === undefined) ||
    (bySetPos !== undefined && (bySetPos === 0 || bySetPos > 5)) ||
    (often !== undefined && (often[0] < 1 || often[1] < often[0]));
  if (impossible) return undefined;
  return {
    ...base,
    ...(byWeekday !== undefined && { byWeekday }),
    ...(byMonthDay !== undefined && { byMonthDay }),
    ...(bySetPos !== undefined && { bySetPos }),
    ...(often !== undefined && { count: often }),
    ...(groups["part"] !== undefined && { part: groups["part"].replace(/^[月之]/, "") }),
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
function everyYear(months: FormReading): FormReading | undefined {
  if (!months.ok) return months;
  if (months.value.precision === "term" || months.value.precision === "year") return undefined;
  const { flags } = months.value;
  if (flags.deadline !== undefined || flags.openEnd) return undefined;
  const rough = flags.approximate ? { approximate: true as const } : {};
  return { ok: true, value: { ...months.value, flags: { ...rough, recurrence: { freq: "yearly" } } } };
}

/** 「每月」「每周三下午」「双周五」「每学期2-3次」: what comes back, in the whole plan or the months before it. */
export const recurrence: TimeForm = {
  name: "recurrence",
  needs: ["每逢单双隔逐按次周期拜"],
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
    "每周一至周五",
    "每周三16:20-17:00",
    "每单周三下午",
    "每双周五",
    "每月第一周周五",
    "每月最后一周",
    "每月10日、25日",
    "每月月底",
    "每月25日前",
    "每周三四次",
    "每周末",
    "每年底",
    "每逢周三",
    "一学期两次",
    "周五下午3:00-4:00",
    "每半年一次",
  ],

  read(written, frame, inner) {
    const text = plainly(written);
    if (BARE_WEEKDAY.test(text)) return inner(`每${text}`) && misread("ambiguous", written, [`每${text}`]);
    if (!OFTEN.test(text)) return undefined;
    if (APART.test(text)) return misread("ambiguous", written);
    const [, year = "", yearly = ""] = YEARLY.exec(text) ?? [];
    const months = yearly === "" ? undefined : (inner(yearly) ?? inner(year + yearly));
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
