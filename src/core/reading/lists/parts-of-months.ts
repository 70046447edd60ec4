import type { TextLine } from "./plan-lines.ts";
import { shadowOf } from "./shadow.ts";
import type { TimeHead } from "./time-head.ts";
import type { HeadedLines } from "./time-list.ts";

const DECORATION = /^[ #*•·-]*/;
const TEN_DAYS = /^[ #*•·-]*(?:[([（] *)?((?:上|中|下)旬|月[初中底末]) *[)\]]?(?: *[:] *| {2,}|$|(?= ?[^ ]))/;
/** 「8日：」「12号（周三） 」「3日至5日：」 */
const DAY =
  /^[ #*•·-]*((?:\d{1,2}|[一二三四五六七八九十]{1,3}) *[日号]?(?: *[-~至到] *\d{1,2})? *[日号](?: *[(](?:周|星期)[一二三四五六日天][)])?)(?: *: *| +|$)/;
/** 「15日前完成…」「每周三…」: beside such works 「下旬召开…」 is a work with its time, too. */
const OWN_TIME = /^(?:\d{1,2} *日|每周|每月|[一二三四五六七八九十]{1,3}日)/;
const MONTH =
  /^(?:(?:周|星期)[一二三四五六日天] *[(]?)?((?:20\d{2} *年 *)?(?:\d{1,2}|[一二三四五六七八九十元]{1,2}) *月)/;
const FEWEST_DAYS = 2;

function partHead(
  line: TextLine,
  whole: string,
  words: string,
  time: string,
  kind: "part" | "day",
): TimeHead {
  const gap = whole.replace(DECORATION, "").slice(words.length);
  return { kind, strength: "plain", gap, time, rest: line.text.slice(whole.length).trim() };
}

/** 「上旬：…」「月底 …」 under a month: the part of that month. */
function tenDays(line: TextLine, month: string): TimeHead | undefined {
  const [whole, part] = TEN_DAYS.exec(shadowOf(line.text)) ?? [];
  if (whole === undefined || part === undefined) return undefined;
  return partHead(line, whole, part, `${month}${part.startsWith("月") ? part.slice(1) : part}`, "part");
}

/** 「8日：…」 under the title of its month. */
function dayOf(line: TextLine, month: string): TimeHead | undefined {
  const [whole, day] = DAY.exec(shadowOf(line.text)) ?? [];
  if (whole === undefined || day === undefined) return undefined;
  const at = whole.indexOf(day);
  return partHead(line, whole, day, `${month}${line.text.slice(at, at + day.length)}`, "day");
}

/** Whether the lines are days: several below a title that names the month, or all of them with a colon behind. */
function areDays({ titled, rest }: TimeHead, body: readonly TextLine[], month: string): boolean {
  const days = body.flatMap((line) => dayOf(line, month) ?? []);
  if (titled === true) return days.length >= FEWEST_DAYS;
  const apart = days.every(({ gap }) => /[:：]/.test(gap));
  return rest === "" && days.length > 0 && days.length === body.length && apart;
}

type Reader = (line: TextLine) => TimeHead | undefined;

/** How parts of the month are told in the lines under that time; undefined where none are looked for. */
function partsUnder({ head, body }: HeadedLines): Reader | undefined {
  const [, month = ""] = MONTH.exec(shadowOf(head.time)) ?? [];
  if (head.kind === "day" && month !== "")
    return (line) => {
      const part = tenDays(line, month);
      return part?.gap === "" ? undefined : part;
    };
  if (head.kind !== "month") return undefined;
  if (areDays(head, body, month)) return (line) => dayOf(line, month) ?? tenDays(line, month);
  const dated = body.some(({ text }) => OWN_TIME.test(shadowOf(text)));
  return (line) => {
    const part = tenDays(line, head.time);
    return dated && part?.gap === "" ? undefined : part;
  };
}

/** The month cut where its lines name parts of it, or days below its title. */
export function cutMonth(month: HeadedLines): readonly HeadedLines[] {
  const partOf = partsUnder(month);
  if (partOf === undefined) return [month];
  const parts: { head: TimeHead; at: TextLine; body: TextLine[] }[] = [{ ...month, body: [] }];
  for (const line of month.body) {
    const head = partOf(line);
    if (head === undefined) parts.at(-1)?.body.push(line);
    else parts.push({ head, at: line, body: [] });
  }
  return parts;
}
