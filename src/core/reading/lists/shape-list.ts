import { withoutDoubleNumbers } from "./double-numbers.ts";
import { firstMonth, holdsMonth } from "./head-order.ts";
import type { TextLine } from "./plan-lines.ts";
import { shadowOf } from "./shadow.ts";
import type { TimeHead } from "./time-head.ts";
import type { HeadedLines, TimeList } from "./time-list.ts";

/** A time of the list as its row will have it, and the group of months it belongs to. */
export interface ShapedMonth extends HeadedLines {
  /** 「第一学期」「2024年」 above it. */
  readonly group: string | undefined;
}

/** A list whose times are settled. */
export interface ShapedList {
  readonly heading: TextLine | undefined;
  /** The body right above it, who answers for all of it. */
  readonly body?: TextLine;
  readonly months: readonly ShapedMonth[];
  /** Lines that only hold months together. */
  readonly groups: readonly TextLine[];
}

const NUMBER_STYLES = 2;

/** Whether the numbers before the times count them, one by one. */
function count(months: readonly HeadedLines[]): boolean {
  const numbers = months.flatMap(({ head }) => (head.numbered === undefined ? [] : [head.numbered.number]));
  const steady = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return numbers.length >= NUMBER_STYLES && numbers.length * 2 > months.length && steady;
}

/** 「一、二月份」 … 「二、三月份」: numbers before the times where they count them, else joined months. */
function withoutNumbers(months: readonly HeadedLines[]): readonly HeadedLines[] {
  if (!count(months)) return months;
  return months.map((month) =>
    month.head.numbered === undefined
      ? month
      : { ...month, head: { ...month.head, time: month.head.numbered.time } },
  );
}

const TEN_DAYS = /^[ #*•·-]*(?:[([（] *)?((?:上|中|下)旬|月[初中底末]) *[)\]]?(?: *[:] *| {2,}|$|(?= ?[^ ]))/;
const WEEK = /^第? *([1-6一二三四五六]) *周$/;

/** 「上旬：…」 under a month: the part of that month. */
function tenDays(line: TextLine, month: string): TimeHead | undefined {
  const shadow = shadowOf(line.text);
  const [whole, part] = TEN_DAYS.exec(shadow) ?? [];
  if (whole === undefined || part === undefined) return undefined;
  const time = `${month}${part.startsWith("月") ? part.slice(1) : part}`;
  const gap = whole.replace(/^[ #*•·-]*/, "").slice(part.length);
  return { kind: "part", strength: "plain", gap, time, rest: line.text.slice(whole.length).trim() };
}

/** 「15日前完成…」「每周三…」: beside such works 「下旬召开…」 is a work with its time, too. */
const OWN_TIME = /^(?:\d{1,2} *日|每周|每月|[一二三四五六七八九十]{1,3}日)/;

/** The month cut where its lines name parts of it. */
function cutMonth(month: HeadedLines): readonly HeadedLines[] {
  if (month.head.kind !== "month") return [month];
  const parts: { head: TimeHead; at: TextLine; body: TextLine[] }[] = [{ ...month, body: [] }];
  const dated = month.body.some(({ text }) => OWN_TIME.test(shadowOf(text)));
  for (const line of month.body) {
    const part = tenDays(line, month.head.time);
    const head = dated && part?.gap === "" ? undefined : part;
    if (head === undefined) parts.at(-1)?.body.push(line);
    else parts.push({ head, at: line, body: [] });
  }
  return parts;
}

const isEmpty = ({ head, body }: HeadedLines) => head.rest === "" && body.length === 0;

/** 「第一周」 under each month counts the weeks of that month where it begins anew with one. */
function weeksOfMonths(months: readonly HeadedLines[]): readonly HeadedLines[] {
  const firsts = months.filter(
    (one, at) => one.head.kind === "week" && months[at - 1]?.head.kind === "month",
  );
  const heads = months.filter((one) => one.head.kind === "month");
  const weeks = months.filter((one) => one.head.kind === "week");
  const anew =
    firsts.length > 0 &&
    firsts.length === heads.length &&
    firsts.every(({ head }) => /^第? *[1一] *周$/.test(head.time)) &&
    weeks.every(({ head }) => WEEK.test(head.time));
  if (!anew) return months;
  let month = "";
  return months.map((one) => {
    if (one.head.kind === "month") month = one.head.time;
    const inMonth = one.head.kind === "week" && month !== "" && WEEK.test(one.head.time);
    return inMonth ? { ...one, head: { ...one.head, time: `${month}${one.head.time}` } } : one;
  });
}

/** A title names the month that stands below it once more. */
function isNamedTwice(title: TimeHead, month: TimeHead): boolean {
  return title.within === true && firstMonth(title) === firstMonth(month);
}

/** Whether the time only holds the ones below it together. */
function isGroup(month: HeadedLines, next: HeadedLines | undefined): boolean {
  if (next === undefined || !isEmpty(month)) return false;
  if (month.head.kind === "stretch") return next.head.kind !== "stretch";
  if (month.head.kind !== "month") return false;
  const { kind } = next.head;
  if (kind === "month") return holdsMonth(month.head, next.head) || isNamedTwice(month.head, next.head);
  return kind === "part" || kind === "week" || (kind === "day" && month.head.titled === true);
}

/** The list with its numbers off the times, its months cut into their parts and its groups told apart. */
export function shapeList({ heading, body, months: found }: TimeList): ShapedList {
  const months = weeksOfMonths(withoutDoubleNumbers(withoutNumbers(found)).flatMap(cutMonth));
  const groups: TextLine[] = [];
  const shaped: ShapedMonth[] = [];
  let group: string | undefined;
  for (const [at, month] of months.entries()) {
    if (isGroup(month, months[at + 1])) {
      groups.push(month.at);
      if (month.head.kind === "stretch") group = month.head.time;
    } else {
      if (month.head.kind === "stretch") group = undefined;
      shaped.push({ ...month, group });
    }
  }
  return { heading, months: shaped, groups, ...(body !== undefined && { body }) };
}
