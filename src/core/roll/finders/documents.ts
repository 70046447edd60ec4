import type { Finder, Finding } from "../finding.ts";
import { FOUR } from "../year-words.ts";

const NUMERAL = "[一二三四五六七八九十\\d]{1,4}";

interface Guard {
  readonly pattern: RegExp;
  /** Undefined where nobody needs to be told. */
  readonly why?: string;
}

const GUARDS: readonly Guard[] = [
  {
    pattern: new RegExp(
      `(?:[〔【\\[]${FOUR}年?[〕】\\]]|\\(${FOUR}\\)(?=第?\\d+号))(?:第?\\d{1,5}号)?|${FOUR}年第?\\d{1,5}号`,
      "g",
    ),
    why: "文号不跟着年份变，有了新文件再换",
  },
  {
    pattern: new RegExp(
      `(?<=[》(])\\(?${FOUR}年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:第[一二三四五]次)?(?:修正案?|修订|版|施行|颁布|公布|通过|制定)`,
      "g",
    ),
    why: "法规和版本的年份不跟着变",
  },
  {
    pattern: new RegExp(`${FOUR}年?(?:新?修正|新?修订|颁布|施行|版)的?《`, "g"),
    why: "法规和版本的年份不跟着变",
  },
  { pattern: new RegExp(`${FOUR}年?版(?![面画权块])`, "g"), why: "法规和版本的年份不跟着变" },
  { pattern: new RegExp(`${NUMERAL}届${NUMERAL}中全会`, "g") },
  {
    pattern: new RegExp(
      `(?:党的|中共|中国共产党|中国工会|全国总工会|总工会|全国人大|全国政协|共青团|妇联)第?${NUMERAL}[届次](?:全国)?(?:代表|大会)?`,
      "g",
    ),
  },
  {
    pattern: new RegExp(
      `第?${NUMERAL}[届次](?:全国|省|市|区|县)(?:人民)?(?:代表大会|人大|政协|党代会|人民代表)`,
      "g",
    ),
  },
  { pattern: new RegExp(`第${NUMERAL}个(?:五年规划|百年|五年)`, "g") },
];

/** Numbers and years that belong to somebody else: documents, laws, congresses. */
export const documents: Finder = function* ({ text }): Iterable<Finding> {
  for (const { pattern, why } of GUARDS) {
    for (const match of text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      yield why === undefined ? { kind: "never", ...place } : { kind: "kept", why, ...place };
    }
  }
};
