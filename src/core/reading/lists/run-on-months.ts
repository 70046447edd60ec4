import { EMOJI } from "../../text/bullets.ts";
import { firstMonth, monthsOn } from "./head-order.ts";
import { leadsIn } from "./heading-words.ts";
import type { TextLine } from "./plan-lines.ts";
import { namesSchedule } from "./section-line.ts";
import { readTimeHead, type TimeHead } from "./time-head.ts";

const MOST_HEADS = 24;
/** Before 「6月：」 without a sign or with one blank: nothing that the month would go on from, 「截至6月：」「5-6月：」. */
const GLUED =
  "[^\\S\\n]?(?<![\\d一二三四五六七八九十元〇零年月至到从自在于为每截第和及与或、，,.．/~～—–-][^\\S\\n]?)(?=[\\d一二三四五六七八九十元]{1,3}\\s?月份?\\s?(?:[：:]|[1１][、.．]))";
const NEXT = new RegExp(
  `(?:[。；;]\\s{0,4}|\\u3000{1,40}|[^\\S\\n]{2,40})(?=[${EMOJI}]{0,4}[（(]?[\\d一二三四五六七八九十元])|${GLUED}`,
  "gu",
);
/** What words before the first month end with. */
const LEAD = new RegExp(
  `^[^。；;]{2,40}?[】：:]\\s{0,4}(?=[${EMOJI}]{0,4}[\\d一二三四五六七八九十元]{1,4}\\s?月)`,
  "u",
);

const FIRST_WORK = /^[1１][、.．]/;

/** A line that holds more than one month, or signs that may part them. */
const MAY_RUN_ON =
  /[。；;\u3000]|\S[^\S\n]{2}|月份?\s?(?:[：:]|[1１][、.．]).*月份?\s?(?:[：:]|[1１][、.．])/u;

/** A month with a sign or the first of numbered works behind it, as it may stand in the middle of a line. */
function monthAt(text: string, at: number): TimeHead | undefined {
  const head = readTimeHead(text.slice(at, at + 40));
  const isMonth = head?.kind === "month" || head?.kind === "part";
  const set = head !== undefined && (/[：:]/.test(head.gap) || FIRST_WORK.test(head.rest));
  return isMonth && head.strength === "plain" && set ? head : undefined;
}

/** 「四月 春游」 without a colon behind a month that has one: right after it, its work behind a blank. */
function sparseMonthAt(text: string, at: number, last: number | undefined): TimeHead | undefined {
  const head = readTimeHead(text.slice(at, at + 40));
  const apart = head?.kind === "month" && head.strength !== "glued" && /\s$/u.test(head.gap);
  const month = apart && head.rest !== "" ? firstMonth(head) : undefined;
  return last !== undefined && month !== undefined && monthsOn(last, month) <= WIDEST ? head : undefined;
}

const WIDEST = 2;

/** Where further months begin in the line: behind a full stop or a semicolon, each later than the one before. */
function beginnings(text: string, first: TimeHead): readonly number[] {
  const places: number[] = [];
  let last = firstMonth(first);
  for (const { index, 0: sign } of text.matchAll(NEXT)) {
    const at = index + sign.length;
    const head = monthAt(text, at) ?? sparseMonthAt(text, at, last);
    const month = head && firstMonth(head);
    if (last === undefined || month === undefined || places.length >= MOST_HEADS) continue;
    if (monthsOn(last, month) < 1) continue;
    places.push(index + sign.length);
    last = month;
  }
  return places;
}

const PARTS = /[。；;]/;
/** Where a month may begin in a paragraph that has no colons behind its months. */
const LOOSE = {
  sentence: /[。；;]\s{0,4}(?=[\d一二三四五六七八九十元])/g,
  clause: /[，,]\s{0,4}(?=[\d一二三四五六七八九十元])/g,
};
const FEWEST_LOOSE = 3;
const FEWEST_UNNAMED = 5;
const LONGEST_MONTH = 20;

/** A month with work right behind it: 「三月，…」「3月份组织…」. */
function looseMonthAt(text: string, at: number): number | undefined {
  const head = readTimeHead(text.slice(at, at + 40));
  return head?.kind === "month" && head.rest !== "" && !/^[前后内至到起底末]/.test(head.rest)
    ? firstMonth(head)
    : undefined;
}

/** Where the months of a paragraph begin, each later than the one before; none where there are fewer than three. */
function loosePlaces(text: string): readonly number[] {
  let last = looseMonthAt(text, 0);
  const places: number[] = [];
  const body = text.replace(/[。；;]\s*$/, "");
  for (const { index, 0: sign } of body.matchAll(PARTS.test(body) ? LOOSE.sentence : LOOSE.clause)) {
    const month = looseMonthAt(text, index + sign.length);
    if (last === undefined || month === undefined || places.length >= MOST_HEADS) continue;
    if (monthsOn(last, month) < 1) return [];
    places.push(index + sign.length);
    last = month;
  }
  return places.length + 1 >= FEWEST_LOOSE ? places : [];
}

/** 「我校工会将开展以下活动：」 */
const ANNOUNCES = /(?:以下|下列|如下)(?:[几各]项)?(?:主要|重点)?(?:工作|活动)\s*[：:]\s*$/;

/** 「活动安排：三月，…；四月，…」: the words before the first month, where they name a schedule. */
function leadLength(line: TextLine): number {
  const [lead = ""] =
    /^[^。；;]{2,40}?[：:]\s{0,4}(?=[\d一二三四五六七八九十元]{1,4}\s?月)/u.exec(line.text) ?? [];
  if (ANNOUNCES.test(lead)) return lead.length;
  const name = lead.replace(/(?:安排)?如下\s*[：:]\s*$/, "安排").replace(/[：:]\s*$/, "");
  return lead !== "" && namesSchedule({ ...line, text: `${name}：` }) !== undefined ? lead.length : 0;
}

/** 「1月，迎新年，2月，慰问…」: months and little else, whatever stands above. */
function saysMonths(text: string, months: number): boolean {
  return months >= FEWEST_UNNAMED && !/[。；;]./.test(text) && text.length <= months * LONGEST_MONTH;
}

/** A paragraph right below the schedule's name, or behind it on its line, cut at its months. */
function looseMonths(line: TextLine, above: TextLine | undefined): readonly TextLine[] | undefined {
  const lead = leadLength(line);
  const named =
    lead > 0 || (above !== undefined && (namesSchedule(above) !== undefined || leadsIn(above.text)));
  if (line.number !== undefined) return undefined;
  const places = loosePlaces(line.text.slice(lead)).map((place) => place + lead);
  if (places.length === 0 || !(named || saysMonths(line.text, places.length + 1))) return undefined;
  const parts = cut(line, lead > 0 ? [lead, ...places] : places);
  return parts.map((one) => ({ ...one, text: one.text.replace(/[，,]$/, "") }));
}

/** 「四、工作安排 三月：」: where the first month begins behind the schedule's name. */
function behindName(line: TextLine): number | undefined {
  const [name] =
    /^.{2,24}?(?=[\s\u3000：:]\s{0,8}[\d一二三四五六七八九十]{1,3}\s?月份?[：:])/u.exec(line.text) ?? [];
  if (name === undefined || namesSchedule({ ...line, text: name })?.exact !== true) return undefined;
  const at = name.length + (/^[\s：:]*/.exec(line.text.slice(name.length))?.[0].length ?? 0);
  return monthAt(line.text, at) && at;
}

/** 「安排如下：三月：…；四月：…」: where the first of several months begins behind words that lead them in. */
function behindLead({ text }: TextLine): number | undefined {
  const [lead] = LEAD.exec(text) ?? [];
  const first = lead === undefined ? undefined : monthAt(text, lead.length);
  if (lead === undefined || first === undefined || monthAt(text, 0) !== undefined) return undefined;
  return beginnings(text.slice(lead.length), first).length >= 2 ? lead.length : undefined;
}

function part(line: TextLine, text: string, first: boolean): TextLine {
  const { number: _number, afterBlank: _afterBlank, ...rest } = line;
  return { ...(first ? line : rest), text: text.replace(/[；;]\s*$/, "").trim() };
}

function cut(line: TextLine, places: readonly number[]): readonly TextLine[] {
  return [0, ...places].map((from, at) => part(line, line.text.slice(from, places[at]), at === 0));
}

/** 「六月份：登山 ★拔河赛规程：…」: the rules of one of the activities begin behind a star. */
const RULES_BEHIND = /\s(?=[★☆※][^★☆※：:\s]{0,16}(?:规程|规则|细则)[：:])/;

function rulesBehind(line: TextLine): readonly TextLine[] {
  const at = RULES_BEHIND.exec(line.text)?.index;
  return at === undefined ? [line] : cut(line, [at]);
}

/**
 * The line cut where it holds several months, each with a colon behind it: 「三月：…；四月：…」. As the places where
 * works are parted the semicolons go; full stops stay.
 */
export function runOnMonths(line: TextLine, above: TextLine | undefined): readonly TextLine[] {
  const loose = looseMonths(line, above);
  if (loose !== undefined) return loose;
  const at = behindName(line) ?? behindLead(line);
  if (at !== undefined) {
    const [name, rest] = cut(line, [at]);
    return name === undefined || rest === undefined ? [line] : [name, ...runOnMonths(rest, name)];
  }
  const first = MAY_RUN_ON.test(line.text) ? monthAt(line.text, 0) : undefined;
  const places = first === undefined ? [] : beginnings(line.text, first);
  return (places.length === 0 ? [line] : cut(line, places)).flatMap(rulesBehind);
}
