import { readAlone } from "../place-point.ts";
import { readPoint, spellPoint } from "../point.ts";
import { doubting, misread, type TimeForm } from "../time-form.ts";

/** 「九月」「9月上旬」「3月8日」「2025.3.8」: one month, a part of one, or a day; a dot may also be a number's. */
export const point: TimeForm = {
  read([code], { frame }) {
    const found = readPoint(code);
    if (found === undefined) return undefined;
    const reading = readAlone(found, frame);
    if (found.dotted) return doubting(reading, "dotted-day");
    if (!found.bareDay || reading.kind !== undefined) return reading;
    // 「9月十二」 may be a list that lost its mark.
    return /\d$/.test(code) ? doubting(reading, "bare-day") : misread("ambiguous", code, [spellPoint(found)]);
  },
};
