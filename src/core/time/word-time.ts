import { festivalNamed } from "./festival-words.ts";
import { readPoint } from "./point.ts";
import { WHICH_TERM } from "./term-window.ts";

/** Vacations, terms and their parts, parts of the year, weeks of a month: 寒假, 第一学期末, 年底, 9月第二周. */
const WORDS = new RegExp(
  `^(?:\\d{4}Y)?(?:[寒暑岁]|${WHICH_TERM}?T{1,2}(?:[u-x]|t[uvx])?|(?:${WHICH_TERM}T?)?K[uB%]?|t[uvx]|Y[u-x]|S[ux]|[UL]HY|.{1,3}M#.{1,3}W)[I假]?$`,
);

/** Whether the text names a time by a word, not by the numbers of months and days. */
export function isWordTime(code: string): boolean {
  return festivalNamed(code.replace(/[I$假]+$/, "")) !== undefined || (code !== "T" && WORDS.test(code));
}

/** A word, or a month, part of one or day: what may stand at an end of a range or in a list beside words. */
export function isSimpleTime(code: string): boolean {
  const point = readPoint(code);
  return (point !== undefined && !point.bareDay && !point.dotted) || isWordTime(code);
}
