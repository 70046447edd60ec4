import type { ImportedItem } from "../../model/imported-plan.ts";
import { itemOwners } from "./item-owners.ts";
import type { PlacedItem } from "./list-items.ts";
import type { OwnersBehind } from "./owners-behind.ts";
import type { OwnerLine } from "./work-lines.ts";

/** An item with who answers for it. */
export interface OwnedItem {
  readonly item: ImportedItem;
  readonly owners: readonly string[];
}

/** For each item the names in the lines that speak of it: those below it up to the last such line above it. */
function namesBelow(items: readonly PlacedItem[], lines: readonly OwnerLine[]): string[][] {
  const names = items.map((): string[] => []);
  let next = 0;
  for (const line of lines) {
    const from = next;
    while ((items[next]?.at ?? Number.POSITIVE_INFINITY) < line.before) next += 1;
    const first = from < next ? from : next - 1;
    for (let at = Math.max(0, first); at < next; at += 1) names[at]?.push(...line.names);
  }
  return names;
}

/** Each item with who answers for it, by its own words and by a line below it, or else by the time's own note. */
export function ownItems(
  items: readonly PlacedItem[],
  lines: readonly OwnerLine[],
  note: readonly string[],
  behind: OwnersBehind,
): readonly OwnedItem[] {
  const below = namesBelow(items, lines);
  return items.map(({ item }, at) => {
    const own = itemOwners(item.text);
    const { text, owners } = own.owners.length === 0 ? behind(item.text) : own;
    const names = [...new Set([...owners, ...(below[at] ?? [])])];
    return { item: { ...item, text }, owners: names.length > 0 ? names : note };
  });
}

/** Neighbours with the same owners, who make one row; a time without work is a row too. */
export function byOwners(items: readonly OwnedItem[]): readonly (readonly OwnedItem[])[] {
  const parts: OwnedItem[][] = [];
  for (const one of items) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && last.owners.join("\n") === one.owners.join("\n")) parts.at(-1)?.push(one);
    else parts.push([one]);
  }
  return parts.length > 0 ? parts : [[]];
}
