import type { FestivalName } from "../time/festivals.ts";
import type { RollChoice, RollPlace } from "./roll-change.ts";
import type { RollText } from "./roll-text.ts";
import { baseYear, type RollFrames, yearsOn } from "./roll-years.ts";
import type { SessionsHeld } from "./sessions-held.ts";
import type { YearlyEvents } from "./yearly-events.ts";

/** What a finder sees in a text, at a stretch of its folded form. */
export type Finding = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: "edit";
      readonly to: string;
      readonly why: string;
      readonly certainty: "sure" | "question";
      readonly choices?: readonly RollChoice[];
    }
  /** Left as it is, and told. */
  | { readonly kind: "kept"; readonly why: string }
  /** Left as it is without a word, and not to be looked at by others: 党的二十届三中全会. */
  | { readonly kind: "never" }
);

/** What is known of the whole plan before its texts are looked at one by one. */
export interface PlanFacts extends RollFrames {
  readonly sessions: SessionsHeld;
  readonly yearly: YearlyEvents;
}

/** What is known of a text besides its words. */
export interface TextFacts {
  readonly plan: PlanFacts;
  readonly kind: RollPlace["kind"];
  /** The months (1–12) of its row, as far as they are known. */
  readonly months: readonly number[];
  /** The festivals that the text names; beside a row's work, also those that the work names. */
  readonly festivals: readonly FestivalName[];
}

/** Looks for one kind of words in a text. Stretches that an earlier finder took are passed over. */
export type Finder = (text: RollText, facts: TextFacts) => Iterable<Finding>;

/** By how many years the text's words move; undefined where the months of its row do not agree. */
export function yearsOfText({ plan, months }: TextFacts): number | undefined {
  const moves = new Set(
    months.length === 0 ? [yearsOn(plan, undefined)] : months.map((month) => yearsOn(plan, month)),
  );
  return moves.size === 1 ? [...moves][0] : undefined;
}

/** By how many years the text's words may move: one number, or two to choose from; none where they stay. */
export function possibleYears(facts: TextFacts, known = yearsOfText(facts)): readonly number[] {
  const base = baseYear(facts.plan.to) - baseYear(facts.plan.from);
  return (known === undefined ? [base, base + 1] : [known]).filter((years) => years > 0);
}

/** The proposal for each number of years: the first one, and all of them where there are several. */
export function proposals(
  years: readonly number[],
  spelled: (years: number) => string,
): { readonly to: string; readonly choices?: readonly RollChoice[] } {
  return chosen(years.map(spelled).map((to) => ({ to, label: to })));
}

/** The first answer, and all of them where there are several. */
export function chosen(choices: readonly RollChoice[]): {
  readonly to: string;
  readonly choices?: readonly RollChoice[];
} {
  const different = choices.filter(
    ({ to }, index) => choices.findIndex((other) => other.to === to) === index,
  );
  return { to: different[0]?.to ?? "", ...(different.length > 1 && { choices: different }) };
}
