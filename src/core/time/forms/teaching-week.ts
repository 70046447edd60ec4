import { addDays, type Interval, type IsoDay } from "../../model/day.ts";
import type { PlanFrame } from "../../model/frame.ts";
import type { Term } from "../../model/school-calendar.ts";
import { weekdayNumber } from "../daytime.ts";
import { numberOf } from "../numerals.ts";
import { lastWeek, MOST_WEEKS, termDays, weekOne } from "../term-days.ts";
import { termOf, WHICH_TERM } from "../term-window.ts";
import { misread, type Reading, ROUGH, type TimeForm, time } from "../time-form.ts";
import { WEEKDAYS } from "../vocabulary.ts";
import { WEEKS, type Weeks, weeksIn } from "../week-numbers.ts";

function daysOf([first, last]: Weeks, monday: IsoDay, weekday: number | undefined): Interval {
  const from = addDays(monday, (first - 1) * 7);
  const day = addDays(from, (weekday ?? 1) - 1);
  return weekday === undefined ? [from, addDays(monday, last * 7 - 1)] : [day, day];
}

/** The weeks by number; one that the term does not have is a fault. */
function numbered(
  written: string,
  inTerm: string,
  weekday: number | undefined,
  code: string,
  frame: PlanFrame,
  term: Term,
): Reading {
  const weeks = weeksIn(written);
  if (weeks === undefined) {
    const [from, to] = (written.match(/[\da-j]+/g) ?? []).map(numberOf);
    return misread("reversed-range", code, [`${inTerm}第${to}-${from}周`]);
  }
  const most = lastWeek(frame, term);
  if (weeks.some(([, to]) => to > most)) return misread("invalid-day", code, [`${inTerm}第${most}周`]);
  const first = weekOne(frame, term);
  if (first === undefined) return misread("needs-calendar", code);
  const days = weeks.map((each) => daysOf(each, first.monday, weekday));
  return time(days, weekday === undefined ? "week" : "day", first.exact ? {} : ROUGH);
}

/** 预备周 is the week before the first one; 考试周 and 复习周 lie in the last two weeks, roughly. */
function named(name: string, code: string, frame: PlanFrame, term: Term): Reading {
  const first = weekOne(frame, term);
  const { days, exact } = termDays(frame, term);
  if (name === "考" && exact) return time([[addDays(days[1], -13), days[1]]], "week", ROUGH);
  if (name === "考" || first === undefined) return misread("needs-calendar", code);
  const week: Interval = [addDays(first.monday, -7), addDays(first.monday, -1)];
  return time([week], "week", first.exact ? {} : ROUGH);
}

/** 「第六周」「第十、十一周」「第3周周五」「预备周」: weeks of a term, counted in the school calendar. */
export const teachingWeek: TimeForm = {
  needs: "W备考",
  pattern: new RegExp(
    `^(?:(${WHICH_TERM}T))?(?:K?(${WEEKS})(?:W([${WEEKDAYS}])[κ-σ]?)?[Iy%x]?|([备考])[Iy%]?)$`,
  ),

  read([code, written, weeks, weekday, name = ""], { frame, words }) {
    const numbers = weeksIn(weeks ?? "")?.flat() ?? [];
    if (numbers.includes(0)) return misread("invalid-day", code, [`${words(written ?? "")}第1周`]);
    if (frame === undefined) return misread("no-frame", code);
    const inFrame = frame.kind === "term" ? frame.term : undefined;
    const term = written === undefined ? inFrame : termOf(written);
    if (term === 0) return misread("invalid-term", written, ["第一学期", "第二学期"]);
    if (term === undefined) {
      if (numbers.some((number) => number > MOST_WEEKS)) return misread("invalid-day", code);
      const unclear = frame.kind === "school-year" || frame.calendar !== undefined;
      const week = words(code);
      return misread(unclear ? "ambiguous-term" : "needs-calendar", code, [
        `第一学期${week}`,
        `第二学期${week}`,
      ]);
    }
    return weeks === undefined
      ? named(name, code, frame, term)
      : numbered(weeks, words(written ?? ""), weekdayNumber(weekday), code, frame, term);
  },
};
