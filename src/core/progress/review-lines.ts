import { frameName } from "../model/frame.ts";
import type { ItemStatus } from "../model/item-status.ts";
import type { Schedule } from "../model/schedule.ts";
import type { TextLine } from "../model/text-line.ts";
import { chineseNumber } from "../text/chinese-number.ts";
import { itemWords } from "../text/item-words.ts";
import { oneLine } from "../text/one-line.ts";
import { isDay } from "./done-on.ts";
import type { PlanHeadings } from "./plan-headings.ts";
import type { Progress } from "./progress.ts";
import { statusInWords } from "./read-status.ts";
import {
  countWith,
  NO_MONTH,
  namesKinds,
  OTHER_WORK,
  type ReviewedWork,
  type ReviewGroup,
  reviewedWorks,
  yearReview,
} from "./year-review.ts";

/**
 * 总结素材: what was done, what was not and why, and what came beside the plan, ready to be written into a 总结;
 * with `plan` under the headings of the plan's body.
 */
export function reviewLines(
  schedule: Schedule,
  progress: Progress,
  plan?: PlanHeadings,
): readonly TextLine[] {
  const { done, notDone, unplanned, unknown } = yearReview(schedule, progress, plan);
  const chapters = [
    ["完成的工作", done, doneText],
    ["没有完成的工作和原因", notDone, notDoneText],
    ["计划外的工作", unplanned, unplannedText],
    ["没有记完成情况的工作", unknown, unknownText],
  ] as const;
  return [
    { kind: "title", text: `${nameOf(schedule)}工会工作总结素材` },
    { kind: "text", text: countsText(reviewedWorks(schedule, progress)) },
    ...(plan === undefined || namesKinds(schedule) ? [] : [ABOUT_HEADINGS]),
    ...chapters
      .filter(([, groups]) => groups.length > 0)
      .flatMap(([heading, groups, textOf], at): TextLine[] => [
        { kind: "heading", text: `${chineseNumber(at + 1)}、${heading}` },
        ...groups.flatMap((group, index) =>
          groupLines(group, index, textOf, groups !== unplanned || tellsApart(groups)),
        ),
      ]),
  ];
}

/** What stands where is never guessed silently. */
const ABOUT_HEADINGS: TextLine = {
  kind: "text",
  text: `各项工作按计划正文的标题分类；正文里没有写到，或在几个标题下都写到的，放在“${OTHER_WORK}”。`,
};

/** The same as plain text, to be pasted anywhere. */
export function reviewText(lines: readonly TextLine[]): string {
  const spaced = lines.map(({ kind, text }) => (kind === "heading" ? `\n${text}` : text));
  return `${spaced.join("\n")}\n`;
}

function nameOf({ frame }: Schedule): string {
  return frame === undefined ? "" : frameName(frame.frame);
}

/** 「共 15 项，已完成 12 项 …；另有计划外 2 项」. */
export function countsText(works: readonly ReviewedWork[]): string {
  const planned = works.filter(({ unplanned }) => !unplanned);
  const extra = works.length - planned.length;
  const named: readonly (readonly [ItemStatus | undefined, string])[] = [
    ["已完成", "已完成"],
    ["进行中", "进行中"],
    ["推迟到", "推迟"],
    ["取消", "取消"],
    ["未开始", "未开始"],
    [undefined, "没有记完成情况"],
  ];
  const parts = named.map(([status, name]) => [name, countWith(planned, status)] as const);
  const told = parts.filter(([, count]) => count > 0).map(([name, count]) => `${name}${count}项`);
  return `计划内共${planned.length}项：${told.join("，")}${extra > 0 ? `；另有计划外${extra}项` : ""}。`;
}

function groupLines(
  { heading, works }: ReviewGroup,
  index: number,
  textOf: (work: ReviewedWork) => string,
  says: boolean,
): TextLine[] {
  return [
    ...(says ? [{ kind: "group", text: `（${chineseNumber(index + 1)}）${heading}` } as const] : []),
    ...works.map((work, at): TextLine => ({ kind: "text", text: `${at + 1}. ${textOf(work)}` })),
  ];
}

/** Work beside the plan stands under none of its headings: where all of it has none, its chapter says enough. */
function tellsApart([first, ...others]: readonly ReviewGroup[]): boolean {
  return others.length > 0 || (first?.heading !== OTHER_WORK && first?.heading !== NO_MONTH);
}

function inBrackets(parts: readonly string[]): string {
  const told = parts.filter((part) => part !== "").map((text) => oneLine(text));
  return told.length === 0 ? "" : `（${told.join("，")}）`;
}

/** What was planned and what came of it: 「9月，9月3日完成」. */
function timesOf({ time, doneOn }: ReviewedWork): readonly string[] {
  if (doneOn === "" || doneOn === time) return [time];
  return [time, isDay(doneOn) ? `${doneOn}完成` : doneOn];
}

function doneText(work: ReviewedWork): string {
  const { text, owners, note, evidence } = work;
  const proof = evidence === "" ? "" : `佐证：${evidence}`;
  return `${itemWords(text)}${inBrackets([...timesOf(work), owners.join("、"), note, proof])}`;
}

function notDoneText({ text, time, owners, status, said, note }: ReviewedWork): string {
  const told = statusInWords({ status, said });
  // What is under way needs no reason; where one is asked for, the officer sees where to write it.
  const why = note === "" && status !== "进行中" ? "原因待补充" : oneLine(note);
  const became = [told, why].filter((part) => part !== "").join("，");
  return `${itemWords(text)}${inBrackets([time, owners.join("、")])}：${became}`;
}

function unplannedText(work: ReviewedWork): string {
  return work.status === undefined || work.status === "已完成" ? doneText(work) : notDoneText(work);
}

function unknownText({ text, time, owners, note }: ReviewedWork): string {
  return `${itemWords(text)}${inBrackets([time, owners.join("、"), note])}`;
}
