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
    "9月10日（周二）",
    "9月10日星期二下午",
    "9月10日上午9:00",
    "9月10日下午3:00-5:00",
    "9月10日下午三点",
  ],

  read(text, frame) {
    const point = readPoint(text);
    if (point?.unit !== "day") return undefined;
    const reading = readAlone(point, frame);
    if (!reading.ok) return reading;
    if (point.bareDay && !/\d$/.test(text)) return misread("ambiguous", text, [spellPoint(point)]);
    const unusual = [point.dotted && "dotted-day", point.bareDay && "bare-day"].filter(
      (doubt) => doubt !== undefined,
    );
    const doubts = [...reading.value.doubts, ...unusual];
    return { ok: true, value: { ...reading.value, doubts } };
  },
};
