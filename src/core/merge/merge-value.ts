import type { VoicedValue } from "./conflict.ts";
import { OURS } from "./ours.ts";
import { isBlank, plain, same } from "./same.ts";

/** What one voice wrote in a cell, where it is not what the base says. */
export interface Voice {
  readonly from: string;
  readonly value: string;
}

/** What becomes of a cell; `open` is what the officer has to decide. */
export interface CellOutcome {
  readonly value: string;
  /** Who wrote what was taken; none where the base stays. */
  readonly from: readonly string[];
  readonly open: readonly OpenQuestion[];
}

export interface OpenQuestion {
  readonly kind: "cell" | "cleared";
  readonly item?: string;
  readonly base: string;
  readonly values: readonly VoicedValue[];
}

/** Texts that say the same stand together, in the spelling that came first. */
export function byValue(voices: readonly Voice[]): VoicedValue[] {
  const groups = new Map<string, { value: string; from: string[] }>();
  for (const { value, from } of voices) {
    const known = groups.get(plain(value));
    if (known === undefined) groups.set(plain(value), { value, from: [from] });
    else if (!known.from.includes(from)) known.from.push(from);
  }
  return [...groups.values()];
}

/**
 * A cell that merges as one value: what one voice, or several alike, wrote is taken; different texts are a
 * conflict, and a cell that was emptied is a question, unless the officer did it.
 */
export function mergeValue(base: string, voices: readonly Voice[]): CellOutcome {
  const values = byValue(voices.filter(({ value }) => !same(base, value)));
  const [only, ...more] = values;
  if (only === undefined) return { value: base, from: [], open: [] };
  if (more.length > 0) return { value: base, from: [], open: [{ kind: "cell", base, values }] };
  if (isBlank(only.value) && !only.from.includes(OURS))
    return { value: base, from: [], open: [{ kind: "cleared", base, values }] };
  return { value: only.value, from: only.from, open: [] };
}
