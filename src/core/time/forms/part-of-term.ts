import { addDays, type Interval, type IsoDay, isoDay } from "../../model/day.ts";
import type { PlanFrame } from "../../model/frame.ts";
import type { Precision } from "../../model/period.ts";
import type { Term } from "../../model/school-calendar.ts";
import { schoolYearOf, termDays, weekOne } from "../term-days.ts";
import { termOf } from "../term-window.ts";
import { type FormReading, misread, type TimeForm, understood } from "../time-form.ts";

const TERM = "第?[一二三12]学期|[上下]学期|[春秋]季?学期|[春秋]季?|新学期|[本这该]学期|学期(?=期)";
const PART =
  "开学(?:初|[之以]?前|时|之初|之际|期间)?|学期[初末中]|期[初中末终]|学期结束|放假[之以]?前|(?<=学期)(?:初|末|中期?|结束)";
const WORDS = new RegExp(`^(?<term>${TERM})?的?(?<part>${PART})(?:考试)?(?:期间|时|阶段)?$`);
/** 「寒假前」 is the end of the first term, 「暑假前」 that of the second. */
const BEFORE_VACATION = /^(?<which>[寒暑])(?:假期?|期)(?:放假|开始|来临|到来)?[之以]?前$/;

/** `whole` is the term without its ends, 「学期中」. */
type Part = "before" | "start" | "middle" | "end" | "whole";

/** Month and day of each part as schools mean it, as long as no school calendar is known. */
const DAYS: Readonly<
  Record<Term, Readonly<Record<Exclude<Part, "whole">, readonly [number, number, number, number, Precision]>>>
> = {
  1: {
    before: [8, 21, 8, 31, "xun"],
    start: [8, 25, 9, 10, "xun"],
    middle: [11, 1, 11, 30, "month"],
    end: [1, 1, 1, 20, "xun"],
  },
  2: {
    before: [2, 1, 2, 10, "xun"],
    start: [2, 11, 3, 10, "xun"],
    middle: [4, 21, 5, 10, "xun"],
    end: [6, 11, 7, 10, "xun"],
  },
};

/** The months in which a part of a term lies, where the plan does not say of which term. */
const MONTHS: Readonly<Record<Part, readonly string[]>> = {
  before: ["8月底—9月初", "2月"],
  start: ["9月", "2-3月"],
  middle: ["11月", "4-5月"],
  end: ["1月", "6月"],
  whole: ["9-12月", "3-6月"],
};

function partOf(words: string): Part {
  if (/^开学.?前$/.test(words)) return "before";
  if (words === "期中") return "middle";
  if (/^(?:学期)?中期?$/.test(words)) return "whole";
  return /末|结束|终|放假/.test(words) ? "end" : "start";
}

/** The part as schools usually mean it. */
function usualDays(part: Exclude<Part, "whole">, term: Term, frame: PlanFrame): Interval {
  const from = schoolYearOf(frame, term);
  const [m1, d1, m2, d2] = DAYS[term][part];
  const day = (month: number, date: number): IsoDay =>
    isoDay(term === 1 && month >= 8 ? from : from + 1, month, date);
  return [day(m1, d1), day(m2, d2)];
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
function partIn(part: Part, term: Term, frame: PlanFrame, text: string): FormReading {
  if (part === "whole") return understood([termDays(frame, term).days], "term", { approximate: true });
  if (frame.kind === "calendar-year" && term === 1 && part === "end")
    return misread("ambiguous-term", text, ["12月", "1月"]);
  const exact = calendarDays(part, term, frame);
  if (exact !== undefined) return understood([exact], "week", part === "before" ? { approximate: true } : {});
  return understood([usualDays(part, term, frame)], DAYS[term][part][4], { approximate: true });
}

/** 「开学初」「期末」「放假前」「寒假前」: roughly known stretches of a term. */
export const partOfTerm: TimeForm = {
  name: "part-of-term",
  needs: ["学期假"],
  examples: [
    "开学初",
    "学期初",
    "开学前",
    "期中",
    "期末",
    "学期末",
    "放假前",
    "寒假前",
    "暑假之前",
    "第一学期期末",
    "第二学期开学初",
    "第三学期期末",
    "第一学期初",
    "上学期末",
    "第二学期中",
    "学期中",
    "新学期开学初",
  ],

  read(text, frame) {
    const vacation = BEFORE_VACATION.exec(text)?.groups?.["which"];
    const groups = WORDS.exec(text)?.groups;
    const part = groups?.["part"];
    if (vacation === undefined && part === undefined) return undefined;
    if (frame === undefined) return misread("no-frame", text);
    if (part === undefined) return partIn("end", vacation === "寒" ? 1 : 2, frame, text);
    const written = groups?.["term"]?.replace(/^([春秋])季?学?期?$/, "$1季学期");
    const named =
      written === undefined || /^(?:新|本|这|该)?学期$/.test(written) ? undefined : termOf(written);
    if (named === 0) return misread("invalid-term", text, ["第一学期期末", "第二学期期末"]);
    const term = named ?? (frame.kind === "term" ? frame.term : undefined);
    const which = partOf(part);
    if (term === undefined) {
      const short = part.replace(/^学期/, "");
      return misread("ambiguous-term", text, [`第一学期${short}`, `第二学期${short}`, ...MONTHS[which]]);
    }
    return partIn(which, term, frame, text);
  },
};
