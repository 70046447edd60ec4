import { readAlone } from "../place-point.ts";
import { readPoint, spellPoint } from "../point.ts";
import { misread, type TimeForm } from "../time-form.ts";

/** 「3月8日」「3/8」「9.10」「2025年3月8日」: one day. A dot may also be a number's, which is a doubt. */
export const day: TimeForm = {
  name: "day",
  examples: [
    "3月8日",
    "三月八日",
    "3月8号",
    "3/8",
    "9.10",
    "3·8",
    "2025年3月8日",
    "2025-03-08",
    "2025/3/8",
    "2025.3.8",
    "十二月二十五日",
    "2月30日",
    "二月三十日",
    "9月8",
  ],

  read(text, frame) {
    const point = readPoint(text);
    if (point?.unit !== "day") return undefined;
    const reading = readAlone(point, frame);
    if (!reading.ok) return reading;
    if (point.bareDay) {
      return misread("ambiguous", text, [spellPoint(point), `${point.month}-${point.day}月`]);
    }
    const doubts = point.dotted ? [...reading.value.doubts, "dotted-day"] : reading.value.doubts;
    return { ok: true, value: { ...reading.value, doubts } };
  },
};
