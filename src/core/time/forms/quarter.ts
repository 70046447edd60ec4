import { firstOfMonth, lastOfMonth, partsOf } from "../../model/day.ts";
import { frameWindow, type PlanFrame } from "../../model/frame.ts";
import { monthsByName } from "../months-by-name.ts";
import { numberOf } from "../numerals.ts";
import {
  doubting,
  isTime,
  misread,
  type Reading,
  ROUGH,
  type Time,
  type TimeForm,
  time,
} from "../time-form.ts";

/** 「一季度末」「下半年初」: the last month of it or the first, roughly. */
function atEdge(reading: Reading, part: string): Reading {
  if (!isTime(reading)) return reading;
  const [[from, to] = [], ...more] = reading.intervals;
  if (from === undefined || to === undefined || more.length > 0 || part === "v") return undefined;
  const { year, month } = partsOf(part === "u" ? from : to);
  return {
    ...reading,
    intervals: [[firstOfMonth(year, month), lastOfMonth(year, month)]],
    precision: "month",
    flags: ROUGH,
  };
}

/** 「一至二、四」 as runs of quarters from one to another. */
function runs(code: string): (readonly [number, number])[] {
  return code.split(/[,&]/).map((part) => {
    const [first = 0, last = first] = part
      .split("-")
      .map((word) => numberOf(word.replace(/[#Q季]/g, "")) ?? 0);
    return [first, last];
  });
}

function isWholeFrame(half: 1 | 2, year: string | undefined, frame: PlanFrame): boolean {
  if (frame.kind !== "calendar-year" || frame.half !== half) return false;
  return year === undefined || Number(year) === frame.year;
}

/** 「四季度」「第一季度」「上半年」: by their months; in a 学年 上半年 and the third quarter are disputable. */
export const quarter: TimeForm = {
  needs: "QH",
  pattern:
    /^(?:(\d{4}|\d\d(?=Y))Y?|=)?(?:([UL])HY|#?([a-i\d](?:[Q季]?[-,&]#?[a-i\d])*)Q|B([bcn])`?Q)([u-x])?$/,

  read([code, year, half, list, first, part], { frame, read }) {
    if (part !== undefined) return atEdge(read(code.slice(0, -1)), part);
    const disputable = year === undefined && frame !== undefined && frame.kind !== "calendar-year";
    if (half !== undefined) {
      if (frame && isWholeFrame(half === "U" ? 1 : 2, year, frame))
        return time([frameWindow(frame)], "year", { allPeriod: true });
      const reading = monthsByName(half === "U" ? [1, 6] : [7, 12], year, frame, code);
      return disputable ? doubting(reading, "half-year") : reading;
    }
    const quarters = list === undefined ? [[1, numberOf(first) ?? 0] as const] : runs(list);
    if (quarters.flat().some((number) => number < 1 || number > 4))
      return misread("invalid-quarter", code, ["一季度", "四季度"]);
    const found: Time[] = [];
    for (const [from, to] of quarters) {
      if (from > to && (frame === undefined || frame.kind === "calendar-year"))
        return misread("reversed-range", code, [`${from * 3 - 2}月—次年${to * 3}月`]);
      const reading = monthsByName([from * 3 - 2, to * 3], year, frame, code);
      if (!isTime(reading)) return reading;
      found.push(
        disputable && from <= 3 && to >= 3 ? { ...reading, doubts: ["straddling-quarter"] } : reading,
      );
    }
    return time(
      found.flatMap(({ intervals }) => intervals),
      "month",
      {},
      found.flatMap(({ doubts }) => doubts),
    );
  },
};
