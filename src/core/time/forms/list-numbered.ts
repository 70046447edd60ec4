import { afterListNumber } from "../list-number.ts";
import type { TimeForm } from "../time-form.ts";

/** 「1、三月」「9、一、二月」: a list number stands before the months, as in numbered month headings. */
export const listNumbered: TimeForm = {
  needs: ",.;):",

  read([code], { read }) {
    const rest = afterListNumber(code);
    return rest === undefined ? undefined : read(rest);
  },
};
