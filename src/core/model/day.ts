/**
 * Civil days and months as ISO text: they sort, compare and read well. No clock and no time zone.
 *
 * Arithmetic is on day numbers (days since 1970-01-01, proleptic Gregorian) after Howard Hinnant's
 * public description of the civil calendar algorithms.
 */

/** A day, `"2025-02-08"`. */
export type IsoDay = `${number}-${number}-${number}`;

/** A month, `"2025-02"`. */
export type IsoMonth = `${number}-${number}`;

/** A closed interval of days; both ends belong to it, and the first is never after the second. */
export type Interval = readonly [from: IsoDay, to: IsoDay];

const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));

/** Two digits; days are built by the thousand, so nothing is padded anew. */
function two(value: number): string {
  return TWO_DIGITS[value] ?? String(value);
}

function four(year: number): string {
  return year > 999 ? String(year) : String(year).padStart(4, "0");
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether year (1–9999), month and day name a day that exists. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** The day as text. The caller has made sure that it exists (`isRealDay`). */
export function isoDay(year: number, month: number, day: number): IsoDay {
  return `${four(year)}-${two(month)}-${two(day)}` as IsoDay;
}

export function isoMonth(year: number, month: number): IsoMonth {
  return `${four(year)}-${two(month)}` as IsoMonth;
}

export function firstOfMonth(year: number, month: number): IsoDay {
  return isoDay(year, month, 1);
}

export function lastOfMonth(year: number, month: number): IsoDay {
  return isoDay(year, month, daysInMonth(year, month));
}

export function monthOf(day: IsoDay): IsoMonth {
  return day.slice(0, 7) as IsoMonth;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: IsoDay): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01. */
export function dayNumber(day: IsoDay): number {
  const { year, month, day: date } = partsOf(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day with that number since 1970-01-01. */
export function dayFromNumber(days: number): IsoDay {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(year, month, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: IsoDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The months from the first to the last, both included, in order. */
export function monthsBetween(first: IsoMonth, last: IsoMonth): IsoMonth[] {
  const months: IsoMonth[] = [];
  let year = Number(first.slice(0, 4));
  let month = Number(first.slice(5, 7));
  for (let next = first; next <= last; next = isoMonth(year, month)) {
    months.push(next);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return months;
}
