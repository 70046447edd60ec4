import { numberOf } from "../numerals.ts";
import { readNumber } from "../point.ts";
import { misread, type TimeForm } from "../time-form.ts";

/** 「9月-」「至5月」「9月-10」「2024.9-12」: a range of which an end, or its 月, is not there. */
export const halfRange: TimeForm = {
  needs: "-从",
  pattern:
    /^(?:((?:\d\d?|[a-j]{1,3})D?-(?:\d\d?|[a-j]{1,3})D)|从?(.+)-[MD]?|-(.+[^Z])|从([^-GB]+)|(.+M)-(\d\d?|[a-j]{1,3})|(\d{4})[./](\d\d?)-(\d\d?))$/,

  read([code, days, left, behind = left, alone, month, number, ...numbers], { read, words }) {
    if (days !== undefined) return misread("incomplete-range", code);
    const [year, from, to] = numbers;
    if (year !== undefined)
      return misread("ambiguous", code, [`${year}年${from}-${to}月`, `${year}年${from}月${to}日`]);
    const right = behind ?? alone;
    if (read(right ?? month ?? "") === undefined) return undefined;
    const last = numberOf(number);
    if (right === undefined)
      return last === undefined
        ? undefined
        : misread("incomplete-range", code, [`${words(month ?? "")}-${last}月`]);
    const end = words(right) + (readNumber(right) === undefined ? "" : "月");
    return misread("incomplete-range", code, /[GBZ]$/.test(right) ? [end] : [end, `${end}起`, `截至${end}`]);
  },
};
