import { PARTS } from "../asked-forms.ts";
import { joinEnds, readEnds } from "../range.ts";
import type { TimeForm } from "../time-form.ts";

/** 「4月中旬-5月下旬」「8月底—9月初」「9月下旬-10月」: a range with a part of a month at one end or both. */
export const partRange: TimeForm = {
  name: "part-range",
  needs: ["月", PARTS],
  examples: [
    "4月中旬-5月下旬",
    "8月底—9月初",
    "8月下旬-9月上旬",
    "9月上旬至中旬",
    "9月下旬-10月",
    "12月下旬—次年1月上旬",
    "从3月初到4月底",
    "5月下旬-4月上旬",
  ],

  read(text, frame) {
    const ends = readEnds(text);
    const units = [ends?.first.unit, ends?.last.unit];
    const mine = ends !== undefined && units.includes("part") && !units.includes("day");
    return mine ? joinEnds(ends, frame, text) : undefined;
  },
};
