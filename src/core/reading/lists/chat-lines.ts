import { readPeriod } from "../../time/read-period.ts";
import { answersIn, type Message } from "./chat-answers.ts";
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

/** 「江雪：收到」 */
const NAMED_BEFORE = /^[^:，,。；;、]{1,10}: ?/;

const YEARED = /20\d{2}[年./-]\d{1,2}[月./-]\d{1,2}日?/;
const LONGEST_NAME = 10;
/** 「工会群(35)」 over the first sender. */
const NAMES_GROUP = /^[^，。；：:]{1,16}(?:群|群聊|聊天记录)(?:[(]\d{1,4}[)])?$/;
/** What names of works end with, and no name under which somebody writes. */
const NAMES_WORK = /(?:[会赛训动课演礼展]|讲座|社团|沙龙|检查)$/;

/** Who wrote, as a chat says it above the words. */
interface Sender {
  readonly name: string;
  readonly dated: boolean;
  /** The line says the year, too: no work of a plan does. */
  readonly yeared: boolean;
}

function named(name: string, day: string | undefined): Sender | undefined {
  const bare = name.replace(/[(<].*$/, "");
  if (bare.length > LONGEST_NAME) return undefined;
  return { name: bare, dated: day !== undefined, yeared: day !== undefined && YEARED.test(day) };
}

function senderIn(words: string): Sender | undefined {
  if (words.length > 50) return undefined;
  const [, first, day] = NAME_FIRST.exec(words) ?? [];
  if (first !== undefined) return named(first, day);
  const [, date, last] = TIME_FIRST.exec(words) ?? [];
  return last === undefined ? undefined : named(last, date);
}

/** How many lines each name stands over with a date. */
function namesWithDates(senders: Iterable<Sender>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, dated } of senders) if (dated) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A line with what a chat may say by it. */
interface Spoken {
  readonly line: TextLine;
  readonly words: string;
  readonly sender: Sender | undefined;
}

const writesIn = (line: Spoken | undefined) =>
  line?.sender !== undefined && !NAMES_WORK.test(line.sender.name);

/** Whether the text is a chat: it begins as one, a day stands between its lines, or a line says who wrote in which year. */
function isChat(spoken: readonly Spoken[]): boolean {
  const [first, second] = spoken;
  const tells = ({ words, sender }: Spoken) => sender?.yeared === true || DAY_BETWEEN.test(words);
  const named = first !== undefined && NAMES_GROUP.test(first.words) && writesIn(second);
  return writesIn(first) || named || spoken.some(tells);
}

/** The lines that say who wrote: a message stands below each. 「教代会 3月5日 16:20」 over another such line is a work. */
function senderLines(spoken: readonly Spoken[]): TextLine[] {
  if (!isChat(spoken)) return [];
  const alone = spoken.flatMap(({ line, sender }, at) => {
    const [above, below] = [spoken[at - 1], spoken[at + 1]];
    const message = above?.sender === undefined && below !== undefined && below.sender === undefined;
    return sender !== undefined && message ? [{ line, sender }] : [];
  });
  const dated = namesWithDates(alone.map(({ sender }) => sender));
  const writes = ({ name, yeared }: Sender) =>
    yeared || (!NAMES_WORK.test(name) && (namesOwner(name) || (dated.get(name) ?? 0) > 1));
  return alone.filter(({ sender }) => writes(sender)).map(({ line }) => line);
}

/** The messages below the lines that say who wrote. */
function messagesIn(spoken: readonly Spoken[], senders: ReadonlySet<TextLine>): readonly Message[] {
  const messages: { readonly sender: string; readonly lines: TextLine[] }[] = [];
  for (const { line, sender } of spoken) {
    if (sender !== undefined && senders.has(line)) messages.push({ sender: sender.name, lines: [] });
    else messages.at(-1)?.lines.push(line);
  }
  return messages;
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

/** The lines of a chat that are none of its words: who wrote when, the day between, 「收到」, answers to a list. */
export function chatLines(units: readonly PlanUnit[]): ReadonlySet<TextLine> {
  const lines = units.flatMap((unit) => (unit.kind === "line" ? [unit] : []));
  const spoken = lines.map((line): Spoken => {
    const words = plainWords(line.text);
    return { line, words, sender: senderIn(words) };
  });
  const said = spoken.filter(
    ({ words }) => DAY_BETWEEN.test(words) || REPLY.test(words.replace(NAMED_BEFORE, "")),
  );
  const senders = senderLines(spoken);
  const answers = answersIn(messagesIn(spoken, new Set(senders)));
  return new Set([...said.map(({ line }) => line), ...senders, ...answers]);
}
