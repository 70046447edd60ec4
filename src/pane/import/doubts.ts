import type { ImportDoubt } from "../../core/model/imported-plan.ts";
import type { DoubtTarget } from "./doubt-target.ts";
import { pushTo } from "./push-to.ts";
import type { Review } from "./review.ts";
import type { ReviewRow, ReviewView } from "./review-rows.ts";
import { placeKey } from "./source-lines.ts";

/** What became of a doubt: nothing yet, its offer was taken, all is right as it is, another time stands there, its row stays out. */
type DoubtState =
  | { readonly kind: "open" }
  | { readonly kind: "taken"; readonly to: string }
  | { readonly kind: "kept" }
  | { readonly kind: "timed"; readonly row: string; readonly to: string }
  | { readonly kind: "left" };

/** A doubt beside the line it stands in. */
export interface ShownDoubt {
  /** Its place in the plan's list. */
  readonly at: number;
  readonly doubt: ImportDoubt;
  readonly target: DoubtTarget;
  /** The words of the line; undefined where the whole plan is meant. */
  readonly line: string | undefined;
  readonly state: DoubtState;
}

/** The question about the frame has a card of its own above. */
const OF_FRAME: ReadonlySet<string> = new Set(["frame-missing", "frame-to-confirm"]);

/** The question about the frame, while the officer has not named one. */
export function asksFrame({ plan, chosen }: Review): ImportDoubt | undefined {
  return chosen === undefined ? plan.doubts.find(({ code }) => OF_FRAME.has(code)) : undefined;
}

/** The doubts in the order of the list, with what was said to them. */
export function shownDoubts(review: Review, view: ReviewView): readonly ShownDoubt[] {
  const rows = new Map(view.rows.map((row) => [row.id, row]));
  const lines = new Map(
    view.rows.flatMap((row) => row.lines.map(({ place, text }) => [placeKey(place), text] as const)),
  );
  for (const { source, text } of view.leftOut) lines.set(placeKey(source), text);
  return review.plan.doubts.flatMap((doubt, at): ShownDoubt[] => {
    if (OF_FRAME.has(doubt.code)) return [];
    const target = view.targets[at] ?? { kind: "plan" };
    const line = doubt.source === undefined ? undefined : lines.get(placeKey(doubt.source));
    const shown = offersNothing(doubt, target) ? withoutOffer(doubt) : doubt;
    return [{ at, doubt: shown, target, line, state: stateOf(at, { review, target, rows }) }];
  });
}

/** An owner for one work of a row that has several cannot be taken for the row. */
function offersNothing({ offer }: ImportDoubt, target: DoubtTarget): boolean {
  return offer?.from === "" && target.kind !== "owners";
}

function withoutOffer({ offer: _, ...doubt }: ImportDoubt): ImportDoubt {
  return doubt;
}

interface Surroundings {
  readonly review: Review;
  readonly target: DoubtTarget;
  readonly rows: ReadonlyMap<string, ReviewRow>;
}

function stateOf(at: number, { review, target, rows }: Surroundings): DoubtState {
  const { plan, answers } = review;
  const row = target.kind === "plan" ? undefined : rows.get(target.row);
  const outside = target.kind === "item" ? answers.left.has(target.item) : false;
  if (row !== undefined && (!row.taken || outside)) return { kind: "left" };
  if (target.kind === "time" && row?.readTime !== undefined && row.period?.ok === true)
    return { kind: "timed", row: row.id, to: row.time };
  const answer = answers.doubts.get(at);
  if (answer === "kept") return { kind: "kept" };
  return answer === "taken" ? { kind: "taken", to: plan.doubts[at]?.offer?.to ?? "" } : { kind: "open" };
}

/** For each row the columns that an open doubt is about: `time`, `items`, `owners`. */
export function openPlaces(doubts: readonly ShownDoubt[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { state, target } of doubts) {
    if (state.kind !== "open" || target.kind === "plan") continue;
    const column = target.kind === "time" || target.kind === "owners" ? target.kind : "items";
    places.set(target.row, (places.get(target.row) ?? new Set()).add(column));
  }
  return places;
}

/** One doubt, or the same said of three lines or more. */
export type DoubtEntry =
  | { readonly kind: "one"; readonly doubt: ShownDoubt }
  | { readonly kind: "same"; readonly code: string; readonly doubts: readonly ShownDoubt[] };

const MANY = 3;

/** Of one kind and with the same offer: one answer fits all of them. */
function kindOf({ doubt: { code, offer } }: ShownDoubt): string {
  return `${code} ${offer?.to ?? ""}`;
}

/** Three equal doubts or more stand together until they are to be seen one by one. */
export function doubtEntries(
  doubts: readonly ShownDoubt[],
  unfolded: ReadonlySet<string>,
): readonly DoubtEntry[] {
  const byCode = new Map<string, ShownDoubt[]>();
  for (const one of doubts) pushTo(byCode, kindOf(one), one);
  return [...byCode].flatMap(([code, same]): DoubtEntry[] =>
    same.length >= MANY && !unfolded.has(code)
      ? [{ kind: "same", code, doubts: same }]
      : same.map((doubt) => ({ kind: "one", doubt })),
  );
}
