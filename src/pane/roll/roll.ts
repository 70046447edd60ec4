import type { IsoDay } from "../../core/model/day.ts";
import type { PlanFrame } from "../../core/model/frame.ts";
import type { RollChange } from "../../core/roll/roll-change.ts";
import { type ChangeLine, linesOf } from "./change-lines.ts";
import { type OldPlan, type Outcome, outcomeOf } from "./outcome.ts";
import { targetsFor } from "./targets.ts";

/** What the officer said to a change: it is made, with one of its answers where it has several, or not made. */
type Answer = { readonly kind: "made"; readonly label?: string } | { readonly kind: "left" };

/** Where the schedule goes, and what was said so far, also to changes that another target asks for. */
interface Decided {
  readonly to: PlanFrame;
  /** By the id of the change: the same words of the old plan have the same one whatever the target. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Last year's schedule on its way into another frame. */
export interface Roll extends Decided {
  readonly old: OldPlan;
  /** Into which frames it may go, the likeliest first. */
  readonly targets: readonly PlanFrame[];
  readonly outcome: Outcome;
  /** Every change that this target asks for. */
  readonly lines: readonly ChangeLine[];
  /** What is going to be changed: the id of a change → the words that are to stand there. */
  readonly accepted: ReadonlyMap<string, string>;
  /** Questions to which nothing was said. */
  readonly open: readonly ChangeLine[];
  readonly past: readonly Decided[];
}

export type RollEvent =
  | { readonly kind: "aimed"; readonly to: PlanFrame }
  | { readonly kind: "ticked"; readonly ids: readonly string[]; readonly on: boolean }
  /** One of the answers to a question; undefined leaves it as it was. */
  | { readonly kind: "chosen"; readonly id: string; readonly to: string | undefined }
  /** The workbook that it comes from was changed meanwhile. */
  | { readonly kind: "renewed"; readonly old: OldPlan }
  | { readonly kind: "undone" };

/** The schedule seen from the likeliest new frame: all that is sure is ticked. */
export function rollOf(old: OldPlan, today: IsoDay): Roll {
  const targets = targetsFor(old.frame, today);
  const to = targets[0] ?? old.frame;
  return seen({ old, targets, to, answers: new Map(), past: [] }, outcomeOf(old, to));
}

export function updateRoll(roll: Roll, event: RollEvent): Roll {
  const { old, targets, outcome, to, answers, past } = roll;
  const later = { old, targets, to, answers, past: [...past, { to, answers }] };
  switch (event.kind) {
    case "aimed":
      return seen({ ...later, to: event.to }, outcomeOf(old, event.to));
    case "ticked":
    case "chosen":
      return seen({ ...later, answers: answered(roll, event) }, outcome);
    case "renewed":
      return seen({ ...roll, old: event.old }, outcomeOf(event.old, to));
    case "undone":
      return undone(roll);
  }
}

function undone(roll: Roll): Roll {
  const last = roll.past.at(-1);
  if (last === undefined) return roll;
  const outcome = last.to === roll.to ? roll.outcome : outcomeOf(roll.old, last.to);
  return seen({ ...roll, ...last, past: roll.past.slice(0, -1) }, outcome);
}

function answered(
  { answers, lines }: Roll,
  event: Extract<RollEvent, { kind: "ticked" | "chosen" }>,
): Decided["answers"] {
  const next = new Map(answers);
  if (event.kind === "ticked") for (const id of event.ids) next.set(id, { kind: event.on ? "made" : "left" });
  else {
    const change = lines.find(({ id }) => id === event.id)?.change;
    next.set(event.id, answerOf(change, event.to));
  }
  return next;
}

function answerOf(change: RollChange | undefined, to: string | undefined): Answer {
  if (to === undefined) return { kind: "left" };
  const label = choicesOf(change).find((choice) => choice.to === to)?.label;
  return { kind: "made", ...(label !== undefined && { label }) };
}

function choicesOf(change: RollChange | undefined) {
  return change?.kind === "edit" ? (change.choices ?? []) : [];
}

/** What the answers mean for that target. */
function seen(
  { old, targets, to, answers, past }: Pick<Roll, "old" | "targets" | "to" | "answers" | "past">,
  outcome: Outcome,
): Roll {
  const lines = linesOf(outcome);
  const accepted = new Map<string, string>();
  const open: ChangeLine[] = [];
  for (const line of lines) {
    const answer = answers.get(line.id);
    const words = wordsFor(line.change, answer);
    if (words !== undefined) accepted.set(line.id, words);
    else if (line.change.certainty === "question" && answer?.kind !== "left") open.push(line);
  }
  return { old, targets, to, answers, outcome, lines, accepted, open, past };
}

/**
 * The words that are to stand there; undefined leaves what stands there. An answer among several holds as long as the
 * target offers one of that name.
 */
function wordsFor(change: RollChange, answer: Answer | undefined): string | undefined {
  if (answer?.kind === "left") return undefined;
  const choices = choicesOf(change);
  const label = answer?.label;
  const named = choices.find((choice) => choice.label === label)?.to;
  if (named !== undefined) return named;
  const meant = answer !== undefined && label === undefined && choices.length === 0;
  return meant || change.certainty === "sure" ? change.to : undefined;
}
