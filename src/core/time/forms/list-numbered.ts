import { readList } from "../list.ts";
import { afterListNumber } from "../list-number.ts";
import { doubting, type TimeForm } from "../time-form.ts";

/** 「1. 9月」 has a list number, most likely: a dot seldom joins two months that do not follow each other. */
const DOTTED = /^(?:[1-9]|1\d|[a-j]{1,3})\.((?:\d\d?|[a-jm]{1,2})M)$/;

/** 「1、三月」「9、一、二月」: a list number stands before the months, as in numbered month headings. */
export const listNumbered: TimeForm = {
  needs: ",.;):",

  read([code], { read }) {
    const rest = afterListNumber(code);
    if (rest !== undefined) return read(rest);
    const dotted = readList(code) === undefined ? DOTTED.exec(code)?.[1] : undefined;
    return dotted === undefined ? undefined : doubting(read(dotted), "list-number");
  },
};
