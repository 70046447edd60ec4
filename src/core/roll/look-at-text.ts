import { anniversaries } from "./finders/anniversaries.ts";
import { countedDays } from "./finders/counted-days.ts";
import { days } from "./finders/days.ts";
import { documents } from "./finders/documents.ts";
import { events } from "./finders/events.ts";
import { sessions } from "./finders/sessions.ts";
import { yearPairs } from "./finders/year-pairs.ts";
import { years } from "./finders/years.ts";
import { zodiac } from "./finders/zodiac.ts";
import type { Finder, Finding, TextFacts } from "./finding.ts";
import { placeKey, type RollEdit, type RollKept, type RollPlace } from "./roll-change.ts";
import { type RollText, rollText, spanOf, wordsAt } from "./roll-text.ts";

/** What stays comes first, then the more special before the more general. */
const FINDERS: readonly Finder[] = [
  documents,
  yearPairs,
  years,
  sessions,
  countedDays,
  anniversaries,
  events,
  days,
  zodiac,
];

/** One look tells that most texts name nothing that could be last year's. */
const ANYTHING = /[0-9０-９年届第次周月○〇零]|[一二三四五六七八九十]/u;

/** What may change in a text, and what stays though it looks like it; in the order of the words, never overlapping. */
export function lookAtText(
  original: string,
  at: RollPlace,
  facts: TextFacts,
): { readonly edits: readonly RollEdit[]; readonly kept: readonly RollKept[] } {
  if (!ANYTHING.test(original)) return { edits: [], kept: [] };
  const text = rollText(original);
  const findings = apart(text, facts);
  return {
    edits: findings.flatMap((finding) => (finding.kind === "edit" ? editOf(text, at, finding) : [])),
    kept: findings.flatMap((finding) => (finding.kind === "kept" ? keptOf(text, at, finding) : [])),
  };
}

/** All findings that no earlier finder's one overlaps. */
function apart(text: RollText, facts: TextFacts): readonly Finding[] {
  const taken = new Uint8Array(text.text.length);
  const found: Finding[] = [];
  for (const finder of FINDERS) {
    for (const finding of finder(text, facts)) {
      if (taken.subarray(finding.start, finding.end).includes(1)) continue;
      taken.fill(1, finding.start, finding.end);
      found.push(finding);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function editOf(text: RollText, at: RollPlace, finding: Finding & { kind: "edit" }): RollEdit[] {
  const { start, end, to, why, certainty, choices } = finding;
  const from = wordsAt(text, start, end);
  const different = choices?.some((choice) => choice.to !== from) ?? to !== from;
  if (!different) return [];
  const span = spanOf(text, start, end);
  const id = `${placeKey(at)}@${span.start}`;
  return [{ kind: "edit", id, at, span, from, to, why, certainty, ...(choices && { choices }) }];
}

function keptOf(text: RollText, at: RollPlace, { start, end, why }: Finding & { kind: "kept" }): RollKept[] {
  return [{ at, span: spanOf(text, start, end), text: wordsAt(text, start, end), why }];
}
