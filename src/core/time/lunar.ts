import { dayFromNumber, dayNumber, type Interval, type IsoDay, isoDay } from "../model/day.ts";
import { FIRST_LUNAR_YEAR, lunarTable } from "./lunar-table.ts";

/** A lunar year of the table: its first day as a number, its leap month (0 for none), the lengths of its months. */
interface LunarYear {
  readonly start: number;
  readonly leap: number;
  readonly lengths: readonly number[];
}

/** The first day of the first year of the table; each other year begins where the one before it ends. */
const FIRST_DAY: IsoDay = "1999-02-16";

function lunarYears(): LunarYear[] {
  let start = dayNumber(FIRST_DAY);
  return (lunarTable.match(/.{4}/g) ?? []).map((entry) => {
    const bits = Number.parseInt(entry, 36);
    const leap = bits >> 13;
    const lengths = Array.from({ length: leap === 0 ? 12 : 13 }, (_, at) => 29 + ((bits >> at) & 1));
    const year = { start, leap, lengths };
    for (const days of lengths) start += days;
    return year;
  });
}

const years = lunarYears();

/** The days of a lunar month, or of its leap month, also of the last year before those that are given out. */
function monthDays(year: number, month: number, isLeap: boolean): readonly [number, number] | undefined {
  const known = years[year - FIRST_LUNAR_YEAR];
  if (known === undefined || (isLeap && known.leap !== month)) return undefined;
  const before = month - 1 + (isLeap || (known.leap > 0 && known.leap < month) ? 1 : 0);
  let first = known.start;
  for (const days of known.lengths.slice(0, before)) first += days;
  return [first, first + (known.lengths[before] ?? 29) - 1];
}

/**
 * The days of a lunar month (1–12) that begins in the lunar year of that number, of its leap month where that is
 * asked for; undefined where there is none, or outside the years that are known (2000–2060).
 */
export function lunarMonth(year: number, month: number, isLeap = false): Interval | undefined {
  const days = year > FIRST_LUNAR_YEAR ? monthDays(year, month, isLeap) : undefined;
  return days && [dayFromNumber(days[0]), dayFromNumber(days[1])];
}

/** The days of a calendar year that are that day of a lunar month; of 0 its last day. None outside 2000–2060. */
export function lunarDays(year: number, month: number, day: number): IsoDay[] {
  return [year - 1, year].flatMap((lunarYear) => {
    const days = year > FIRST_LUNAR_YEAR ? monthDays(lunarYear, month, false) : undefined;
    const at = days && dayFromNumber(day === 0 ? days[1] : days[0] + day - 1);
    return at?.startsWith(`${year}-`) ? [at] : [];
  });
}

/** The slopes and offsets by which 清明 (April) and 冬至 (December) wander; right for every year 2000–2060. */
const TERMS: Readonly<Record<number, readonly [number, number]>> = { 4: [0.2422, 4.8], 12: [0.2425, 21.905] };

/** The solar term 清明 (month 4) or 冬至 (month 12) of a calendar year; none outside 2000–2060. */
export function solarTerm(year: number, month: number): IsoDay[] {
  const [slope, offset] = TERMS[month] ?? [0, 0];
  const since = year - 2000;
  if (years[since + 1] === undefined || since < 0) return [];
  return [isoDay(year, month, Math.floor(since * slope + offset) - Math.floor(since / 4))];
}
