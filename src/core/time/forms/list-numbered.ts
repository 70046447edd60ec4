import { afterListNumber } from "../list-number.ts";
import type { TimeForm } from "../time-form.ts";

/** 「1、三月」「9、一、二月」: a list number stands before the months, as in numbered month headings. */
export const listNumbered: TimeForm = {
  name: "list-numbered",
  needs: ["月", "、.,):"],
  examples: [
    "1、三月",
    "9、一、二月",
    "4、七、八月",
    "2、四、五月",
    "七、五月间",
    "1.三月",
    "(3)五月",
    "一、9月",
    "2、3月8日",
  ],

  read(text, _frame, inner) {
    const rest = afterListNumber(text);
    return rest === undefined ? undefined : inner(rest);
  },
};
