import { edited } from "./edited.ts";
import { rearranged } from "./rearranged.ts";
import {
  type AcceptedChanges,
  placeKey,
  type RollChange,
  type RollEdit,
  type RollForward,
  type RollPlace,
} from "./roll-change.ts";
import type { RollRow, RollSource } from "./roll-source.ts";

/**
 * The source with exactly the accepted changes, everything else as it was. With nothing accepted the source itself
 * comes back, its frame too; else the plan is one of the new frame. A row whose work has all gone elsewhere goes too.
 */
export function applyRoll(
  source: RollSource,
  { to, changes }: RollForward,
  accepted: AcceptedChanges,
): RollSource {
  const ticked = changes.filter(({ id }) => accepted.has(id)).map((change) => asAnswered(change, accepted));
  if (ticked.length === 0) return source;
  const edits = editsByPlace(ticked);
  const title = source.title === undefined ? undefined : edited(source.title, edits.get("title"));
  return {
    title,
    frame: to,
    rows: rearranged(
      source.rows.map((row, index) => editedRow(row, index, edits)),
      ticked,
    ),
  };
}

function asAnswered(change: RollChange, accepted: AcceptedChanges): RollChange {
  return { ...change, to: accepted.get(change.id) ?? change.to };
}

type EditsByPlace = ReadonlyMap<string, readonly RollEdit[]>;

function editsByPlace(changes: readonly RollChange[]): EditsByPlace {
  const byPlace = new Map<string, RollEdit[]>();
  for (const change of changes) {
    if (change.kind !== "edit") continue;
    const key = placeKey(change.at);
    const edits = byPlace.get(key);
    if (edits === undefined) byPlace.set(key, [change]);
    else edits.push(change);
  }
  return byPlace;
}

function editedRow(row: RollRow, index: number, edits: EditsByPlace): RollRow {
  const at = (place: RollPlace) => edits.get(placeKey(place));
  const items = row.items.map((text, item) => edited(text, at({ kind: "item", row: index, item })));
  const time = edited(row.time, at({ kind: "time", row: index }));
  if (row.extra === undefined) return { ...row, time, items };
  const extra = Object.entries(row.extra).map(([column, text]) => [
    column,
    edited(text, at({ kind: "extra", row: index, column })),
  ]);
  return { ...row, time, items, extra: Object.fromEntries(extra) };
}
