import type { BaseRow, ReturnedCopy } from "../model/round.ts";
import { splitOwners } from "../text/owners.ts";
import { linesOf } from "./merge-items.ts";
import { rowIdIn } from "./row-id.ts";
import { plain } from "./same.ts";

/** What each sender wrote in a cell beyond what was sent: its lines, its names, or all of it; by sender, spelled as compared. */
export type SaidOf = (id: string, column: string) => ReadonlyMap<string, readonly string[]>;

/** Rows that came back without their ids say nothing here. */
export function saidOf(copies: readonly ReturnedCopy[], sent: readonly BaseRow[]): SaidOf {
  const base = new Map(sent.map(({ id, cells }) => [id, cells]));
  const rows = new Map<string, { readonly sender: string; readonly cells: BaseRow["cells"] }[]>();
  for (const { sender, rows: returned } of copies) {
    for (const { id, cells } of returned) {
      const known = rowIdIn(id) ?? id ?? "";
      const here = rows.get(known) ?? [];
      here.push({ sender, cells });
      rows.set(known, here);
    }
  }
  return (id, column) => {
    const before = new Set(piecesOf(column, base.get(id)?.[column] ?? ""));
    const said = new Map<string, readonly string[]>();
    for (const { sender, cells } of rows.get(id) ?? []) {
      const own = piecesOf(column, cells[column] ?? "").filter((piece) => !before.has(piece));
      said.set(sender, [...(said.get(sender) ?? []), ...own]);
    }
    return said;
  };
}

/** The senders of those whose words do not all stand in the text; all of them where that cannot be told. */
export function gaveWay(
  from: readonly string[],
  said: ReadonlyMap<string, readonly string[]>,
  column: string,
  text: string,
): readonly string[] {
  const there = new Set(piecesOf(column, text));
  const lost = from.filter((name) => {
    const own = said.get(name) ?? [];
    return own.length === 0 || own.some((piece) => !there.has(piece));
  });
  return lost.length > 0 ? lost : from;
}

function piecesOf(column: string, text: string): readonly string[] {
  const pieces = column === "items" ? linesOf(text) : column === "owners" ? splitOwners(text) : [text];
  return pieces.map(plain).filter((piece) => piece !== "");
}
