import { bareHeading, bareText, matchName, numberLevel } from "../core/reading/lists/heading-words.ts";
import { runInRank } from "../core/reading/lists/run-in-heading.ts";
import type { Block } from "./blocks.ts";
import { chapterOf, headingLevel } from "./chapter.ts";
import { type Plan, paragraphAt } from "./plan.ts";
import { maySay } from "./quick-text.ts";

/** A heading that names the schedule. */
export interface ScheduleHeading {
  readonly block: Block;
  readonly text: string;
  readonly score: number;
  /** It is the document's own title. */
  readonly title: boolean;
}

/** The headings that name the schedule, best first, the later of two equals before the earlier. */
export function scheduleHeadings(plan: Plan): readonly ScheduleHeading[] {
  const title = titleIndex(plan);
  const found = linesThatMaySay(plan, mayName).flatMap((block) => {
    const heading = scheduleHeading(plan, block, block.index === title);
    return heading ? [heading] : [];
  });
  return withoutCaptions(plan, found).sort((a, b) => b.score - a.score || b.block.index - a.block.index);
}

function mayName(text: string): boolean {
  return (text.length <= 60 && matchName(text) !== undefined) || runInRank(text) !== undefined;
}

/** The caption of a table, which says once more what the heading right above it says, is no heading of its own. */
function withoutCaptions(plan: Plan, found: readonly ScheduleHeading[]): ScheduleHeading[] {
  let end = -1;
  return found.filter(({ block, title }) => {
    if (block.index <= end) return false;
    if (!title) end = chapterOf(plan, block).after;
    return true;
  });
}

/** Styles of a table of contents. */
const CONTENTS = /^toc( heading)?( ?\d)?$|^目录/;

function scheduleHeading(plan: Plan, block: Block, title: boolean): ScheduleHeading | undefined {
  const { text, style, numbered, strong } = paragraphAt(plan, block);
  if (CONTENTS.test(style) || /\t\s*\d+\s*$|\.{4,}|…{2,}/.test(text)) return undefined;
  const name = matchName(text) ?? runIn(text);
  if (!name) return undefined;
  const level = headingLevel(plan, block);
  const looks = level !== undefined || numbered || numberLevel(text) !== undefined;
  if (!name.exact && !looks) return undefined;
  const height = [20, 10][level ?? 2] ?? 0;
  const score = (name.exact ? 10_000 : 0) + (20 - name.rank) * 100 + height + (strong ? 3 : 0);
  return { block, text: text.trim(), score: title ? 1 : score, title };
}

/** Not as good as a heading on a line of its own. */
function runIn(text: string) {
  const rank = runInRank(text);
  return rank === undefined ? undefined : { rank, exact: false };
}

/** The first line of the document, when it stands as a title: no list number before it. */
function titleIndex(plan: Plan): number {
  const first = plan.blocks.find(
    (block) => block.kind === "paragraph" && paragraphAt(plan, block).text.trim() !== "",
  );
  if (!first) return -1;
  const { text, align } = paragraphAt(plan, first);
  return numberLevel(text) === undefined && (align === "center" || /\d{4}|学年|学期|年度|计划/.test(text))
    ? first.index
    : -1;
}

/** The paragraphs that could say what fits, but for those of a table of contents. */
function linesThatMaySay(plan: Plan, fits: (text: string) => boolean): readonly Block[] {
  const contents = plan.blocks.filter((block) => block.kind === "control" && isContents(plan, block));
  const controls = new Set<number | undefined>(contents.map(({ index }) => index));
  return plan.blocks.filter(
    (block) => block.kind === "paragraph" && !controls.has(block.control) && maySay(plan, block, fits),
  );
}

function isContents(plan: Plan, block: Block): boolean {
  const head = plan.xml.slice(block.start, Math.min(block.end, block.start + 3000));
  return head.includes("Table of Contents");
}

/** The headings whose text is the wanted one; its list number may be typed, automatic or left out. */
export function headingsNamed(plan: Plan, wanted: string): readonly Block[] {
  const bare = bareHeading(wanted);
  if (bare === "") return [];
  const says = (text: string): boolean => bareHeading(text) === bare;
  const named = linesThatMaySay(plan, says).filter((block) => {
    const { text, style } = paragraphAt(plan, block);
    return says(text) && !CONTENTS.test(style);
  });
  const exact = named.filter((block) => bareText(paragraphAt(plan, block).text) === bareText(wanted));
  const found = exact.length > 0 ? exact : named;
  const headings = found.filter((block) => headingLevel(plan, block) !== undefined);
  return headings.length > 0 ? headings : found;
}
