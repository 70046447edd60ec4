import { likeness, pairsOf, plain } from "./same.ts";

/** Works so much alike are the same work. */
const ALIKE = 0.5;

/** Works that are still free, and for each key the places of those that have it, from the first to the last. */
export interface LikeWork {
  readonly works: readonly (KeyedWork | undefined)[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface KeyedWork {
  readonly text: string;
  /** What works that are alike have in common: pairs of characters, or all of it where it is too short for a pair. */
  readonly keys: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

/** The works that are free, made ready to be found by others that are like them. */
export function likeWork(texts: readonly string[], isFree: (place: number) => boolean): LikeWork {
  const works = texts.map((text, place) => (isFree(place) ? keyed(text) : undefined));
  const places = new Map<string, number[]>();
  for (const [place, work] of works.entries()) {
    for (const key of work?.distinct ?? []) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  }
  return { works, places };
}

/**
 * The place of the first free work from `from` to before `to` that is like this one. Only works that share one of its
 * rarer keys are held against it.
 */
export function firstAlike(
  { works, places }: LikeWork,
  text: string,
  [from, to]: readonly [from: number, to: number],
  isFree: (place: number) => boolean,
): number | undefined {
  const work = keyed(text);
  const lists = rarerKeys(work, places).map((key) => places.get(key) ?? []);
  for (let place = nextPlace(lists, from); place < to; place = nextPlace(lists, place + 1)) {
    const other = works[place];
    if (other !== undefined && isFree(place) && areAlike(other, work)) return place;
  }
  return undefined;
}

function keyed(text: string): KeyedWork {
  const pairs = pairsOf(text);
  const keys = pairs.length === 0 ? [plain(text)] : pairs;
  return { text, keys, distinct: new Set(keys) };
}

/** Keys are counted first: most works that share one share too few of them. */
function areAlike(one: KeyedWork, other: KeyedWork): boolean {
  const shared = other.keys.filter((key) => one.distinct.has(key)).length;
  if ((2 * shared) / (one.keys.length + other.keys.length) < ALIKE) return false;
  return likeness(one.text, other.text) >= ALIKE;
}

/**
 * The keys of a work without its commonest. Works half alike share a quarter of both their keys, so at least a third
 * of those of either: who has none but the commonest, fewer than a third, is not alike.
 */
function rarerKeys({ keys }: KeyedWork, places: LikeWork["places"]): readonly string[] {
  const frequency = (key: string) => places.get(key)?.length ?? 0;
  const common = [...keys].sort((one, other) => frequency(other) - frequency(one));
  const dropped = Math.ceil(keys.length / 3) - 1;
  return [...new Set(common.slice(dropped))];
}

/** The first place from `from` on in any of the lists; Infinity where there is none. */
function nextPlace(lists: readonly (readonly number[])[], from: number): number {
  return lists.reduce((next, list) => Math.min(next, list[firstFrom(list, from)] ?? Infinity), Infinity);
}

/** Where in a list in ascending order the numbers from this one on begin. */
function firstFrom(list: readonly number[], from: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
