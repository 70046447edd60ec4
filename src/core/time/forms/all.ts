import type { TimeForm } from "../time-form.ts";
import { about } from "./about.ts";
import { activityMonth } from "./activity-month.ts";
import { allPeriod } from "./all-period.ts";
import { bareNumber } from "./bare-number.ts";
import { bareWeekday } from "./bare-weekday.ts";
import { counted } from "./counted.ts";
import { datedFestival } from "./dated-festival.ts";
import { deadline } from "./deadline.ts";
import { festival } from "./festival.ts";
import { frameByName } from "./frame-name.ts";
import { halfRange } from "./half-range.ts";
import { labelBeforeDate } from "./label-before-date.ts";
import { labelled } from "./labelled.ts";
import { list } from "./list.ts";
import { listNumbered } from "./list-numbered.ts";
import { listOfTimes } from "./list-of-times.ts";
import { lunar } from "./lunar.ts";
import { monthWithTheme } from "./month-with-theme.ts";
import { namedWeek } from "./named-week.ts";
import { openEnd } from "./open-end.ts";
import { partOfTerm } from "./part-of-term.ts";
import { partOfYear } from "./part-of-year.ts";
import { placeholder } from "./placeholder.ts";
import { point } from "./point.ts";
import { quarter } from "./quarter.ts";
import { range } from "./range.ts";
import { rangeOfTimes } from "./range-of-times.ts";
import { recurrence } from "./recurrence.ts";
import { slip } from "./slip.ts";
import { teachingWeek } from "./teaching-week.ts";
import { term } from "./term.ts";
import { timeAndVerb } from "./time-and-verb.ts";
import { twoFestivals } from "./two-festivals.ts";
import { unscheduled } from "./unscheduled.ts";
import { vacation } from "./vacation.ts";
import { weekOfMonth } from "./week-of-month.ts";
import { weekdayBeforeDate } from "./weekday-before-date.ts";
import { weekdayOfMonth } from "./weekday-of-month.ts";
import { wordBesideDate } from "./word-beside-date.ts";

/**
 * Every way of writing a 时间段 that we read. No spelling of `examples.ts` belongs to two of them. Where several
 * stand one round the other (「约第一学期9月（分批）」) a text can be opened from more than one side: the first in
 * this list opens it. For a text with one thing in it the order is free.
 */
export const forms: readonly TimeForm[] = [
  point,
  range,
  list,
  listNumbered,
  allPeriod,
  term,
  frameByName,
  quarter,
  teachingWeek,
  halfRange,
  slip,
  about,
  deadline,
  openEnd,
  vacation,
  partOfYear,
  partOfTerm,
  weekOfMonth,
  weekdayOfMonth,
  weekdayBeforeDate,
  twoFestivals,
  namedWeek,
  activityMonth,
  rangeOfTimes,
  listOfTimes,
  timeAndVerb,
  labelled,
  labelBeforeDate,
  wordBesideDate,
  recurrence,
  counted,
  monthWithTheme,
  bareWeekday,
  unscheduled,
  bareNumber,
  placeholder,
  festival,
  datedFestival,
  lunar,
];
