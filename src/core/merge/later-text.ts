import { type CellState, sameText } from "./cell-state.ts";
import type { Conflict, VoicedValue } from "./conflict.ts";
import { linesOf, mergeItems } from "./merge-items.ts";
import { mergeOwners } from "./merge-owners.ts";
import { OURS } from "./ours.ts";
import { plain, same } from "./same.ts";

export type CellConflict = Extract<Conflict, { readonly values: unknown }>;

/** A cell that the officer edited after a merge was written. */
export interface EditedCell {
  readonly column: string;
  readonly now: string;
  /** What the copies said of it when it was written, and what they say now. */
  readonly was: CellState;
  readonly is: CellState;
  /** Who wrote what the copies say now. */
  readonly from: readonly string[];
  /** The questions of the copies' merge about it. */
  readonly questions: readonly CellConflict[];
}

export interface LaidText {
  readonly text: string;
  /** Texts that have come since the officer's edit and cannot be had beside it. */
  readonly clash: readonly VoicedValue[];
  /** Questions that the edit has answered, or that are asked against it now. */
  readonly settled: readonly CellConflict[];
  /** Texts that gave way to the edit. */
  readonly left: readonly VoicedValue[];
}

/** The officer's text, with whatever came since and goes beside it. */
export function laterText(cell: EditedCell): LaidText {
  const { column, now, is, from, questions } = cell;
  const whole = questions.filter((one) => itemOf(one) === undefined);
  // Where a question is open, what was sent stands below it: nobody says that.
  const together = whole.length > 0 || from.length === 0 ? now : mergedText(cell);
  const text = together ?? now;
  const lost = questions.filter((one) => !whole.includes(one) && !holdsLine(text, itemOf(one) ?? ""));
  const values = whole.flatMap((one) => one.values);
  const clash = [
    ...(together === undefined ? [{ value: is.value, from }] : []),
    ...values.filter((one) => isNew(cell, one, text)),
    ...lost.flatMap((one) =>
      one.values.filter((line) => isNew(cell, line, text)).map((line) => withLine(text, line)),
    ),
  ];
  const gaveWay = whole.length > 0 || sameText(column, text, is.value) ? [] : [{ value: is.value, from }];
  return {
    text,
    clash,
    settled: [...whole, ...lost],
    left:
      clash.length > 0
        ? []
        : [...values, ...lost.flatMap((one) => one.values), ...gaveWay].filter((one) => one.from.length > 0),
  };
}

function itemOf(conflict: CellConflict): string | undefined {
  return "item" in conflict ? conflict.item : undefined;
}

function holdsLine(text: string, item: string): boolean {
  return linesOf(text).some((line) => same(line, item));
}

/** Said since the officer's edit: it neither stood there nor was asked about then, and is not what the officer wrote. */
function isNew({ column, was }: EditedCell, { value }: VoicedValue, text: string): boolean {
  return (
    !was.open.includes(plain(value)) && !sameText(column, value, was.value) && !sameText(column, value, text)
  );
}

function withLine(text: string, { value, from }: VoicedValue): VoicedValue {
  return { value: [...linesOf(text), value].filter((line) => plain(line) !== "").join("\n"), from };
}

/** Both texts in one cell; undefined where they do not go together. */
function mergedText({ column, now, was, is }: EditedCell): string | undefined {
  const isKnown = [was.value, now].some((text) => sameText(column, is.value, text));
  if (isKnown || was.open.includes(plain(is.value))) return now;
  const voices = [
    { from: OURS, value: now },
    { from: "", value: is.value },
  ];
  if (column !== "items" && column !== "owners") return undefined;
  const merged = column === "items" ? mergeItems(was.value, voices) : mergeOwners(was.value, voices);
  if (merged.open.length === 0) return merged.value;
  return column === "items" ? withAdded(now, was.value, is.value) : undefined;
}

/** Lines that were only added go behind the officer's, whatever the officer took out. */
function withAdded(now: string, was: string, is: string): string | undefined {
  const [own, before, after] = [linesOf(now), linesOf(was), linesOf(is)];
  const has = (lines: readonly string[], line: string) => lines.some((one) => same(one, line));
  if (own.length === 0 || !before.every((line) => has(after, line))) return undefined;
  return [...own, ...after.filter((line) => !has(before, line) && !has(own, line))].join("\n");
}
