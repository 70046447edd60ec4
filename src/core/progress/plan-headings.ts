import { type ActivityName, activityName, isNamedIn } from "../body/same-activity.ts";
import { workChapters } from "../body/work-chapters.ts";
import type { PlanLine } from "../model/plan-text.ts";

/** Under which heading of the plan a piece of work stands. */
export interface PlanHeadings {
  /** In the plan's order; a heading that comes twice stands there once. */
  readonly headings: readonly string[];
  /** Undefined where the body does not name the work, or names it in several chapters alike. */
  headingOf(item: string): string | undefined;
}

/** The headings of the plan's body, by the words of the work below them; undefined where it has none. */
export function planHeadings(body: readonly PlanLine[]): PlanHeadings | undefined {
  const { headings, passages } = workChapters(body);
  if (headings.length === 0) return undefined;
  const places = passages.map(({ text, heading, leads }) => ({ name: nameOf(text), heading, leads }));
  const pairs = pairsOf(places);
  return {
    headings: [...new Set(headings)],
    headingOf: (item) => {
      const work = nameOf(item);
      const found = [isSubject, isMentioned].map((says) => places.filter((place) => says(place, work)));
      const first = found.find((there) => there.length > 0) ?? alike(work, pairs);
      return first === undefined ? undefined : onlyHeading(first);
    },
  };
}

/** 「六届三次教职工代表大会」 is 「教代会」 to the plan's body. */
const SESSION = /[一二三四五六七八九十\d]{1,3}届[一二三四五六七八九十首\d]{1,2}次(?:全体)?/gu;
const ASSEMBLY = /教(?:职工|工)代表大会|[“"]?[双两]代会[”"]?/gu;

function nameOf(text: string): ActivityName {
  return activityName(text.replace(SESSION, "").replace(ASSEMBLY, "教代会"));
}

interface Place {
  readonly name: ActivityName;
  readonly heading: string;
  readonly leads: boolean;
}

/** 「关注教职工诉求：…」 and 「收集教职工诉求」: either may be the fuller name; a short one, 「秋游」, must be all. */
function isSubject({ name, leads }: Place, work: ActivityName): boolean {
  const isSame = work.core.length > 1 && name.core === work.core;
  return leads && (isSame || isNamedIn(name, work) || isNamedIn(work, name));
}

function isMentioned({ name }: Place, work: ActivityName): boolean {
  return isNamedIn(work, name);
}

/** So many pairs of characters, and so much of all of them, must stand in one sentence. */
const FEWEST_PAIRS = 3;
const MOST_OF_THEM = 0.7;

/** Sentences by each pair of neighbouring characters in them. */
type Pairs = ReadonlyMap<string, readonly Place[]>;

function pairsOf(places: readonly Place[]): Pairs {
  const pairs = new Map<string, Place[]>();
  for (const place of places)
    for (const pair of new Set(pairsIn(place.name.core))) {
      const there = pairs.get(pair);
      if (there === undefined) pairs.set(pair, [place]);
      else there.push(place);
    }
  return pairs;
}

function pairsIn(core: string): string[] {
  const characters = Array.from(core);
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** Sentences that hold most of what tells the work apart, in whatever order. */
function alike({ core }: ActivityName, pairs: Pairs): Place[] | undefined {
  const wanted = new Set(pairsIn(core));
  const counts = new Map<Place, number>();
  for (const pair of wanted)
    for (const place of pairs.get(pair) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  const enough = Math.max(FEWEST_PAIRS, wanted.size * MOST_OF_THEM);
  const found = [...counts].filter(([, count]) => count >= enough).map(([place]) => place);
  return found.length === 0 ? undefined : found;
}

/** The heading of them all; where they stand under several ones nobody can tell. */
function onlyHeading(places: readonly Place[]): string | undefined {
  const headings = new Set(places.map(({ heading }) => heading));
  return headings.size === 1 ? places[0]?.heading : undefined;
}
