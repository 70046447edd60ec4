import type { ImportDoubt, ImportedPlan, ImportedRow } from "../../core/model/imported-plan.ts";
import { pushTo } from "./push-to.ts";
import { placeKey } from "./source-lines.ts";

/** What a doubt is about, and where its offer would go. Rows and items go by their ids: `3`, `3.1`. */
export type DoubtTarget =
  | { readonly kind: "time"; readonly row: string }
  | { readonly kind: "owners"; readonly row: string }
  | { readonly kind: "item"; readonly row: string; readonly item: string }
  | { readonly kind: "row"; readonly row: string }
  /** The whole plan, or a line that is in no row. */
  | { readonly kind: "plan" };

/** A row that was read from a place, with those of its items that stand there. */
interface NearRow {
  readonly id: string;
  readonly row: ImportedRow;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/** Doubts that another time settles. */
const OF_TIME = /^(?:period-|year-unclear|month-)/;

/** What each doubt of the plan is about, in their order. */
export function targetsOf(plan: ImportedPlan): readonly DoubtTarget[] {
  const near = nearRows(plan);
  return plan.doubts.map((doubt) =>
    doubt.source === undefined ? { kind: "plan" } : targetOf(doubt, near.get(placeKey(doubt.source)) ?? []),
  );
}

function nearRows({ rows }: ImportedPlan): ReadonlyMap<string, readonly NearRow[]> {
  const near = new Map<string, NearRow[]>();
  rows.forEach((row, index) => {
    const id = String(index);
    const items = new Map<string, { id: string; text: string }[]>([[placeKey(row.source), []]]);
    row.items.forEach(({ text, source }, at) => {
      pushTo(items, placeKey(source), { id: `${id}.${at}`, text });
    });
    for (const [key, found] of items) pushTo(near, key, { id, row, items: found });
  });
  return near;
}

/** Several rows may come from one line: the one whose words are doubted is meant. */
function targetOf({ code, offer }: ImportDoubt, near: readonly NearRow[]): DoubtTarget {
  const [first] = near;
  if (first === undefined) return { kind: "plan" };
  if (offer?.from === "") {
    const bare = near.find(({ row }) => row.owners.length === 0) ?? first;
    // A hint speaks of one work: the others of its row may be somebody else's.
    return { kind: bare.row.items.length > 1 ? "row" : "owners", row: bare.id };
  }
  const timed = near.find(({ row }) => row.time === offer?.from);
  if (timed !== undefined) return { kind: "time", row: timed.id };
  for (const { id, items } of near) {
    const item = items.find(({ text }) => text === offer?.from);
    if (item !== undefined) return { kind: "item", row: id, item: item.id };
  }
  return { kind: OF_TIME.test(code) ? "time" : "row", row: first.id };
}
