import { daysUnder, goesByDays } from "./days-of-month.ts";
import type { TextLine } from "./plan-lines.ts";
import { shadowOf } from "./shadow.ts";
import type { TimeHead } from "./time-head.ts";
import type { HeadedLines } from "./time-list.ts";

const DECORATION = /^[ #*•·-]*/;
const TEN_DAYS =
  /^[ #*•·-]*(?:[([（] *)?((?:上|中|下)旬|[上下]半月|月[初中底末]) *[)\]]?(?: *[:] *| {2,}|$|(?= ?[^ ]))/;
/** 「15日前完成…」「每周三…」: beside such works 「下旬召开…」 is a work with its time, too. */
const OWN_TIME = /^(?:\d{1,2} *日|每周|每月|[一二三四五六七八九十]{1,3}日)/;
const MONTH =
  /^(?:(?:周|星期)[一二三四五六日天] *[(]?)?((?:20\d{2} *年 *)?(?:\d{1,2}|[一二三四五六七八九十元]{1,2}) *月)/;

/** 「上旬：…」「月底 …」 under a month: the part of that month. */
function tenDays(line: TextLine, month: string): TimeHead | undefined {
  const [whole, part] = TEN_DAYS.exec(shadowOf(line.text)) ?? [];
  if (whole === undefined || part === undefined) return undefined;
  return {
    kind: "part",
    strength: "plain",
    gap: whole.replace(DECORATION, "").slice(part.length),
    time: `${month}${part.startsWith("月") ? part.slice(1) : part}`,
    rest: line.text.slice(whole.length).trim(),
  };
}

type Reader = (line: TextLine) => TimeHead | undefined;

/** The month that a time names, without 份 and what stands behind it; empty for none. */
const monthIn = (time: string) => MONTH.exec(shadowOf(time))?.[1] ?? "";

/** How parts of the month are told in the lines under that time; undefined where none are looked for. */
function partsUnder(whole: HeadedLines, byDays: boolean): Reader | undefined {
  const { head, body } = whole;
  const month = monthIn(head.time);
  if (head.kind === "day" && month !== "")
    return (line) => {
      const part = tenDays(line, month);
      return part?.gap === "" ? undefined : part;
    };
  if (head.kind !== "month") return undefined;
  const days = daysUnder(whole, month, byDays);
  if (days.size > 0) return (line) => days.get(line) ?? tenDays(line, month);
  const dated = body.some(({ text }) => OWN_TIME.test(shadowOf(text)));
  return (line) => {
    const part = tenDays(line, head.time);
    return dated && part?.gap === "" ? undefined : part;
  };
}

/** The month cut where its lines name parts of it, or its days; `byDays` where its list goes by days. */
function cutMonth(month: HeadedLines, byDays: boolean): readonly HeadedLines[] {
  const partOf = partsUnder(month, byDays);
  if (partOf === undefined) return [month];
  const parts: { head: TimeHead; at: TextLine; body: TextLine[] }[] = [{ ...month, body: [] }];
  for (const line of month.body) {
    const head = partOf(line);
    if (head === undefined) parts.at(-1)?.body.push(line);
    else parts.push({ head, at: line, body: [] });
  }
  return parts;
}

/** The months of a list cut where their lines name parts of them or their days. */
export function cutMonths(months: readonly HeadedLines[]): readonly HeadedLines[] {
  const byDays = goesByDays(months, monthIn);
  return months.flatMap((month) => cutMonth(month, byDays));
}
