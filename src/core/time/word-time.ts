import { festivalNamed } from "./festival-words.ts";
import { readPoint } from "./point.ts";

/** Vacations, terms and their parts, parts of the year, weeks of a month: 寒假, 第一学期末, 年底, 9月第二周. */
const WORDS =
  /^(?:\d{4}年)?(?:寒假|暑假|暑期|(?:第?[一二三12]学期|[上下春秋]季?学期)的?(?:初|末|中|结束|期[初中末]|学期[初中末])?|开学[初前时]?|学期[初中末]|期[初中末]|年[初中末底]|岁末|学年[初末]|.{1,3}月份?第.{1,3}周|第?[一二三12上下]?(?:学期)?开学[初前]?)(?:期间|假期)?$/;

/** Whether the text names a time by a word, not by the numbers of months and days. */
export function isWordTime(text: string): boolean {
  return festivalNamed(text.replace(/(?:期间|之际|假期)$/, "")) !== undefined || WORDS.test(text);
}

/** A word, or a month, part of one or day: what may stand at an end of a range or in a list beside words. */
export function isSimpleTime(text: string): boolean {
  const point = readPoint(text);
  return (point !== undefined && point.bareDay !== true && point.dotted !== true) || isWordTime(text);
}
