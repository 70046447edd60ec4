import type { Conflict } from "../../core/merge/conflict.ts";
import { type Settled, seenIn } from "../../core/merge/decide.ts";
import type { Decision } from "../../core/model/decision.ts";
import type { RowCells } from "../../core/model/round.ts";
import { roundWords } from "./round-words.ts";

const said = roundWords.merge;

/** One way to settle a conflict. */
export interface Choice {
  readonly take: string;
  readonly label: string;
  /** Whose words these are, or what stood there when it was sent. */
  readonly more: string;
}

/** The ways to settle it: what stands now first, then each voice, then all of them. */
export function choicesFor(conflict: Conflict): readonly Choice[] {
  if ("values" in conflict) return cellChoices(conflict);
  const [voice = ""] = conflict.from;
  const from = said.from(conflict.from);
  switch (conflict.kind) {
    case "deleted":
      return [
        { take: "base", label: said.keepRow, more: said.base },
        { take: voice, label: said.dropRow, more: from },
      ];
    case "replaced":
      return [
        { take: "base", label: said.stays, more: lineOf(conflict.base) },
        { take: voice, label: said.replaceRow, more: `${lineOf(conflict.row)} · ${from}` },
        { take: "both", label: said.newRow, more: `${lineOf(conflict.row)} · ${from}` },
      ];
    case "row-gone":
      return [
        { take: "base", label: said.leaveOut, more: said.base },
        { take: voice, label: said.bringBack, more: `${lineOf(conflict.row)} · ${from}` },
      ];
  }
}

function cellChoices(conflict: Extract<Conflict, { readonly values: unknown }>): readonly Choice[] {
  const now =
    conflict.kind === "stale"
      ? { take: "base", label: conflict.current || said.empty, more: said.current }
      : { take: "base", label: conflict.base || said.empty, more: said.base };
  const voices = conflict.values.map(({ value, from }) => ({
    take: from[0] ?? "",
    label: value || said.empty,
    more: said.from(from),
  }));
  const texts = [
    ...(conflict.kind === "stale" ? [conflict.current] : []),
    ...conflict.values.map(({ value }) => value),
  ].filter((text) => text.trim() !== "");
  const both = texts.length > 1 ? [{ take: "both", label: said.both, more: texts.join("、") }] : [];
  return [now, ...voices, ...both];
}

/** Tells one conflict from the others of its merge, also when it is drawn anew. */
export function conflictKey(conflict: Conflict): string {
  const parts =
    "values" in conflict ? [conflict.column, "item" in conflict ? conflict.item : ""] : conflict.from;
  return [conflict.kind, conflict.id, ...parts].join("\u0000");
}

/** A row in one line. */
export function lineOf(cells: RowCells): string {
  return [cells["period"], cells["items"]?.split("\n").join("；"), cells["owners"]]
    .filter((text) => text !== undefined && text !== "")
    .join(" · ");
}

/** The decision, with the texts on which it was taken. */
export function decidedAs(conflict: Conflict, how: Pick<Decision, "take" | "value">): Settled {
  const decision: Decision = {
    kind: conflict.kind,
    id: conflict.id,
    ...("column" in conflict && { column: conflict.column }),
    ...("item" in conflict && conflict.item !== undefined && { item: conflict.item }),
    ...how,
    seen: seenIn(conflict),
  };
  return { conflict, decision };
}

/** All of these conflicts settled alike: by one voice where it has a part, or as it was sent. */
export function decidedTogether(conflicts: readonly Conflict[], take: string): readonly Settled[] {
  return conflicts.flatMap((conflict) =>
    choicesFor(conflict).some((choice) => choice.take === take) || isVoiceOf(conflict, take)
      ? [decidedAs(conflict, { take })]
      : [],
  );
}

function isVoiceOf(conflict: Conflict, take: string): boolean {
  if (!("values" in conflict)) return conflict.from.includes(take);
  return conflict.values.some(({ from }) => from.includes(take));
}

/** What was decided, in a few words. */
export function decidedWords({ conflict, decision: { take, value } }: Settled): string {
  if (value !== undefined) return said.took.own(value);
  if (take === "base") return conflict.kind === "stale" ? said.took.current : said.took.base;
  return take === "both" ? said.took.both : said.took.from(take ?? "");
}
