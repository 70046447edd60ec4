import { frameYears } from "../../model/frame.ts";
import { type Finder, type Finding, possibleYears, proposals } from "../finding.ts";
import { type RollText, rewrittenAt } from "../roll-text.ts";

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
const FESTIVE = "年(?:新春|春节|大吉|元旦|迎春|团拜|联欢|贺岁|到来)";
const YEAR = new RegExp(
  `([${STEMS}])([${BRANCHES}])(?=[${ANIMALS}]?年)|(?:(?<![一-龥])(?=.${FESTIVE})|(?<=[迎贺庆]|[${STEMS}][${BRANCHES}]))([${ANIMALS}])(?=年)`,
  "g",
);

/** 「甲辰年」「龙年新春」 of the plan's own years: the sixty and the twelve go on. */
export const zodiac: Finder = function* (text, facts): Iterable<Finding> {
  for (const match of text.text.matchAll(YEAR)) {
    const [words, stem, branch, animal] = match;
    const place = { start: match.index, end: match.index + words.length };
    const years = possibleYears(facts);
    const named = (year: number) => (animal === undefined ? stemsAndBranches(year) : animalOf(year));
    const old = frameYears(facts.plan.from).find(
      (year) => named(year) === `${stem ?? ""}${branch ?? ""}${animal ?? ""}`,
    );
    if (old === undefined || years.length === 0) continue;
    const proposal = proposals(years, (by) => spelled(text, place, named(old + by)));
    yield {
      kind: "edit",
      ...place,
      ...proposal,
      why: "农历年份往后推",
      certainty: years.length === 1 ? "sure" : "question",
    };
  }
};

function spelled(
  text: RollText,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): string {
  return rewrittenAt(text, start, end, [{ start, end, words }]);
}

/** 2024 is 甲辰. */
function stemsAndBranches(year: number): string {
  return `${STEMS.charAt((year + 6) % 10)}${BRANCHES.charAt((year + 8) % 12)}`;
}

/** 2024 is 龙. */
function animalOf(year: number): string {
  return ANIMALS.charAt((year + 8) % 12);
}
