import type { Fix } from "../model/problem.ts";
import { splitItems } from "../text/items.ts";
import { cure, edit } from "./edits.ts";
import { itemPieces, markLike } from "./item-pieces.ts";
import type { ItemCell, RuleContext } from "./rule-context.ts";

/**
 * The cell with one item a line and each number in order, the officer's words and indentation untouched.
 * Nothing is offered where the new text would not be read as the same items.
 */
export function rewritten(
  context: RuleContext,
  cell: ItemCell,
  kind: "safe" | "guess",
  numbers: readonly (number | undefined)[] = cell.items.map(({ number }) => number),
): { readonly fix?: Fix } {
  const to = withNumbers(cell, numbers);
  if (to === undefined || to === cell.text) return {};
  const again = splitItems(to);
  const same =
    again.length === cell.items.length &&
    again.every(({ text, number }, index) => text === cell.items[index]?.text && number === numbers[index]);
  return same ? cure(kind, edit(context, cell.row.sheet, cell.address, to)) : {};
}

/** The numbers of a list counted anew; what stands above its first number is no item of it. */
export function countedFrom({ items }: ItemCell, start: number): (number | undefined)[] {
  const first = items.findIndex(({ number }) => number !== undefined);
  return items.map((_, index) => (index < first ? undefined : start + index - first));
}

function withNumbers(cell: ItemCell, numbers: readonly (number | undefined)[]): string | undefined {
  const cut = itemPieces(cell.text, cell.items);
  const numbered = cut?.pieces.find(({ mark }) => mark !== "");
  if (cut === undefined) return undefined;
  let to = "";
  for (const [index, piece] of cut.pieces.entries()) {
    const number = numbers[index];
    const mark =
      number === undefined ? "" : markLike(piece.mark === "" ? (numbered ?? piece) : piece, number);
    if (mark === undefined) return undefined;
    const lead = index === 0 || piece.lead.includes("\n") ? piece.lead : "\n";
    to += lead + mark + piece.body;
  }
  return to + cut.rest;
}
