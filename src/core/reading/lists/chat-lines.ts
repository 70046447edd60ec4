import { readPeriod } from "../../time/read-period.ts";
import { namesOwner } from "./owner-name.ts";
import { plainWords } from "./plain-words.ts";
import type { PlanUnit, TextLine } from "./plan-lines.ts";
import { shadowOf } from "./shadow.ts";
import type { SigningDate } from "./signing-dates.ts";

const DATE =
  "(?:(?:20)?\\d{2}[年./-]\\d{1,2}[月./-]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|\\d{1,2}[/-]\\d{1,2}|昨天|今天|前天|(?:星期|周)[一二三四五六日天])";
const CLOCK = "(?:凌晨|早上|上午|中午|下午|晚上)? ?\\d{1,2}:\\d{2}(?::\\d{2})?";
const NAME = "([^ :，,。；;、]{1,16})";
/** 「王老师 2025/3/1 09:12」「王老师(13800000000) 9:12」 */
const NAME_FIRST = new RegExp(`^${NAME} (?:(${DATE}) )?${CLOCK}:?$`);
/** 「[2025/3/1 9:12] 王老师：」 */
const TIME_FIRST = new RegExp(`^[([]?(?:(${DATE}) )?${CLOCK}[)\\]]? ?${NAME}:?$`);
/** 「————— 2025-03-01 —————」 */
const DAY_BETWEEN = new RegExp(`^[-_=]{1,40} ?${DATE}(?: ${CLOCK})? ?[-_=]{1,40}$`);
const REPLY =
  /^(?:收到|好的|明白|知道了|没问题|辛苦了?|谢谢|OK|ok|👌|👍|🌹|\[(?:OK|强|抱拳|玫瑰|图片|表情|语音)\])+[。.！!~]*$/u;

const YEARED = /20\d{2}[年./-]\d{1,2}[月./-]\d{1,2}日?/;

/** Who wrote, as a chat says it above the words. */
interface Sender {
  readonly name: string;
  readonly dated: boolean;
}

function senderIn(words: string): Sender | undefined {
  if (words.length > 50) return undefined;
  const [, first, day] = NAME_FIRST.exec(words) ?? [];
  if (first !== undefined) return { name: first.replace(/[(<].*$/, ""), dated: day !== undefined };
  const [, date, last] = TIME_FIRST.exec(words) ?? [];
  return last === undefined ? undefined : { name: last, dated: date !== undefined };
}

/** How many lines each name stands over with a date. */
function namesWithDates(senders: Iterable<Sender>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, dated } of senders) if (dated) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The days, with their years, on which the lines of a chat were said, the last one first. */
export function daysSaid(lines: Iterable<TextLine>): readonly SigningDate[] {
  const dates = Array.from(lines).flatMap((line) => {
    const [text] = YEARED.exec(shadowOf(line.text)) ?? [];
    const reading = text === undefined ? undefined : readPeriod(text, undefined);
    const days = reading?.ok ? reading.value.intervals[0] : undefined;
    return text === undefined || days === undefined ? [] : [{ line, text, days }];
  });
  return dates.reverse();
}

/** The lines of a chat that are none of its words: who wrote when, the day between, 「收到」. */
export function chatLines(units: readonly PlanUnit[]): ReadonlySet<TextLine> {
  const lines = units.flatMap((unit) => (unit.kind === "line" ? [unit] : []));
  const senders = new Map<TextLine, Sender>();
  const chat = new Set<TextLine>();
  for (const line of lines) {
    const words = plainWords(line.text);
    const sender = senderIn(words);
    if (sender !== undefined) senders.set(line, sender);
    if (DAY_BETWEEN.test(words) || REPLY.test(words)) chat.add(line);
  }
  const dated = namesWithDates(senders.values());
  // 「教代会 3月5日 16:20」 is a work: a name is a person's or a body's, or comes again.
  for (const [line, { name }] of senders) if (namesOwner(name) || (dated.get(name) ?? 0) > 1) chat.add(line);
  return chat;
}
