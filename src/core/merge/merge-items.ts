import { splitItems } from "../text/items.ts";
import type { VoicedValue } from "./conflict.ts";
import { byValue, type CellOutcome, mergeValue, type OpenQuestion, type Voice } from "./merge-value.ts";
import { OURS } from "./ours.ts";
import { isBlank, likeness, plain, same } from "./same.ts";

/** A line that was written anew is the old one if it is so much alike. */
const ALIKE = 0.45;
/** Alone in its cell it may be written more freely; below this it is another work. */
const ANOTHER_WORK = 0.3;

/** The lines of a content cell, without their numbers. */
export function linesOf(cell: string): string[] {
  return splitItems(cell).map(({ text }) => text);
}

/** What a voice did to the lines of the base. */
interface LineChanges {
  readonly from: string;
  /** For each line of the base what it became; undefined where nothing like it is left. */
  readonly became: readonly (string | undefined)[];
  readonly added: readonly string[];
}

/**
 * The content cell merges line by line: lines added by several voices are all kept, in order of arrival behind those
 * of the base; one line written differently by two is a conflict of that line; a line that disappears stays and is asked
 * about, unless the officer took it out.
 */
export function mergeItems(base: string, voices: readonly Voice[]): CellOutcome {
  const changed = voices.filter(({ value }) => !same(base, value));
  if (changed.length === 0) return { value: base, from: [], open: [] };
  const lines = linesOf(base);
  if (lines.length === 0 ? changed.length === 1 : changed.some(({ value }) => isBlank(value)))
    return mergeValue(base, voices);
  const changes = changed.map((voice) => lineChanges(lines, voice));
  const alone = changes.length === 1 ? changed[0] : undefined;
  const isWhole = alone?.from === OURS || changes[0]?.became.every((line) => line !== undefined);
  if (alone !== undefined && isWhole)
    return { value: linesOf(alone.value).join("\n"), from: [alone.from], open: [] };
  return together(lines, changes);
}

/** The changes of all voices, line by line. */
function together(lines: readonly string[], changes: readonly LineChanges[]): CellOutcome {
  const open: OpenQuestion[] = [];
  const from = new Set<string>();
  const merged = lines.map((line, at) => {
    const outcome = mergeLine(
      line,
      changes.map(({ from: voice, became }) => ({ from: voice, value: became[at] ?? "" })),
    );
    open.push(...outcome.open.map((question) => ({ ...question, item: line })));
    for (const voice of outcome.from) from.add(voice);
    return outcome.value;
  });
  for (const { value, from: voices } of addedLines(changes)) {
    if (merged.some((line) => same(line, value))) continue;
    merged.push(value);
    for (const voice of voices) from.add(voice);
  }
  return { value: merged.filter((line) => line !== "").join("\n"), from: [...from], open };
}

function mergeLine(line: string, voices: readonly Voice[]): CellOutcome {
  return mergeValue(line, voices);
}

function addedLines(changes: readonly LineChanges[]): VoicedValue[] {
  return byValue(changes.flatMap(({ from, added }) => added.map((value) => ({ from, value }))));
}

/** Equal lines first, then what one line alone was turned into, then lines that are alike. */
function lineChanges(base: readonly string[], { from, value }: Voice): LineChanges {
  const lines = linesOf(value);
  const free = new Set(lines.keys());
  const became: (string | undefined)[] = base.map((line) => take(free, lines, (other) => same(line, other)));
  const [only = ""] = base;
  if (base.length === 1 && lines.length === 1 && !isAnotherWork(only, lines[0] ?? ""))
    return { from, became: [lines[0]], added: [] };
  for (const [at, line] of base.entries()) {
    if (became[at] === undefined) became[at] = mostAlike(free, lines, line);
  }
  return { from, became, added: [...free].map((at) => lines[at] ?? "") };
}

function take(
  free: Set<number>,
  lines: readonly string[],
  fits: (line: string) => boolean,
): string | undefined {
  for (const at of free) {
    if (!fits(lines[at] ?? "")) continue;
    free.delete(at);
    return lines[at];
  }
  return undefined;
}

function mostAlike(free: Set<number>, lines: readonly string[], line: string): string | undefined {
  let best: { readonly at: number; readonly score: number } | undefined;
  for (const at of free) {
    const score = alikeness(line, lines[at] ?? "");
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { at, score };
  }
  if (best === undefined) return undefined;
  free.delete(best.at);
  return lines[best.at];
}

/**
 * Lines that a voice added and nothing else, put behind those that stand there by now; undefined where it did more to the cell.
 */
export function withAddedLines(base: string, value: string, now: string): string | undefined {
  const [before, lines] = [linesOf(base), linesOf(now)];
  const { became, added } = lineChanges(before, { from: "", value });
  const isKept = became.every((line, at) => line !== undefined && same(line, before[at] ?? ""));
  if (!isKept || added.length === 0 || lines.length === 0) return undefined;
  return [...lines, ...added.filter((line) => !lines.some((one) => same(one, line)))].join("\n");
}

/** Whether so little of the text is left that it names another work. */
export function isAnotherWork(before: string, now: string): boolean {
  return alikeness(before, now) < ANOTHER_WORK;
}

/** One that holds the other whole is the other with words added. */
function alikeness(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)];
  if (a !== "" && b !== "" && (a.includes(b) || b.includes(a))) return 1;
  return likeness(a, b);
}
