import type { PlanFrame } from "../model/frame.ts";
import type { RollPlace } from "./roll-change.ts";
import type { RollSource } from "./roll-source.ts";

/** A piece of work of the year's plan, or a whole row of it, and why it is told. */
export interface ToldWork {
  readonly at: RollPlace;
  readonly text: string;
  readonly why: string;
}

/** A second term's plan out of the year's. Each piece of work is in the plan or in `leftOut`, once. */
export interface SecondTerm {
  readonly plan: RollSource;
  /** The title and times that are written differently now: `1-2月` is `2月`. */
  readonly changed: readonly (ToldWork & { readonly to: string })[];
  /** Unfinished and put off in the first term, and taken over. */
  readonly carried: readonly ToldWork[];
  readonly leftOut: readonly ToldWork[];
  /** Kept although it is not known whether it belongs there. */
  readonly doubts: readonly ToldWork[];
}

/** Why there is no second term in it: the plan is none of a school year, or of another one. */
export interface SecondTermFault {
  readonly kind: "not-school-year" | "not-its-second-term";
  readonly from: PlanFrame;
  readonly to: PlanFrame;
}
