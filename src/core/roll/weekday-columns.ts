import { type IsoDay, isoDay, isRealDay, partsOf, weekdayOf } from "../model/day.ts";
import { weekdayOfSign, weekdaySign } from "../text/weekday-sign.ts";
import { readPeriod } from "../time/read-period.ts";
import { weekdayWords } from "./days/day-offer.ts";
import { edited } from "./edited.ts";
import { placeKey, type RollEdit, type RollPlace } from "./roll-change.ts";
import { type RollFrames, yearsOn } from "./roll-years.ts";
import { periodOf, type TimedRow } from "./timed-rows.ts";

const WEEKDAY_COLUMN = /^(?:星期|礼拜|周)(?:几|次)?(?:#\d+)?$/;
const WEEKDAY = /^(\s*(?:星期|礼拜|周)?)([一二三四五六日天])\s*$/;

/**
 * The weekday in a column of its own beside a date: it is the weekday of that date in the new year. Where the date
 * itself is asked about, each answer has its own weekday, and so this is asked too.
 */
export function weekdayColumns(
  timed: TimedRow,
  row: number,
  edits: readonly RollEdit[],
  frames: RollFrames,
): readonly RollEdit[] {
  const read = onlyDay(timed);
  if (read === undefined) return [];
  const ofTime = edits.filter(({ at }) => at.kind === "time");
  return Object.entries(timed.row.extra ?? {}).flatMap(([column, text]) => {
    const [, name = "", sign = ""] = WEEKDAY_COLUMN.test(column) ? (WEEKDAY.exec(text) ?? []) : [];
    if (sign === "") return [];
    const old = ofThatWeekday(read, weekdayOfSign(sign));
    const { year, month } = partsOf(old);
    const newYear = year + (yearsOn(frames, month) ?? 0);
    const dates = datesAfter(timed.row.time, ofTime).flatMap((time) => dayIn(time, newYear, frames.to) ?? []);
    const at: RollPlace = { kind: "extra", row, column };
    const edit = weekdayEdit(text, at, name, weekdayOfSign(sign) === weekdayOf(old), dates);
    return edit === undefined ? [] : [edit];
  });
}

function onlyDay(timed: TimedRow): IsoDay | undefined {
  const period = periodOf(timed);
  return period?.precision === "day" && period.intervals.length === 1 ? period.intervals[0]?.[0] : undefined;
}

/** The summer before a school year is known by its weekdays alone. */
function ofThatWeekday(day: IsoDay, weekday: number): IsoDay {
  const { year, month, day: date } = partsOf(day);
  const before = isoDay(year - 1, month, date);
  const summer = month === 7 || month === 8;
  return summer && weekdayOf(day) !== weekday && weekdayOf(before) === weekday ? before : day;
}

/** The time as it will be, and as each open answer would have it. */
function datesAfter(time: string, edits: readonly RollEdit[]): readonly string[] {
  const sure = edits.filter(({ certainty }) => certainty === "sure");
  const asked = edits.filter(({ certainty }) => certainty === "question");
  const answers = asked.flatMap((edit) => {
    const choices = edit.choices?.map(({ to }) => to) ?? [edit.to];
    return choices.map((to) => [...sure, { ...edit, to }].sort((a, b) => a.span.start - b.span.start));
  });
  return [sure, ...answers].map((some) => edited(time, some));
}

/** The day that the time names, in that year. */
function dayIn(time: string, year: number, to: RollFrames["to"]): IsoDay | undefined {
  const reading = readPeriod(time, to);
  const day = reading.ok && reading.value.precision === "day" ? reading.value.intervals[0]?.[0] : undefined;
  if (day === undefined) return undefined;
  const { month, day: date } = partsOf(day);
  return isRealDay(year, month, date) ? isoDay(year, month, date) : undefined;
}

function weekdayEdit(
  text: string,
  at: RollPlace,
  name: string,
  wasRight: boolean,
  dates: readonly IsoDay[],
): RollEdit | undefined {
  const [first] = dates;
  if (first === undefined) return undefined;
  const answers = [...new Set(dates.map((day) => name + weekdaySign(weekdayOf(day))))];
  const [to = ""] = answers;
  if (answers.length === 1 && to === text) return undefined;
  return {
    kind: "edit",
    id: `${placeKey(at)}@0`,
    at,
    span: { start: 0, end: text.length },
    from: text,
    to,
    why: `${weekdayWords(first)}${wasRight ? "" : "，旧计划的星期也对不上"}`,
    certainty: answers.length === 1 && wasRight ? "sure" : "question",
    ...(answers.length > 1 && { choices: answers.map((label) => ({ label, to: label })) }),
  };
}
