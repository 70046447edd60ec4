import { JOINTS } from "../asked-forms.ts";
import { joinEnds, readEnds } from "../range.ts";
import type { TimeForm } from "../time-form.ts";

/** 「10-11月」「七至八月」「9月—次年1月」: from one month to another. */
export const monthRange: TimeForm = {
  name: "month-range",
  needs: [`${JOINTS}和与`],
  examples: [
    "10-11月",
    "1-2 月",
    "七至八月",
    "七-八月",
    "３月～４月",
    "9月-10月",
    "9月到10月",
    "12-1月",
    "9-6月",
    "8-9月",
    "9月—次年1月",
    "2024年9-12月",
    "2024年9月—2025年1月",
    "2024.09-2025.01",
    "12月-1月份",
    "5-3月",
    "12-10月",
    "3-13月",
  ],

  read(text, frame) {
    const ends = readEnds(text);
    const ofMonths = ends?.first.unit === "month" && ends.last.unit === "month";
    return ofMonths ? joinEnds(ends, frame, text) : undefined;
  },
};
