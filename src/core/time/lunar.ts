import { addDays, type Interval } from "../model/day.ts";
import { festivalDays } from "./festivals.ts";
import { FIRST_LUNAR_YEAR, lunarTable } from "./lunar-table.ts";

/** The lengths of the months of a lunar year in days, and where its leap month stands (0 for none). */
interface LunarYear {
  readonly leap: number;
  readonly lengths: readonly number[];
}

function lunarYear(year: number): LunarYear | undefined {
  const entry = lunarTable.split(" ")[year - FIRST_LUNAR_YEAR];
  if (entry === undefined) return undefined;
  const leap = entry.charCodeAt(0) - 97;
  const bits = Number.parseInt(entry.slice(1), 36);
  const lengths = Array.from({ length: leap === 0 ? 12 : 13 }, (_, at) => 29 + ((bits >> at) & 1));
  return { leap, lengths };
}

/**
 * The days of a lunar month (1–12) that begins in the lunar year of that number, of its leap month where that is
 * asked for; undefined where there is none, or outside the years that are known (2000–2060).
 */
export function lunarMonth(year: number, month: number, isLeap = false): Interval | undefined {
  const known = lunarYear(year);
  const [start] = festivalDays("春节", year);
  if (known === undefined || start === undefined || (isLeap && known.leap !== month)) return undefined;
  const before = month - 1 + (isLeap || (known.leap > 0 && known.leap < month) ? 1 : 0);
  const passed = known.lengths.slice(0, before).reduce((sum, days) => sum + days, 0);
  const first = addDays(start, passed);
  return [first, addDays(first, (known.lengths[before] ?? 29) - 1)];
}
