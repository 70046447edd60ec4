import type { FoundFrame, PlanFrame } from "../model/frame.ts";
import type { ImportDoubt, ImportedPlan, ImportedRow } from "../model/imported-plan.ts";
import type { LeftOut, PlanTable, PlanText } from "../model/plan-text.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { findFrame, termFrame } from "./find-frame.ts";
import { findLists, type TimeList } from "./lists/find-lists.ts";
import { frameDoubts } from "./lists/frame-doubts.ts";
import { type DatedTime, frameOfPlan } from "./lists/frame-of-plan.ts";
import { firstMonth } from "./lists/head-order.ts";
import { linesLeftOut } from "./lists/lines-left-out.ts";
import { readList } from "./lists/list-rows.ts";
import { type MarkedUnit, markLines } from "./lists/mark-lines.ts";
import { planUnits, type TextLine } from "./lists/plan-lines.ts";
import { type PlanTop, planTop } from "./lists/plan-title.ts";
import { proseMonths } from "./lists/prose-months.ts";
import { type ShapedList, shapeList } from "./lists/shape-list.ts";
import { signingDates } from "./lists/signing-dates.ts";
import { readTable, type TableReading, tableLeftOut } from "./lists/table-rows.ts";
import { textDoubts } from "./lists/text-doubts.ts";
import { timeDoubts } from "./lists/time-doubts.ts";

/** What the officer chose beforehand. */
export interface ImportOptions {
  readonly frame?: FoundFrame;
  readonly calendar?: SchoolCalendar;
}

/** A schedule found in the plan, with its place among the plan's lines and tables. */
interface FoundSchedule {
  readonly rows: readonly ImportedRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LeftOut[];
}

const tablesOf = ({ blocks }: PlanText) => blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
const linesOf = (units: readonly MarkedUnit[]) =>
  units.flatMap((unit) => (unit.kind === "line" ? [unit.line] : []));

/** The year that a time itself names. */
function yearIn(time: string): number | undefined {
  const [, year] = /(20\d{2}) *[年./]/.exec(time) ?? [];
  return year === undefined ? undefined : Number(year);
}

function datedTimes(lists: readonly ShapedList[], tables: readonly TableReading[]): DatedTime[] {
  const heads = lists.flatMap(({ months }) => months.map(({ head }) => head));
  const rows = tables.flatMap((table) =>
    table.rows.map(({ time }) => ({ time, kind: "month" as const, strength: "plain" as const, rest: "" })),
  );
  return [...heads, ...rows].flatMap((head) => {
    const month = firstMonth(head);
    const year = yearIn(head.time);
    return month === undefined ? [] : [{ month, text: head.time, ...(year !== undefined && { year }) }];
  });
}

export function importPlan(text: PlanText, options: ImportOptions): ImportedPlan {
  const units = markLines(planUnits(text));
  return readMarked(text, units, options);
}

function readMarked(text: PlanText, units: readonly MarkedUnit[], options: ImportOptions): ImportedPlan {
  const lines = linesOf(units);
  const top = planTop(units);
  const found = findLists(units);
  const lists = found.map(shapeList);
  const tables = tablesOf(text);
  const unframed = tables.flatMap((table) => readTable(table, {}) ?? []);
  const signed = signingDates(units);
  const headings = found.flatMap(({ heading }) => heading ?? []);
  const own = unframed.find((table) => table.frame !== undefined)?.frame;
  const frame =
    options.frame ??
    frameOfPlan(
      {
        top,
        headings: [...headings.map((line) => line.text), ...(own === undefined ? [] : [own.text])],
        times: datedTimes(lists, unframed),
        signed,
        preamble: lines
          .slice(0, 30)
          .filter(({ text: words }) => words.length > 20)
          .map(({ text: words }) => words),
      },
      options.calendar,
    );
  const schedules = inOrder(text, units, found, lists, frame, options);
  const several = schedules.filter(({ rows }) => rows.length > 0);
  const rows = several.flatMap((one, schedule) =>
    one.rows.map((row) => (several.length > 1 ? { ...row, schedule } : row)),
  );
  const used = new Set<TextLine>([
    ...top.titleLines,
    ...lists.flatMap(({ months }) => months.flatMap(({ at, body }) => [at, ...body])),
  ]);
  const groups = new Set(lists.flatMap((list) => list.groups));
  const title = top.title ?? unframed[0]?.title;
  return {
    title,
    frame,
    rows,
    doubts: [
      ...(rows.length === 0 ? [noSchedule, ...proseMonths(lines)] : []),
      ...(several.length > 1 ? [severalSchedules(several)] : []),
      ...(rows.length > 0 ? frameDoubts(frame, signed, headings) : []),
      ...schedules.flatMap(({ doubts }) => doubts),
      ...several.flatMap((one) => timeDoubts(one.rows, frame)),
      ...textDoubts(rows, titleDoubt(top)),
    ],
    leftOut: [
      ...text.unseen,
      ...linesLeftOut(lines, used, new Set(headings), groups),
      ...schedules.flatMap((one) => one.leftOut),
    ],
  };
}

function titleDoubt({ title, titleLines }: PlanTop) {
  const [line] = titleLines;
  return title === undefined || line === undefined ? undefined : { text: title, source: { line: line.line } };
}

const noSchedule: ImportDoubt = {
  code: "no-schedule",
  message: "没有找到进度安排，请确认选对了文件；安排要写成表格，或一个月一段",
};

function severalSchedules(schedules: readonly FoundSchedule[]): ImportDoubt {
  const source = schedules[1]?.rows[0]?.source;
  return {
    code: "several-schedules",
    ...(source !== undefined && { source }),
    message: `文里有${schedules.length}份安排，都读进来了，请挑要用的一份`,
  };
}

/** The frame of a group of months, 「第一学期」 of the plan's school year; else the plan's own. */
function frameOfGroup(group: string | undefined, frame: FoundFrame | undefined): PlanFrame | undefined {
  if (group === undefined) return frame?.frame;
  const named = findFrame({ titles: [group], headers: [], sheet: "" }) ?? termFrame([group], frame);
  return named?.frame ?? frame?.frame;
}

/** The lists and tables in the order in which they stand. */
function inOrder(
  text: PlanText,
  units: readonly MarkedUnit[],
  found: readonly TimeList[],
  lists: readonly ShapedList[],
  frame: FoundFrame | undefined,
  options: ImportOptions,
): FoundSchedule[] {
  const schedules: FoundSchedule[] = [];
  const tables = new Map<number, PlanTable>(tablesOf(text).map((table) => [table.table, table]));
  const caption: string[] = [];
  for (const unit of units) {
    if (unit.kind === "table") {
      const table = tables.get(unit.table);
      if (table !== undefined) schedules.push(tableSchedule(table, caption.slice(-2), frame, options));
      continue;
    }
    caption.push(unit.line.text);
    const at = found.findIndex(({ months }) => months[0]?.at === unit.line);
    const list = lists[at];
    const own = list?.heading && termFrame([list.heading.text], frame);
    if (list !== undefined) schedules.push(readList(list, (group) => frameOfGroup(group, own ?? frame)));
  }
  return schedules;
}

function tableSchedule(
  table: PlanTable,
  captions: readonly string[],
  frame: FoundFrame | undefined,
  options: ImportOptions,
): FoundSchedule {
  const { calendar } = options;
  const own =
    options.frame ??
    readTable(table, {})?.frame ??
    findFrame({ titles: captions, headers: [], sheet: "" }) ??
    termFrame(captions, frame) ??
    frame;
  const reading = readTable(table, { ...(own && { frame: own }), ...(calendar && { calendar }) });
  return reading === undefined
    ? { rows: [], doubts: [], leftOut: tableLeftOut(table) }
    : { ...reading, doubts: [] };
}
