import { frameWindow, type PlanFrame } from "../../model/frame.ts";
import { NUMBER } from "../numerals.ts";
import { plainRecurrence } from "../plain-recurrence.ts";
import { recurrenceOf } from "../recurrence-of.ts";
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

const OFTEN = /[每逢单双隔逐按]/;
const YEARLY = /^每(学?年)度?的?(.+)$/;
/** 「每周三、五次」: days or a count, and neither makes sense. */
const APART = /[周期月年度天][一二三四五六七八九]、?[一二两三四五六七八九][次场回]/;

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
  needs: ["每逢单双隔逐按次"],
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
    "每半年一次",
  ],

  read(written, frame, inner) {
    const text = plainRecurrence(written);
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
