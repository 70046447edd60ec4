import { addDays, type IsoDay, partsOf, weekdayOf } from "../../model/day.ts";
import { festivals } from "../../time/festivals.ts";
import { holidayOf } from "../../time/holidays.ts";
import { type DatedDays, lengthOf } from "../dated-days.ts";
import type { RollChoice } from "../roll-change.ts";
import type { RollText } from "../roll-text.ts";
import { answer, type DayReason, sameDates, sameWeekday, weekdayWords } from "./day-offer.ts";
import { isFixedFestival } from "./festival-days.ts";

/** A longer stretch (9月1日—30日) is a part of the year and not chosen for its weekdays. */
const DAYS_OF_A_WEEK = 5;
/** Days off with the weekends beside them, and a week of work behind them. */
const LONGEST_HOLIDAY = 20;

/** Days by which work is due, and days that are the same every year whatever their weekday. */
const DUE_BEFORE = /(?:截至|截止|截止到|不晚于|最迟)$/;
const DUE_AFTER = /^[)]?(?:日|号)?(?:之前|以前|前|截止|截至|止)/;
const EVERY_YEAR = /高考/;

/** Work on working days that would fall on a weekend or into announced days off: 9月6日召开例会. */
export const fallsOnFreeDays: DayReason = (text, _facts, found) => {
  const same = sameDates(found);
  if (same === undefined || lengthOf(found) >= DAYS_OF_A_WEEK || staysEveryYear(text, found))
    return undefined;
  if (daysFrom(found.old).some(freeDay) || isFixedFestival(found.old[0])) return undefined;
  const free = daysFrom(same).find(freeDay);
  if (free === undefined) return undefined;
  const choices = [workingDays(text, found), answer(text, found, same, "日期不变")].flatMap(
    (choice) => choice ?? [],
  );
  return { choices, why: freeWords(free), certainty: "question" };
};

/** The nearest days of the same weekday, else the first ones after the date that are no days off. */
function workingDays(text: RollText, found: DatedDays): RollChoice | undefined {
  const near = sameWeekday(found);
  if (near !== undefined && !daysFrom(near).some(freeDay)) return answer(text, found, near, "星期不变");
  for (let by = 1; by <= LONGEST_HOLIDAY; by += 1) {
    const later = sameDates(found, by);
    if (later !== undefined && !daysFrom(later).some(freeDay))
      return answer(text, found, later, "放到工作日");
  }
  return undefined;
}

function staysEveryYear({ text }: RollText, { start, end }: DatedDays): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 6);
  return DUE_BEFORE.test(before) || DUE_AFTER.test(after) || EVERY_YEAR.test(before + after);
}

function daysFrom([from, to]: readonly [IsoDay, IsoDay]): IsoDay[] {
  const days: IsoDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function freeDay(day: IsoDay): boolean {
  return weekdayOf(day) >= 6 || holidayAround(day) !== undefined;
}

/** The festival whose announced days off hold the day. */
function holidayAround(day: IsoDay): string | undefined {
  const { year } = partsOf(day);
  return festivals.find(({ name }) => {
    const holiday = holidayOf(name, year);
    return holiday?.announced === true && holiday.days[0] <= day && day <= holiday.days[1];
  })?.name;
}

function freeWords(day: IsoDay): string {
  const festival = holidayAround(day);
  if (festival === undefined) return weekdayWords(day);
  const { year, month, day: date } = partsOf(day);
  return `${year}年${month}月${date}日在${festival}假期里`;
}
