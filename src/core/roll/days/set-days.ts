import { addDays, type IsoDay, isoDay, isRealDay, partsOf, weekdayOf } from "../../model/day.ts";
import { writtenNumber } from "../../text/chinese-number.ts";
import { lengthOf } from "../dated-days.ts";
import {
  answer,
  type DayOffer,
  type DayReason,
  dateOrWeekday,
  sameDates,
  weekdayWords,
  wordsAround,
} from "./day-offer.ts";

/** 2月29日 in a year that has none. */
export const leapDay: DayReason = (text, _facts, found) => {
  if (!found.old.some((day) => day.endsWith("-02-29")) || isRealDay(found.newYear, 2, 29)) return undefined;
  const instead = (leap: IsoDay) => {
    const [from, to] = found.old.map((day) => {
      const { month, day: date } = partsOf(day);
      return day.endsWith("-02-29") ? leap : isoDay(found.newYear, month, date);
    });
    return [from ?? leap, to ?? leap] as const;
  };
  const choices = [
    answer(text, found, instead(isoDay(found.newYear, 2, 28)), "2月28日"),
    answer(text, found, instead(isoDay(found.newYear, 3, 1)), "3月1日"),
  ];
  return { choices, why: `${found.newYear}年没有2月29日`, certainty: "question" };
};

const NUMBERED_WEEK = "第(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:教学)?周";
const WEEK_BEFORE = new RegExp(`${NUMBERED_WEEK}[(:,]?$`);
const WEEK_AFTER = new RegExp(`^[)(,]?${NUMBERED_WEEK}`);

/** 「第6周（10月8日—12日）」: by the new 校历, else the nearest same weekdays. */
export const ofTeachingWeek: DayReason = (text, { plan }, found) => {
  const before = WEEK_BEFORE.exec(text.text.slice(Math.max(0, found.start - 10), found.start));
  const after = WEEK_AFTER.exec(text.text.slice(found.end, found.end + 10));
  const week = writtenNumber((before ?? after)?.[1] ?? "");
  if (week === undefined) return undefined;
  const { month } = partsOf(found.old[0]);
  const monday = plan.to.calendar?.weekOne?.[month >= 8 || month === 1 ? "term1" : "term2"];
  if (monday === undefined)
    return weekdayFirst(dateOrWeekday(text, found, () => "教学周的日期每年不同，请对照新校历"));
  const first = addDays(monday, (week - 1) * 7 + weekdayOf(found.old[0]) - 1);
  const choices = [answer(text, found, [first, addDays(first, lengthOf(found))], "按新校历")];
  return { choices, why: `新校历的第${week}周`, certainty: "question" };
};

/** Days chosen for their weekday: 9月6日（周五）. */
export const chosenWeekday: DayReason = (text, _facts, found) => {
  if (!found.hasWeekday) return undefined;
  if (found.weekdaysRight)
    return dateOrWeekday(text, found, (date) => `${weekdayWords(date)}，请选日期不变还是星期不变`);
  const same = sameDates(found);
  if (same === undefined) return undefined;
  const why = `${weekdayWords(same[0])}，旧计划的星期也对不上`;
  return { choices: [answer(text, found, same, "日期不变")], why, certainty: "question" };
};

/** Days that are set anew each year, so that the old ones are hardly right: exams, the beginning of term. */
const SET_ANEW =
  /(?<!高)考试|期[中末]考|月考|会考|学考|中考|统考|质检|调研测|开学|放假|散学|休业|返校|报到|注册|结业/;

export const setAnew: DayReason = (text, _facts, found) => {
  const words = wordsAround(text, found);
  // 高考 begins on 7 June every year.
  const isFixed = words.includes("高考") && found.old[0].endsWith("-06-07");
  if (isFixed || !SET_ANEW.test(words)) return undefined;
  return weekdayFirst(dateOrWeekday(text, found, () => "这类日期每年另定，请对照新校历"));
};

function weekdayFirst(offer: DayOffer | undefined): DayOffer | undefined {
  return offer && { ...offer, choices: [...offer.choices].reverse() };
}
