import type { Fix } from "../model/problem.ts";
import { splitItems } from "../text/items.ts";
import { edit } from "./edits.ts";
import type { ItemCell, RuleContext } from "./rule-context.ts";

/**
 * The cell written anew, one item a line, each number as `1. `. Nothing is offered where the new text
 * would not be read as the same items.
 */
export function rewritten(
  context: RuleContext,
  cell: ItemCell,
  kind: "safe" | "guess",
  numbers: readonly (number | undefined)[] = cell.items.map(({ number }) => number),
): { readonly fix?: Fix } {
  const lines = cell.items.map(({ text }, index) =>
    numbers[index] === undefined ? text : `${numbers[index]}. ${text}`,
  );
  const to = lines.join("\n");
  const again = splitItems(to);
  const same =
    again.length === cell.items.length &&
    again.every(({ text, number }, index) => text === cell.items[index]?.text && number === numbers[index]);
  if (!same || to === cell.text) return {};
  return { fix: { kind, edits: [edit(context, cell.row.sheet, cell.address, to)] } };
}
