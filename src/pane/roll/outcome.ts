import type { PlanFrame } from "../../core/model/frame.ts";
import type { RollForward } from "../../core/roll/roll-change.ts";
import { rollForward } from "../../core/roll/roll-forward.ts";
import type { RollRow, RollSource } from "../../core/roll/roll-source.ts";
import { explainRoll } from "../../core/roll/roll-years.ts";
import { type OneSchedule, schedulesOf } from "../../core/roll/schedules-of.ts";
import { explainSecondTerm, isItsSecondTerm, secondTerm } from "../../core/roll/second-term.ts";
import type { SecondTerm } from "../../core/roll/term-plan.ts";

/** A row of last year's schedule, one or several of a plan. */
interface OldRow extends RollRow {
  /** Columns in which something was still asked when the plan was read. */
  readonly marked?: ReadonlySet<string>;
}

export interface OldPlan extends Omit<RollSource, "rows"> {
  readonly rows: readonly OldRow[];
}

/** What going there means: changes to be ticked, the second term's own plan, or a sentence why it does not go. */
export type Outcome =
  | { readonly kind: "forward"; readonly parts: readonly ForwardPart[] }
  | { readonly kind: "term"; readonly parts: readonly (Part & { readonly term: SecondTerm })[] }
  | { readonly kind: "refused"; readonly message: string; readonly advice: string };

type Part = OneSchedule<OldRow>;

export interface ForwardPart extends Part {
  readonly rolled: RollForward;
}

export function outcomeOf(old: OldPlan, to: PlanFrame): Outcome {
  const parts = schedulesOf(old);
  return isItsSecondTerm(old.frame, to) ? termOutcome(parts, to) : forwardOutcome(parts, to);
}

function forwardOutcome(parts: readonly Part[], to: PlanFrame): Outcome {
  const done: ForwardPart[] = [];
  for (const part of parts) {
    const rolled = rollForward(part.source, to);
    if (!rolled.ok) return { kind: "refused", ...explainRoll(rolled.fault) };
    done.push({ ...part, rolled: rolled.value });
  }
  return { kind: "forward", parts: done };
}

function termOutcome(parts: readonly Part[], to: PlanFrame): Outcome {
  const done: (Part & { term: SecondTerm })[] = [];
  for (const part of parts) {
    const term = secondTerm(part.source, to);
    if (!term.ok) return { kind: "refused", ...explainSecondTerm(term.fault) };
    done.push({ ...part, term: term.value });
  }
  return { kind: "term", parts: done };
}
