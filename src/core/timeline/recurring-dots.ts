import type { IsoMonth } from "../model/day.ts";
import type { Recurrence } from "../model/period.ts";

/**
 * The months that carry a dot for work that comes back.
 *
 * What comes every day, week or month has one in each month. What comes so many times a quarter, a term
 * or a year has that many (the lower number of 2-3次) at even places: the plan names no month, and a dot
 * claims no more than "some time about here".
 */
export function recurringDots(
  { freq, interval = 1, count }: Recurrence,
  months: readonly IsoMonth[],
): IsoMonth[] {
  const times = count?.[0] ?? 1;
  switch (freq) {
    case "daily":
    case "weekly":
      return [...months];
    case "monthly":
      return months.filter((_, index) => index % interval === 0);
    case "quarterly":
      return quartersOf(months).flatMap((quarter) => spread(quarter, times));
    case "termly":
      return termsOf(months).flatMap((term) => spread(term, times));
    case "yearly":
      return spread(months, times);
  }
}

/** Three months each from the first on: a school year has four such quarters, but parts of five of the calendar's. */
function quartersOf(months: readonly IsoMonth[]): IsoMonth[][] {
  return months.flatMap((_, index) => (index % 3 === 0 ? [months.slice(index, index + 3)] : []));
}

/** July and August belong to no term; a row that names them alone takes them as one. */
function termsOf(months: readonly IsoMonth[]): IsoMonth[][] {
  const within = (numbers: string) => months.filter((month) => numbers.includes(month.slice(5)));
  const terms = [within("09 10 11 12 01"), within("02 03 04 05 06")].filter((term) => term.length > 0);
  return terms.length > 0 ? terms : [[...months]];
}

function spread(months: readonly IsoMonth[], count: number): IsoMonth[] {
  const dots = Math.max(1, Math.min(count, months.length));
  const places = Array.from({ length: dots }, (_, dot) => Math.floor(((dot + 0.5) * months.length) / dots));
  return months.filter((_, index) => places.includes(index));
}
