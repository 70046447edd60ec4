import { addDays, type Interval, type IsoDay, isoDay } from "../../model/day.ts";
import type { PlanFrame } from "../../model/frame.ts";
import type { Precision } from "../../model/period.ts";
import type { Term } from "../../model/school-calendar.ts";
import { schoolYearOf, termDays, weekOne } from "../term-days.ts";
import { termOf, WHICH_TERM } from "../term-window.ts";
import { misread, type Reading, ROUGH, type TimeForm, time } from "../time-form.ts";

/** `whole` is the term without its ends, 「学期中」. */
type Part = "before" | "start" | "middle" | "end" | "whole";

/** First and last month and day as schools mean it, as long as no school calendar is known. */
type Usual = readonly [number, number, number, number, Precision];

/** Of each part its days in the first term and in the second, and its months where no term is named. */
const PARTS: Readonly<Record<Exclude<Part, "whole">, readonly [Usual, Usual, readonly string[]]>> = {
  before: [
    [8, 21, 8, 31, "xun"],
    [2, 1, 2, 10, "xun"],
    ["8月底—9月初", "2月"],
  ],
  start: [
    [8, 25, 9, 10, "xun"],
    [2, 11, 3, 10, "xun"],
    ["9月", "2-3月"],
  ],
  middle: [
    [11, 1, 11, 30, "month"],
    [4, 21, 5, 10, "xun"],
    ["11月", "4-5月"],
  ],
  end: [
    [1, 1, 1, 20, "xun"],
    [6, 11, 7, 10, "xun"],
    ["1月", "6月"],
  ],
};

function partOf(code: string): Part {
  if (/B$/.test(code)) return code === "KB" ? "before" : "end";
  if (/v$/.test(code)) return code === "tv" ? "middle" : "whole";
  return /[wx]$/.test(code) ? "end" : "start";
}

/** The part by the school's own calendar: the first or the last two weeks of the term. */
function calendarDays(part: Part, term: Term, frame: PlanFrame): Interval | undefined {
  const { days, exact } = termDays(frame, term);
  const start = exact ? days[0] : weekOne(frame, term)?.monday;
  if (part === "start" && start !== undefined) return [start, addDays(start, 13)];
  if (part === "before" && start !== undefined) return [addDays(start, -14), addDays(start, -1)];
  return part === "end" && exact ? [addDays(days[1], -13), days[1]] : undefined;
}

/** The part in that term; a calendar year has two ends of a first term, its own and that of the one before. */
function partIn(part: Part, term: Term, frame: PlanFrame, code: string): Reading {
  if (part === "whole") return time([termDays(frame, term).days], "term", ROUGH);
  if (frame.kind === "calendar-year" && term === 1 && part === "end")
    return misread("ambiguous-term", code, ["12月", "1月"]);
  const exact = calendarDays(part, term, frame);
  if (exact !== undefined) return time([exact], "week", part === "before" ? ROUGH : {});
  const [month, first, lastMonth, last, precision] = PARTS[part][term === 1 ? 0 : 1];
  const from = schoolYearOf(frame, term);
  const day = (at: number, date: number): IsoDay => isoDay(term === 1 && at >= 8 ? from : from + 1, at, date);
  return time([[day(month, first), day(lastMonth, last)]], precision, ROUGH);
}

/** 「开学初」「期末」「放假前」「寒假前」: roughly known stretches of a term. */
export const partOfTerm: TimeForm = {
  needs: "KTt{}放寒暑",
  pattern: new RegExp(
    `^(?:(?:(${WHICH_TERM})|新|\\])?T{1,2}|([{}]))?((?<=T)[u-x]|t[uvx]|K[uB%$I]?|放B)[I%]?$|^([寒暑])[G$放]*B$`,
  ),

  read([code, ordinal, season, part = "B", vacation], { frame, words }) {
    if (frame === undefined) return misread("no-frame", code);
    if (vacation !== undefined) return partIn("end", vacation === "寒" ? 1 : 2, frame, code);
    const which = ordinal ?? season;
    const named = which === undefined ? undefined : termOf(`${which}T`);
    if (named === 0) return misread("invalid-term", `${which}T`, ["第一学期", "第二学期"]);
    const term = named ?? (frame.kind === "term" ? frame.term : undefined);
    const meant = partOf(part);
    if (term !== undefined) return partIn(meant, term, frame, code);
    const months = meant === "whole" ? ["9-12月", "3-6月"] : PARTS[meant][2];
    const short = words(part).replace("学期", "");
    return misread("ambiguous-term", code, [`第一学期${short}`, `第二学期${short}`, ...months]);
  },
};
