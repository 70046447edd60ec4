import { addDays, type Interval } from "../../model/day.ts";
import { frameReach, type PlanFrame } from "../../model/frame.ts";
import { isTime, roughly, type Time, type TimeForm } from "../time-form.ts";
import { isSimpleTime } from "../word-time.ts";

/** 「3月8日前后」 is a week to either side, 「六一前夕」 the week before; that week may reach out of the plan. */
function widened(time: Time, after: number, frame: PlanFrame | undefined): Time {
  const [first, last] = frame ? frameReach(frame) : ["", ""];
  const inside = time.intervals.every(([from, to]) => from >= first && to <= last);
  const intervals = time.intervals.map(([from, to]): Interval => [addDays(from, -7), addDays(to, after)]);
  return { ...time, intervals, ...(inside && { offAround: true as const }) };
}

/** 「10月左右」「预计9月」「3月8日前后」: the time inside, no more than roughly. */
export const about: TimeForm = {
  needs: "ARqr~暂具)",
  pattern: /^(?:([^~]+)~([^~]+)|[A暂]@?([^~]+)|([^~]+?)(?:[R暂]|(q)|(r)|\((?:[AR暂]|具.{0,8})\)))$/,

  read([code, one = "", other = "", led, before = led ?? "", around, eve], { frame, read }) {
    if (one !== "")
      return isSimpleTime(one) && isSimpleTime(other) ? roughly(read(`${one},${other}`)) : undefined;
    const reading = read(before);
    if (!isTime(reading)) return reading;
    const { flags, precision } = reading;
    const edged = flags.deadline ?? flags.openEnd ?? flags.recurrence;
    if (flags.allPeriod || (edged !== undefined && led === undefined && !code.endsWith(")")))
      return undefined;
    if (eve && (precision !== "day" || /[寒暑假]$/.test(before))) return roughly(read(`${before}B`));
    const wide = precision === "day" && (around ?? eve) !== undefined;
    return roughly(wide ? widened(reading, eve ? 0 : 7, frame) : reading);
  },
};
