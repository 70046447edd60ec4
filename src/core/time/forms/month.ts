import { readAlone } from "../place-point.ts";
import { readPoint } from "../point.ts";
import type { TimeForm } from "../time-form.ts";

/** 「九月」「9月份」「元月」「2024年9月」「2018.09」: one month. */
export const month: TimeForm = {
  name: "month",
  examples: [
    "九月",
    "9月份",
    "9 月",
    "元月",
    "09月",
    "十二月",
    "五月间",
    "九 月 份",
    "2024年9月",
    "2018.09",
    "2024-09",
    "2024/9",
    "2009年元月",
    "一一年一月",
    "二〇二四年九月",
    "次年1月",
    "今年九月",
    "13月",
    "0月",
  ],

  read(text, frame) {
    const point = readPoint(text);
    return point?.unit === "month" ? readAlone(point, frame) : undefined;
  },
};
