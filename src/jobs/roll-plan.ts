import { frameName, type PlanFrame } from "../core/model/frame.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { applyRoll } from "../core/roll/apply-roll.ts";
import { placeIn, type RollChange, type RollPlace, sureChanges } from "../core/roll/roll-change.ts";
import { rollForward } from "../core/roll/roll-forward.ts";
import type { RollRow, RollSheet } from "../core/roll/roll-source.ts";
import { explainRoll } from "../core/roll/roll-years.ts";
import type { OneSchedule } from "../core/roll/schedules-of.ts";
import { explainSecondTerm, isItsSecondTerm, secondTerm } from "../core/roll/second-term.ts";
import type { ToldWork } from "../core/roll/term-plan.ts";

/** What became of one place of last year's plan, or what the officer has to say about it. */
export interface RollLine {
  /** 标题, 第3行时间, 第3行第2项. */
  readonly place: string;
  readonly from: string;
  /** The new words; empty for work that stays out. */
  readonly to: string;
  readonly why: string;
  /** All answers, where there are several; the first is `to`. */
  readonly choices?: readonly string[];
}

/** Last year's schedule as one of the new frame, with everything that was changed and everything that was not. */
export interface RolledPlan {
  readonly title: string | undefined;
  readonly frame: PlanFrame;
  readonly rows: readonly RolledRow[];
  /** By the number of the schedule, where each has a sheet of its own; under its new title. */
  readonly sheets?: readonly RollSheet[];
  /** Changed, since it is sure. */
  readonly changed: readonly RollLine[];
  /** Left as it was: the officer decides. */
  readonly questions: readonly RollLine[];
  /** Work of the old plan that the new one is without. */
  readonly leftOut: readonly RollLine[];
  /** Looks like last year's and is right. */
  readonly kept: readonly RollLine[];
  /** What concerns the whole plan, each one sentence. */
  readonly notes: readonly string[];
}

interface RolledRow extends Omit<RollRow, "status"> {
  /** The columns with a question: `time`, `items`, or the header of a further one. */
  readonly marked?: ReadonlySet<string>;
}

/** Why a plan cannot be carried over, and a way on. */
export interface RollRefusal {
  readonly message: string;
  readonly advice: string;
}

/**
 * Carries a schedule into a later frame with every change that is sure, or takes the second term out of its school
 * year's plan. Nobody is asked: what is not sure stays as it was and stands in `questions`.
 */
export function rollPlan(one: OneSchedule<RollRow>, to: PlanFrame): Result<RolledPlan, RollRefusal> {
  return isItsSecondTerm(one.source.frame, to) ? termOf(one, to) : yearOf(one, to);
}

function yearOf({ source, schedule }: OneSchedule<RollRow>, to: PlanFrame): Result<RolledPlan, RollRefusal> {
  const rolled = rollForward(source, to);
  if (!rolled.ok) return fail(explainRoll(rolled.fault));
  const { changes, kept, notes } = rolled.value;
  const open = changes.filter(({ certainty }) => certainty === "question");
  const marked = columnsAsked(open);
  const { title, rows } = applyRoll(source, rolled.value, sureChanges(rolled.value));
  return ok({
    title,
    frame: rolled.value.to,
    // What is sure never moves a row: those of the new plan are still those of the old one.
    rows: rows.map((row, at) => ({ ...unmarked(row), marked: marked.get(at) ?? NONE })),
    changed: changes
      .filter(({ certainty }) => certainty !== "question")
      .map((change) => changeLine(change, schedule)),
    questions: open.map((change) => changeLine(change, schedule)),
    leftOut: [],
    kept: kept.map((one) => toldLine(one, one.text, schedule)),
    notes,
  });
}

/** How last year's work went is no part of the new plan. */
function unmarked({ status: _, ...row }: RollRow): RolledRow {
  return row;
}

const NONE: ReadonlySet<string> = new Set();

/** By row the columns with a question. */
function columnsAsked(open: readonly RollChange[]): ReadonlyMap<number, ReadonlySet<string>> {
  const byRow = new Map<number, Set<string>>();
  for (const { at } of open) {
    if (at.kind === "title") continue;
    byRow.set(at.row, (byRow.get(at.row) ?? new Set()).add(columnOf(at)));
  }
  return byRow;
}

function columnOf(at: Exclude<RollPlace, { kind: "title" }>): string {
  if (at.kind === "extra") return at.column;
  return at.kind === "item" ? "items" : "time";
}

function changeLine(change: RollChange, schedule: number | undefined): RollLine {
  const { at, from, to, why } = change;
  const choices = change.kind === "edit" ? change.choices?.map((choice) => choice.to) : undefined;
  return { place: placeIn(schedule, at), from, to, why, ...(choices !== undefined && { choices }) };
}

function termOf({ source, schedule }: OneSchedule<RollRow>, to: PlanFrame): Result<RolledPlan, RollRefusal> {
  const term = secondTerm(source, to);
  if (!term.ok) return fail(explainSecondTerm(term.fault));
  const { plan, changed, carried, leftOut, doubts } = term.value;
  const asItWas = (one: ToldWork) => toldLine(one, one.text, schedule);
  return ok({
    title: plan.title,
    frame: plan.frame,
    rows: plan.rows.map(unmarked),
    changed: [...changed.map((one) => toldLine(one, one.to, schedule)), ...carried.map(asItWas)],
    questions: doubts.map(asItWas),
    leftOut: leftOut.map((one) => toldLine(one, "", schedule)),
    kept: [],
    notes: [`这是从${frameName(source.frame)}的计划里取出来的${frameName(to)}部分`],
  });
}

function toldLine({ at, text, why }: ToldWork, to: string, schedule: number | undefined): RollLine {
  return { place: placeIn(schedule, at), from: text, to, why };
}
