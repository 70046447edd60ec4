import { addDays, dayNumber, type IsoDay, partsOf } from "../../model/day.ts";
import { type FestivalName, festivalDays, festivals } from "../../time/festivals.ts";
import { holidayOf } from "../../time/holidays.ts";
import { lengthOf } from "../dated-days.ts";
import { answer, type DayReason, sameDates, weekdayWords, wordsAround } from "./day-offer.ts";

const OFF = /假|放休|调休/;
/** 「放假7天」 would no longer be true with other days. */
const COUNT = /[\d一二三四五六七八九十]天/;

/** 国庆假期10月1日—7日: by the State Council's table, else asked. */
export const daysOff: DayReason = (text, { festivals: named, plan }, found) => {
  const words = wordsAround(text, found);
  if (!OFF.test(words) || lengthOf(found) === 0) return undefined;
  const name = named.find((festival) => holidayOf(festival, found.newYear) !== undefined);
  const after = name && holidayOf(name, found.newYear);
  if (name === undefined || after === undefined) return undefined;
  const before = holidayOf(name, partsOf(found.old[1]).year)?.days;
  const same = before?.[0] === found.old[0] && before[1] === found.old[1];
  const longer = dayNumber(after.days[1]) - dayNumber(after.days[0]) !== lengthOf(found);
  const sure = same && after.announced && plan.from.kind === plan.to.kind && !(longer && COUNT.test(words));
  const why = after.announced
    ? `${found.newYear}年${name}假期的安排`
    : `${found.newYear}年的放假安排还没有公布，这是平常的天数`;
  const choices = [answer(text, found, after.days, "按放假安排")];
  return { choices, why, certainty: sure ? "sure" : "question" };
};

function moves(name: FestivalName): boolean {
  return festivals.some((festival) => festival.name === name && festival.movable);
}

/** The very day of a festival that moves: 中秋节（9月17日）. */
export const onFestival: DayReason = (text, { festivals: named }, found) => {
  if (lengthOf(found) > 0) return undefined;
  const { year } = partsOf(found.old[0]);
  const name = named.find(
    (festival) => moves(festival) && festivalDays(festival, year).includes(found.old[0]),
  );
  const day = name && festivalDays(name, found.newYear)[0];
  if (name === undefined || day === undefined) return undefined;
  const choices = [answer(text, found, [day, day], "按节日")];
  return { choices, why: festivalWords(name, day), certainty: "sure" };
};

/** 10 September, 8 March: the festival is on that date every year. */
export function isFixedFestival(day: IsoDay): boolean {
  const { year } = partsOf(day);
  return festivals.some(({ name, movable }) => !movable && festivalDays(name, year).includes(day));
}

/** The day of a festival of a fixed date stays, its weekday does not: 9月10日（星期二）. */
export const onFixedFestival: DayReason = (text, _facts, found) => {
  if (lengthOf(found) > 0 || !found.hasWeekday) return undefined;
  const same = isFixedFestival(found.old[0]) ? sameDates(found) : undefined;
  if (same === undefined) return undefined;
  const choices = [answer(text, found, same, "日期不变")];
  return { choices, why: weekdayWords(same[0]), certainty: "sure" };
};

/** Work for a festival that moves goes with it when it stands so many days from it. */
const BESIDE = 15;

/** 「中秋节前（9月12日）」: as far from the festival as it was, where that is another date. */
export const besideFestival: DayReason = (text, { festivals: named }, found) => {
  for (const name of named.filter(moves)) {
    const [old] = festivalDays(name, partsOf(found.old[0]).year);
    const [day] = festivalDays(name, found.newYear);
    if (old === undefined || day === undefined) continue;
    const by = dayNumber(found.old[0]) - dayNumber(old);
    if (Math.abs(by) > BESIDE) continue;
    const first = addDays(day, by);
    if (first === sameDates(found)?.[0]) return undefined;
    const choices = [answer(text, found, [first, addDays(first, lengthOf(found))], "跟着节日")];
    return { choices, why: festivalWords(name, day), certainty: "question" };
  }
  return undefined;
};

function festivalWords(name: string, day: IsoDay): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${name}是${month}月${date}日`;
}
