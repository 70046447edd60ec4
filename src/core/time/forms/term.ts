import { termDays } from "../term-days.ts";
import { termOf } from "../term-window.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";

/** 「第一学期」「春季学期」: one term of the plan, as the school calendar has it, else by months and roughly. */
export const term: TimeForm = {
  name: "term",
  needs: ["期学"],
  examples: ["第一学期", "第二学期", "上学期", "下学期", "秋季学期", "春季学期", "第1学期", "第三学期"],

  read(text, frame) {
    const named = termOf(text);
    if (named === undefined) return undefined;
    if (named === 0) return misread("invalid-term", text, ["第一学期", "第二学期"]);
    if (frame === undefined) return misread("no-frame", text);
    const { days, exact } = termDays(frame, named);
    if (exact) return understood([days], "term");
    return understood([days], "term", { approximate: true });
  },
};
