import type { PlanFrame } from "../core/model/frame.ts";
import type { Period, PeriodFault, PeriodReading } from "../core/model/period.ts";
import { explainPeriod } from "../core/text/explain-period.ts";

/** A 时间段 as the command line gives it: what it means, or why it was not understood. */
export function periodJson(reading: PeriodReading, frame: PlanFrame | undefined) {
  return reading.ok ? understood(reading.value) : notUnderstood(reading.fault, frame);
}

function understood({ text, intervals, precision, flags, doubts }: Period) {
  return { text, intervals, precision, flags, ...(doubts && doubts.length > 0 ? { doubts } : {}) };
}

function notUnderstood(fault: PeriodFault, frame: PlanFrame | undefined) {
  return {
    text: fault.text,
    error: {
      kind: fault.kind,
      message: explainPeriod(fault, frame).message,
      suggestions: fault.suggestions.map((text) => ({ text })),
    },
  };
}
