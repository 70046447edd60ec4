import { addDays, type Interval } from "../model/day.ts";
import { type FestivalName, festivalDays } from "./festivals.ts";
import { FIRST_HOLIDAY_YEAR, holidayTable } from "./holiday-table.ts";

/** Days off before and after the festival as they usually are, for years that are not announced yet. */
const USUAL: Readonly<Partial<Record<FestivalName, readonly [before: number, after: number]>>> = {
  元旦: [0, 2],
  春节: [1, 6],
  清明: [0, 2],
  五一: [0, 4],
  端午: [0, 2],
  中秋: [0, 2],
  国庆: [0, 6],
};

/** Days off, and whether the State Council has announced them. */
export interface Holiday {
  readonly days: Interval;
  readonly announced: boolean;
}

/**
 * The days off around a festival (国庆假期) in a calendar year; none for a festival that brings none. A year that
 * is not announced gets the usual days, never plain working days.
 */
export function holidayOf(name: FestivalName, year: number): Holiday | undefined {
  const usual = USUAL[name];
  const [day] = festivalDays(name, year);
  if (usual === undefined || day === undefined) return undefined;
  const at = (year - FIRST_HOLIDAY_YEAR) * 2;
  const entry = at < 0 ? "" : (holidayTable[name]?.slice(at, at + 2) ?? "");
  if (entry === "--") return undefined;
  const [before, after] = entry === "" ? usual : [...entry].map(Number);
  return {
    days: [addDays(day, -(before ?? 0)), addDays(day, after ?? 0)],
    announced: entry !== "",
  };
}
