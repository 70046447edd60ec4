import type { PlanLine, PlanText } from "../../model/plan-text.ts";
import { readTimeHead } from "./time-head.ts";

/** A line of the plan with words on it. A paragraph with a line break inside is several. */
export interface TextLine {
  readonly kind: "line";
  /** Counted from 1, as the plan's reader counts. */
  readonly line: number;
  /** As written, blanks at both ends gone; a number that Word shows is not in it. */
  readonly text: string;
  /** The number that Word shows before it. */
  readonly number?: string;
  readonly level?: number;
  readonly strong?: true;
  /** How many blanks stand before it, a wide one counted twice. */
  readonly indent?: number;
  /** A blank line stands above it. */
  readonly afterBlank?: true;
}

/** A table among the lines. */
export interface TableBreak {
  readonly kind: "table";
  readonly table: number;
}

export type PlanUnit = TextLine | TableBreak;

function blanksBefore(text: string): number {
  const [blanks = ""] = /^\s*/.exec(text) ?? [];
  return Array.from(blanks, (blank) => (blank === "\u3000" ? 2 : blank === "\t" ? 4 : 1)).reduce(
    (sum, width) => sum + width,
    0,
  );
}

/** A paragraph that Word numbers with its time, 「%1月」, 「第%1周」, with the time as its first words. */
function withNumberedTime(block: PlanLine): PlanLine {
  const { number, ...line } = block;
  const head = number === undefined ? undefined : readTimeHead(number);
  if (number === undefined || head?.strength !== "plain" || head.rest !== "") return block;
  const text = `${number}${line.text}`;
  return { ...line, text: readTimeHead(text)?.strength === "plain" ? text : `${number}：${line.text}` };
}

function unitsOf(paragraph: PlanLine, afterBlank: boolean): TextLine[] {
  const block = withNumberedTime(paragraph);
  const units: TextLine[] = [];
  for (const part of block.text.split("\n")) {
    const text = part.trim();
    if (text === "") continue;
    const first = units.length === 0;
    const indent = blanksBefore(part);
    units.push({
      kind: "line",
      line: block.line,
      text,
      ...(first && block.number !== undefined && { number: block.number }),
      ...(block.level !== undefined && { level: block.level }),
      ...(indent > 0 && { indent }),
      ...(block.strong && { strong: true as const }),
      ...(first && afterBlank && { afterBlank: true as const }),
    });
  }
  return units;
}

/** The lines of the plan that have words on them, and where its tables stand among them. */
export function planUnits({ blocks }: PlanText): readonly PlanUnit[] {
  const units: PlanUnit[] = [];
  let afterBlank = false;
  for (const block of blocks) {
    const found: readonly TextLine[] = block.kind === "line" ? unitsOf(block, afterBlank) : [];
    if (block.kind === "table") units.push({ kind: "table", table: block.table });
    for (const unit of found) units.push(unit);
    afterBlank = block.kind === "line" && found.length === 0;
  }
  return units;
}
