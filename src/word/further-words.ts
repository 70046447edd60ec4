import { everyElement } from "./element.ts";
import { type KnownHeader, knownHeader } from "./known-table.ts";
import type { TableRow, WordTable } from "./read-table.ts";
import { cellLines, type ScheduleTable } from "./schedule-table.ts";

const bare = (text: string): string => text.replace(/\s/g, "");

/**
 * The old row that each new row was, by its time and work, or by a time that only one row has: what the officer
 * wrote beside it (备注) goes on standing beside it.
 */
export function sameRows(
  old: WordTable,
  { row, roles }: KnownHeader,
  table: ScheduleTable,
): readonly (TableRow | undefined)[] {
  const rows = old.rows.slice(row + 1).filter(({ cells }) => cells.length === roles.length);
  const text = ({ cells }: TableRow, role: "time" | "items"): string =>
    bare(cells[roles.indexOf(role)]?.text ?? "");
  const made = table.rows.map((one) => cellLines(one, false).map((lines) => bare(lines.join(""))));
  return made.map(([time, items]) => {
    const sameTime = rows.filter((one) => text(one, "time") === time);
    const same = sameTime.filter((one) => text(one, "items") === items);
    if (same.length === 1) return same[0];
    return sameTime.length === 1 && made.filter(([other]) => other === time).length === 1
      ? sameTime[0]
      : undefined;
  });
}

/** Words beside and between the rows of an old schedule of ours that a new one no longer says, and its pictures. */
export function wordsLost(
  old: WordTable,
  next: WordTable,
): { readonly words: readonly string[]; readonly pictures: boolean } {
  const kept = wordsBeside(next);
  const said = bare(wordsOf(next.rows).join(" "));
  const words = [
    ...wordsBeside(old).filter((word) => !kept.includes(word)),
    ...wordsBetween(old).filter((word) => !said.includes(bare(word))),
  ];
  return { words: [...new Set(words)], pictures: pictures(old) > pictures(next) };
}

function wordsOf(rows: readonly TableRow[]): readonly string[] {
  return rows.flatMap(({ cells }) => cells.map(({ text }) => text.trim())).filter((text) => text !== "");
}

/** What stands in columns of which the schedule knows nothing. */
function wordsBeside(table: WordTable): readonly string[] {
  const header = knownHeader(table);
  if (!header) return [];
  const rows = table.rows.slice(header.row + 1).filter(({ cells }) => cells.length === header.roles.length);
  return wordsOf(
    rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => header.roles[at] === "other") })),
  );
}

/** What stands in rows of other cells than the header has; the title above the header is always kept. */
function wordsBetween(table: WordTable): readonly string[] {
  const header = knownHeader(table);
  if (!header) return [];
  return wordsOf(
    table.rows.slice(header.row + 1).filter(({ cells }) => cells.length !== header.roles.length),
  );
}

function pictures({ element }: WordTable): number {
  return [...everyElement(element.children)].filter(({ name }) => /^(drawing|pict|object)$/.test(name))
    .length;
}
