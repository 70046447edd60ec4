import { addDays, dayNumber, type IsoDay, isoDay, isRealDay, partsOf, weekdayOf } from "../../model/day.ts";
import { shadowOf } from "./shadow.ts";

/** A week that a title names: its days, its number, or neither. */
export type NamedWeek =
  | { readonly kind: "days"; readonly from: IsoDay; readonly to: IsoDay; readonly yearSaid: boolean }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "some" };

const MONTH_DAY = "(\\d{1,2}) *[月./] *(\\d{1,2}) *[日号]?";
const RANGE = new RegExp(
  `(?:(20\\d{2}) *[年./] *)?${MONTH_DAY} *[-~至到]{1,3} *(?:20\\d{2} *[年./] *)?(?:(\\d{1,2}) *[月./] *)?(\\d{1,2})(?!\\d)`,
);
const NUMBER =
  /(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}) *月份? *)?第 *(?:\d{1,2}|[一二三四五六七八九十]{1,3}) *周/;
const SOME = /[本下一每]周|周(?:工作|活动|行事|日程)|周(?:安排|计划)/;
/** Any year tells how long the months are, except for February. */
const SOME_YEAR = 2025;
const LONGEST = 6;
const SHORTEST = 3;

function daysNamed(shadow: string): NamedWeek | undefined {
  const [whole, year, ...rest] = RANGE.exec(shadow) ?? [];
  const [month = 0, day = 0, other, last = 0] = rest.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (whole === undefined || (year === undefined && month === 2 && other === 3)) return undefined;
  const years = [Number(year ?? SOME_YEAR), month === 12 && other === 1 ? 1 : 0] as const;
  const [first, next] = [years[0], years[0] + years[1]];
  if (!isRealDay(first, month, day) || !isRealDay(next, other ?? month, last)) return undefined;
  const [from, to] = [isoDay(first, month, day), isoDay(next, other ?? month, last)];
  const length = dayNumber(to) - dayNumber(from);
  const fits = length >= SHORTEST && length <= LONGEST;
  return fits ? { kind: "days", from, to, yearSaid: year !== undefined } : undefined;
}

/** The week that the line names; undefined where it speaks of none. */
export function weekIn(line: string): NamedWeek | undefined {
  const shadow = shadowOf(line);
  const days = daysNamed(shadow);
  if (days !== undefined) return days;
  const [number] = NUMBER.exec(shadow) ?? [];
  if (number !== undefined) return { kind: "number", text: number.replace(/ /g, "") };
  return SOME.test(shadow) ? { kind: "some" } : undefined;
}

/** The weekday's day in the days of a week; a week whose year is not said begins with its first listed weekday. */
function dayOn(
  week: Extract<NamedWeek, { kind: "days" }>,
  weekday: number,
  first: number,
): IsoDay | undefined {
  const begins = week.yearSaid ? weekdayOf(week.from) : first === 7 ? 7 : 1;
  const day = addDays(week.from, (weekday - begins + 7) % 7);
  return day <= week.to ? day : undefined;
}

/**
 * The time of a weekday in that week, `weekday` and `first`, the first of the list, from 1 for Monday: 「9月15日（星期一）」
 * 「第3周星期一」; as written where the week is not known.
 */
export function timeInWeek(
  week: NamedWeek,
  weekday: number,
  first: number,
  words: string,
  part: string,
): string {
  if (week.kind === "some") return `${words}${part}`;
  if (week.kind === "number") return `${week.text}${words}${part}`;
  const found = dayOn(week, weekday, first);
  if (found === undefined) return `${words}${part}`;
  const { year, month, day } = partsOf(found);
  return `${week.yearSaid ? `${year}年` : ""}${month}月${day}日（${words}）${part}`;
}
