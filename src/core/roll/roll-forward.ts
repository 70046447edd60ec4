import { monthOf, monthsBetween } from "../model/day.ts";
import { frameName, type PlanFrame, withCalendar } from "../model/frame.ts";
import type { Period } from "../model/period.ts";
import { fail, ok, type Result } from "../model/result.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { runsOn } from "../rules/beside-the-day.ts";
import { festivalsIn } from "../rules/festival-in-text.ts";
import { elections } from "./elections.ts";
import { festivalRows } from "./festival-rows.ts";
import type { PlanFacts, TextFacts } from "./finding.ts";
import { lookAtText } from "./look-at-text.ts";
import type { RollChange, RollEdit, RollForward, RollKept, RollPlace } from "./roll-change.ts";
import type { RollRow, RollSource } from "./roll-source.ts";
import { type RollFault, rollFault } from "./roll-years.ts";
import { sessionsHeld } from "./sessions-held.ts";
import { periodOf, type TimedRow, timedRows } from "./timed-rows.ts";
import { weekdayColumns } from "./weekday-columns.ts";
import { yearlyEvents } from "./yearly-events.ts";

/**
 * What has to change to make last year's schedule one of the new frame: every change with its place, its reason and
 * whether it is sure; nothing is changed here. The old plan's 校历 goes, the new one's comes with the frame or beside it.
 */
export function rollForward(
  source: RollSource,
  to: PlanFrame,
  calendar: SchoolCalendar | undefined = to.calendar,
): Result<RollForward, RollFault> {
  const fault = rollFault(source.frame, to);
  if (fault !== undefined) return fail(fault);
  const frame = withCalendar(to, calendar);
  const plan: PlanFacts = {
    from: source.frame,
    to: frame,
    sessions: sessionsHeld(source),
    yearly: yearlyEvents(source),
  };
  const rows = timedRows(source);
  const seen = [titleOf(source, plan), ...rows.map((row, index) => lookAtRow(row, index, plan))];
  const changes = inOrder([
    ...seen.flatMap(({ edits }) => edits),
    ...elections(source),
    ...festivalRows(rows, plan),
  ]);
  return ok({ to: frame, changes, kept: seen.flatMap(({ kept }) => kept), notes: notesOf(source, frame) });
}

interface Seen {
  readonly edits: readonly RollEdit[];
  readonly kept: readonly RollKept[];
}

function titleOf({ title }: RollSource, plan: PlanFacts): Seen {
  const facts: TextFacts = { plan, kind: "title", months: [], festivals: [] };
  return lookAtText(title ?? "", { kind: "title" }, facts);
}

function lookAtRow(timed: TimedRow, index: number, plan: PlanFacts): Seen {
  const { row } = timed;
  const period = periodOf(timed);
  const months = period === undefined || runsOn(period) ? [] : monthsOf(period);
  const facts = (text: string, at: RollPlace): TextFacts => ({
    plan,
    kind: at.kind,
    months,
    festivals: festivalsIn(at.kind === "item" ? text : `${text}\n${row.items.join("\n")}`),
  });
  const seen = textsOf(row, index).map(([at, text]) => lookAtText(text, at, facts(text, at)));
  const edits = seen.flatMap((one) => one.edits);
  return {
    edits: [...edits, ...weekdayColumns(timed, index, edits, plan)],
    kept: seen.flatMap(({ kept }) => kept),
  };
}

function monthsOf({ intervals }: Period): readonly number[] {
  const months = intervals.flatMap(([from, to]) => monthsBetween(monthOf(from), monthOf(to)));
  return [...new Set(months.map((month) => Number(month.slice(5))))];
}

/** How last year's work went is no part of the new plan's text. */
const PROGRESS = /^(?:完成情况|完成进度|工作进度|进度|状态|落实情况|进展|是否完成)/;

function textsOf(
  { time, items, extra = {} }: RollRow,
  row: number,
): readonly (readonly [RollPlace, string])[] {
  return [
    [{ kind: "time", row }, time],
    ...items.map((text, item) => [{ kind: "item", row, item }, text] as const),
    ...Object.entries(extra)
      .filter(([column]) => !PROGRESS.test(column))
      .map(([column, text]) => [{ kind: "extra", row, column }, text] as const),
  ];
}

/** By the place in the source; of one place the edits by their words, then what concerns the whole item. */
function inOrder(changes: readonly RollChange[]): readonly RollChange[] {
  return changes
    .map((change, index) => ({ change, key: [...placeOrder(change), index] }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ change }) => change);
}

function placeOrder(change: RollChange): readonly number[] {
  const { at } = change;
  const row = at.kind === "title" ? -1 : at.row;
  const part = at.kind === "item" ? at.item + 1 : at.kind === "extra" ? Number.MAX_SAFE_INTEGER : 0;
  return [row, part, change.kind === "edit" ? change.span.start : Number.MAX_SAFE_INTEGER];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function notesOf({ title, frame, rows }: RollSource, to: PlanFrame): readonly string[] {
  const notes: string[] = [];
  if (frame.calendar !== undefined && to.calendar === undefined)
    notes.push(`旧校历没有带过来，请填${frameName(to)}的校历，第几周才能换成日期`);
  if (title === undefined) notes.push(`旧计划没有标题，请写上${frameName(to)}`);
  if (frame.kind !== to.kind) notes.push("年换成学年后，行的先后没有动，请看要不要把9月起的排到前面");
  if (rows.some(({ status }) => status?.some((one) => one !== undefined)))
    notes.push("完成情况是旧计划的，请在新计划里清空");
  return notes;
}
