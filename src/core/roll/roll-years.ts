import { frameName, type PlanFrame, yearOfMonth } from "../model/frame.ts";

/** Why one frame is not last year's of another. */
export interface RollFault {
  readonly kind: "same-frame" | "earlier-frame" | "other-term" | "other-kind";
  readonly from: PlanFrame;
  readonly to: PlanFrame;
}

/** The first calendar year of a frame's months, as far as frames of one kind are told apart by it. */
export function baseYear(frame: PlanFrame): number {
  return frame.kind === "calendar-year" ? frame.year : frame.from;
}

/** Why the plan cannot be carried from one frame into the other; undefined when it can. */
export function rollFault(from: PlanFrame, to: PlanFrame): RollFault | undefined {
  const toSchoolYear = from.kind === "calendar-year" && !from.half && to.kind === "school-year";
  if (from.kind !== to.kind && !toSchoolYear) return { kind: "other-kind", from, to };
  if (part(from) !== part(to)) return { kind: "other-term", from, to };
  const years = baseYear(to) - baseYear(from);
  if (years < 0) return { kind: "earlier-frame", from, to };
  return years === 0 && !toSchoolYear ? { kind: "same-frame", from, to } : undefined;
}

/** The term or half that the frame is, 0 for a whole year. */
function part(frame: PlanFrame): number {
  return frame.kind === "term" ? frame.term : frame.kind === "calendar-year" ? (frame.half ?? 0) : 0;
}

/** The fault in the officer's language: what is wrong and a way on. */
export function explainRoll({ kind, from, to }: RollFault): {
  readonly message: string;
  readonly advice: string;
} {
  const [old, wanted] = [frameName(from), frameName(to)];
  switch (kind) {
    case "same-frame":
      return { message: `这份计划本来就是${old}的`, advice: "请选后面的年份" };
    case "earlier-frame":
      return { message: `${wanted}在${old}前面`, advice: "请选后面的年份" };
    case "other-term":
      return {
        message: `${old}的计划不能直接换成${wanted}`,
        advice: "请选同一个学期，或者从全学年的计划里取第二学期",
      };
    case "other-kind":
      return {
        message: `${old}的计划不能直接换成${wanted}`,
        advice: "请选同一种：学年换学年，学期换学期，年换年或换成学年",
      };
  }
}

/** From which frame into which. */
export interface RollFrames {
  readonly from: PlanFrame;
  readonly to: PlanFrame;
}

/**
 * By how many years the words of a month move, 1 for the next year. Where a calendar year becomes a school year this
 * hangs on the month, and is undefined without one.
 */
export function yearsOn({ from, to }: RollFrames, month: number | undefined): number | undefined {
  if (from.kind === to.kind) return baseYear(to) - baseYear(from);
  return month === undefined ? undefined : yearOfMonth(to, month) - yearOfMonth(from, month);
}
