import { frameYears } from "../../model/frame.ts";
import { CHINESE_NUMBER, writtenNumber } from "../../text/chinese-number.ts";
import { chosen, type Finder, type Finding, possibleYears, type TextFacts } from "../finding.ts";
import { numberLike, type RollText, rewrittenAt } from "../roll-text.ts";

const ANNIVERSARY = new RegExp(`(?<number>\\d{1,3}|${CHINESE_NUMBER})周年`, "dg");

/** Years from which anniversaries are counted, by the words that stand near. */
const SINCE: readonly (readonly [words: RegExp, year: number])[] = [
  [/国庆|中华人民共和国成立|新中国成立|建国|共和国/, 1949],
  [/建党|中国共产党成立|党的生日/, 1921],
  [/建军|解放军/, 1927],
  [/抗战胜利|抗日战争|反法西斯/, 1945],
  [/五四/, 1919],
  [/长征胜利/, 1936],
  [/改革开放/, 1978],
  [/全国总工会成立|全总成立/, 1925],
];
/** 「从教三十周年」 is somebody's own and says whom. */
const OWN = /(?:教龄|从教|工龄|党龄|执教|任教|入职|参加工作|工作|结婚)(?:满|达|已)?$/;
/** So many characters before may name what is remembered, fewer behind: 「75周年国庆」. */
const [AHEAD, BEHIND] = [18, 8];
/** Where the words for one end and those for another begin: 国庆75周年暨建校60周年. */
const APART = /[,。;、和及与暨]|周年/;

/** 「国庆75周年」: as many more as years go by; checked where the first year is known. */
export const anniversaries: Finder = function* (text, facts): Iterable<Finding> {
  for (const match of text.text.matchAll(ANNIVERSARY)) {
    const place = match.indices?.groups?.["number"];
    const value = place && writtenNumber(text.text.slice(...place));
    if (
      place === undefined ||
      value === undefined ||
      OWN.test(text.text.slice(Math.max(0, match.index - 8), match.index))
    )
      continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const finding = ofAnniversary(text, facts, { ...span, place, value });
    if (finding !== undefined) yield finding;
  }
};

interface Anniversary {
  readonly start: number;
  readonly end: number;
  readonly place: readonly [start: number, end: number];
  readonly value: number;
}

function ofAnniversary(
  text: RollText,
  facts: TextFacts,
  { start, end, place, value }: Anniversary,
): Finding | undefined {
  const years = possibleYears(facts);
  if (years.length === 0) return undefined;
  const since = SINCE.find(([words]) => words.test(wordsFor(text.text, start, end)))?.[1];
  const agrees = since === undefined || frameYears(facts.plan.from).includes(since + value);
  const numbers = agrees
    ? years.map((by) => value + by)
    : frameYears(facts.plan.to).map((year) => year - (since ?? 0));
  const choices = numbers.map((number) => {
    const to = rewrittenAt(text, start, end, [numberLike(text, ...place, number)]);
    return { to, label: since === undefined ? to : `${since + number}年：${to}` };
  });
  const sure = agrees && numbers.length === 1;
  const why = !agrees
    ? `从${since}年算起，旧计划的数字对不上`
    : since === undefined
      ? "周年随年份往后数"
      : `从${since}年算起`;
  return { kind: "edit", start, end, ...chosen(choices), why, certainty: sure ? "sure" : "question" };
}

/** The words that name what is remembered: those before the number, else those behind it. */
function wordsFor(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - AHEAD), start)
      .split(APART)
      .at(-1) ?? "";
  const behind = text.slice(end, end + BEHIND).split(APART)[0] ?? "";
  return SINCE.some(([words]) => words.test(before)) || /[建院校]/.test(before) ? before : behind;
}
