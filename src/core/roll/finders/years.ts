import { yearOfMonth } from "../../model/frame.ts";
import { writtenNumber, writtenYear } from "../../text/chinese-number.ts";
import {
  type Finder,
  type Finding,
  possibleYears,
  proposals,
  type TextFacts,
  yearsOfText,
} from "../finding.ts";
import { type RollText, rewrittenAt, yearLike } from "../roll-text.ts";
import { baseYear, yearsOn } from "../roll-years.ts";
import { FOUR, historyAt, inTitleMarks, LONE, NUMBER, nearness, onBy } from "../year-words.ts";

/** What makes four digits an amount: 2024元. */
const AMOUNT = "(?![-./:]?\\d|[元人名份个次册套台张平米字号件多余位块本里克斤只双对分秒点课时万室栋楼%‰])";
const COHORT = "[级届](?=学生|新生|毕业|高[一二三]|初[一二三]|[一二三四五六七八九]年级|各?班|同学|全体|学员)";
const YEAR = new RegExp(
  `${LONE}(?:(?<year>${FOUR})(?!\\d)|(?<short>\\d{2})(?=年\\d{1,2}月|${COHORT}|学年|年度))(?:(?<unit>学年度?|年度?|[级届])|(?=[./-](?<numeric>\\d{1,2})(?![\\d元万%亿]))|${AMOUNT})`,
  "dg",
);
/** 「20240910」 in the time column. */
const RUN_TOGETHER = /^(20\d{2})((?:0[1-9]|1[0-2]))(?:[0-3]\d)?$/;
const MONTH = new RegExp(`^(${NUMBER}|元)月`);

interface Year {
  readonly start: number;
  readonly end: number;
  readonly digits: readonly [start: number, end: number];
  readonly year: number;
  readonly unit: string;
  /** The month that follows it. */
  readonly month?: number;
}

function monthAfter(text: string, end: number, numeric: string | undefined): number | undefined {
  if (numeric !== undefined) return Number(numeric);
  const word = MONTH.exec(text.slice(end, end + 4))?.[1];
  return word === "元" ? 1 : word === undefined ? undefined : writtenNumber(word);
}

function* yearsIn({ text }: RollText): Iterable<Year> {
  for (const match of text.matchAll(YEAR)) {
    const { groups, indices } = match;
    const digits = indices?.groups?.["year"] ?? indices?.groups?.["short"];
    const year = digits && writtenYear(text.slice(...digits));
    if (digits === undefined || year === undefined) continue;
    const end = match.index + match[0].length;
    const month = monthAfter(text, end, groups?.["numeric"]);
    const isMonth = month !== undefined && month >= 1 && month <= 12;
    yield { start: match.index, end, digits, year, unit: groups?.["unit"] ?? "", ...(isMonth && { month }) };
  }
}

function runTogether({ text }: RollText, { kind }: TextFacts): readonly Year[] {
  const [, year, month] = (kind === "time" && RUN_TOGETHER.exec(text)) || [];
  if (year === undefined) return [];
  return [{ start: 0, end: 4, digits: [0, 4], year: Number(year), unit: "", month: Number(month) }];
}

/** Every lone year: 2024年9月, 2022年度, 二〇二四年, 2024.9, 2025届毕业生, 迎2025. */
export const years: Finder = function* (text, facts): Iterable<Finding> {
  for (const found of [...yearsIn(text), ...runTogether(text, facts)]) {
    const finding = ofYear(text, facts, found);
    if (finding !== undefined) yield finding;
  }
};

function ofYear(text: RollText, facts: TextFacts, found: Year): Finding | undefined {
  const { start, end, year, unit, month } = found;
  const near = nearness(facts.plan, year, year);
  const history = month === undefined ? historyAt(text.text, start, end) : inForce(text.text, end);
  if (history === "kept") return { kind: "kept", start, end, why: "说的是从前的事，年份没有动" };
  if (near === "far") return undefined;
  if (facts.kind === "title" && becomesSchoolYear(facts, found)) return schoolYearTitle(text, facts, found);
  const known = month === undefined ? yearsOfText(facts) : yearsOn(facts.plan, month);
  const moves = outside(facts, found) ?? possibleYears(facts, known);
  if (moves.length === 0) return undefined;
  const proposal = proposals(moves, (by) => later(text, found, by));
  const doubt = whyAsked(text, facts, found, near, history !== undefined, known);
  const certainty = doubt === undefined ? "sure" : "question";
  return { kind: "edit", start, end, ...proposal, why: doubt ?? whySure(unit, known ?? 1), certainty };
}

/** A row's time in a year that is not the old plan's: into the new plan, or on with the others. */
function outside({ kind, plan }: TextFacts, { year, month }: Year): readonly number[] | undefined {
  if (kind !== "time" || month === undefined || isOfFrame(plan.from, year)) return undefined;
  const into = yearOfMonth(plan.to, month) - year;
  return [into, baseYear(plan.to) - baseYear(plan.from)].filter((by) => by > 0);
}

/** 「2024年1月1日起施行」 is the day of a rule, not of the plan. */
function inForce(text: string, end: number): "question" | undefined {
  return /^[^,。;]{0,8}?(?:施行|实施|执行|生效)/.test(text.slice(end, end + 12)) ? "question" : undefined;
}

function later(text: RollText, { start, end, digits, year }: Year, by: number): string {
  return rewrittenAt(text, start, end, [yearLike(text, ...digits, year + by)]);
}

function whySure(unit: string, years: number): string {
  if (unit === "级" || unit === "届") return years === 1 ? "年级往后推一届" : `年级往后推${years}届`;
  return onBy(years);
}

/** Why the officer is asked; undefined where the year surely moves with the plan. */
function whyAsked(
  text: RollText,
  { plan, kind }: TextFacts,
  { start, year, unit, month }: Year,
  near: string,
  mayBeHistory: boolean,
  known: number | undefined,
): string | undefined {
  if (known === undefined) return "这一行横跨两个年份，请选一个";
  if (kind === "time" && !isOfFrame(plan.from, year)) return "旧计划里这个时间不在计划的年份里，请核对";
  if (mayBeHistory) return "说的可能是从前的事，请看要不要改";
  if (near === "around") return "离计划有几年，请看要不要改";
  if (inTitleMarks(text.text, start)) return "是文件名里的年份，请看有没有新文件";
  if (kind === "title" && month === undefined && !isOfFrame(plan.from, year))
    return "标题的年份和计划的对不上";
  if ((unit === "级" || unit === "届") && !isOfFrame(plan.from, year))
    return "说的是哪一届学生，请看要不要改";
  return undefined;
}

function isOfFrame(from: TextFacts["plan"]["from"], year: number): boolean {
  return year === baseYear(from) || (from.kind !== "calendar-year" && year === from.from + 1);
}

function becomesSchoolYear({ plan }: TextFacts, { year, unit, month }: Year): boolean {
  const yearly = month === undefined && (unit === "年" || unit === "年度" || unit === "");
  return (
    plan.from.kind === "calendar-year" && plan.to.kind === "school-year" && yearly && year === plan.from.year
  );
}

/** 「2024年工会工作计划」 becomes 「2025—2026学年工会工作计划」. */
function schoolYearTitle(text: RollText, { plan }: TextFacts, { start, end, digits, unit }: Year): Finding {
  const first = baseYear(plan.to);
  const [from, next] = [yearLike(text, ...digits, first), yearLike(text, ...digits, first + 1)];
  const to = `${from.words}—${next.words}学年${unit === "年度" ? "度" : ""}`;
  return { kind: "edit", start, end, to, why: "年换成学年", certainty: "sure" };
}
