import { BULLETS, EMOJI } from "../../text/bullets.ts";
import { saysNoWork } from "../../text/no-work.ts";
import { leadingNumber } from "../../text/numbering.ts";
import { gapAt, type HeadGap, type HeadStrength } from "./head-gap.ts";
import { shadowOf } from "./shadow.ts";
import { readStageHead } from "./stage-head.ts";
import { type FoundTime, type HeadKind, isTime, scannedMonthIn, timeAt } from "./time-at.ts";
import { withTimeOfDay } from "./time-of-day.ts";

/** The time that a line of a list begins with. */
export interface TimeHead {
  readonly kind: HeadKind;
  readonly strength: HeadStrength;
  /** As written, without list number, colon and enclosing brackets. */
  readonly time: string;
  /** What separates the two: 「：」, blanks, or nothing. */
  readonly gap: string;
  /** What stands behind it on the line, as written: the first item, or a few. */
  readonly rest: string;
  /** What else the line says of the time: 「（学雷锋月）」. */
  readonly note?: string;
  /** 「一、二月」「1、2月」 may be February with a list number; the other heads of its list decide. */
  readonly numbered?: { readonly number: number; readonly time: string };
  /** The time of a stage, whose name is the note: 「第一阶段（9月）」. */
  readonly stage?: true;
  /** The line is a heading of its own: 「九月份工作安排」. */
  readonly titled?: true;
  /** Other words of a title stand before it: 「杏坛小学工会9月份工作安排」. */
  readonly within?: true;
}

/** 「第一季度」, as a head of a list. */
export const isQuarter = ({ kind, time }: TimeHead) => kind === "stretch" && time.includes("季度");

const DECORATION = new RegExp(`^(?:[\\s#*=~>${BULLETS}${EMOJI}\\u200B\\uFEFF_|-])+`, "u");
const CHINESE = "[一二三四五六七八九十]{1,3}";
const MONTHS = "\\d{1,4} *(?:[年月]|[-至到] *\\d{1,2} *月)";
/** A list number that can be nothing else before a time. */
const SURE_NUMBER = new RegExp(
  [
    `^(?:[([] *(?:\\d{1,2}|${CHINESE}) *[)\\]] *[、.]?`,
    `第${CHINESE}[、,:](?! *[^ ]{1,6}周)`,
    "\\d{1,2} *[、.)](?= *[一二三四五六七八九十元正])",
    "\\d{1,2} *[、.)]?(?= *[([【] *[^)\\]】]{0,12}月)",
    `\\d{1,2}(?: *[.)]|、(?= *(?:20)?\\d{2}年))(?= *${MONTHS})`,
    `${CHINESE} *[、.](?= *(?:\\d|第|学期|[上下]半?[学年旬期]|[寒暑][假期]|每|全[年学]|[春秋冬夏]季)))`,
  ].join("|"),
);
/** Numbers in one character, which the plain spelling has as digits. */
const SIGNED_NUMBER = /^(?:[①-⒛❶-❿➀-➓㈠-㈩Ⅰ-Ⅻ] *[、.．]?|[IVX]{1,4} *[、.．] *(?=[\d一二三四五六七八九十]))/u;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["【", "】"],
  ["[", "]"],
  ["〔", "〕"],
  ["(", ")"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["<", ">"],
  ["“", "”"],
  ['"', '"'],
]);
/** What may stand behind the time in a heading of its own. */
const NOUNS =
  "(?:主要|重点|具体|常规|日常|经常性)?(?:工会)?(?:工作|活动)?(?:安排|计划|要点|重点|内容|任务|事项)?";
const VERBS =
  "(?:拟|将|要|计划|主要|重点|集中)*(?:开展|做好|抓好|完成|推进|组织|安排|进行)?(?:以下|下列|如下)?(?:[几各]项)?的?";
const WORDS = new RegExp(`^的?(?:${NOUNS}(?= *(?:$|[:([（]))|${VERBS}${NOUNS}(?:如下|有|为)?(?= *:))`);
const NOTE = /^ *(?:[([【]([^()[\]【】]{1,30})[)\]】]|[“"][^“”"]{1,10}月[”"])(?= *(?:$|[:]| ))/;

/** A line as it is written and in plain spelling, place by place the same. */
interface Line {
  readonly raw: string;
  readonly shadow: string;
}

const blanksAt = (shadow: string, at: number) => /^[ *]*/.exec(shadow.slice(at))?.[0].length ?? 0;

/** Where the list number ends that stands at that place; 「（9月）」 is none. */
function afterNumber({ raw, shadow }: Line, at: number): number {
  const [number = ""] = SIGNED_NUMBER.exec(raw.slice(at)) ?? SURE_NUMBER.exec(shadow.slice(at)) ?? [];
  return at + number.length;
}

/** 「一、二月」「9、10月」 read as a number and the month behind it. */
function otherReading({ raw, shadow }: Line, { at, end }: FoundTime): TimeHead["numbered"] {
  const words = shadow.slice(at, end);
  const [whole, written] = /^(\d{1,2}|[一二三四五六七八九十]{1,3}) *、 */.exec(words) ?? [];
  if (whole === undefined || written === undefined) return undefined;
  const month = words.slice(whole.length);
  if (!/^(?:\d{1,2}|[一二三四五六七八九十]{1,2}) *(?:[月、至到-]|季度)/.test(month) || !isTime(month))
    return undefined;
  const number = leadingNumber(`${written}、工`)?.number;
  return number === undefined ? undefined : { number, time: raw.slice(end - month.length, end).trim() };
}

/** What stands behind the time up to the work. */
interface Tail {
  /** Where it ends. */
  readonly end: number;
  readonly words: string;
  /** The bracket that the time stands in is closed. */
  readonly closed: boolean;
}

/** The words behind the time, in the bracket that it stands in or without one; undefined where it is not closed. */
function tailAt(shadow: string, at: number, close: string | undefined): Tail | undefined {
  if (close === undefined) {
    const words = WORDS.exec(shadow.slice(at))?.[0] ?? "";
    return { end: at + words.length, words, closed: false };
  }
  const end = shadow.indexOf(close, at);
  const words = end < 0 ? "" : shadow.slice(at, end).trim();
  const fits = end >= 0 && end - at <= 12 && (words === "" || WORDS.exec(words)?.[0] === words);
  return fits ? { end: end + close.length, words, closed: true } : undefined;
}

/** 「九月份工作安排」「【2025年3月工会活动】」 */
function isTitle(words: string, time: string): boolean {
  return /安排|计划|要点/.test(words) || (/\d年/.test(shadowOf(time)) && /工会|工作|活动/.test(words));
}

const ADORNMENT = new RegExp(`^[\\s#*=~_${BULLETS}${EMOJI}–—―─-]+$`, "u");

/** The rest without what only adorns the line: 「★三月★」「**9月：启动**」; 「12月：——」 says that there is no work. */
function withoutEnd(raw: string, gap: string, rest: string): string {
  if (ADORNMENT.test(rest) && !(/[:：]/.test(gap) && saysNoWork(rest))) return "";
  const bold = raw.trimStart().startsWith("**") && rest.endsWith("**") && !rest.slice(0, -2).includes("**");
  return bold ? rest.slice(0, -2).trim() : rest;
}

/** The time with what stands behind it. */
function withRest(line: Line, found: FoundTime, tail: Tail, plainNumber: boolean): TimeHead {
  const { raw, shadow } = line;
  const note = NOTE.exec(shadow.slice(tail.end))?.[0] ?? "";
  const end = tail.end + note.length;
  const gap: HeadGap = gapAt(raw, shadow, end);
  const rest = withoutEnd(raw, raw.slice(end, end + gap.length), raw.slice(end + gap.length).trim());
  const numbered = plainNumber ? undefined : otherReading(line, found);
  return {
    kind: found.kind,
    strength: tail.closed || rest === "" ? "plain" : gap.strength,
    time: raw.slice(found.at, found.end).trim(),
    gap: raw.slice(end, end + gap.length),
    rest,
    ...(note !== "" && { note: raw.slice(tail.end, end).trim() }),
    ...(numbered !== undefined && { numbered }),
    ...(isTitle(tail.words, raw.slice(found.at, found.end)) && { titled: true as const }),
  };
}

/** 「四、」 before 「一月份」, where the two do not go together as months. */
const LOOSE_NUMBER = new RegExp(`^(?:\\d{1,2}|${CHINESE}) *、`);

/** 「2.17-2.23」 with a blank behind, beside a week. */
const DAYS = /^\d{1,2}[./]\d{1,2} *[-~] *\d{1,2}[./]\d{1,2}(?= )/;

/** 「第一周   2.10-2.16   …」: the days of the week in a column behind it. */
function withDates(shadow: string, week: FoundTime): FoundTime {
  const [blanks = ""] = /^[ \t]{1,20}/.exec(shadow.slice(week.end)) ?? [];
  if (blanks === "") return week;
  const at = week.end + blanks.length;
  const [dotted] = DAYS.exec(shadow.slice(at, at + 20)) ?? [];
  const days = dotted === undefined ? timeAt(shadow, at) : { kind: "day", end: at + dotted.length };
  return days?.kind === "day" ? { ...week, end: days.end } : week;
}

/** The time that the line begins with, behind decoration and a list number; undefined for other lines. */
export function readTimeHead(raw: string): TimeHead | undefined {
  const shadow = shadowOf(raw);
  // 「—月：」: the dash is the numeral of January, and adorns nothing.
  const begin = scannedMonthIn(shadow) === undefined ? (DECORATION.exec(shadow)?.[0].length ?? 0) : 0;
  const behind = afterNumber({ raw, shadow }, begin);
  const head = headAt({ raw, shadow }, behind, behind > begin);
  if (head !== undefined || behind > begin) return head;
  const number = LOOSE_NUMBER.exec(shadow.slice(begin))?.[0].length ?? 0;
  return number === 0 ? undefined : headAt({ raw, shadow }, begin + number, true);
}

function headAt({ raw, shadow }: Line, behind: number, plainNumber: boolean): TimeHead | undefined {
  const open = behind + blanksAt(shadow, behind);
  const close = BRACKETS.get(shadow.charAt(open));
  const at = close === undefined ? open : open + 1;
  const found = timeAt(shadow, at + blanksAt(shadow, at));
  if (found === undefined) return readStageHead(raw, shadow, open);
  const dated = found.kind === "week" ? withDates(shadow, found) : found;
  const whole = dated.kind === "day" || dated.kind === "week" ? withTimeOfDay(shadow, dated) : dated;
  const tail = tailAt(shadow, whole.end, close);
  return tail && withRest({ raw, shadow }, whole, tail, plainNumber);
}
