import { NUMBER, numberOf } from "./numerals.ts";

/** Weeks from one to another, counted from 1; both belong to it. */
export type Weeks = readonly [first: number, last: number];

/** 「第1-2、4周」「第2周至第4周」, as a source for regular expressions without groups. */
export const WEEKS = `#?${NUMBER}(?:\`?W?[-,&]#?${NUMBER})*\`?W`;

const EACH = new RegExp(`([-,&])?#?(${NUMBER})`, "g");

/** 「第1-2、4周」 as 1 to 2 and 4; undefined where the numbers do not go up. */
export function weeksIn(code: string): readonly Weeks[] | undefined {
  const found: Weeks[] = [];
  for (const [, joint, word] of code.matchAll(EACH)) {
    const number = numberOf(word);
    const before = found.at(-1);
    if (number === undefined || number <= (before?.[1] ?? -1)) return undefined;
    if (before && joint === "-") found[found.length - 1] = [before[0], number];
    else found.push([number, number]);
  }
  return found;
}
