import { BULLETS, EMOJI } from "../../text/bullets.ts";
import { gapAt, type HeadGap, type HeadStrength } from "./head-gap.ts";
import {
  afterLooseNumber,
  afterNumber,
  type HeadLine,
  type NumberedTime,
  otherReading,
} from "./head-number.ts";
import { isTitle, namesTheme, noteAt, type Tail, tailAt, withoutEnd } from "./head-tail.ts";
import { shadowOf } from "./shadow.ts";
import { readStageHead } from "./stage-head.ts";
import { type FoundTime, type HeadKind, scannedMonthIn, timeAt } from "./time-at.ts";
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
  readonly numbered?: NumberedTime;
  /** The time of a stage, whose name is the note: 「第一阶段（9月）」. */
  readonly stage?: true;
  /** The line is a heading of its own: 「九月份工作安排」. */
  readonly titled?: true;
  /** What stands behind it is what the month is about: 「三月主题：…」. */
  readonly themed?: true;
  /** What stands behind it is what the month or its work is called, and no work itself: 「二月园务行政」. */
  readonly called?: true;
  /** Other words of a title stand before it: 「杏坛小学工会9月份工作安排」. */
  readonly within?: true;
}

/** 「第一季度」, as a head of a list. */
export const isQuarter = ({ kind, time }: TimeHead) => kind === "stretch" && time.includes("季度");

/** 「MAR 三月」: an adornment of articles. */
const ENGLISH =
  "(?:(?:[Jj][Aa][Nn]|[Ff][Ee][Bb]|[Mm][Aa][YyRr]|[Aa][Pp][Rr]|[Jj][Uu][NnLl]|[Aa][Uu][Gg]|[Ss][Ee][Pp]|[Oo][Cc][Tt]|[Nn][Oo][Vv]|[Dd][Ee][Cc])[A-Za-z]{0,6}[.]?[ |/·-]{1,3}(?=[\\d一二三四五六七八九十]))";
const DECORATION = new RegExp(
  `^(?:${ENGLISH}|[\\s#*=~>${BULLETS}${EMOJI}\\u2580-\\u259F\\u200B\\uFEFF_|-])+`,
  "u",
);
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["【", "】"],
  ["[", "]"],
  ["〔", "〕"],
  ["〖", "〗"],
  ["(", ")"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["<", ">"],
  ["“", "”"],
  ['"', '"'],
]);

const blanksAt = (shadow: string, at: number) => /^[ *]*/.exec(shadow.slice(at))?.[0].length ?? 0;

/** The time with what stands behind it. */
function withRest(line: HeadLine, found: FoundTime, tail: Tail, plainNumber: boolean): TimeHead {
  const { raw, shadow } = line;
  const behind = noteAt(shadow, tail.end);
  const end = tail.end + behind.length;
  const note = tail.named
    ? raw.slice(found.end, tail.end - 1).replace(/^\s*[·•|：:—–-]\s*/, "")
    : raw.slice(tail.end, end).trim();
  const gap: HeadGap = gapAt(raw, shadow, end);
  const rest = withoutEnd(raw, raw.slice(end, end + gap.length), raw.slice(end + gap.length).trim());
  const numbered = plainNumber ? undefined : otherReading(line, found);
  return {
    kind: found.kind,
    strength: tail.closed || rest === "" ? "plain" : gap.strength,
    time: raw.slice(found.at, found.end).trim(),
    gap: raw.slice(end, end + gap.length),
    rest,
    ...(note !== "" && { note }),
    ...(numbered !== undefined && { numbered }),
    ...(isTitle(tail.words, raw.slice(found.at, found.end)) && { titled: true as const }),
    ...(namesTheme(tail.words) && { themed: true as const }),
  };
}

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
  const loose = afterLooseNumber(shadow, begin);
  return loose === begin ? undefined : headAt({ raw, shadow }, loose, true);
}

function headAt({ raw, shadow }: HeadLine, behind: number, plainNumber: boolean): TimeHead | undefined {
  const open = behind + blanksAt(shadow, behind);
  // 「“五一”劳动节：」: the marks stand round a part of the name.
  const festival = timeAt(shadow, open)?.kind === "festival";
  const close = festival ? undefined : BRACKETS.get(shadow.charAt(open));
  const at = close === undefined ? open : open + 1;
  const found = timeAt(shadow, at + blanksAt(shadow, at));
  if (found === undefined) return readStageHead(raw, shadow, open);
  const dated = found.kind === "week" ? withDates(shadow, found) : found;
  const whole = dated.kind === "day" || dated.kind === "week" ? withTimeOfDay(shadow, dated) : dated;
  const tail = tailAt(shadow, whole.end, close);
  return tail && withRest({ raw, shadow }, whole, tail, plainNumber);
}
