import { numberOf } from "../numerals.ts";
import { misread, type TimeForm } from "../time-form.ts";

/** Three months in a row with the wrong mark between them, 「9-10-11月」「3.4.5月」. */
const IN_A_ROW = /^(\d\d?|[a-j]{1,2})([-./])(\d\d?|[a-j]{1,2})\2(\d\d?|[a-j]{1,2})M$/;
const MONTHS_OR_DAY = /^(\d{4})[./](\d\d?)-(\d\d?)$/;
const SHORT_YEAR = /^([2-4]\d)\.(\d\d?)M$/;
const UNSURE = /^(.*M.*)_$/;

function inARow(code: string): readonly string[] {
  const [, one, , other, last] = IN_A_ROW.exec(code) ?? [];
  const [from = 0, next = 0, to = 0] = [one, other, last].map(numberOf);
  return next === from + 1 && to === next + 1 ? [`${from}-${to}月`] : [];
}

function spellings(code: string, words: (part: string) => string): readonly string[] {
  const [, year, from, to] = MONTHS_OR_DAY.exec(code) ?? [];
  if (year !== undefined) return [`${year}年${from}-${to}月`, `${year}年${from}月${to}日`];
  const [, short, month] = SHORT_YEAR.exec(code) ?? [];
  if (short !== undefined) return [`20${short}年${month}月`];
  const unsure = words(UNSURE.exec(code)?.[1] ?? "");
  return unsure === "" ? inARow(code) : [`${unsure}左右`, unsure];
}

/** 「9-10-11月」「2024.9-12」「24.9月」「9月？」: a slip of which only the officer knows what was meant. */
export const slip: TimeForm = {
  needs: "M/.-_",

  read([code], { words }) {
    const suggestions = spellings(code, words);
    return suggestions.length > 0 ? misread("ambiguous", code, suggestions) : undefined;
  },
};
