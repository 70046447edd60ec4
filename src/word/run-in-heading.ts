import { matchName, numberLevel } from "../core/reading/lists/heading-words.ts";

/** 工作进度安排, 进度安排 and 行事历; lesser names also begin sentences of the body. */
const LAST_SURE = 2;

/**
 * Position of the name that a numbered paragraph begins with before it goes on in its own words: 「五、工作进度安排。各项
 * 工作按月推进…」; undefined for every other paragraph.
 */
export function runInRank(text: string): number | undefined {
  const [, head = ""] = /^([^。：:]{4,40})[。：:]\s*\S/.exec(text.trim()) ?? [];
  const level = numberLevel(head);
  if (level === undefined || level > 2) return undefined;
  const name = matchName(head);
  return name?.exact && name.rank <= LAST_SURE ? name.rank : undefined;
}
