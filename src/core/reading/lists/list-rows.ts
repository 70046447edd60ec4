import type { PlanFrame } from "../../model/frame.ts";
import type { ImportDoubt, ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut } from "../../model/plan-text.ts";
import { leadingNumber } from "../../text/numbering.ts";
import { readPeriod } from "../../time/read-period.ts";
import { summerBefore } from "../summer-before.ts";
import { termByNeighbours } from "../term-by-neighbours.ts";
import { wrapWidth } from "./hard-wraps.ts";
import { bareHeading } from "./heading-words.ts";
import { doubtsOfItems } from "./item-doubts.ts";
import { itemsOf } from "./list-items.ts";
import { withLoneNumbers } from "./lone-numbers.ts";
import {
  type OwnerManner,
  ownerManner,
  ownersByNote,
  ownersOfMonth,
  type ReadMonth,
  unusedOwners,
} from "./month-owners.ts";
import { byOwners, ownItems } from "./owned-items.ts";
import type { ShapedList, ShapedMonth } from "./shape-list.ts";
import { topicsInMonths } from "./topics-in-months.ts";
import { NO_WORK, type WorkLines, workLines } from "./work-lines.ts";
import { withWorksApart } from "./works-apart.ts";

/** What a list gives: rows, what is to be looked at, and what is no work. */
export interface ListReading {
  readonly rows: readonly ImportedRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LeftOut[];
}

const isProse = ({ work: [line] }: WorkLines) => line !== undefined && /。./.test(line.text);

/** Whether every time has one paragraph and several of them hold more than one sentence, each with its full stop. */
function isWrittenInProse(months: readonly WorkLines[]): boolean {
  return months.every(({ work }) => work.length <= 1) && months.filter(isProse).length >= 2;
}

const DETAIL = /^[^，。；：:]{2,6}[：:]|^[（(]/;

/** 「2、3月：毽球赛」 over 「分组：…」: each numbered line is a work, and what stands below says more of it. */
function withDetails(months: readonly ShapedMonth[], sorted: readonly WorkLines[]): readonly WorkLines[] {
  const numbered = months.every(({ at, head }) => head.rest !== "" && leadingNumber(at.text) !== undefined);
  const bodies = sorted.flatMap(({ work }) => work.filter(({ own }) => own !== true));
  if (!numbered || !bodies.some(({ text }) => DETAIL.test(text))) return sorted;
  return sorted.map((lines) => ({
    ...lines,
    work: lines.work.map((line) => (line.own ? { ...line, number: "1." } : line)),
  }));
}

function readMonths(months: readonly ShapedMonth[]): readonly ReadMonth[] {
  const topics = topicsInMonths(months);
  const read = months.map((month) => workLines(month, topics));
  const sorted = withDetails(months, withWorksApart(withLoneNumbers(read)));
  const byComma = isWrittenInProse(sorted);
  const width = wrapWidth(sorted.map(({ work }) => work));
  return months.flatMap((month, at) => {
    const lines = sorted[at];
    return lines === undefined ? [] : [{ month, lines, read: itemsOf(lines.work, byComma, width) }];
  });
}

/** Whether all that stands under the time is that there is no work. */
function isWithoutWork({ lines: { work, leftOut } }: ReadMonth): boolean {
  return work.length === 0 && leftOut.some(({ why }) => why === NO_WORK);
}

function rowsOf(one: ReadMonth, manner: OwnerManner, frame: PlanFrame | undefined): readonly ImportedRow[] {
  if (isWithoutWork(one)) return [];
  const { head, at } = one.month;
  const { whole, below, all } = ownersOfMonth(one, manner);
  const period = head.time === "" ? null : readPeriod(head.time, frame);
  const parts = byOwners(ownItems(one.read.items, below, whole, manner.behind));
  return parts.map(([first, ...others], index) => ({
    time: head.time,
    period,
    items: [...(first === undefined ? [] : [first]), ...others].map(({ item }) => item),
    owners: first?.owners ?? [...new Set(all)],
    extra: one.lines.extra,
    source: (index > 0 && first?.item.source) || { line: at.line },
  }));
}

/** 「（学雷锋月）」 behind a time. */
function noteOf(one: ReadMonth, manner: OwnerManner): LeftOut[] {
  const { head, at } = one.month;
  if (head.note === undefined || ownersByNote(one, manner).length > 0) return [];
  const why = head.stage === true ? "阶段的名称，不是工作" : "时间后面的说明";
  return [{ source: { line: at.line }, text: head.note, why }];
}

/** The time of a month without work, as far as its words are not told with the rest of its line. */
function timeWithoutWork(one: ReadMonth): LeftOut[] {
  const { head, at } = one.month;
  const text = at.text.slice(0, at.text.length - head.rest.length).trim();
  return isWithoutWork(one) ? [{ source: { line: at.line }, text, why: NO_WORK }] : [];
}

/** The rows of a list; `frameOf` gives the frame that holds under a group of months, undefined for the list's own. */
export function readList(
  list: ShapedList,
  frameOf: (group: string | undefined) => PlanFrame | undefined,
): ListReading {
  const months = readMonths(list.months);
  const manner = ownerManner(months, list.body && bareHeading(list.body.text));
  const byMonth = months.map((one) => ({ one, rows: rowsOf(one, manner, frameOf(one.month.group)) }));
  const rows = byMonth.flatMap((each) => each.rows);
  const whole = frameOf(undefined);
  return {
    rows: termByNeighbours(summerBefore(rows, whole), whole),
    doubts: months.flatMap(({ read, month }) => doubtsOfItems(read, month.head)),
    leftOut: byMonth.flatMap(({ one, rows: own }) => [
      ...timeWithoutWork(one),
      ...noteOf(one, manner),
      ...unusedOwners(one, manner, own),
      ...one.lines.leftOut,
    ]),
  };
}
