import type { Decision } from "../model/decision.ts";
import type { BaseRow, Round, RowCells } from "../model/round.ts";
import { splitOwners } from "../text/owners.ts";
import { contentKey } from "./base-index.ts";
import type { Conflict, Notice } from "./conflict.ts";
import type { AppliedChange, Draft } from "./draft.ts";
import { linesOf } from "./merge-items.ts";
import { timeOrNone, withoutInheriting } from "./no-time.ts";
import { plain, same } from "./same.ts";

/** The texts that a conflict is about, by which a decision knows it again. */
export function seenIn(conflict: Conflict): string[] {
  switch (conflict.kind) {
    case "cell":
    case "cleared":
      return conflict.values.map(({ value }) => value);
    case "stale":
      return [conflict.current, ...conflict.values.map(({ value }) => value)];
    case "deleted":
      return Object.values(conflict.base);
    case "replaced":
    case "row-gone":
      return Object.values(conflict.row);
  }
}

/** A conflict that was settled, and by what. */
export interface Settled {
  readonly conflict: Conflict;
  readonly decision: Decision;
}

type Decided = Draft & { readonly notices: readonly Notice[]; readonly settled: readonly Settled[] };

/** The officer's decisions: those of an earlier sitting, and those that were handed in with the copies. */
export interface Decisions {
  /** One whose conflict has not come up again waits in silence: its copies may still be to come. */
  readonly kept: readonly Decision[];
  readonly given: readonly Decision[];
}

/** Carries out the decisions one after another; one that was taken on other texts is left and told. */
export function decide(
  draft: Draft,
  { kept, given }: Decisions,
  latest: Round,
  newId: (seed: string) => string,
): Decided {
  let done: Decided = { ...draft, notices: [], settled: [] };
  for (const decision of [...kept, ...given]) {
    const conflict = done.conflicts.find((one) => isAbout(decision, one));
    const outdated = conflict === undefined || !isSeen(decision, conflict);
    const choice = outdated ? undefined : choiceOf(decision, conflict);
    if (conflict !== undefined && choice !== undefined) {
      done = carryOut(done, conflict, choice, { latest, newId });
      done = { ...done, settled: [...done.settled, { conflict, decision }] };
    } else if (conflict !== undefined || given.includes(decision))
      done = { ...done, notices: [...done.notices, left(decision, conflict)] };
  }
  return done;
}

/** Why the decision was not carried out: there is no such question, other texts stand in it, or the voice has no part in it. */
function left(decision: Decision, conflict: Conflict | undefined): Notice {
  const { id, column, take } = decision;
  const detail = [id, column, take].filter((part) => part !== undefined).join("，");
  if (conflict === undefined) return { code: "decision-unknown", from: [], id, detail };
  if (isSeen(decision, conflict)) return { code: "decision-no-voice", from: [], id, detail };
  return { code: "decision-outdated", from: [], id, ...(column !== undefined && { detail: column }) };
}

function isAbout({ kind, id, column, item, take }: Decision, conflict: Conflict): boolean {
  if (conflict.kind !== kind || conflict.id !== id) return false;
  if ("column" in conflict && column !== undefined && conflict.column !== column) return false;
  if (item !== undefined && !("item" in conflict && same(conflict.item ?? "", item))) return false;
  // Two works written over one row are two conflicts: the name tells which one is meant.
  return conflict.kind !== "replaced" || take === undefined || !isVoice(take) || conflict.from.includes(take);
}

function isVoice(take: string): boolean {
  return take !== "base" && take !== "both";
}

function isSeen({ seen }: Decision, conflict: Conflict): boolean {
  if (seen === undefined) return true;
  const texts = (all: readonly string[]) => [...new Set(all.map(plain))].sort().join("\u0000");
  return texts(seen) === texts(seenIn(conflict));
}

type Choice = { readonly kind: "base" | "both" } | { readonly kind: "value"; readonly value: string };

/** What is to stand there; undefined where the named voice has no part in the conflict. */
function choiceOf({ take, value }: Decision, conflict: Conflict): Choice | undefined {
  if (value !== undefined) return { kind: "value", value };
  if (take === "base" || take === "both") return { kind: take };
  if (take === undefined) return undefined;
  if (!("values" in conflict)) return conflict.from.includes(take) ? { kind: "value", value: "" } : undefined;
  const said = conflict.values.find(({ from }) => from.includes(take));
  return said && { kind: "value", value: said.value };
}

interface Means {
  readonly latest: Round;
  readonly newId: (seed: string) => string;
}

function carryOut(done: Decided, conflict: Conflict, choice: Choice, means: Means): Decided {
  const conflicts = done.conflicts.filter((one) => one !== conflict);
  const kept = { ...done, conflicts };
  if (choice.kind === "base" || (choice.kind === "both" && isOnlyEmptied(conflict))) return kept;
  if ("values" in conflict) return withCell(kept, conflict, choice);
  switch (conflict.kind) {
    case "deleted":
      return choice.kind === "both" ? kept : withoutRow(kept, conflict);
    case "replaced":
      return choice.kind === "both" ? withNewRow(kept, conflict, means) : withRow(kept, conflict);
    case "row-gone":
      return withNewRow(kept, conflict, means, conflict.id);
  }
}

/** Of a text and of none, both are the text. */
function isOnlyEmptied(conflict: Conflict): boolean {
  return "values" in conflict && conflict.values.every(({ value }) => plain(value) === "");
}

type CellConflict = Extract<Conflict, { readonly values: unknown }>;
type RowConflict = Exclude<Conflict, CellConflict>;

function withCell(done: Decided, conflict: CellConflict, choice: Choice): Decided {
  const row = done.rows.find(({ id }) => id === conflict.id);
  if (row === undefined) return done;
  const { column } = conflict;
  const old = row.cells[column] ?? "";
  const item = "item" in conflict ? conflict.item : undefined;
  const said = item === undefined ? chosen(conflict, choice, old) : withLine(old, item, conflict, choice);
  const value = column === "period" ? timeOrNone(said) : said;
  const from = [...new Set(conflict.values.flatMap((one) => one.from))];
  const change: AppliedChange = { id: row.id, column, old, new: value, from, decided: true };
  const rows = done.rows.map((one) =>
    one === row ? { ...one, cells: { ...one.cells, [column]: value } } : one,
  );
  return { ...done, rows, log: [...done.log, change] };
}

/** 都要: all the texts, of a list each line or name once. */
function chosen(conflict: CellConflict, choice: Choice, current: string): string {
  if (choice.kind === "value") return choice.value;
  const texts = [
    ...(conflict.kind === "stale" ? [current] : []),
    ...conflict.values.map(({ value }) => value),
  ];
  const said = texts.filter((text) => plain(text) !== "");
  if (conflict.column === "items") return inOrder(linesOf, conflict.base, said).join("\n");
  if (conflict.column === "owners") return inOrder(splitOwners, conflict.base, said).join("、");
  return unique(said).join("、");
}

/** What is left of the base first, then what each of them adds, in their order. */
function inOrder(split: (text: string) => string[], base: string, said: readonly string[]): string[] {
  const all = said.flatMap(split);
  const left = new Set(all.map(plain));
  return unique([...split(base).filter((text) => left.has(plain(text))), ...all]);
}

function withLine(cell: string, item: string, conflict: CellConflict, choice: Choice): string {
  const texts = choice.kind === "value" ? [choice.value] : conflict.values.map(({ value }) => value);
  const lines = linesOf(cell).flatMap((line) => (same(line, item) ? texts : [line]));
  return unique(lines.filter((line) => plain(line) !== "")).join("\n");
}

function unique(texts: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const text of texts) if (!first.has(plain(text))) first.set(plain(text), text);
  return [...first.values()];
}

function withoutRow(done: Decided, { id, from }: RowConflict): Decided {
  const row = done.rows.find((one) => one.id === id);
  if (row === undefined) return done;
  const change: AppliedChange = { id, column: "row", old: words(row.cells), new: "", from, decided: true };
  return { ...done, rows: done.rows.filter((one) => one !== row), log: [...done.log, change] };
}

function withRow(done: Decided, conflict: RowConflict): Decided {
  const { id, from } = conflict;
  const cells = "row" in conflict ? conflict.row : {};
  const change: AppliedChange = {
    id,
    column: "row",
    old: words(conflict.base),
    new: words(cells),
    from,
    decided: true,
  };
  const rows = done.rows.map((one) => (one.id === id ? { id, cells: { ...one.cells, ...cells } } : one));
  return { ...done, rows, log: [...done.log, change] };
}

/** The row comes in as a new one: behind the row it stood in the place of, or at the end. */
function withNewRow(done: Decided, conflict: RowConflict, means: Means, id?: string): Decided {
  const cells = "row" in conflict ? withoutInheriting(conflict.row) : {};
  const taken = new Set([...done.rows, ...means.latest.rows].map((row) => row.id));
  let fresh =
    id !== undefined && !done.rows.some((row) => row.id === id) ? id : means.newId(contentKey(cells));
  for (let again = 2; fresh !== id && taken.has(fresh); again += 1)
    fresh = means.newId(`${contentKey(cells)}\u0000${again}`);
  const row: BaseRow = { id: fresh, cells };
  const at = done.rows.findIndex((one) => one.id === conflict.id);
  const rows =
    at < 0 ? [...done.rows, row] : [...done.rows.slice(0, at + 1), row, ...done.rows.slice(at + 1)];
  const { from } = conflict;
  const change: AppliedChange = { id: fresh, column: "row", old: "", new: words(cells), from, decided: true };
  return { ...done, rows, log: [...done.log, change] };
}

function words(cells: RowCells): string {
  return plain(Object.values(cells).join("\n"));
}
