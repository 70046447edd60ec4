import { writtenYear } from "../../text/chinese-number.ts";
import {
  type Finder,
  type Finding,
  possibleYears,
  proposals,
  type TextFacts,
  yearsOfText,
} from "../finding.ts";
import { type RollText, rewrittenAt, yearLike } from "../roll-text.ts";
import { baseYear } from "../roll-years.ts";
import { FOUR, inTitleMarks, JOINT, LONE, nearness, onBy } from "../year-words.ts";

const TWO = "(?:\\d{2}|[〇零一二三四五六七八九]{2})";
const SCHOOL = "(?:年?学年度?|年度)";
/** The second year may be short only where 学年 or 年度 tells that it is no month. */
const PAIR = new RegExp(
  `${LONE}(?<first>${FOUR}|${TWO}(?=${JOINT}${TWO}${SCHOOL}))年?度?${JOINT}(?<second>${FOUR}(?!\\d)|${TWO}(?=${SCHOOL}))(?<unit>年?学年度?|年度?)?`,
  "dg",
);
/** 「2023—2025年行动计划」「“十四五”（2021—2025）」 are documents of several years. */
const PLAN_BEHIND = /^[)]?(?:[^,。;、]{0,8}?)(?:规划|行动计划|行动方案|纲要)/;
const PLAN_AHEAD = /(?:十[一二三四五六七八九]五|规划|行动(?:计划|方案)?|纲要)[”"]?[(]?$/;

const PLAN_KEPT = "几年一期的规划，年份没有动";

function ofSeveralYears(text: string, start: number, end: number): boolean {
  return (
    PLAN_BEHIND.test(text.slice(end, end + 16)) || PLAN_AHEAD.test(text.slice(Math.max(0, start - 10), start))
  );
}

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly first: readonly [start: number, end: number, year: number];
  readonly second: readonly [start: number, end: number, year: number];
  readonly isSchoolYear: boolean;
}

function* pairsIn({ text }: RollText): Iterable<Pair> {
  for (const match of text.matchAll(PAIR)) {
    const [first, second] = [match.indices?.groups?.["first"], match.indices?.groups?.["second"]];
    if (first === undefined || second === undefined) continue;
    const year = writtenYear(text.slice(...first));
    const shortened = second[1] - second[0] === 2;
    const last = writtenYear(text.slice(...second));
    if (year === undefined || last === undefined) continue;
    const next = shortened ? Math.floor(year / 100) * 100 + (last % 100) : last;
    const end = next < year && shortened ? next + 100 : next;
    if (end <= year || end - year > 10) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      first: [...first, year],
      second: [...second, end],
      isSchoolYear: (match.groups?.["unit"] ?? "").includes("学"),
    };
  }
}

/** The pair so many years later, in the officer's own spelling. */
function later(text: RollText, { start, end, first, second }: Pair, years: number): string {
  return rewrittenAt(text, start, end, [
    yearLike(text, first[0], first[1], first[2] + years),
    yearLike(text, second[0], second[1], second[2] + years),
  ]);
}

/** 2024—2025学年, 24-25学年, 二〇二四—二〇二五学年度, and stretches of several years. */
export const yearPairs: Finder = function* (text, facts): Iterable<Finding> {
  for (const pair of pairsIn(text)) {
    const { start, end } = pair;
    const [first, last] = [pair.first[2], pair.second[2]];
    if (ofSeveralYears(text.text, start, end)) yield { kind: "kept", start, end, why: PLAN_KEPT };
    else if (last - first > 1) yield severalYears(text, facts, pair);
    else yield schoolYear(text, facts, pair) ?? { kind: "never", start, end };
  }
};

/** 「2021-2023年度先进」 is given for several years: whether the next ones begin after them is asked. */
function severalYears(text: RollText, { plan }: TextFacts, pair: Pair): Finding {
  const { start, end, first, second } = pair;
  if (nearness(plan, first[2], second[2]) === "far") return { kind: "kept", start, end, why: PLAN_KEPT };
  const years = baseYear(plan.to) - baseYear(plan.from);
  const length = second[2] - first[2] + 1;
  const proposal = proposals([...new Set([years, length])], (by) => later(text, pair, by));
  return {
    kind: "edit",
    start,
    end,
    ...proposal,
    why: "跨几年的年份，请看是顺延还是换下一期",
    certainty: "question",
  };
}

/** One school year: sure where it is the plan's own or a neighbour; in a title only the plan's own. */
function schoolYear(text: RollText, facts: TextFacts, pair: Pair): Finding | undefined {
  const { start, end } = pair;
  const years = possibleYears(facts);
  if (years.length === 0 || nearness(facts.plan, pair.first[2], pair.second[2]) === "far") return undefined;
  const doubt = whyAsked(text, facts, pair);
  const proposal = proposals(years, (by) => later(text, pair, by));
  const why = doubt ?? (pair.isSchoolYear ? schoolYearWhy(years[0]) : onBy(years[0] ?? 1));
  return { kind: "edit", start, end, ...proposal, why, certainty: doubt === undefined ? "sure" : "question" };
}

/** Why the officer is asked; undefined where the school year surely moves with the plan. */
function whyAsked(text: RollText, facts: TextFacts, { start, first }: Pair): string | undefined {
  const { from } = facts.plan;
  if (yearsOfText(facts) === undefined) return "这一行横跨两个年份，请选一个";
  if (facts.kind === "title" && from.kind !== "calendar-year" && first[2] !== from.from)
    return "标题的年份和计划的对不上";
  if (nearness(facts.plan, first[2], first[2]) === "around") return "离计划有几年，请看要不要改";
  return inTitleMarks(text.text, start) ? "是文件名里的年份，请看有没有新文件" : undefined;
}

function schoolYearWhy(years = 1): string {
  return years === 1 ? "换成下一学年" : `换成${years}年后的学年`;
}
