import type { PlanFrame } from "../../model/frame.ts";
import { leadingNumber } from "../../text/numbering.ts";
import { readPeriod } from "../../time/read-period.ts";
import { shadowOf } from "./shadow.ts";

/** What a head of a list names: a month, a part of one, a day, a week, or a longer stretch that may hold months. */
export type HeadKind = "month" | "part" | "day" | "week" | "stretch" | "all" | "number";

/** How plainly a time stands apart from what follows it: by a sign or blanks, by one blank, by nothing. */
export type HeadStrength = "plain" | "spaced" | "glued";

/** The time that a line of a list begins with. */
export interface TimeHead {
  readonly kind: HeadKind;
  readonly strength: HeadStrength;
  /** As written, without list number, colon and enclosing brackets. */
  readonly time: string;
  /** What stands behind it on the line, as written: the first item, or a few. */
  readonly rest: string;
  /** What else the line says of the time: 「（学雷锋月）」. */
  readonly note?: string;
  /** 「一、二月」「1、2月」 may be February with a list number; the other heads of its list decide. */
  readonly numbered?: { readonly number: number; readonly time: string };
  /** The line is a heading of its own: 「九月份工作安排」. */
  readonly titled?: true;
}

/** Any frame knows what is a time; which year it lies in is asked later. */
const SOME_YEAR: PlanFrame = { kind: "school-year", from: 2024 };

const DECORATION = /^(?:<[^<>]{0,200}>|[\s#*>•●◆■□▲△►▶◇○☆★※·\u200B\uFEFF_|])+/u;
const CHINESE = "[一二三四五六七八九十]{1,3}";
/** A list number that can be nothing else before a time. */
const SURE_NUMBER = new RegExp(
  `^(?:[([] *(?:\\d{1,2}|${CHINESE}) *[)\\]] *[、.]?|[①-⑳] *[、.]?|第${CHINESE}[、,:](?! *[^ ]{1,6}周)|\\d{1,2} *[、.)](?= *[一二三四五六七八九十元正])|\\d{1,2}(?: *[.)]|、(?= *(?:20)?\\d{2}年))(?= *\\d{1,4} *[年月])|${CHINESE} *[、.](?= *\\d))`,
);
const OPENING = '【[〔(「『《<“"';
const CLOSING = '】]〕)」』》>”"';
const RUN =
  /^[0-9一二三四五六七八九十〇零百元正冬腊年月份日号旬周星期教学校季度寒暑假上中下初末底前后起至到开始全常每长平时两半准预备期间左右当本次翌明来今同第态化各隔双单不定随间x×_、,.\-/和及()春夏秋冬 ]{1,40}/;
const UNIT_ENDS = /(?:月 *份?|[旬周日号初末底中间起前后右右常年假期度时态化)]|半年|半月)$/u;
const NEVER =
  /^(?:月份?|[一二三四五六七八九十百]+[周年日]|一年|一期|两周|.*周年|每年|年|日|初|[一二三两]?期|半年|周日|.?时|.?天|.{0,2}间)$/;

const WORDS =
  /^(?:的?(?:主要|重点|具体)?(?:工会)?(?:工作|活动)?(?:安排|计划|要点|重点|内容|任务|事项)?)(?= *(?:$|[:([（]))/;
const NOTE = /^ *[([【]([^()[\]【】:]{1,30})[)\]】](?= *(?:$|[:]| ))/;

interface Read {
  readonly at: number;
  readonly end: number;
  readonly kind: HeadKind;
}

function isTime(text: string): boolean {
  const reading = readPeriod(text, SOME_YEAR);
  if (reading.ok) return true;
  const { kind } = reading.fault;
  if (kind === "placeholder") return /月/.test(text);
  return kind !== "not-a-time" && kind !== "empty" && kind !== "unscheduled" && kind !== "ambiguous";
}

function kindOf(time: string): HeadKind {
  const text = time.replace(/\s/g, "");
  const reading = readPeriod(text, SOME_YEAR);
  if (reading.ok && (reading.value.flags.allPeriod || reading.value.flags.recurrence)) return "all";
  if (/月.*\d *[日号]?$|[日号]$/.test(text) && !/月份?$/.test(text)) return "day";
  if (/周/.test(text)) return "week";
  if (/旬|月份?[初中底末]|半月/.test(text)) return "part";
  if (/月/.test(text)) return "month";
  return /[寒暑]假|假期|[寒暑]期/.test(text) ? "month" : "stretch";
}

const DOTTED =
  /^(?:20\d{2} *[./] *\d{1,2}(?![\d.])|\d{1,2}[.·/]\d{1,2} *- *\d{1,2}[.·/]\d{1,2}(?![\d.]))(?= *(?:$|:| {2}))/;

/** The longest time at that place of the shadow; undefined where none stands. */
function timeAt(shadow: string, at: number): Read | undefined {
  const [dotted] = DOTTED.exec(shadow.slice(at)) ?? [];
  if (dotted !== undefined && isTime(dotted)) {
    return { at, end: at + dotted.length, kind: /^20/.test(dotted) ? "month" : "day" };
  }
  const [run] = RUN.exec(shadow.slice(at)) ?? [];
  if (run === undefined || !/[月旬周日号季期假年常平]/.test(run)) return undefined;
  for (let length = run.trimEnd().length; length > 1; length -= 1) {
    const words = run.slice(0, length);
    if (words.endsWith(" ") || !UNIT_ENDS.test(words) || NEVER.test(words.replace(/ /g, ""))) continue;
    if (isTime(words)) return { at, end: at + length, kind: kindOf(words) };
  }
  return undefined;
}

interface Gap {
  readonly length: number;
  readonly strength: HeadStrength;
}

const beginsList = (rest: string) => {
  const number = leadingNumber(rest);
  return number !== undefined && number.number === 1;
};

/** What separates the time from the words behind it. */
function gapAt(line: string, shadow: string, at: number): Gap {
  const rest = shadow.slice(at);
  const [blanks = ""] = /^[ *]*/.exec(rest) ?? [];
  const [sign = ""] = /^(?:[:]+|-{1,3}(?=[^-])|[|])[ *:]*/.exec(rest.slice(blanks.length)) ?? [];
  const length = blanks.length + sign.length;
  if (rest.length === length || /[:|]/.test(sign)) return { length, strength: "plain" };
  const raw = line.slice(at, at + length);
  if (beginsList(rest.slice(length))) return { length, strength: "plain" };
  if (sign !== "") return { length, strength: /[—–―─]{2}/.test(raw) ? "plain" : "spaced" };
  if (/[\t\u3000]|[^\S\n]{2,}/u.test(raw)) return { length, strength: "plain" };
  if (length > 0) return { length, strength: "spaced" };
  return { length: /^[,]/.test(rest) ? 1 : 0, strength: "glued" };
}

/** 「一、二月」「9、10月」 read as a number and the month behind it. */
function otherReading(shadow: string, at: number, end: number): TimeHead["numbered"] {
  const words = shadow.slice(at, end);
  const [whole, written] = /^(\d{1,2}|[一二三四五六七八九十]{1,3}) *、 */.exec(words) ?? [];
  if (whole === undefined || written === undefined) return undefined;
  const time = words.slice(whole.length);
  if (!/^(?:\d{1,2}|[一二三四五六七八九十]{1,2}) *(?:月|[、-])/.test(time) || !isTime(time)) return undefined;
  const head = leadingNumber(`${written}、工`);
  return head && { number: head.number, time };
}

/** The time that the line begins with, behind decoration and a list number; undefined for other lines. */
export function readTimeHead(line: string): TimeHead | undefined {
  const shadow = shadowOf(line);
  let at = DECORATION.exec(shadow)?.[0].length ?? 0;
  const [prefix = ""] = SURE_NUMBER.exec(shadow.slice(at)) ?? [];
  const bare = prefix === "" ? undefined : timeAt(shadow, at);
  if (bare === undefined || !/月/.test(shadow.slice(at, bare.end)) || !/^[([]/.test(prefix)) {
    at += prefix.length;
  }
  at += /^[ *]*/.exec(shadow.slice(at))?.[0].length ?? 0;
  const bracket = OPENING.indexOf(shadow.charAt(at));
  const from = bracket < 0 || shadow.charAt(at) === "" ? at : at + 1;
  const start = from + (/^ */.exec(shadow.slice(from))?.[0].length ?? 0);
  const read = timeAt(shadow, start);
  return read && finish(line, shadow, read, from > at ? CLOSING.charAt(bracket) : "", prefix);
}

function finish(
  line: string,
  shadow: string,
  read: Read,
  close: string,
  prefix: string,
): TimeHead | undefined {
  let at = read.end;
  const words = WORDS.exec(shadow.slice(at))?.[0] ?? "";
  let closed = false;
  if (close !== "") {
    const inside = new RegExp(`^[^\\${close}]{0,12}`).exec(shadow.slice(at))?.[0] ?? "";
    if (shadow.charAt(at + inside.length) !== close) return undefined;
    if (inside.trim() !== "" && inside.trim() !== words.trim()) return undefined;
    at += inside.length + 1;
    closed = true;
  } else at += words.length;
  const note = NOTE.exec(shadow.slice(at));
  const noted = note?.[1] === undefined ? undefined : line.slice(at, at + note[0].length).trim();
  at += note?.[0].length ?? 0;
  const gap = gapAt(line, shadow, at);
  const rest = line.slice(at + gap.length).trim();
  const numbered = prefix === "" ? otherReading(shadow, read.at, read.end) : undefined;
  return {
    kind: read.kind,
    strength: closed ? "plain" : gap.strength,
    time: line.slice(read.at, read.end).trim(),
    rest,
    ...(noted !== undefined && { note: noted }),
    ...(numbered !== undefined && { numbered: { ...numbered, time: tail(line, read, numbered.time) } }),
    ...(/安排|计划|要点/.test(words) && { titled: true as const }),
  };
}

function tail(line: string, read: Read, time: string): string {
  return line.slice(read.end - time.length, read.end).trim();
}
