import { frameName, type PlanFrame } from "../model/frame.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { laidOut } from "./lay-out-term.ts";
import type { RollSource } from "./roll-source.ts";
import { sortedRow } from "./sorted-rows.ts";
import type { SecondTerm, SecondTermFault } from "./term-plan.ts";
import { termTitle } from "./term-title.ts";
import { timedRows } from "./timed-rows.ts";
import { told } from "./told-of-term.ts";

/** The fault in the officer's language: what is wrong and a way on. */
export function explainSecondTerm({ kind, from, to }: SecondTermFault): {
  readonly message: string;
  readonly advice: string;
} {
  if (kind === "not-school-year")
    return { message: `${frameName(from)}的计划里取不出第二学期`, advice: "请打开全学年的计划" };
  return {
    message: `${frameName(to)}不是${frameName(from)}的第二学期`,
    advice: "请选同一学年的第二学期，要换学年请先换成新学年",
  };
}

/** Whether the one is a school year and the other its own second term. */
export function isItsSecondTerm(from: PlanFrame, to: PlanFrame): boolean {
  return from.kind === "school-year" && to.kind === "term" && to.term === 2 && to.from === from.from;
}

/**
 * The work of February to August out of a school year's plan, as a plan of its second term; what the first term left
 * unfinished or put off comes along where the plan says how far it has come.
 */
export function secondTerm(source: RollSource, to: PlanFrame): Result<SecondTerm, SecondTermFault> {
  const { frame } = source;
  if (frame.kind !== "school-year") return fail({ kind: "not-school-year", from: frame, to });
  if (!isItsSecondTerm(frame, to)) return fail({ kind: "not-its-second-term", from: frame, to });
  const rows = timedRows(source).map((timed, index) => sortedRow(timed, index, source, to));
  const title = source.title === undefined ? undefined : (termTitle(source.title, to) ?? source.title);
  const plan = { title, frame: to, rows: laidOut(rows, to) };
  return ok({ plan, ...told(rows, source, title) });
}
