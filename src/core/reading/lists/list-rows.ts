import type { PlanFrame } from "../../model/frame.ts";
import type { ImportDoubt, ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut } from "../../model/plan-text.ts";
import { readPeriod } from "../../time/read-period.ts";
import { summerBefore } from "../summer-before.ts";
import { termByNeighbours } from "../term-by-neighbours.ts";
import { doubtsOfItems } from "./item-doubts.ts";
import { ownersAlone } from "./item-owners.ts";
import { itemsOf, type MonthItems } from "./list-items.ts";
import { byOwners, ownItems } from "./owned-items.ts";
import { type OwnersBehind, ownersBehind } from "./owners-behind.ts";
import type { ShapedList, ShapedMonth } from "./shape-list.ts";
import { type WorkLines, workLines } from "./work-lines.ts";

/** What a list gives: rows, what is to be looked at, and what is no work. */
export interface ListReading {
  readonly rows: readonly ImportedRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LeftOut[];
}

/** A time of the list with its lines and its work. */
interface ReadMonth {
  readonly month: ShapedMonth;
  readonly lines: WorkLines;
  readonly read: MonthItems;
}

const isProse = ({ work: [line] }: WorkLines) => line !== undefined && /。./.test(line.text);

/** Whether every time has one paragraph and several of them hold more than one sentence, each with its full stop. */
function isWrittenInProse(months: readonly WorkLines[]): boolean {
  return months.every(({ work }) => work.length <= 1) && months.filter(isProse).length >= 2;
}

function readMonths(months: readonly ShapedMonth[]): readonly ReadMonth[] {
  const sorted = months.map((month) => ({ month, lines: workLines(month) }));
  const byComma = isWrittenInProse(sorted.map(({ lines }) => lines));
  return sorted.map((one) => ({ ...one, read: itemsOf(one.lines.work, byComma) }));
}

function rowsOf(
  { month: { head, at }, lines, read }: ReadMonth,
  behind: OwnersBehind,
  frame: PlanFrame | undefined,
): readonly ImportedRow[] {
  const noted = head.note === undefined ? [] : (ownersAlone(head.note) ?? []);
  const above = lines.owners.filter(({ before }) => before === 0).flatMap(({ names }) => names);
  const note = [...new Set([...noted, ...above])];
  const below = lines.owners.filter(({ before }) => before > 0);
  const period = readPeriod(head.time, frame);
  return byOwners(ownItems(read.items, below, note, behind)).map(([first, ...others], index) => ({
    time: head.time,
    period,
    items: [...(first === undefined ? [] : [first]), ...others].map(({ item }) => item),
    owners: first?.owners ?? note,
    extra: lines.extra,
    source: (index > 0 && first?.item.source) || { line: at.line },
  }));
}

/** 「（学雷锋月）」 behind a time. */
function noteOf({ month: { head, at } }: ReadMonth): LeftOut[] {
  if (head.note === undefined || ownersAlone(head.note) !== undefined) return [];
  const why = head.stage === true ? "阶段的名称，不是工作" : "时间后面的说明";
  return [{ source: { line: at.line }, text: head.note, why }];
}

/** The rows of a list; `frameOf` gives the frame that holds under a group of months, undefined for the list's own. */
export function readList(
  list: ShapedList,
  frameOf: (group: string | undefined) => PlanFrame | undefined,
): ListReading {
  const months = readMonths(list.months);
  const behind = ownersBehind(months.flatMap(({ read }) => read.items.map(({ item }) => item.text)));
  const rows = months.flatMap((one) => rowsOf(one, behind, frameOf(one.month.group)));
  const whole = frameOf(undefined);
  return {
    rows: termByNeighbours(summerBefore(rows, whole), whole),
    doubts: months.flatMap(({ read, month }) => doubtsOfItems(read, month.head)),
    leftOut: months.flatMap((one) => [...noteOf(one), ...one.lines.leftOut]),
  };
}
