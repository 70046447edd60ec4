import { leadingNumber } from "../../text/numbering.ts";
import { ownLines } from "./own-lines.ts";
import type { TextLine } from "./plan-lines.ts";
import { namesSchedule } from "./section-line.ts";
import type { TimeHead } from "./time-head.ts";
import type { HeadedLines, TimeList } from "./time-list.ts";
import { labelledTime, saysOwners, timedBehind } from "./timed-work.ts";
import { styleOf, type Work, worksIn } from "./works-in-topics.ts";

function withoutNumber({ text, number }: TextLine): string {
  return number === undefined ? text.slice(leadingNumber(text)?.length ?? 0) : text;
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

/** The work under its own time, and whether that has its label. */
interface TimedLines extends HeadedLines {
  readonly labelled?: true;
}

/** The work under its own time; undefined where it names none. */
function headed({ at, body }: Work): TimedLines | undefined {
  const words = withoutNumber(at);
  const timed = timedBehind(words);
  if (timed !== undefined) {
    const { text, time, labelled } = timed;
    return { head: head(text, time), at, body, ...(labelled && { labelled }) };
  }
  const line = body.find((one) => labelledTime(one) !== undefined);
  const time = line && labelledTime(line);
  if (line === undefined || time === undefined) return undefined;
  return {
    head: head(words, time),
    at,
    body: body.filter((one) => one !== line),
    timeLine: line,
    labelled: true,
  };
}

const MOST = 2 / 3;

/** The works of a topic where each of them says its time, or most under the schedule's name; else none. */
function timedWorks(works: readonly Work[], named: boolean): readonly TimedLines[] {
  const whole = withoutEnd(works).map((work) => ({ work, timed: headed(work) }));
  const timed = whole.filter((one) => one.timed !== undefined).length;
  if (timed === works.length) return whole.flatMap((one) => one.timed ?? []);
  if (!named || timed < FEWEST_TIMED || timed < works.length * MOST) return [];
  return whole.map(({ work, timed: own }) => own ?? { ...work, head: head(withoutNumber(work.at), "") });
}

const FEWEST_TIMED = 3;

/**
 * A list of works, each of which says its own time in brackets or in a line below it; undefined where not all of
 * them do, or where there are fewer. Topics may hold them together; a topic without times is none of it.
 */
export function worksWithTimes(
  heading: TextLine | undefined,
  lines: readonly TextLine[],
  fewest: number,
): TimeList | undefined {
  const named = heading !== undefined && namesSchedule(heading) !== undefined;
  const months = worksIn(lines).flatMap((works) => timedWorks(works, named));
  // Without a heading only labels tell that the times are those of works.
  if (heading === undefined && !months.every(({ labelled }) => labelled)) return undefined;
  return months.length >= fewest ? { heading, months, byWork: true } : undefined;
}

/**
 * Works through all the chapters of a plan that each name who answers, most of them with their times: 「3.召开教代会（4月）。
 * 责任部门：工会」; undefined where they are fewer than three, or most say no time.
 */
export function worksWithOwners(lines: readonly TextLine[]): TimeList | undefined {
  const works = lines.filter((line) => styleOf(line) !== undefined && saysOwners(line.text));
  const months = timedWorks(
    works.map((at) => ({ at, body: [] })),
    true,
  );
  return months.length >= FEWEST_TIMED ? { heading: undefined, months, byWork: true } : undefined;
}

/** 「一季度」 over 「1.慰问（1月）」: the works under the times that they say, where all of them do. */
export function worksOfStretch(stretch: HeadedLines): readonly HeadedLines[] {
  const { kind, rest } = stretch.head;
  if (kind !== "stretch" || rest !== "" || stretch.body.length < 2) return [stretch];
  const works = stretch.body.map((at) => headed({ at, body: [] }));
  const times = works.flatMap((one) => one ?? []);
  return times.length === works.length ? [{ ...stretch, body: [] }, ...times] : [stretch];
}

/** 「内容：…」 or the first of numbered works. */
const isSaidToBeWork = (line: TextLine | undefined) =>
  line !== undefined &&
  (CONTENT.test(line.text) || leadingNumber(`${line.number ?? ""}${line.text}`)?.number === 1);

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
  if (heading === undefined && !months.every(({ body: [first] }) => isSaidToBeWork(first))) return undefined;
  const works = withoutEnd(months);
  return isWhole
    ? { heading, months: months.map((month, at) => ({ ...month, body: works[at]?.body ?? [] })) }
    : undefined;
}
