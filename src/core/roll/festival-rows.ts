import { addDays, type IsoDay, monthOf, monthsBetween, partsOf } from "../model/day.ts";
import { type PlanFrame, yearOfMonth } from "../model/frame.ts";
import type { Period } from "../model/period.ts";
import { runsOn } from "../rules/beside-the-day.ts";
import { festivalsIn } from "../rules/festival-in-text.ts";
import { type FestivalName, festivalDays, festivals } from "../time/festivals.ts";
import { placeKey, type RollEdit, type RollMove, type RollPlace } from "./roll-change.ts";
import { numberLike, rewrittenAt, rollText, spanOf, wordsAt } from "./roll-text.ts";
import type { RollFrames } from "./roll-years.ts";
import { columnsKey } from "./same-columns.ts";
import { periodOf, type TimedRow } from "./timed-rows.ts";

/** Work for a festival may begin so many days before it and end so many after (PERIODS section 8). */
const BEFORE = 30;
const AFTER = 15;

/** A festival that lies in another month of the new year, and what was right for the old one. */
interface Shifted {
  readonly name: FestivalName;
  readonly day: IsoDay;
}

/**
 * Work for a festival whose month is another one in the new year: a new month for a row of this work alone, else over
 * into the row of that month, or into a new one. Always asked, and never for festivals of a fixed day.
 */
export function festivalRows(
  rows: readonly TimedRow[],
  frames: RollFrames,
): readonly (RollEdit | RollMove)[] {
  const byMonth = rowsByMonth(rows);
  return rows.flatMap((timed, index) => {
    const { row } = timed;
    const period = periodOf(timed);
    if (period === undefined || runsOn(period) || period.precision === "day") return [];
    return row.items.flatMap((text, item) => {
      const shifted = shiftedFestival(text, period, frames);
      if (shifted === undefined) return [];
      const change =
        row.items.length === 1
          ? timeChange(row.time, index, shifted)
          : moveOf(rows, { kind: "item", row: index, item }, shifted, frames, byMonth);
      return change === undefined ? [] : [change];
    });
  });
}

function shiftedFestival(text: string, period: Period, { from, to }: RollFrames): Shifted | undefined {
  const named = festivalsIn(text);
  // 「元旦、春节走访」 in January still stands beside one of the two.
  if (named.some((name) => holds(period, dayIn(name, to)) && holds(period, dayIn(name, from))))
    return undefined;
  for (const name of named) {
    if (!festivals.some((festival) => festival.name === name && festival.movable)) continue;
    const old = dayIn(name, from);
    const day = dayIn(name, to);
    if (old === undefined || day === undefined || old.slice(5, 7) === day.slice(5, 7)) continue;
    if (leavesMonths(period, old, day, { from, to })) return { name, day };
  }
  return undefined;
}

function holds(period: Period, day: IsoDay | undefined): boolean {
  return day !== undefined && monthNumbers(period).includes(partsOf(day).month);
}

/** The day of a festival within the frame, of two the first; by where its month lies. */
function dayIn(name: FestivalName, frame: PlanFrame): IsoDay | undefined {
  const years = frame.kind === "calendar-year" ? [frame.year] : [frame.from, frame.from + 1];
  return years
    .flatMap((year) => festivalDays(name, year))
    .find((day) => yearOfMonth(frame, partsOf(day).month) === partsOf(day).year);
}

/** The row held the festival's old month, or fitted its day, and does so no more. */
function leavesMonths(period: Period, old: IsoDay, day: IsoDay, frames: RollFrames): boolean {
  const months = monthNumbers(period);
  const [was, is] = [partsOf(old).month, partsOf(day).month];
  if (months.includes(is)) return false;
  return months.includes(was) || (fits(months, old, frames.from) && !fits(months, day, frames.to));
}

function monthNumbers({ intervals }: Period): readonly number[] {
  return intervals
    .flatMap(([from, to]) => monthsBetween(monthOf(from), monthOf(to)))
    .map((month) => Number(month.slice(5)));
}

function fits(months: readonly number[], day: IsoDay, frame: PlanFrame): boolean {
  const window = monthsBetween(monthOf(addDays(day, -BEFORE)), monthOf(addDays(day, AFTER)));
  return window.some((month) => {
    const number = Number(month.slice(5));
    return months.includes(number) && yearOfMonth(frame, number) === Number(month.slice(0, 4));
  });
}

function whyMoved({ name, day }: Shifted): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${name}是${month}月${date}日`;
}

const ONE_MONTH = /^(?:\d{4}年)?((\d{1,2}|[一二三四五六七八九十]{1,2}|元)月)份?(?:(上旬|中旬|下旬))?$/d;

/** The month in the row's time, in its own writing: 九月 → 十月. Times of several months are left to the officer. */
function timeChange(time: string, row: number, shifted: Shifted): RollEdit | undefined {
  const text = rollText(time);
  const match = ONE_MONTH.exec(text.text);
  const [, whole, number, xun] = match?.indices ?? [];
  if (whole === undefined || number === undefined) return undefined;
  const { month, day } = partsOf(shifted.day);
  const part = day <= 10 ? "上旬" : day <= 20 ? "中旬" : "下旬";
  const [start, end] = [whole[0], xun?.[1] ?? whole[1]];
  const to = rewrittenAt(text, start, end, [
    numberLike(text, ...number, month),
    ...(xun === undefined ? [] : [{ start: xun[0], end: xun[1], words: part }]),
  ]);
  const at: RollPlace = { kind: "time", row };
  const span = spanOf(text, start, end);
  return {
    kind: "edit",
    id: `${placeKey(at)}@${span.start}`,
    at,
    span,
    from: wordsAt(text, start, end),
    to,
    why: whyMoved(shifted),
    certainty: "question",
  };
}

function moveOf(
  rows: readonly TimedRow[],
  at: RollMove["at"],
  shifted: Shifted,
  frames: RollFrames,
  byMonth: ReadonlyMap<string, readonly number[]>,
): RollMove {
  const { month } = partsOf(shifted.day);
  const from = rows[at.row]?.row.time ?? "";
  const own = rows[at.row]?.row;
  const besides = (key: string) => byMonth.get(key)?.find((index) => index !== at.row);
  const alike = own && besides(`${month} ${columnsKey(own)}`);
  const target = alike ?? besides(String(month)) ?? -1;
  const old = dayIn(shifted.name, frames.from);
  const later = old === undefined || shifted.day.slice(5) > old.slice(5);
  return {
    kind: "move",
    id: `${placeKey(at)}>`,
    at,
    target: target >= 0 ? target : later ? "after" : "before",
    from,
    to: rows[target]?.row.time ?? `${month}月`,
    why: whyMoved(shifted),
    certainty: "question",
  };
}

/** The rows of each month, also by their owners and further columns: of each the first two, for one may be the work's own. */
function rowsByMonth(rows: readonly TimedRow[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  rows.forEach((timed, index) => {
    const period = periodOf(timed);
    if (!isMonthRow(period)) return;
    for (const month of new Set(monthNumbers(period))) {
      for (const key of [String(month), `${month} ${columnsKey(timed.row)}`]) {
        const known = found.get(key) ?? [];
        if (known.length < 2) found.set(key, [...known, index]);
      }
    }
  });
  return found;
}

/** A row of months, not of single days. */
function isMonthRow(period: Period | undefined): period is Period {
  return period !== undefined && !runsOn(period) && period.precision === "month";
}
