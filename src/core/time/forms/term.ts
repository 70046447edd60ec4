import { termDays } from "../term-days.ts";
import { termOf } from "../term-window.ts";
import { misread, ROUGH, type TimeForm, time } from "../time-form.ts";

/** 「第一学期」「春季学期」: one term of the plan, as the school calendar has it, else by months and roughly. */
export const term: TimeForm = {
  needs: "Tt",
  pattern: /^(.*[Tt])I?$/,

  read([code, words = ""], { frame }) {
    const named = termOf(words);
    if (named === undefined) return undefined;
    if (named === 0) return misread("invalid-term", code, ["第一学期", "第二学期"]);
    if (frame === undefined) return misread("no-frame", code);
    const { days, exact } = termDays(frame, named);
    // In the plan of a calendar year 上学期 may be its first half or the term that begins in autumn.
    const doubts = frame.kind === "calendar-year" && /^[UL]/.test(code) ? ["which-term"] : [];
    return time([days], "term", exact ? {} : ROUGH, doubts);
  },
};
