import { addDays, dayNumber, type IsoDay, isoDay, isRealDay, partsOf, weekdayOf } from "../../model/day.ts";
import { writtenNumber } from "../../text/chinese-number.ts";
import { type FestivalName, type FestivalRule, festivalDays, festivals } from "../../time/festivals.ts";
import { holidayOf } from "../../time/holidays.ts";
import { type DatedDays, datedDays, lengthOf } from "../dated-days.ts";
import { chosen, type Finder, type Finding, type TextFacts } from "../finding.ts";
import type { RollChoice } from "../roll-change.ts";
import type { RollText } from "../roll-text.ts";
import { spellDays } from "../spell-days.ts";

/** Days that are set anew each year, so that the old ones are hardly right: exams, the beginning of term. */
const SET_ANEW =
  /(?<!高)考试|期[中末]考|月考|会考|学考|中考|统考|质检|调研测|开学|放假|散学|休业|返校|报到|注册|结业/;
const OFF = /假|放休|调休/;
/** 「放假7天」 would no longer be true with other days. */
const COUNT = /[\d一二三四五六七八九十]天/;
const NUMBERED_WEEK = "第(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:教学)?周";
const WEEK_BEFORE = new RegExp(`${NUMBERED_WEEK}[(:]?$`);
const WEEK_AFTER = new RegExp(`^[)(,]?${NUMBERED_WEEK}`);
/** Work for a festival that moves goes with it when it stands so many days from it. */
const BESIDE = 15;

/** Dates: weekdays anew, festivals and days off on their new days, 2月29日. */
export const days: Finder = function* (text, facts): Iterable<Finding> {
  for (const found of datedDays(text, facts.plan)) {
    const offer = offerFor(text, facts, found);
    if (offer === undefined) continue;
    const { choices, why, certainty } = offer;
    const answer = chosen(choices);
    const { start, end } = found;
    if (answer.to !== text.original.slice(text.starts[start], text.ends[end - 1]))
      yield { kind: "edit", start, end, ...answer, why, certainty };
  }
};

interface Offer {
  readonly choices: readonly RollChoice[];
  readonly why: string;
  readonly certainty: "sure" | "question";
}

function offerFor(text: RollText, facts: TextFacts, found: DatedDays): Offer | undefined {
  return (
    holidayOffer(text, facts, found) ??
    festivalOffer(text, facts, found) ??
    leapDayOffer(text, found) ??
    weekOffer(text, facts, found) ??
    weekdayOffer(text, found) ??
    besideFestivalOffer(text, facts, found) ??
    setAnewOffer(text, found)
  );
}

function answer(
  text: RollText,
  found: DatedDays,
  dates: readonly [IsoDay, IsoDay],
  label: string,
): RollChoice {
  return { label, to: spellDays(text, found, dates) };
}

/** The same dates in the new year; undefined where the first of them does not exist there. */
function sameDates({ old, newYear }: DatedDays, by = 0): readonly [IsoDay, IsoDay] | undefined {
  const { month, day } = partsOf(old[0]);
  if (!isRealDay(newYear, month, day)) return undefined;
  const first = addDays(isoDay(newYear, month, day), by);
  return [first, addDays(first, dayNumber(old[1]) - dayNumber(old[0]))];
}

/** The words around the days that may say what they are for. */
function around({ text }: RollText, { start, end }: DatedDays): string {
  return text.slice(Math.max(0, start - 20), end + 20);
}

function ruleOf(name: FestivalName): FestivalRule | undefined {
  return festivals.find((festival) => festival.name === name)?.rule;
}

/** 国庆假期10月1日—7日: by the State Council's table, else asked. */
function holidayOffer(
  text: RollText,
  { festivals: named, plan }: TextFacts,
  found: DatedDays,
): Offer | undefined {
  if (!OFF.test(around(text, found)) || lengthOf(found) === 0) return undefined;
  const oldYear = partsOf(found.old[1]).year;
  for (const name of named) {
    const [before, after] = [holidayOf(name, oldYear), holidayOf(name, found.newYear)];
    if (after === undefined) continue;
    const same = before !== undefined && before.days[0] === found.old[0] && before.days[1] === found.old[1];
    const counted =
      COUNT.test(around(text, found)) &&
      lengthOf(found) !== dayNumber(after.days[1]) - dayNumber(after.days[0]);
    const sure = same && after.announced && plan.from.kind === plan.to.kind && !counted;
    const why = after.announced
      ? `${found.newYear}年${name}假期的安排`
      : `${found.newYear}年的放假安排还没有公布，这是平常的天数`;
    return {
      choices: [answer(text, found, after.days, "按放假安排")],
      why,
      certainty: sure ? "sure" : "question",
    };
  }
  return undefined;
}

function festivalOffer(text: RollText, { festivals: named }: TextFacts, found: DatedDays): Offer | undefined {
  const oldYear = partsOf(found.old[0]).year;
  if (lengthOf(found) > 0) return undefined;
  for (const name of named) {
    if (ruleOf(name)?.kind === "fixed" || !festivalDays(name, oldYear).includes(found.old[0])) continue;
    const [day] = festivalDays(name, found.newYear);
    if (day === undefined) return undefined;
    return {
      choices: [answer(text, found, [day, day], "按节日")],
      why: festivalWords(name, day),
      certainty: "sure",
    };
  }
  const fixed = festivals.find(({ rule }) => {
    const { month, day } = partsOf(found.old[0]);
    return rule.kind === "fixed" && rule.month === month && rule.day === day;
  });
  const same = fixed === undefined || !found.hasWeekday ? undefined : sameDates(found);
  if (same === undefined) return undefined;
  return { choices: [answer(text, found, same, "日期不变")], why: weekdayWords(same[0]), certainty: "sure" };
}

function festivalWords(name: string, day: IsoDay): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${name}是${month}月${date}日`;
}

function weekdayWords(day: IsoDay): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${month}月${date}日是星期${"一二三四五六日".charAt(weekdayOf(day) - 1)}`;
}

function leapDayOffer(text: RollText, found: DatedDays): Offer | undefined {
  const { month, day } = partsOf(found.old[0]);
  if (month !== 2 || day !== 29 || sameDates(found) !== undefined) return undefined;
  const length = lengthOf(found);
  const from = (first: IsoDay): readonly [IsoDay, IsoDay] => [first, addDays(first, length)];
  const february = isoDay(found.newYear, 2, 28);
  return {
    choices: [
      answer(text, found, from(february), "2月28日"),
      answer(text, found, from(addDays(february, 1)), "3月1日"),
    ],
    why: `${found.newYear}年没有2月29日`,
    certainty: "question",
  };
}

/** By how many days the nearest day of the same weekday lies from the same date, -3 to 3. */
function toSameWeekday({ old }: DatedDays, date: IsoDay): number {
  return ((weekdayOf(old[0]) - weekdayOf(date) + 10) % 7) - 3;
}

function bothWays(text: RollText, found: DatedDays, why: (date: IsoDay) => string): Offer | undefined {
  const same = sameDates(found);
  const near = same && sameDates(found, toSameWeekday(found, same[0]));
  if (same === undefined || near === undefined) return undefined;
  const choices = [answer(text, found, same, "日期不变"), answer(text, found, near, "星期不变")];
  return { choices, why: why(same[0]), certainty: "question" };
}

/** 「第6周（10月8日—12日）」: by the new 校历, else the nearest same weekdays. */
function weekOffer(text: RollText, { plan }: TextFacts, found: DatedDays): Offer | undefined {
  const before = WEEK_BEFORE.exec(text.text.slice(Math.max(0, found.start - 10), found.start));
  const after = WEEK_AFTER.exec(text.text.slice(found.end, found.end + 10));
  const week = writtenNumber((before ?? after)?.[1] ?? "");
  if (week === undefined) return undefined;
  const { month } = partsOf(found.old[0]);
  const monday = plan.to.calendar?.weekOne?.[month >= 8 || month === 1 ? "term1" : "term2"];
  if (monday === undefined) {
    const both = bothWays(text, found, () => "教学周的日期每年不同，请对照新校历");
    return both && { ...both, choices: [...both.choices].reverse() };
  }
  const first = addDays(monday, (week - 1) * 7 + weekdayOf(found.old[0]) - 1);
  const choices = [answer(text, found, [first, addDays(first, lengthOf(found))], "按新校历")];
  return { choices, why: `新校历的第${week}周`, certainty: "question" };
}

function weekdayOffer(text: RollText, found: DatedDays): Offer | undefined {
  if (!found.hasWeekday) return undefined;
  if (found.weekdaysRight)
    return bothWays(text, found, (date) => `${weekdayWords(date)}，请选日期不变还是星期不变`);
  const same = sameDates(found);
  if (same === undefined) return undefined;
  const why = `${weekdayWords(same[0])}，旧计划的星期也对不上`;
  return { choices: [answer(text, found, same, "日期不变")], why, certainty: "question" };
}

function besideFestivalOffer(
  text: RollText,
  { festivals: named }: TextFacts,
  found: DatedDays,
): Offer | undefined {
  for (const name of named) {
    const [old] = festivalDays(name, partsOf(found.old[0]).year);
    const [day] = festivalDays(name, found.newYear);
    if (ruleOf(name)?.kind === "fixed" || old === undefined || day === undefined) continue;
    const by = dayNumber(found.old[0]) - dayNumber(old);
    if (Math.abs(by) > BESIDE) continue;
    const first = addDays(day, by);
    const dates = [first, addDays(first, lengthOf(found))] as const;
    return {
      choices: [answer(text, found, dates, "跟着节日")],
      why: festivalWords(name, day),
      certainty: "question",
    };
  }
  return undefined;
}

function setAnewOffer(text: RollText, found: DatedDays): Offer | undefined {
  if (!SET_ANEW.test(around(text, found))) return undefined;
  const both = bothWays(text, found, () => "这类日期每年另定，请对照新校历");
  return both && { ...both, choices: [...both.choices].reverse() };
}
