import { misread, type TimeForm } from "../time-form.ts";

const BLANK = "(?:_+|[xX×*□○〇?]{1,4}|\\(\\)|…+|\\.{2,}|-)";
const YEAR = `(?:20\\d?${BLANK}|20|${BLANK})年度?`;
const PLACEHOLDERS = new RegExp(
  `^(?:${YEAR}(?:\\d{1,2}|${BLANK})?(?:月(?:\\d{1,2}|${BLANK})?日?)?.{0,4}|(?:\\d{4}年)?(?:${BLANK}|)月(?:份|${BLANK}日|日)?(?:[-至到](?:${BLANK}|)月(?:份|${BLANK}日|日)?)?|\\d{1,2}月${BLANK}日|年月日?)$`,
);

/** 「20__年」「xx月」: the blanks of a copied template, never filled in. */
export const placeholder: TimeForm = {
  name: "placeholder",
  examples: [
    "20__年",
    "20xx年3月",
    "202X年9月",
    "xx月",
    "×月",
    "__月",
    "20__年__月",
    "XX月XX日",
    "X月X日",
    "年月日",
    "月",
    "9月__日",
  ],

  read(text) {
    return PLACEHOLDERS.test(text) ? misread("placeholder", text) : undefined;
  },
};
