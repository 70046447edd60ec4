import { numberOf } from "../numerals.ts";
import { readNumber } from "../point.ts";
import { misread, type TimeForm } from "../time-form.ts";

/** 「9月-」「至5月」「9月-10」: a range of which an end, or its 月, is not there. */
export const halfRange: TimeForm = {
  needs: "-从",
  pattern:
    /^(?:((?:\d\d?|[a-j]{1,3})D?-(?:\d\d?|[a-j]{1,3})D)|从?(.+)-[MD]?|-(.+[^Z])|从([^-GB]+)|(.+M)-(\d\d?|[a-j]{1,3}))$/,

  read([code, days, start, end = start, alone, month, number], { read, words }) {
    if (days !== undefined) return misread("incomplete-range", code);
    const only = end ?? alone;
    if (read(only ?? month ?? "") === undefined) return undefined;
    const last = numberOf(number);
    if (only === undefined)
      return last === undefined
        ? undefined
        : misread("incomplete-range", code, [`${words(month ?? "")}-${last}月`]);
    const known = words(only) + (readNumber(only) === undefined ? "" : "月");
    const [since, until] = [`${known}起`, `截至${known}`];
    const offers = start === undefined && alone === undefined ? [until, known] : [since, known, until];
    return misread("incomplete-range", code, /[GBZ]$/.test(only) ? [known] : offers);
  },
};
