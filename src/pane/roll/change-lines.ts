import { placeIn, type RollChange, type RollPlace } from "../../core/roll/roll-change.ts";
import type { RollSource } from "../../core/roll/roll-source.ts";
import type { Outcome } from "./outcome.ts";

/** A change with where it stands and the whole of the words there. */
export interface ChangeLine {
  readonly id: string;
  readonly change: RollChange;
  readonly place: string;
  readonly text: string;
}

/** Every change of every schedule, a title that they share told once. */
export function linesOf(outcome: Outcome): readonly ChangeLine[] {
  if (outcome.kind !== "forward") return [];
  const shared = outcome.parts[0]?.source.title;
  return outcome.parts.flatMap(({ rolled, source, schedule }, part) =>
    rolled.changes.flatMap((change): ChangeLine[] => {
      if (part > 0 && change.at.kind === "title" && source.title === shared) return [];
      const place = placeIn(schedule, change.at);
      return [{ id: idIn(schedule, change.id), change, place, text: textAt(source, change.at) }];
    }),
  );
}

/** Changes of several schedules have ids of their own. */
export function idIn(schedule: number | undefined, id: string): string {
  return schedule === undefined ? id : `${schedule}/${id}`;
}

function textAt({ title, rows }: RollSource, at: RollPlace): string {
  if (at.kind === "title") return title ?? "";
  const row = rows[at.row];
  if (at.kind === "item") return row?.items[at.item] ?? "";
  return (at.kind === "time" ? row?.time : row?.extra?.[at.column]) ?? "";
}
