import { EMOJI } from "./bullets.ts";
import { firstMonth, monthsOn } from "./head-order.ts";
import type { TextLine } from "./plan-lines.ts";
import { namesSchedule } from "./section-line.ts";
import { readTimeHead, type TimeHead } from "./time-head.ts";

const MOST_HEADS = 24;
const NEXT = new RegExp(`[。；;]\\s{0,4}(?=[${EMOJI}]{0,4}[（(]?[\\d一二三四五六七八九十元])`, "gu");
/** What words before the first month end with. */
const LEAD = new RegExp(
  `^[^。；;]{2,40}?[】：:]\\s{0,4}(?=[${EMOJI}]{0,4}[\\d一二三四五六七八九十元]{1,4}\\s?月)`,
  "u",
);

/** A month with a sign behind it, as it may stand in the middle of a line. */
function monthAt(text: string, at: number): TimeHead | undefined {
  const head = readTimeHead(text.slice(at, at + 40));
  const isMonth = head?.kind === "month" || head?.kind === "part";
  return isMonth && head.strength === "plain" && /[：:]/.test(head.gap) ? head : undefined;
}

/** Where further months begin in the line: behind a full stop or a semicolon, each later than the one before. */
function beginnings(text: string, first: TimeHead): readonly number[] {
  const places: number[] = [];
  let last = firstMonth(first);
  for (const { index, 0: sign } of text.matchAll(NEXT)) {
    const head = monthAt(text, index + sign.length);
    const month = head && firstMonth(head);
    if (last === undefined || month === undefined || places.length >= MOST_HEADS) continue;
    if (monthsOn(last, month) < 1) continue;
    places.push(index + sign.length);
    last = month;
  }
  return places;
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

/**
 * The line cut where it holds several months, each with a colon behind it: 「三月：…；四月：…」. As the places where
 * works are parted the semicolons go; full stops stay.
 */
export function runOnMonths(line: TextLine): readonly TextLine[] {
  const at = behindName(line) ?? behindLead(line);
  if (at !== undefined) {
    const [name, rest] = cut(line, [at]);
    return name === undefined || rest === undefined ? [line] : [name, ...runOnMonths(rest)];
  }
  const first = /[。；;]/.test(line.text) ? monthAt(line.text, 0) : undefined;
  const places = first === undefined ? [] : beginnings(line.text, first);
  return places.length === 0 ? [line] : cut(line, places);
}
