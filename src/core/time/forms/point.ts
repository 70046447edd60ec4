import { readAlone } from "../place-point.ts";
import { readPoint, spellPoint } from "../point.ts";
import { doubting, misread, type TimeForm } from "../time-form.ts";

/** 「九月」「9月上旬」「3月8日」「2025.3.8」: one month, a part of one, or a day; a dot may also be a number's. */
export const point: TimeForm = {
  read([code], { frame, words }) {
    const found = readPoint(code);
    if (found === undefined) return undefined;
    const reading = readAlone(found, frame);
    if (found.dotted) return doubting(reading, "dotted-day");
    if (!found.bareDay || reading.kind !== undefined) return reading;
    // 「9月十二」 may be a list that lost its mark, 「八月十五」 a day of the moon.
    if (/\d$/.test(code)) return doubting(reading, "bare-day");
    const lunar = `农历${words(code).replace(/月(?=.$)/, "月初")}`;
    return misread("ambiguous", code, [spellPoint(found), lunar]);
  },
};
