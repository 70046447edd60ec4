import { frameName, frameWindow, type PlanFrame, withCalendar } from "../../model/frame.ts";
import { readFrame } from "../read-frame.ts";
import { termDays } from "../term-days.ts";
import { type FormReading, misread, type TimeForm, understood } from "../time-form.ts";

const NAME =
  /^(?:\d{2,4}|[〇零一二三四五六七八九]{2,4})(?:年?[-至到/](?:\d{2,4}|[〇零一二三四五六七八九]{2,4}))?学?年度?(?:(?:第?[一二三12]|[上下])学期|[秋春]季?学期)?$/;

function sameFrame(a: PlanFrame, b: PlanFrame): boolean {
  const [from, to] = frameWindow(a);
  return a.kind === b.kind && frameWindow(b)[0] === from && frameWindow(b)[1] === to;
}

/** 「2024-2025年」: a school year or two calendar years. */
function bothWays(frame: PlanFrame): readonly string[] {
  if (frame.kind !== "school-year") return [frameName(frame)];
  return [frameName(frame), `${frame.from}年1月—${frame.from + 1}年12月`];
}

function spanOf(named: PlanFrame, frame: PlanFrame | undefined): FormReading {
  const window = frameWindow(named);
  const precision = named.kind === "term" ? "term" : "year";
  const known =
    named.kind === "term" ? termDays(withCalendar(named, frame?.calendar), named.term) : undefined;
  if (known?.exact) return understood([known.days], precision);
  if (frame !== undefined && sameFrame(named, frame))
    return understood([window], precision, { allPeriod: true });
  return understood([window], precision, named.kind === "term" ? { approximate: true } : {});
}

/** 「2024—2025学年」「2025年」: a frame by its own name. */
export const frameByName: TimeForm = {
  name: "frame-name",
  needs: ["年"],
  examples: [
    "2024—2025学年",
    "2024-2025学年第一学期",
    "2025年",
    "2025年度",
    "2024学年",
    "2024-2026学年",
    "2024-2025年",
  ],

  read(text, frame) {
    if (!NAME.test(text)) return undefined;
    const named = readFrame(text);
    if (named.ok && named.value.toConfirm && text.endsWith("年"))
      return misread("ambiguous", text, bothWays(named.value.frame));
    if (named.ok) return spanOf(named.value.frame, frame);
    if (named.fault.kind === "no-year") return undefined;
    return misread(named.fault.kind, named.fault.part, named.fault.suggestions);
  },
};
