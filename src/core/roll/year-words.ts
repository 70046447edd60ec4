import type { PlanFacts } from "./finding.ts";
import { baseYear } from "./roll-years.ts";

const CHINESE = "〇零一二三四五六七八九";

/** A year of four digits, Arabic or Chinese, as a source for regular expressions. */
export const FOUR = `(?:(?:19|20)\\d{2}|[一二][${CHINESE}]{3})`;

/** A month or a day, Arabic or Chinese, as a source for regular expressions. */
export const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";

/** Nothing before that would make the digits a part of a longer number. */
export const LONE = `(?<![\\d${CHINESE}第])`;

/** What joins two years. */
export const JOINT = "[-/至到]";

/** How far a year lies from the plan: its own and the neighbours, a few years off, or history. */
export function nearness({ from }: PlanFacts, first: number, last: number): "near" | "around" | "far" {
  const start = baseYear(from);
  const end = from.kind === "calendar-year" ? start : start + 1;
  if (first >= start - 1 && last <= end + 1) return "near";
  return first >= start - 4 && last <= end + 5 ? "around" : "far";
}

/** 「建校1956年」: the year of a beginning is history, however near. */
const BEGINNING = /(?:建校|建院|建会|成立|创建|创办|创立|始建|建成|落成|建|始)(?:于|自)?$/;
const SINCE = /(?:自|从|早在)$/;
const AFTER = /^(?:年)?(?:以来|以前|之前|以后|起)/;

/** Why a year may be history: `kept` where it surely is, `question` where it may be. */
export function historyAt(text: string, start: number, end: number): "kept" | "question" | undefined {
  const before = text.slice(Math.max(0, start - 6), start);
  if (BEGINNING.test(before)) return "kept";
  return SINCE.test(before) || AFTER.test(text.slice(end, end + 4)) ? "question" : undefined;
}

/** No name of a document is longer than this. */
const LONGEST_NAME = 60;

/** Whether a place of the text stands inside 《》: there a year is part of a name. */
export function inTitleMarks(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  return (
    before.lastIndexOf("《") > before.lastIndexOf("》") && text.slice(at, at + LONGEST_NAME).includes("》")
  );
}

/** The reason of most changes. */
export function onBy(years: number): string {
  return years === 1 ? "年份往后推一年" : `年份往后推${years}年`;
}
