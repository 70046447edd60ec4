import { normalise } from "../text/normalise.ts";

/** What becomes of one cell when a text is to be put where another was. */
export type CellMerge =
  | { readonly kind: "taken"; readonly text: string }
  | { readonly kind: "unchanged"; readonly text: string }
  | { readonly kind: "conflict"; readonly base: string; readonly ours: string; readonly theirs: string };

/**
 * Merges one cell three ways: what we expect to find, what is there now, what is wanted.
 *
 * Texts that differ only in width, blanks or invisible characters count as the same, and the spelling
 * that stood there first is kept. A conflict is the officer's to decide: nothing is overwritten.
 */
export function mergeCell(cell: {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}): CellMerge {
  const { base, ours, theirs } = cell;
  if (same(base, theirs)) return { kind: "unchanged", text: same(base, ours) ? base : ours };
  if (same(ours, theirs)) return { kind: "unchanged", text: ours };
  if (same(base, ours)) return { kind: "taken", text: theirs };
  return { kind: "conflict", base, ours, theirs };
}

function same(a: string, b: string): boolean {
  return a === b || normalise(a) === normalise(b);
}
