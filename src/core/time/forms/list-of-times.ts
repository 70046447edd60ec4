import { isStretch, isTime, type Time, type TimeForm, together } from "../time-form.ts";
import { isSimpleTime, isWordTime } from "../word-time.ts";

/** 「第一学期：10月」「9月：慰问」 as one of several. */
const LABELLED = /^(?:[^:]{2,}|V):[^:]+$/;

/** 「教师节、中秋节」「寒假、暑假」「第一学期、第二学期」: several times, of which one at least is a word. */
export const listOfTimes: TimeForm = {
  needs: ",;&",
  pattern: /^.*[,;&].*$/,

  read([code], { read }) {
    const labelled = code.split(/[,;]/);
    const isLabelled = labelled.every((part) => LABELLED.test(part));
    const parts = isLabelled ? labelled : code.split(/[,;&]/);
    if (!isLabelled && (!parts.some(isWordTime) || !parts.every(isSimpleTime))) return undefined;
    const times: Time[] = [];
    for (const part of parts) {
      const reading = read(part);
      if (!isTime(reading)) return reading;
      if (!isStretch(reading)) return undefined;
      times.push(reading);
    }
    const all = together(times);
    // A term with its work behind it (「第一学期：召开教代会」) says more than a list of times can.
    const ofTerms = all.precision === "term" || all.precision === "year";
    return ofTerms && (isLabelled || /\d{4}/.test(code)) ? undefined : all;
  },
};
