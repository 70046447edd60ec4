import { numberOf } from "../numerals.ts";
import { readNumber } from "../point.ts";
import { misread, type TimeForm } from "../time-form.ts";

/** 「9月-」「至5月」「9月-10」: a range of which an end, or its 月, is not there. */
export const halfRange: TimeForm = {
  needs: "-",
  pattern:
    /^(?:((?:\d\d?|[a-j]{1,3})D?-(?:\d\d?|[a-j]{1,3})D)|从?(.+)-[MD]?|-(.+)|(.+M)-(\d\d?|[a-j]{1,3}))$/,

  read([code, days, left, right = left, month, number], { read, words }) {
    if (days !== undefined) return misread("incomplete-range", code);
    if (read(right ?? month ?? "") === undefined) return undefined;
    const last = numberOf(number);
    if (right === undefined)
      return last === undefined
        ? undefined
        : misread("incomplete-range", code, [`${words(month ?? "")}-${last}月`]);
    const end = words(right) + (readNumber(right) === undefined ? "" : "月");
    return misread("incomplete-range", code, [end, `${end}起`, `截至${end}`]);
  },
};
