import { leadingNumber } from "../../text/numbering.ts";
import { ownLines } from "./own-lines.ts";
import type { TextLine } from "./plan-lines.ts";
import { readTimeHead, type TimeHead } from "./time-head.ts";
import type { HeadedLines, TimeList } from "./time-list.ts";

/** A piece of work and the lines below it, its time still to be looked for. */
interface Work {
  readonly at: TextLine;
  readonly body: readonly TextLine[];
}

/** The words of a work without its time, and the time. */
interface Timed {
  readonly text: string;
  readonly time: string;
}

const FIELDS = /[（(]([^（）()]{4,60})[）)]([。；;]?)$/;
const LONGEST_TAIL = 30;
const BEHIND =
  /(?:\s{0,4}(?:[—–―─→]{1,3}|-{1,3}|[：:，,])\s{0,4}|\t\s{0,4}|\u3000\s{0,4}|\s{2,4})([^\s—–―─→：:，,。；;][^—–―─→：:，,。；;]{0,15}?)([。；;]?)$/;
const IN_BRACKETS = /[（(]([^（）()]{1,16})[）)]\s{0,4}([。；;]?)$/;
/** A work has no more lines before its label. */
const LONGEST_WORK = 6;
const LABEL = /^(?:活动|工作|完成|举办|开展)?(?:时间段?|月份|日期|时限)[：:]\s*(.{1,30})$/;

/** The text where it is a time and nothing else. */
function timeIn(text: string): string | undefined {
  const head = readTimeHead(text);
  return head !== undefined && head.rest === "" && head.strength === "plain" ? head.time : undefined;
}

/** 「女工活动（时间：3月8日，负责人：江雪）」: the bracket stays without its time. */
function timedInFields(text: string): Timed | undefined {
  const match = FIELDS.exec(text);
  const [, inner = "", end = ""] = match ?? [];
  const fields = inner.split(/[，,；;]\s*/);
  const label = fields.find((field) => LABEL.test(field));
  const time = label === undefined ? undefined : timeIn(LABEL.exec(label)?.[1] ?? "");
  if (match === null || time === undefined || match.index === 0) return undefined;
  const others = fields.filter((field) => field !== label).join("，");
  return { text: `${text.slice(0, match.index)}${others === "" ? "" : `（${others}）`}${end}`, time };
}

/** 「女工活动（3月）」「女工活动——3月」「女工活动：3月」 */
function timedBehind(text: string): Timed | undefined {
  const fields = timedInFields(text);
  if (fields !== undefined) return fields;
  const match = IN_BRACKETS.exec(text) ?? BEHIND.exec(text.slice(-LONGEST_TAIL));
  if (match === null || LABEL.test(text)) return undefined;
  const [whole, inner = "", end = ""] = match;
  const words = text.slice(0, -whole.length).trimEnd();
  const time = words === "" ? undefined : timeIn(inner);
  return time === undefined ? undefined : { text: `${words}${end}`, time };
}

/** 「时间：3月上旬」 below a work. */
function labelledTime({ text }: TextLine): string | undefined {
  const [, words] = LABEL.exec(text.replace(/^[時时][間间]/, "时间")) ?? [];
  return words === undefined ? undefined : timeIn(words);
}

function withoutNumber({ text, number }: TextLine): string {
  return number === undefined ? text.slice(leadingNumber(text)?.length ?? 0) : text;
}

const styleOf = ({ text, number }: TextLine) => leadingNumber(`${number ?? ""}${text}`)?.style;

const isTimedInBrackets = ({ text }: TextLine) => IN_BRACKETS.test(text) && timedBehind(text) !== undefined;

/** Whether a time is labelled below the line, before the next numbered one. */
function isLabelledBelow(lines: readonly TextLine[], at: number): boolean {
  for (let below = at + 1; below < lines.length && below - at <= LONGEST_WORK; below += 1) {
    const line = lines[below];
    if (line === undefined || styleOf(line) !== undefined) return false;
    if (labelledTime(line) !== undefined) return true;
  }
  return false;
}

const LONGEST_NAME = 40;

/** 「教师节茶叙」 without a number, right above 「时间：9月10日」. */
function isNamedAlone(lines: readonly TextLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || labelledTime(next) === undefined) return false;
  return line.text.length <= LONGEST_NAME && !/[：:。；;]/.test(line.text);
}

/** 「1.文体委」 over 「（1）健步走（3月）」. */
function holdsWorks(lines: readonly TextLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || timedBehind(line.text) !== undefined) return false;
  const number = leadingNumber(`${next.number ?? ""}${next.text}`);
  return number?.number === 1 && number.style !== styleOf(line) && timedBehind(next.text) !== undefined;
}

/** What a line is among the works: it begins one, begins a topic that holds several, or goes on. */
function doing(lines: readonly TextLine[], at: number): "work" | "topic" | "more" {
  const line = lines[at];
  const style = line && styleOf(line);
  if (line !== undefined && style === undefined && isNamedAlone(lines, at)) return "work";
  if (line === undefined || (style === undefined && !isTimedInBrackets(line))) return "more";
  const isWork = style?.startsWith("chinese") !== true && !holdsWorks(lines, at);
  return isWork || timedBehind(line.text) !== undefined || isLabelledBelow(lines, at) ? "work" : "topic";
}

/** The works by their topics. */
function worksIn(lines: readonly TextLine[]): readonly (readonly Work[])[] {
  const topics: { readonly at: TextLine; readonly body: TextLine[] }[][] = [[]];
  for (const [at, line] of lines.entries()) {
    const does = doing(lines, at);
    if (does === "work") topics.at(-1)?.push({ at: line, body: [] });
    else if (does === "topic") topics.push([]);
    else topics.at(-1)?.at(-1)?.body.push(line);
  }
  return topics;
}

/** The works without what stands below the last one: a signature, a note. */
function withoutEnd(works: readonly Work[]): readonly Work[] {
  return works.map((work, at) =>
    at < works.length - 1 ? work : { at: work.at, body: ownLines(work.body, []) },
  );
}

function head(rest: string, time: string): TimeHead {
  return { kind: "month", strength: "plain", gap: "", time, rest };
}

/** The work under its own time; undefined where it names none. */
function headed({ at, body }: Work): HeadedLines | undefined {
  const words = withoutNumber(at);
  const timed = timedBehind(words);
  if (timed !== undefined) return { head: head(timed.text, timed.time), at, body };
  const line = body.find((one) => labelledTime(one) !== undefined);
  const time = line && labelledTime(line);
  if (line === undefined || time === undefined) return undefined;
  return { head: head(words, time), at, body: body.filter((one) => one !== line), timeLine: line };
}

/** The works of a topic where each of them says its time; none where one does not. */
function timedWorks(works: readonly Work[]): readonly HeadedLines[] {
  const months = withoutEnd(works).flatMap((work) => headed(work) ?? []);
  return months.length === works.length ? months : [];
}

/**
 * A list of works, each of which says its own time in brackets or in a line below it; undefined where not all of
 * them do, or where there are fewer. Topics may hold them together; a topic without times is none of it.
 */
export function worksWithTimes(
  heading: TextLine | undefined,
  lines: readonly TextLine[],
  fewest: number,
): TimeList | undefined {
  const months = worksIn(lines).flatMap(timedWorks);
  // Without a heading only labels tell that the times are those of works.
  if (heading === undefined && !months.every(({ timeLine }) => timeLine !== undefined)) return undefined;
  return months.length >= fewest ? { heading, months } : undefined;
}

const CONTENT = /^(?:主要|具体)?(?:工作|活动)?(?:内容|事项)[：:]/;

/** A list of times, each labelled over its works: 「时间：三月」; undefined where it does not begin so. */
export function worksBelowTimes(
  heading: TextLine | undefined,
  lines: readonly TextLine[],
): TimeList | undefined {
  const months: (HeadedLines & { readonly body: TextLine[] })[] = [];
  for (const line of lines) {
    const time = labelledTime(line);
    if (time !== undefined) months.push({ head: head("", time), at: line, body: [] });
    else months.at(-1)?.body.push(line);
  }
  const isWhole = months.length >= 2 && months.every(({ body }) => body.length > 0);
  // Without a heading the line above a time may be its work: then what stands below must be said to be it.
  if (heading === undefined && !months.every(({ body: [first] }) => CONTENT.test(first?.text ?? "")))
    return undefined;
  const works = withoutEnd(months);
  return isWhole
    ? { heading, months: months.map((month, at) => ({ ...month, body: works[at]?.body ?? [] })) }
    : undefined;
}
