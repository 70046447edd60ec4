import { splitOwners } from "../text/owners.ts";
import { byValue, type CellOutcome, mergeValue, type Voice } from "./merge-value.ts";
import { isBlank, plain, same } from "./same.ts";

/** Whether two cells name the same owners in the same order, whatever stands between the names. */
export function sameOwners(a: string, b: string): boolean {
  return same(a, b) || plain(splitOwners(a).join("、")) === plain(splitOwners(b).join("、"));
}

/**
 * Owners merge as a list where all voices only add to it: the base first, then in order of arrival. Order counts,
 * the first leads; so whoever re-orders or takes away stands against whoever adds.
 */
export function mergeOwners(base: string, voices: readonly Voice[]): CellOutcome {
  const changed = voices.filter(({ value }) => !sameOwners(base, value));
  const first = splitOwners(base);
  const additions = changed.map(({ value }) => addedTo(first, value));
  if (byValue(changed).length < 2 || additions.some((added) => added === undefined))
    return mergeValue(base, voices);
  const names = [...first];
  for (const name of additions.flatMap((added) => added ?? []))
    if (!names.some((known) => plain(known) === plain(name))) names.push(name);
  return { value: names.join("、"), from: changed.map(({ from }) => from), open: [] };
}

/** Names that a voice added and nothing else, put behind those that stand there by now; undefined where it did more. */
export function withAddedOwners(base: string, value: string, now: string): string | undefined {
  const added = addedTo(splitOwners(base), value);
  const names = splitOwners(now);
  if (added === undefined || names.length === 0) return undefined;
  const isNew = (name: string) => !names.some((known) => plain(known) === plain(name));
  return [...names, ...added.filter(isNew)].join("、");
}

/** The names behind the first ones; undefined where these do not stand first, all and in their order. */
function addedTo(first: readonly string[], value: string): readonly string[] | undefined {
  if (isBlank(value)) return undefined;
  const names = splitOwners(value);
  return first.every((name, at) => plain(name) === plain(names[at] ?? ""))
    ? names.slice(first.length)
    : undefined;
}
