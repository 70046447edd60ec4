import { PARTS } from "../asked-forms.ts";
import { readAlone } from "../place-point.ts";
import { readPoint } from "../point.ts";
import type { TimeForm } from "../time-form.ts";

/** 「9月上旬」「3月底」「十月中下旬」: a part of one month; 初, 中 and 底 are no more than roughly so. */
export const partOfMonth: TimeForm = {
  name: "part-of-month",
  needs: ["月", PARTS],
  examples: [
    "9月上旬",
    "九月中旬",
    "2月下旬",
    "十月中下旬",
    "9月上、中旬",
    "9月上半月",
    "9月初",
    "9月中",
    "3月底",
    "三月末",
    "9月份下旬",
    "2025年3月底",
    "次年1月上旬",
  ],

  read(text, frame) {
    const point = readPoint(text);
    return point?.unit === "part" ? readAlone(point, frame) : undefined;
  },
};
