import type { FoundFrame } from "../../core/model/frame.ts";
import type { ImportedPlan } from "../../core/model/imported-plan.ts";
import type { PlanText } from "../../core/model/plan-text.ts";
import { importPlan } from "../../core/reading/read-plan.ts";
import { decodeGbk } from "../../package/decode-gbk.ts";
import { targetsOf } from "./doubt-target.ts";

/** Row of its own: what was left out becomes a new row instead of an item of one. */
export const OWN_ROW = "own";

/** Such a row goes by the line that it was, by its place in that list. */
export function ownRowId(line: number): string {
  return `+${line}`;
}

export function isOwnRow(row: string): boolean {
  return row.startsWith("+");
}

/** What the officer decided about the rows as they were read. Rows and items go by their ids: `3`, `3.1`. */
export interface Answers {
  /** Rows and items that do not go into the table. */
  readonly left: ReadonlySet<string>;
  /** Times in the place of those that were read, by row. */
  readonly times: ReadonlyMap<string, string>;
  /** What was said to a doubt, by its place in the plan's list: the offer is taken, or all is right as it is. */
  readonly doubts: ReadonlyMap<number, "taken" | "kept">;
  /** Lines that were left out and go in after all, by their place in that list → the row that takes them. */
  readonly added: ReadonlyMap<number, string>;
}

const NO_ANSWERS: Answers = { left: new Set(), times: new Map(), doubts: new Map(), added: new Map() };

/** The plan as read in a frame, and what was decided about it. */
interface Draft {
  /** The frame that the officer named; else the plan's own holds. */
  readonly chosen: FoundFrame | undefined;
  readonly plan: ImportedPlan;
  readonly answers: Answers;
}

/** 导入核对: a plan beside what was read from it, and every decision, each of which can be taken back. */
export interface Review extends Draft {
  /** Name of the file; undefined for what was pasted. */
  readonly name: string | undefined;
  readonly text: PlanText;
  /** How it stood before each step, oldest first. */
  readonly past: readonly Draft[];
}

export type ReviewEvent =
  /** Rows or items go in or stay out. */
  | { readonly kind: "ticked"; readonly ids: readonly string[]; readonly taken: boolean }
  | { readonly kind: "timed"; readonly row: string; readonly time: string }
  | { readonly kind: "answered"; readonly doubts: readonly number[]; readonly answer: "taken" | "kept" }
  | { readonly kind: "answer-back"; readonly doubts: readonly number[] }
  | { readonly kind: "added"; readonly line: number; readonly row: string }
  | { readonly kind: "add-back"; readonly line: number }
  | { readonly kind: "framed"; readonly frame: FoundFrame }
  | { readonly kind: "undone" };

/** The review of a plan just read, nothing decided yet: everything that was found is taken. */
export function reviewOf(name: string | undefined, text: PlanText): Review {
  return { name, text, chosen: undefined, plan: readIn(text, undefined), answers: NO_ANSWERS, past: [] };
}

function readIn(text: PlanText, frame: FoundFrame | undefined): ImportedPlan {
  return importPlan(text, { decodeGbk, ...(frame !== undefined && { frame }) });
}

export function updateReview(review: Review, event: ReviewEvent): Review {
  if (event.kind === "undone") return undone(review);
  const { chosen, plan, answers } = review;
  const next = event.kind === "framed" ? framed(review, event.frame) : { answers: answered(review, event) };
  return { ...review, ...next, past: [...review.past, { chosen, plan, answers }] };
}

function undone(review: Review): Review {
  const last = review.past.at(-1);
  return last === undefined ? review : { ...review, ...last, past: review.past.slice(0, -1) };
}

/** The plan read again in another frame; what was decided stays as long as the rows are the same. */
function framed({ text, plan: before, answers }: Review, frame: FoundFrame): Draft {
  const plan = readIn(text, frame);
  if (!sameRows(before, plan)) return { chosen: frame, plan, answers: NO_ANSWERS };
  return { chosen: frame, plan, answers: { ...answers, doubts: movedAnswers(before, plan, answers) } };
}

function sameRows(before: ImportedPlan, after: ImportedPlan): boolean {
  const said = ({ rows, leftOut }: ImportedPlan) =>
    JSON.stringify([rows.map(({ time, items }) => [time, items]), leftOut]);
  return said(before) === said(after);
}

/** Some doubts come and go with the frame: an answer belongs to what was asked, not to its place in the list. */
function movedAnswers(before: ImportedPlan, after: ImportedPlan, { doubts }: Answers): Answers["doubts"] {
  const said = new Map([...doubts].map(([at, answer]) => [JSON.stringify(before.doubts[at]), answer]));
  return new Map(
    after.doubts.flatMap((doubt, at) => {
      const answer = said.get(JSON.stringify(doubt));
      return answer === undefined ? [] : [[at, answer] as const];
    }),
  );
}

function answered(
  { plan, answers }: Review,
  event: Exclude<ReviewEvent, { kind: "undone" | "framed" }>,
): Answers {
  switch (event.kind) {
    case "ticked":
      return { ...answers, left: ticked(answers.left, event.ids, event.taken) };
    case "timed":
      return { ...answers, times: timed(plan, answers, event.row, event.time) };
    case "answered":
      return withAnswers(plan, answers, event);
    case "answer-back":
      return withoutAnswers(plan, answers, event.doubts);
    case "added":
      return { ...answers, added: new Map([...answers.added, [event.line, event.row]]) };
    case "add-back":
      return { ...answers, added: without(answers.added, [event.line]) };
  }
}

function ticked(left: ReadonlySet<string>, ids: readonly string[], taken: boolean): ReadonlySet<string> {
  const next = new Set(left);
  for (const id of ids) {
    if (taken) next.delete(id);
    else next.add(id);
  }
  return next;
}

/** A time typed back to what was read is no change. */
function timed(plan: ImportedPlan, { times }: Answers, row: string, time: string): Answers["times"] {
  return time === readTime(plan, row) ? without(times, [row]) : new Map([...times, [row, time]]);
}

/** The time that was read; of a line that was left out none was, and its row begins without one. */
function readTime(plan: ImportedPlan, row: string): string | undefined {
  return isOwnRow(row) ? "" : plan.rows[Number(row)]?.time;
}

function withAnswers(
  plan: ImportedPlan,
  { doubts, times, ...rest }: Answers,
  event: Extract<ReviewEvent, { kind: "answered" }>,
): Answers {
  const said = event.doubts.map((at) => [at, event.answer] as const);
  const offered = event.answer === "taken" ? offeredTimes(plan, event.doubts) : [];
  return { ...rest, doubts: new Map([...doubts, ...said]), times: new Map([...times, ...offered]) };
}

/** An offered time goes with its answer; one that the officer typed since stays. */
function withoutAnswers(plan: ImportedPlan, answers: Answers, ats: readonly number[]): Answers {
  const taken = ats.filter((at) => answers.doubts.get(at) === "taken");
  const offered = offeredTimes(plan, taken).filter(([row, time]) => answers.times.get(row) === time);
  return {
    ...answers,
    doubts: without(answers.doubts, ats),
    times: without(
      answers.times,
      offered.map(([row]) => row),
    ),
  };
}

function offeredTimes(
  plan: ImportedPlan,
  ats: readonly number[],
): readonly (readonly [row: string, time: string])[] {
  const targets = targetsOf(plan);
  return ats.flatMap((at) => {
    const [offer, target] = [plan.doubts[at]?.offer, targets[at]];
    return offer !== undefined && target?.kind === "time" ? [[target.row, offer.to] as const] : [];
  });
}

function without<Key, Value>(map: ReadonlyMap<Key, Value>, keys: readonly Key[]): ReadonlyMap<Key, Value> {
  const gone = new Set(keys);
  return new Map([...map].filter(([key]) => !gone.has(key)));
}
