import { misread, type TimeForm } from "../time-form.ts";

const BLANK = "(?:[_o]{1,4}|_+|\\(\\)|\\.{2,}|-)";
const YEAR = `(?:20\\d?${BLANK}|20|${BLANK})Y`;
const MONTH = `${BLANK}?M(?:${BLANK}?D)?`;

/** 「20__年」「xx月」: the blanks of a copied template, never filled in. */
export const placeholder: TimeForm = {
  needs: "YM",
  pattern: new RegExp(
    `^(?:${YEAR}(?:\\d\\d?|${BLANK})?(?:M(?:\\d\\d?|${BLANK})?D?)?.{0,4}|(?:\\d{4}Y)?${MONTH}(?:-${MONTH})?|(?:\\d{4}Y)?(?:\\d\\d?M${BLANK}?|M)D|YMD?)$`,
  ),

  read([code]) {
    return misread("placeholder", code);
  },
};
