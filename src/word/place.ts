import type { PlaceCandidate, PlaceHow } from "../core/model/fault.ts";
import type { Block } from "./blocks.ts";
import type { MonthList } from "./month-list.ts";
import { type Plan, tableAt, textAt } from "./plan.ts";
import type { TableRow } from "./read-table.ts";

/** Blocks that give way, and how many rows or months they hold. */
export interface Replaced {
  readonly kind: "table" | "list" | "placeholder" | "control";
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

/** Schedules in the plan that stay beside the new one. */
export interface TablesLeft {
  /** Headers of their columns that hold words the new rows have no place for. */
  readonly columns: readonly string[];
  /** They are of other years. */
  readonly otherYears: boolean;
}

/** Where the table goes in the plan, as the officer would name it. */
export interface Place {
  readonly how: PlaceHow;
  /** The heading it stands under, or the first words of what it replaces. */
  readonly text: string;
  /** What tells it from a place of the same name: the line above a table, the first row of one. */
  readonly sample?: string;
  /** An answer to `--place`. */
  readonly place: string;
  /** How good the place is; two equally good ones are a question. */
  readonly score: number;
  /** Block after which it goes; -1 is the very beginning. What is replaced, is replaced where it stands. */
  readonly after: number;
  readonly replaces?: Replaced;
  /** A month list under the heading: replaced only when that is wanted. */
  readonly list?: MonthList;
  /** Hand-made schedules that do not give way. */
  readonly left?: TablesLeft;
  /** Up to two lines before and after it, for showing. */
  readonly linesBefore: readonly string[];
  readonly linesAfter: readonly string[];
}

/** How the place is listed when the officer is asked. */
export function candidateOf({ place, how, text, linesBefore, linesAfter }: Place): PlaceCandidate {
  return { place, how, text, before: linesBefore, after: linesAfter };
}

/** Places of one name are told apart by what stands there: 「五、工作进度安排 › （一）学校安排」. */
export function toldApart(places: readonly Place[]): readonly Place[] {
  const alike = twins(places);
  const named = places.map((place) => {
    const sample = place.sample ?? place.linesAfter[0] ?? "";
    if (sample === "" || alike(place).length < 2) return place;
    return { ...place, text: `${place.text} › ${sample}` };
  });
  const stillAlike = twins(named);
  return named.map((place) => {
    const same = stillAlike(place);
    return same.length < 2
      ? place
      : { ...place, text: `${place.text}（第${same.indexOf(place.after) + 1}处）` };
  });
}

/** For a place where all of its kind and name stand, itself included, in the order of the document. */
function twins(places: readonly Place[]): (place: Place) => readonly number[] {
  const nameOf = ({ how, text }: Place) => `${how} ${text}`;
  const found = new Map<string, number[]>();
  for (const place of places) {
    const known = found.get(nameOf(place));
    if (known) known.push(place.after);
    else found.set(nameOf(place), [place.after]);
  }
  for (const places of found.values()) places.sort((a, b) => a - b);
  return (place) => found.get(nameOf(place)) ?? [];
}

type Sketch = Omit<Place, "linesBefore" | "linesAfter">;

/** The place with the lines around it. */
export function withLines(plan: Plan, sketch: Sketch): Place {
  const from = sketch.replaces?.first ?? sketch.after + 1;
  const to = sketch.replaces?.last ?? sketch.after;
  return {
    ...sketch,
    linesBefore: firstLines(plan, from - 1, -1).reverse(),
    linesAfter: firstLines(plan, to + 1, 1),
  };
}

/** Lines further off than so many blocks show nothing about a place. */
const NEAR = 200;

/** Two lines from a block on, forwards or backwards. */
function firstLines(plan: Plan, start: number, step: 1 | -1): string[] {
  const lines: string[] = [];
  for (let index = start; Math.abs(index - start) < NEAR && lines.length < 2; index += step) {
    const block = plan.blocks[index];
    if (block === undefined) break;
    const line = block.kind === "control" ? "" : lineOf(plan, block);
    if (line !== "") lines.push(line);
  }
  return lines;
}

/** One line that shows a block: a paragraph's text, a table's first row. */
export function lineOf(plan: Plan, block: Block): string {
  return block.kind === "table" ? firstWords(tableAt(plan, block)?.rows[0]) : clipped(textAt(plan, block));
}

/** One line that shows a row of a table. */
export function firstWords(row: TableRow | undefined): string {
  const words = (row?.cells ?? []).map(({ text }) => text.trim());
  return words.every((word) => word === "") ? "" : clipped(words.join(" | "));
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
