import { lastOfMonth, partsOf } from "../../model/day.ts";
import { frameReach, frameWindow } from "../../model/frame.ts";
import { edgePrecision, hasSeveralEdges } from "../due-by.ts";
import { type TimeForm, understood } from "../time-form.ts";

const FROM = /^(?:自|从|由)?(?<time>.+?)(?:起|开始)(?:每年)?$/;

/** 「10月起」「自9月1日起」: from then to the end of the plan. */
export const openEnd: TimeForm = {
  name: "open-end",
  needs: ["起始来"],
  examples: ["10月起", "自9月1日起", "从3月开始", "11月下旬起", "2025年3月起"],

  read(text, frame, inner) {
    const words = FROM.exec(text)?.groups?.["time"];
    if (words !== undefined && /[假期]$/.test(words)) return undefined;
    const reading = words === undefined || hasSeveralEdges(words) ? undefined : inner(words);
    if (!reading?.ok) return reading;
    const { flags, doubts, intervals } = reading.value;
    const start = intervals[0]?.[0];
    if (start === undefined || flags.deadline !== undefined || flags.allPeriod || flags.recurrence)
      return undefined;
    const { year, month } = partsOf(start);
    const ends =
      frame === undefined ? [lastOfMonth(year, 12)] : [frameWindow(frame)[1], frameReach(frame)[1]];
    const to = ends.find((end) => end >= start) ?? lastOfMonth(year, month);
    return understood([[start, to]], edgePrecision(reading.value, start, "start"), { openEnd: true }, doubts);
  },
};
