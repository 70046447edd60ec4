import type { PlaceCandidate, PlaceHow } from "../core/model/fault.ts";
import type { Block } from "./blocks.ts";
import type { MonthList } from "./month-list.ts";
import { type Plan, tableAt, textAt } from "./plan.ts";

/** Blocks that give way, and how many rows or months they hold. */
export interface Replaced {
  readonly kind: "table" | "list" | "placeholder" | "control";
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

/** Where the table goes in the plan, as the officer would name it. */
export interface Place {
  readonly how: PlaceHow;
  /** The heading it stands under, or the first words of what it replaces. */
  readonly text: string;
  /** An answer to `--place`. */
  readonly place: string;
  /** How good the place is; two equally good ones are a question. */
  readonly score: number;
  /** Block after which it goes; -1 is the very beginning. What is replaced, is replaced where it stands. */
  readonly after: number;
  readonly replaces?: Replaced;
  /** A month list under the heading: replaced only when that is wanted. */
  readonly list?: MonthList;
  /** Up to two lines before and after it, for showing. */
  readonly linesBefore: readonly string[];
  readonly linesAfter: readonly string[];
}

/** How the place is listed when the officer is asked. */
export function candidateOf({ place, how, text }: Place): PlaceCandidate {
  return { place, how, text };
}

type Sketch = Omit<Place, "linesBefore" | "linesAfter">;

/** The place with the lines around it. */
export function withLines(plan: Plan, sketch: Sketch): Place {
  const from = sketch.replaces?.first ?? sketch.after + 1;
  const to = sketch.replaces?.last ?? sketch.after;
  const outer = plan.blocks.filter(({ kind }) => kind !== "control");
  const before = outer.filter(({ index }) => index < from);
  const after = outer.filter(({ index }) => index > to);
  return {
    ...sketch,
    linesBefore: firstLines(plan, before.reverse()).reverse(),
    linesAfter: firstLines(plan, after),
  };
}

function firstLines(plan: Plan, blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    const line = lineOf(plan, block);
    if (line !== "") lines.push(line);
    if (lines.length === 2) break;
  }
  return lines;
}

/** One line that shows a block: a paragraph's text, a table's first row. */
export function lineOf(plan: Plan, block: Block): string {
  if (block.kind !== "table") return clipped(textAt(plan, block));
  return clipped((tableAt(plan, block)?.rows[0]?.cells ?? []).map(({ text }) => text.trim()).join(" | "));
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
