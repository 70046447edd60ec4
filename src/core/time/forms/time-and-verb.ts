import { isStretch, isTime, type TimeForm } from "../time-form.ts";

/** 「9月10日前」「9月内」 and their verb are a deadline. */
const EDGED = /(?<![寒暑])[By]$/;

/** 「9月进行」「寒假前完成」: a time and the verb of the work, which says nothing more. */
export const timeAndVerb: TimeForm = {
  needs: "V",
  pattern: /^(?![A暂])(.{2,}?|[^\da-o])v?V$/,

  read([, words = ""], { read }) {
    const reading = EDGED.test(words) ? undefined : read(words);
    if (isTime(reading)) return isStretch(reading) || reading.flags.openEnd ? reading : undefined;
    return /[\da-j寒暑假À-ã]/.test(words) ? reading : undefined;
  },
};
