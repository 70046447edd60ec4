import { leadingNumber } from "../../text/numbering.ts";
import { bareHeading, matchName } from "./heading-words.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";

const LONGEST_SECTION = 50;
const PLAN_TITLE = /(?:计划|总结|方案|要点|思路|报告|部署)(?:[(（]?篇 *[0-9一二三四五六七八九十]+[)）]?)?$/;
const PIECE =
  /[(（]篇 *[0-9一二三四五六七八九十]+[)）]$|篇[0-9一二三四五六七八九十]{1,3}$|^(?:篇[0-9一二三四五六七八九十]{1,3}|范文[0-9一二三四五六七八九十]{0,3}|第[0-9一二三四五六七八九十]{1,3}篇)(?:[:： ]|$)/;

/** The line with the number that Word shows before it, in plain spelling. */
export function numberedWords({ text, number }: TextLine): string {
  return plainWords(`${number ?? ""}${text}`);
}

/** The title of a plan, also of the next one in a collection: 「…工会工作计划(篇3)」. */
export function isPlanTitle(line: TextLine): boolean {
  const words = plainWords(line.text).replace(/^[#* ]+|[* ]+$/g, "");
  if (words.length > 60 || /[。;；]/.test(words)) return false;
  if (PIECE.test(words) && words.length <= 40) return true;
  return (
    PLAN_TITLE.test(words) &&
    /工会|20[0-9_x*×]{2}|学年|学期|年度/.test(words) &&
    leadingNumber(words) === undefined
  );
}

/** The number of a section: 「五、」 chinese 5, 「（二）」 chinese-bracket 2, 「第三部分」 part 3. */
export interface SectionNumber {
  readonly style: string;
  readonly number: number;
}

/** The section number a short line begins with; undefined for items and sentences. */
export function sectionNumber(line: TextLine): SectionNumber | undefined {
  const words = numberedWords(line).replace(/^[#* ]+/, "");
  if (words.length > LONGEST_SECTION) return undefined;
  if (/^第[一二三四五六七八九十0-9]+(?:部分|章|节)/.test(words)) return { style: "part", number: 0 };
  const head = leadingNumber(words) ?? looseNumber(words);
  if (head === undefined || !head.style.startsWith("chinese")) return undefined;
  return { style: head.style, number: head.number };
}

/** 「五.要求」「五:要求」 and 「五 要求」. */
function looseNumber(words: string) {
  const [whole, numeral] = /^([一二三四五六七八九十]{1,3})[.,:：． ]/.exec(words) ?? [];
  return whole === undefined ? undefined : leadingNumber(`${numeral}、工`);
}

/** How well the line names the schedule: undefined where it does not, exact where it says nothing else. */
export function namesSchedule(
  line: TextLine,
): { readonly exact: boolean; readonly rank: number } | undefined {
  const words = plainWords(line.text);
  if (words.length > 60) return undefined;
  const name = matchName(words.replace(/^[>•●◆■ ]+/, ""));
  if (name === undefined || bareHeading(words) === "") return undefined;
  const looks =
    name.exact ||
    line.level !== undefined ||
    line.strong === true ||
    line.number !== undefined ||
    sectionNumber(line) !== undefined ||
    /[:：]$/.test(words);
  return looks ? name : undefined;
}
