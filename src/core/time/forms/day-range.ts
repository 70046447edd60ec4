import { JOINTS } from "../asked-forms.ts";
import { joinEnds, readEnds } from "../range.ts";
import type { TimeForm } from "../time-form.ts";

/** 「3月6日—30日」「9月8-14」「3.2-3.8」「01-18～01-24」: from one day to another, or to a coarser end. */
export const dayRange: TimeForm = {
  name: "day-range",
  needs: [`${JOINTS}和与`],
  examples: [
    "3月6日—30日",
    "9月8-14",
    "3月6-30日",
    "3.2-3.8",
    "3·1-3·3",
    "3/2-3/8",
    "01-18 ~ 01-24",
    "2月26日—2月28日",
    "2025年3月8日-10日",
    "2024.9.1-2025.1.15",
    "12月25日-1月5日",
    "2024-09-01至2024-09-10",
    "3月8日-4月",
    "3月30日-6日",
    "2月26日-2月30日",
  ],

  read(text, frame) {
    const ends = readEnds(text);
    const ofDays = ends !== undefined && (ends.first.unit === "day" || ends.last.unit === "day");
    return ofDays ? joinEnds(ends, frame, text) : undefined;
  },
};
