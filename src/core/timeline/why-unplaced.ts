import { frameName, type PlanFrame } from "../model/frame.ts";
import type { PeriodReading } from "../model/period.ts";
import { explainPeriod } from "../text/explain-period.ts";

/** Why a row lies in no month, in the officer's words. */
export function whyUnplaced(time: string, reading: PeriodReading | null, frame: PlanFrame): string {
  if (reading === null) return "时间段还没有填";
  return reading.ok ? `“${time}”不在${frameName(frame)}里` : explainPeriod(reading.fault, frame).message;
}
