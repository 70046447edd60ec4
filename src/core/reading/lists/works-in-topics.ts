import { leadingNumber } from "../../text/numbering.ts";
import type { TextLine } from "./plan-lines.ts";
import { isTimedInBrackets, labelledTime, timedBehind } from "./timed-work.ts";

/** A work has no more lines before its label. */
const LONGEST_WORK = 6;

/** A piece of work and the lines below it, its time still to be looked for. */
export interface Work {
  readonly at: TextLine;
  readonly body: readonly TextLine[];
}

/** How the line is numbered, be it typed or shown by Word. */
export const styleOf = ({ text, number }: TextLine) => leadingNumber(`${number ?? ""}${text}`)?.style;

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
export function worksIn(lines: readonly TextLine[]): readonly (readonly Work[])[] {
  const topics: { readonly at: TextLine; readonly body: TextLine[] }[][] = [[]];
  for (const [at, line] of lines.entries()) {
    const does = doing(lines, at);
    if (does === "work") topics.at(-1)?.push({ at: line, body: [] });
    else if (does === "topic") topics.push([]);
    else topics.at(-1)?.at(-1)?.body.push(line);
  }
  return topics;
}
