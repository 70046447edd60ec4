import { matchName, numberLevel } from "./heading-words.ts";

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

/**
 * Whether a line alone in a cell or a text box names the schedule. 「工作安排」 and 「时间安排」 also head the columns of
 * tables: there a list number tells the heading.
 */
export function headsSchedule(text: string, inTable: boolean): boolean {
  const name = text.length <= 60 ? matchName(text) : undefined;
  return name?.exact === true && (!inTable || name.rank <= LAST_SURE || numberLevel(text) !== undefined);
}
