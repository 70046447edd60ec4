import type { PlanText } from "../../core/model/plan-text.ts";
import { type Store, storeOf } from "../store.ts";
import { type Review, type ReviewEvent, reviewOf, updateReview } from "./review.ts";

/** A plan while it is gone through; the reader it needs is fetched with it, not with the pane. */
export type ReviewSession = Store<Review, ReviewEvent>;

export function reviewSession(name: string | undefined, text: PlanText): ReviewSession {
  return storeOf(updateReview, reviewOf(name, text));
}
