import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  firstOfMonth,
  isLeapYear,
  isoDay,
  isoMonth,
  isRealDay,
  lastOfMonth,
  monthOf,
  monthsBetween,
  partsOf,
  weekdayOf,
} from "../../../src/core/model/day.ts";

const MILLISECONDS = 86_400_000;
const anyDay = fc.integer({ min: -719_162, max: 2_932_895 });

test("every day from year 1 to 9999 has its number and the number its day", () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      expect(dayNumber(dayFromNumber(number))).toBe(number);
    }),
    { numRuns: 2000 },
  );
});

test("days, weekdays and month ends agree with the computer's own calendar", () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const date = new Date(number * MILLISECONDS);
      const day = dayFromNumber(number);
      expect(day).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      expect(addDays(day, 1)).toBe(new Date((number + 1) * MILLISECONDS).toISOString().slice(0, 10));
    }),
    { numRuns: 2000, examples: [[-719_162], [2_932_895]] },
  );
});

test.each`
  year    | month | days
  ${2024} | ${2}  | ${29}
  ${2025} | ${2}  | ${28}
  ${2000} | ${2}  | ${29}
  ${2100} | ${2}  | ${28}
  ${2025} | ${4}  | ${30}
  ${2025} | ${12} | ${31}
`("month $month of $year has $days days", ({ year, month, days }) => {
  expect(daysInMonth(year, month)).toBe(days);
  expect(lastOfMonth(year, month)).toBe(isoDay(year, month, days));
  expect(firstOfMonth(year, month)).toBe(isoDay(year, month, 1));
  expect(isLeapYear(year)).toBe(daysInMonth(year, 2) === 29);
});

test.each([
  [2025, 2, 29],
  [2025, 13, 1],
  [2025, 0, 1],
  [2025, 4, 31],
  [2025, 4, 0],
  [0, 1, 1],
])("%i-%i-%i is no day", (year, month, day) => {
  expect(isRealDay(year, month, day)).toBe(false);
});

test("a day gives its month and its parts", () => {
  expect(monthOf("2025-02-08")).toBe("2025-02");
  expect(partsOf("2025-02-08")).toEqual({ year: 2025, month: 2, day: 8 });
  expect(isoMonth(2025, 2)).toBe("2025-02");
  expect(isRealDay(2024, 2, 29)).toBe(true);
});

test("the months of a school year run over New Year", () => {
  expect(monthsBetween("2024-11", "2025-02")).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
  expect(monthsBetween("2025-02", "2024-11")).toEqual([]);
});
