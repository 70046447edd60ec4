import type { PlanFrame } from "../model/frame.ts";
import type { Period } from "../model/period.ts";
import type { PlanLine } from "../model/plan-text.ts";
import { readPeriod } from "../time/read-period.ts";

/** An activity that the plan's body names together with a time. */
export interface BodyActivity {
  /** As the body calls it: 「文艺汇演」. */
  readonly name: string;
  readonly period: Period;
  readonly line: number;
  /** The words of the body that say it, for quoting: 「文艺汇演（12 月）」; where the heading says the time, the name. */
  readonly quote: string;
  /** The time stands in the heading of its section, not beside it. */
  readonly fromHeading?: true;
  /** It heads a section whose lines name activities with times of their own. */
  readonly hasParts?: true;
}

/** A name in front of its time in brackets: 「教学能力提升活动（第一学期：9-12 月）」. */
const NAME_AND_TIME =
  /([^。；;！？!?，,、：:（）()\s][^。；;！？!?，,、：:（）()]{0,23})[（(]([^（）()]{1,24})[）)]/gu;
/** Digits alone in brackets are a count or a reference. */
const MAY_BE_TIME = /[月日号周旬季期年节假]|每|常|全|长期/u;
/** A clause that begins with its month: 「拟于12月举办迎新年文艺汇演」. */
const TIME_AND_WORK =
  /^(?:计划|拟|定|将)?(?:于|在)?((?:每年)?(?:(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])(?:[-—–~～至到、](?=[0-9一二三四五六七八九十元]))?){1,2}月份?(?:上旬|中旬|下旬|初|中旬?|底|末)?)(?:间|期间|里)?[，,]?((?:组织|开展|举办|举行|召开|进行|启动|完成|评选|承办|参加)[^。；;！？!?，,]{2,24})$/u;
/** 「一、…」「（一）…（全年）」: what stands at the head of a section, with its level. */
const HEADING: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．]/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
];
const LIST_NUMBER =
  /^\s*(?:[\d一二三四五六七八九十]{1,3}[.．、)）]|[（(]?[\d一二三四五六七八九十]{1,3}[)）]|[①-⑳])\s*/u;
const LONGEST_HEADING = 48;
/** Only these words say that something goes on all the time; 分阶段 and 年内 do not. */
const ALL_ALONG = /全年|全学年|全学期|常年|长年|长期|常态|贯穿|经常/u;
/** 「关注教职工诉求：…」: what a paragraph is about. */
const LEAD = /^([^：:。；，,（）()]{2,14})[：:]/u;

/** The activities that the body gives a time, in the order of its lines. */
export function activityTimes(lines: readonly PlanLine[], frame: PlanFrame | undefined): BodyActivity[] {
  const found: BodyActivity[] = [];
  const parted = new Set<BodyActivity>();
  let headings: Heading[] = [];
  for (const { line, text } of lines) {
    const words = text.trim();
    const level = headingLevel(words);
    const beside = [...inBrackets(words, line, frame), ...beforeWork(words, line, frame)];
    if (level !== undefined) headings = headings.filter((above) => above.level < level);
    if (beside.length > 0) for (const one of headings.flatMap((above) => above.beside)) parted.add(one);
    if (level !== undefined) {
      const time = continuous(beside);
      headings = [...headings, { level, time, beside }];
      found.push(...beside.map((one) => (one === time ? { ...one, fromHeading: true as const } : one)));
      continue;
    }
    found.push(...beside);
    const lead = LEAD.exec(words)?.[1];
    const above = [...headings].reverse().find(({ time }) => time !== undefined)?.time;
    if (lead !== undefined && above !== undefined && !beside.some(({ name }) => lead.startsWith(name)))
      found.push({ ...above, name: withoutNumber(lead), quote: lead, line, fromHeading: true });
  }
  return found.map((one) => (parted.has(one) ? { ...one, hasParts: true as const } : one));
}

interface Heading {
  readonly level: number;
  readonly beside: readonly BodyActivity[];
  readonly time: BodyActivity | undefined;
}

function headingLevel(words: string): number | undefined {
  if (words.length > LONGEST_HEADING || words.endsWith("。")) return undefined;
  const level = HEADING.findIndex((pattern) => pattern.test(words));
  return level < 0 ? undefined : level;
}

/** The time of a heading that holds for all below it: 「（全年）」. */
function continuous(beside: readonly BodyActivity[]): BodyActivity | undefined {
  return beside.find(({ period, quote }) => period.flags.allPeriod && ALL_ALONG.test(quote));
}

function inBrackets(words: string, line: number, frame: PlanFrame | undefined): BodyActivity[] {
  return Array.from(words.matchAll(NAME_AND_TIME), ([quote, name = "", time = ""]) => ({ quote, name, time }))
    .filter(({ time }) => MAY_BE_TIME.test(time))
    .flatMap(({ quote, name, time }) => activity(withoutNumber(name), time, quote, line, frame));
}

function beforeWork(words: string, line: number, frame: PlanFrame | undefined): BodyActivity[] {
  return words.split(/[。；;！？!?]/u).flatMap((sentence) => {
    const clauses = sentence.split(/(?<!月份?)[，,]/u);
    return clauses.flatMap((clause) => {
      const said = clause.trim();
      const [, time = "", work = ""] = TIME_AND_WORK.exec(said) ?? [];
      return time === "" ? [] : activity(work, time, said, line, frame);
    });
  });
}

/** The activity where its time is understood; a bare year or 年内 says nothing about when. */
function activity(
  name: string,
  time: string,
  quote: string,
  line: number,
  frame: PlanFrame | undefined,
): BodyActivity[] {
  const reading = readPeriod(time, frame);
  if (!reading.ok || name.length < 2) return [];
  const { flags, precision } = reading.value;
  const vague = flags.allPeriod ? !ALL_ALONG.test(time) : precision === "year" && !flags.recurrence;
  return vague ? [] : [{ name, period: reading.value, line, quote }];
}

function withoutNumber(name: string): string {
  return name.replace(LIST_NUMBER, "").trim();
}
