import type { PictureItem } from "./arrange.ts";

/** The order from top to bottom. */
export function byStart(one: PictureItem | undefined, other: PictureItem | undefined): number {
  const [a, b] = [startKey(one), startKey(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By start, then by end, then as in the sheet; what is due by a day stands on that day. */
function startKey(item: PictureItem | undefined): string {
  if (item === undefined) return "";
  const { kind, from, to } = item.bar;
  return `${kind === "deadline" ? to : from} ${to} ${item.id.padStart(6, "0")}`;
}
