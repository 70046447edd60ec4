import { addDays, dayNumber, type Interval, type IsoDay, partsOf } from "../model/day.ts";
import type { Period } from "../model/period.ts";
import type { Item, ScheduleRow } from "../model/schedule.ts";
import { type FestivalName, festivalDays } from "../time/festivals.ts";
import { isPreparing, runsOn } from "./beside-the-day.ts";
import { cellsWith } from "./cells-with.ts";
import { festivalsIn } from "./festival-in-text.ts";
import { festivalMove, type MovePlaces, movePlaces } from "./festival-move.ts";
import type { Rule } from "./rule.ts";

/** Work for a festival may begin so many days before it and end so many after. */
const BEFORE = 30;
const AFTER = 15;

/** Work for a festival in a month far from it. */
export const festivalMonth: Rule = {
  code: "festival-month",
  level: "should",
  why: "节日活动排错了月份，多半是行写错了，或者复制后忘了改时间。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["11月", "慰问教师节在岗教师", "各工会小组"],
    ],
  },
  right: {
    rows: [
      ["8月", "召开工会委员例会", "工会委员会"],
      ["9月", "慰问教师节在岗教师", "各工会小组"],
    ],
  },

  *check(context) {
    let places: MovePlaces | undefined;
    for (const { row, alsoBeside, items } of cellsWith(context.itemCells, namesFestival)) {
      for (const item of items) {
        const festival = isPreparing(item.text) ? undefined : offMonth(item.text, row);
        if (festival === undefined || !alsoBeside.every((other) => offMonth(item.text, other))) continue;
        places ??= movePlaces(context);
        yield {
          at: { sheet: row.sheet, cell: item.cell },
          row,
          judged: `${row.time}\n${item.text}`,
          message: messageFor(festival, row),
          ...festivalMove(context, places, row, item, festival.day),
        };
      }
    }
  },
};

function namesFestival({ text }: Item): boolean {
  return festivalsIn(text).length > 0;
}

interface OffMonth {
  readonly name: FestivalName;
  /** Its day nearest to where the work stands. */
  readonly day: IsoDay;
}

/** Passes when the days meet the window of any festival named: 「中秋、国庆」 is one piece of work. */
function offMonth(text: string, row: ScheduleRow): OffMonth | undefined {
  if (!row.period?.ok || runsOn(row.period.value)) return undefined;
  const named = festivalsIn(text);
  if (named.length === 0) return undefined;
  const period = row.period.value;
  const found = named.map((name) => ({ name, days: daysAround(name, period) }));
  const dated = found.filter(({ days }) => days.length > 0);
  const [first] = dated;
  if (first === undefined || dated.some(({ days }) => days.some((day) => near(day, period))))
    return undefined;
  const [start = ["1970-01-01", "1970-01-01"] as Interval] = period.intervals;
  const distance = (day: IsoDay) => Math.abs(dayNumber(day) - dayNumber(start[0]));
  const [day] = [...first.days].sort((a, b) => distance(a) - distance(b));
  return day === undefined ? undefined : { name: first.name, day };
}

function daysAround(name: FestivalName, { intervals }: Period): readonly IsoDay[] {
  const years = intervals.flat().map((day) => partsOf(day).year);
  const [from, to] = [Math.min(...years) - 1, Math.max(...years) + 1];
  return Array.from({ length: to - from + 1 }, (_, index) => festivalDays(name, from + index)).flat();
}

function near(day: IsoDay, { intervals }: Period): boolean {
  const [from, to] = [addDays(day, -BEFORE), addDays(day, AFTER)];
  return intervals.some(([start, end]) => start <= to && from <= end);
}

function messageFor({ name, day }: OffMonth, { time }: ScheduleRow): string {
  const { year, month, day: date } = partsOf(day);
  const moves = festivalDays(name, year + 1)[0]?.slice(5) !== day.slice(5);
  return `${moves ? `${year}年` : ""}${name}是${month}月${date}日，这项排在${time.replace(/\s+/gu, "")}`;
}
