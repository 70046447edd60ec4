import { type LeadingNumber, leadingNumber, type Numbered, splitRun } from "./numbering.ts";

/** What a text extraction leaves of a Word bookmark, glued to the first item (seen in plan 004). */
const RESIDUE = /^\[bookmark:[^\]]*\]\s*/;

interface Line {
  readonly text: string;
  readonly head: LeadingNumber | undefined;
}

function linesOf(text: string): Line[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(RESIDUE, ""))
    .filter((line) => line !== "")
    .map((line) => ({ text: line, head: leadingNumber(line) }));
}

/** 「3、4月…」 is item three only between items two and four; else its digits are content. */
function settle(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ head }) => head?.unsure)) return lines;
  const heads = lines.flatMap(({ head }) => (head === undefined ? [] : [head]));
  let at = -1;
  return lines.map(({ text, head }) => {
    if (head === undefined) return { text, head };
    at += 1;
    const fits = heads[at - 1]?.number === head.number - 1 || heads[at + 1]?.number === head.number + 1;
    return { text, head: head.unsure && !fits ? undefined : head };
  });
}

/**
 * The pieces of work in one content cell, verbatim but for their list numbers.
 *
 * Where one line is numbered, the others continue the item above; where none is, each line is an item.
 * 「、」 inside an item never cuts it.
 */
export function splitItems(text: string): Numbered[] {
  const lines = settle(linesOf(text));
  const style = lines.find(({ head }) => head !== undefined)?.head?.style;
  const items: Numbered[] = [];
  for (const { text: line, head } of lines) {
    const above = items.at(-1);
    if (head !== undefined && head.style === style) items.push(...splitRun(line.slice(head.length), head));
    else if (style === undefined || above === undefined) items.push({ text: line });
    else items.splice(-1, 1, { ...above, text: `${above.text}\n${line}`.trim() });
  }
  return items.filter((item) => item.text !== "");
}
