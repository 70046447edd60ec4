import type { PlanLine, PlanTable, PlanText } from "../../model/plan-text.ts";
import { gridOfTexts } from "./grid-of-texts.ts";
import { tableAt } from "./pasted-tables.ts";
import { TAGS } from "./tags.ts";

const LINE_END = /\r\n?|[\n\u2028\u2029\u0085\v\f]/;

const BREAK_TAG = /<br *\/?>/gi;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", "\u00A0"],
  ["&ensp;", " "],
  ["&emsp;", "\u3000"],
  ["&quot;", '"'],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&ldquo;", "“"],
  ["&rdquo;", "”"],
  ["&middot;", "·"],
  ["&amp;", "&"],
]);

/** The words of a line of a web page; a line that is nothing but tags stays as it is, to be told. */
function withoutTags(line: string): string {
  if (!/[<&]/.test(line)) return line;
  const characters = line.replace(/&[a-z]{2,6};/g, (entity) => ENTITIES.get(entity) ?? entity);
  const words = characters.replace(BREAK_TAG, "\n").replace(TAGS, "");
  return words.trim() === "" ? characters : words;
}

const QUOTING = /^\s{0,3}(?:>\s?){1,9}/;

/** The lines without the signs by which a mail quotes them, where all are quoted. */
function withoutQuoting(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== "");
  const quoted = written.filter((line) => QUOTING.test(line)).length;
  return quoted > 2 && quoted * 5 >= written.length * 4
    ? lines.map((line) => line.replace(QUOTING, ""))
    : lines;
}

/**
 * A pasted list, or the text of a file, as lines and tables. Tables are lines with tabs as Excel and Word put them
 * on the clipboard, one cell a line, values with commas under known header words, Markdown, or columns of blanks.
 */
export function planTextOf(text: string): PlanText {
  const lines = withoutQuoting(text.replace(/^\uFEFF/, "").split(LINE_END));
  const blocks: (PlanLine | PlanTable)[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    const next = table?.next ?? at + 1;
    if (table?.rows !== undefined) {
      tables += 1;
      blocks.push({ kind: "table", table: tables, grid: gridOfTexts(`表格${tables}`, table.rows) });
    } else
      for (const line of lines.slice(at, next))
        blocks.push({ kind: "line", line: ++at, text: withoutTags(line) });
    at = next;
  }
  return { blocks, unseen: [] };
}
