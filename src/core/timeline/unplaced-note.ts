import { itemWords } from "../text/item-words.ts";
import type { Timeline } from "./timeline.ts";

/** What lies in no month, in one sentence; empty where all does. What is passed on by itself hides nothing. */
export function unplacedNote({ unplaced }: Pick<Timeline, "unplaced">): string {
  if (unplaced.length === 0) return "";
  const works = unplaced.map(({ item }) => itemWords(item)).join("、");
  return `另有 ${unplaced.length} 项没有排进月份：${works}`;
}
