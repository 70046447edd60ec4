import { isStretch, isTime, type TimeForm } from "../time-form.ts";

/** 「4月、10月各一次」「上下半年各一次」「10月1次」: how often says nothing more about when. */
export const counted: TimeForm = {
  needs: "C",
  pattern:
    /^(?!a`?[TYWMQ]|n`?[WM]|HY|\[)(?:([^E<>"]{2,}?)各|([^E<>"]*[MTYWQDI季旬寒暑À-ÿα-η)]))(?:[a-in]|\d{1,2})(?:[-~][a-in\d])?C[V$]?$/,

  read([, each, once], { read }) {
    const reading = read(each ?? once ?? "");
    if (!isTime(reading)) return reading;
    return isStretch(reading) && reading.flags.allPeriod === undefined ? reading : undefined;
  },
};
