import { frameName, frameWindow, type PlanFrame, withCalendar } from "../../model/frame.ts";
import { findFrame } from "../read-frame.ts";
import { termDays } from "../term-days.ts";
import { misread, ROUGH, type Time, type TimeForm, time } from "../time-form.ts";

/** 「2024-2025年」: a school year or two calendar years. */
function bothWays(frame: PlanFrame): readonly string[] {
  if (frame.kind !== "school-year") return [frameName(frame)];
  return [frameName(frame), `${frame.from}年1月—${frame.from + 1}年12月`];
}

function spanOf(named: PlanFrame, frame: PlanFrame | undefined): Time {
  const window = frameWindow(named);
  if (named.kind === "term") {
    const { days, exact } = termDays(withCalendar(named, frame?.calendar), named.term);
    if (exact) return time([days], "term");
  }
  const same = named.kind === frame?.kind && frameWindow(frame).join() === window.join();
  const [precision, flags] = named.kind === "term" ? (["term", ROUGH] as const) : (["year", {}] as const);
  return time([window], precision, same ? { allPeriod: true } : flags);
}

/** 「2024—2025学年」「2025年」: a frame by its own name. */
export const frameByName: TimeForm = {
  needs: "YS",
  pattern: /^[\da-io]{2,4}(?:Y?[-/][\da-io]{2,4})?[YS](?:(?:#?[abc123]|[UL{}])T)?$/,

  read([code], { frame, words }) {
    const named = findFrame(code);
    if (named.kind === "no-year") return undefined;
    if (named.kind !== undefined) return named;
    if (named.toConfirm && words(code).endsWith("年"))
      return misread("ambiguous", code, bothWays(named.frame));
    return spanOf(named.frame, frame);
  },
};
