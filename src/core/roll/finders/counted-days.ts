import { yearOfMonth } from "../../model/frame.ts";
import { festivalsIn } from "../../rules/festival-in-text.ts";
import { CHINESE_NUMBER, writtenNumber } from "../../text/chinese-number.ts";
import { type Finder, type Finding, possibleYears, proposals, type TextFacts } from "../finding.ts";
import { numberLike, type RollText, rewrittenAt } from "../roll-text.ts";
import { yearsOn } from "../roll-years.ts";

const NUMBER = `(?:\\d{1,3}|${CHINESE_NUMBER})`;
const COUNTED = new RegExp(
  `第(?<number>${NUMBER})[个次届](?=(?<name>[\\p{Script=Han}\\d.“”"]{1,14}?(?:节|日|周|月))(?!课))`,
  "dgu",
);
/** A day, week or month of the whole country: 第二个星期日, 第三个主题党日 and 第5届艺术节 are none. */
const PUBLIC =
  /^(?:全国|国际|世界|中国|中华|全民|国家)|安全生产月|推普周|推广普通话|敬老月|烈士纪念日|老年节/;

/** Days whose first year is known, so that the officer's number can be checked; months place them in the frame. */
const FIRST: readonly (readonly [name: string, year: number, month: number])[] = [
  ["教师节", 1985, 9],
  ["记者节", 2000, 11],
  ["植树节", 1979, 3],
  ["推广普通话", 1998, 9],
  ["推普周", 1998, 9],
  ["宪法日", 2014, 12],
  ["国家安全教育日", 2016, 4],
  ["医师节", 2018, 8],
];

/** 「第40个教师节」: one more each year, by the true number where the first year is known. */
export const countedDays: Finder = function* (text, facts): Iterable<Finding> {
  for (const match of text.text.matchAll(COUNTED)) {
    const place = match.indices?.groups?.["number"];
    const name = (match.groups?.["name"] ?? "").replace(/[“”"]/g, "");
    if (place === undefined || !(PUBLIC.test(name) || festivalsIn(name).length > 0)) continue;
    const value = writtenNumber(text.text.slice(...place));
    const span = { start: match.index, end: match.index + match[0].length };
    if (value !== undefined) yield* ofDay(text, facts, { ...span, place, value, name });
  }
};

interface Counted {
  readonly start: number;
  readonly end: number;
  readonly place: readonly [start: number, end: number];
  readonly value: number;
  readonly name: string;
}

function* ofDay(text: RollText, facts: TextFacts, counted: Counted): Iterable<Finding> {
  const { start, end, place, value, name } = counted;
  const { plan } = facts;
  const known = FIRST.find(([word]) => name.includes(word));
  const years = possibleYears(facts, known === undefined ? undefined : yearsOn(plan, known[2]));
  const [by = 1] = years;
  const spelled = (number: number) => rewrittenAt(text, start, end, [numberLike(text, ...place, number)]);
  const right = known === undefined ? undefined : trueNumbers(plan, known);
  if (right === undefined || right.old === value) {
    if (years.length === 0) return;
    const why =
      right === undefined ? "每年一次，接着往下数" : `${right.year}年是第${value + by}个${known?.[0] ?? ""}`;
    const certainty = years.length === 1 ? "sure" : "question";
    yield { kind: "edit", start, end, ...proposals(years, (more) => spelled(value + more)), why, certainty };
    return;
  }
  const answers = proposals([right.new, value + by], spelled);
  const why = `${right.year}年是第${right.new}个${known?.[0] ?? ""}，旧计划的数字对不上`;
  yield { kind: "edit", start, end, ...answers, why, certainty: "question" };
}

/** Which one it was in the old frame, and which one it is in the new one. */
function trueNumbers(
  { from, to }: TextFacts["plan"],
  [, first, month]: (typeof FIRST)[number],
): { readonly old: number; readonly new: number; readonly year: number } {
  const old = yearOfMonth(from, month);
  const year = yearOfMonth(to, month);
  return { old: old - first + 1, new: year - first + 1, year };
}
