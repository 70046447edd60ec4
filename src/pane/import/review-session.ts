import type { PlanText } from "../../core/model/plan-text.ts";
import type { NamedFile } from "../desk.ts";
import { type Store, storeOf } from "../store.ts";
import { type Review, type ReviewEvent, reviewOf, updateReview } from "./review.ts";

/** A plan while it is gone through; the reader it needs is fetched with it, not with the pane. */
export interface ReviewSession extends Store<Review, ReviewEvent> {
  /** The Word document that the plan was read from: the new table may be written into it. */
  readonly document?: NamedFile;
}

export function reviewSession(name: string | undefined, text: PlanText, document?: NamedFile): ReviewSession {
  return { ...storeOf(updateReview, reviewOf(name, text)), ...(document && { document }) };
}
