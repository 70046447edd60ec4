import { isStretch, isTime, type Time, type TimeForm } from "../time-form.ts";

/** 「9月10日前」「9月内」 and their verb are a deadline. */
const EDGED = /(?<![寒暑])[By]$/;

function isWhen(time: Time): boolean {
  return (isStretch(time) || time.flags.openEnd === true) && time.flags.inferredUnit === undefined;
}

/** 「9月进行」「寒假前完成」「三月份工作安排」: a time and the verb or name of the work, which says nothing more. */
export const timeAndVerb: TimeForm = {
  needs: "V工$",
  pattern: /^(?![A暂])(.{2,}?|[^\da-o])(?:v?V|(?:工|\$)s?)$/,

  read([, words = ""], { read }) {
    const reading = EDGED.test(words) ? undefined : read(words);
    if (isTime(reading)) return isWhen(reading) ? reading : undefined;
    return /[\da-j寒暑假À-ÿ]/.test(words) ? reading : undefined;
  },
};
