import { NUMBER, numberOf } from "./numerals.ts";

/** Weeks from one to another, counted from 1; both belong to it. */
export type Weeks = readonly [first: number, last: number];

const JOINT = "(?:-|至|到|、|,|和)";
const EACH = new RegExp(`(?<joint>[-至到、,和])?第?(?<number>${NUMBER})`, "g");

/** 「第1-2、4周」「第2周至第4周」, as a source for regular expressions. */
export const WEEKS = `第?${NUMBER}(?:个?(?:教学)?周?${JOINT}第?${NUMBER})*个?(?:教学|校历)?(?:周|星期)`;

/** 「第1-2、4周」 as 1 to 2 and 4; undefined where the numbers do not go up. */
export function weeksIn(words: string): readonly Weeks[] | undefined {
  const found: Weeks[] = [];
  for (const { groups } of words.matchAll(EACH)) {
    const number = numberOf(groups?.["number"] ?? "");
    const before = found.at(-1);
    if (number === undefined || number <= (before?.[1] ?? -1)) return undefined;
    if (before && /[-至到]/.test(groups?.["joint"] ?? "")) found[found.length - 1] = [before[0], number];
    else found.push([number, number]);
  }
  return found;
}
