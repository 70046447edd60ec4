import { withUntimedWorks } from "./counted-works.ts";
import { withoutDoubleNumbers } from "./double-numbers.ts";
import { firstMonth, holdsMonth } from "./head-order.ts";
import { cutMonths } from "./parts-of-months.ts";
import type { TextLine } from "./plan-lines.ts";
import type { TimeHead } from "./time-head.ts";
import type { HeadedLines, TimeList } from "./time-list.ts";
import { worksOfStretch } from "./works-with-times.ts";

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
  /** Each work says its own time, so that the times stand in any order. */
  readonly byWork?: true;
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

const WEEK = /^第? *([1-6一二三四五六]) *周$/;

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

/** 「第3周（9月15日—19日）」 over its weekdays. */
const WHOLE_WEEK = /第 *[\d一二三四五六七八九十]{1,3} *周(?! *(?:周|星期|礼拜))/;

/** Whether the time only holds the ones below it together. */
function isGroup(month: HeadedLines, next: HeadedLines | undefined): boolean {
  if (next === undefined || !isEmpty(month)) return false;
  if (month.head.kind === "stretch") return next.head.kind !== "stretch";
  const { kind } = next.head;
  if (WHOLE_WEEK.test(month.head.time)) return kind === "day" && !WHOLE_WEEK.test(next.head.time);
  if (month.head.kind !== "month") return false;
  if (kind === "month") return holdsMonth(month.head, next.head) || isNamedTwice(month.head, next.head);
  if (kind === "day") return month.head.titled === true || firstMonth(month.head) === firstMonth(next.head);
  return kind === "part" || kind === "week";
}

/** The list with its numbers off the times, its months cut into their parts and its groups told apart. */
export function shapeList({ heading, body, months: found, byWork }: TimeList): ShapedList {
  const months = weeksOfMonths(
    cutMonths(withoutDoubleNumbers(withoutNumbers(withUntimedWorks(found)))).flatMap(worksOfStretch),
  );
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
  return { heading, months: shaped, groups, ...(body !== undefined && { body }), ...(byWork && { byWork }) };
}
