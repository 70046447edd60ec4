import { type Interval, type IsoDay, isoDay, partsOf } from "../../model/day.ts";
import { frameReach, frameYears, type PlanFrame, yearOfMonth } from "../../model/frame.ts";
import { festivalNamed } from "../festival-words.ts";
import { type FestivalName, festivalDays, festivals } from "../festivals.ts";
import { holidayOf } from "../holidays.ts";
import { nextYear } from "../place-point.ts";
import { misread, ROUGH, type Time, type TimeForm, time } from "../time-form.ts";

/** The festival's days in that year, or those that lie in the plan; undefined where nothing says the year. */
function daysOf(
  name: FestivalName,
  year: number | undefined,
  frame: PlanFrame | undefined,
): readonly IsoDay[] | undefined {
  if (year !== undefined) return festivalDays(name, year);
  if (frame === undefined) return undefined;
  const [from, to] = frameReach(frame);
  return frameYears(frame)
    .flatMap((each) => festivalDays(name, each))
    .filter((day) => day >= from && day <= to);
}

/** Whether the plan has that month. */
function isInPlan(month: number, frame: PlanFrame | undefined): boolean {
  if (frame === undefined) return true;
  const [day, [from, to]] = [isoDay(yearOfMonth(frame, month), month, 15), frameReach(frame)];
  return day >= from && day <= to;
}

/** The days off around those festival days; a year not announced yet is rough and to be confirmed. */
function daysOff(name: FestivalName, days: readonly IsoDay[]): Time | undefined {
  const found = days.map((day) => holidayOf(name, partsOf(day).year)).filter((one) => one !== undefined);
  if (found.length === 0) return undefined;
  const intervals = found.map((one) => one.days);
  const announced = found.every((one) => one.announced);
  const [flags, doubts] = announced ? [{}, []] : [ROUGH, ["holiday-not-announced"]];
  return { ...time(intervals, "day", flags, doubts), offAround: true };
}

/** 「教师节」「2025年春节」「国庆期间」「国庆假期」: the festival's day inside the plan, or the days off around it. */
export const festival: TimeForm = {
  pattern: /^(?:\|(?=.*[À-ÿ])|((?:19|20)\d\d)Y?(?!$)|=|(\+))?([a-j.\d]*[À-ÿ]?J?)([假放])?([I$κ]*)$/,

  read([code, year, next, name = "", off, around], { frame }) {
    const isTenth = name === "ja" && (off ?? around) !== "";
    const found = isTenth ? festivals.find((each) => each.name === "国庆") : festivalNamed(name);
    if (found === undefined) return undefined;
    const written = year === undefined ? (next && nextYear(frame)) || undefined : Number(year);
    const days = daysOf(found.name, written, frame);
    if (days === undefined) return misread("no-frame", code);
    if (days.length === 0) {
      const months = found.months.filter((month) => isInPlan(month, frame)).map((month) => `${month}月`);
      return misread("festival-not-in-frame", code, months);
    }
    const alone = days.map((day): Interval => [day, day]);
    return (off && daysOff(found.name, days)) || time(alone, "day", around === "I" ? ROUGH : {});
  },
};
