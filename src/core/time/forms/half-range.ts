import { JOINTS } from "../asked-forms.ts";
import { readNumber } from "../point.ts";
import { misread, type TimeForm } from "../time-form.ts";

const ONE_END = /^(?:[从自]?(?<left>.+)[-至到~](?:月|日)?|[-至到](?<right>.+))$/;
const MONTH_TO_NUMBER = /^(?<month>.+月)份?[-至到](?<number>\d{1,2}|[一二三四五六七八九十]{1,3})$/;
const DAY_WITHOUT_MONTH =
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?[-至到](?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]$/;

/** 「3」 of 「3-月」 is a month. */
function withMonth(end: string): string {
  return readNumber(end) === undefined ? end : `${end}月`;
}

/** 「9月-」「至5月」「9月-10」: a range of which an end, or its 月, is not there. */
export const halfRange: TimeForm = {
  name: "half-range",
  needs: [JOINTS],
  examples: [
    "9月-",
    "9月至",
    "-10月",
    "至五月",
    "3月6日—",
    "9月-10",
    "九月至十",
    "6-30日",
    "3-月",
    "从3月到",
  ],

  read(text, _frame, inner) {
    if (DAY_WITHOUT_MONTH.test(text)) return misread("incomplete-range", text);
    const { left, right } = ONE_END.exec(text)?.groups ?? {};
    const end = left ?? right;
    if (end !== undefined) {
      const known = inner(end);
      return known === undefined
        ? undefined
        : misread("incomplete-range", text, [withMonth(end), `${withMonth(end)}起`, `截至${withMonth(end)}`]);
    }
    const { month, number } = MONTH_TO_NUMBER.exec(text)?.groups ?? {};
    const last = number === undefined ? undefined : readNumber(number);
    const first = month === undefined ? undefined : inner(month);
    if (first === undefined || last === undefined) return undefined;
    return misread("incomplete-range", text, [`${month}-${last.month}月`]);
  },
};
