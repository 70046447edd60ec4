import type { IsoMonth } from "../model/day.ts";
import type { Vacation } from "./timeline.ts";

/** 寒假 (January, February) and 暑假 (July, August), to the month, as schools without a calendar mean them. */
export function vacationsIn(months: readonly IsoMonth[]): Vacation[] {
  const within = (numbers: readonly string[]) => months.filter((month) => numbers.includes(month.slice(5)));
  const vacations: Vacation[] = [
    { name: "寒假", months: within(["01", "02"]) },
    { name: "暑假", months: within(["07", "08"]) },
  ];
  return vacations.filter((vacation) => vacation.months.length > 0);
}
