import type { FoundFrame } from "../model/frame.ts";
import { withCalendar } from "../model/frame.ts";
import type { ImportDoubt, ImportedPlan, ImportedRow } from "../model/imported-plan.ts";
import type { PlanText } from "../model/plan-text.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { datedTimes } from "./lists/dated-times.ts";
import { type FoundPart, findParts } from "./lists/found-schedules.ts";
import { frameDoubts } from "./lists/frame-doubts.ts";
import { frameOfPlan } from "./lists/frame-of-plan.ts";
import { linesLeftOut } from "./lists/lines-left-out.ts";
import { type MarkedUnit, markLines } from "./lists/mark-lines.ts";
import { ownerHints } from "./lists/owner-hints.ts";
import { planUnits, type TextLine } from "./lists/plan-lines.ts";
import { type PlanTop, planTop } from "./lists/plan-title.ts";
import { proseMonths } from "./lists/prose-months.ts";
import { belongTogether, type ReadPart, readPart } from "./lists/read-part.ts";
import type { DecodeGbk } from "./lists/restore-garbled.ts";
import { signingDates } from "./lists/signing-dates.ts";
import { textDoubts } from "./lists/text-doubts.ts";
import { timeDoubts } from "./lists/time-doubts.ts";

/** What the officer chose beforehand. */
export interface ImportOptions {
  readonly frame?: FoundFrame;
  readonly calendar?: SchoolCalendar;
  /** Where given, passages that were decoded one byte off are offered as they were. */
  readonly decodeGbk?: DecodeGbk;
}

const NO_SCHEDULE: ImportDoubt = {
  code: "no-schedule",
  message: "没有找到进度安排，请确认选对了文件；安排要写成表格，或一个月一段",
};

/** The plan's frame: the officer's choice, or what its words give. */
function frameIn(
  top: PlanTop,
  units: readonly MarkedUnit[],
  parts: readonly FoundPart[],
  { frame, calendar }: ImportOptions,
): FoundFrame | undefined {
  const lines = linesOf(units);
  const found =
    frame ??
    frameOfPlan({
      top,
      headings: parts.flatMap(headingsOf),
      times: datedTimes(parts),
      signed: signingDates(units),
      preamble: lines.slice(0, 30).map(({ text }) => text),
    });
  return found && { ...found, frame: withCalendar(found.frame, calendar ?? found.frame.calendar) };
}

const linesOf = (units: readonly MarkedUnit[]) =>
  units.flatMap((unit) => (unit.kind === "line" ? [unit.line] : []));

/** The lines that head a schedule. */
function headingLines(part: FoundPart): readonly TextLine[] {
  if (part.kind === "list") return part.list.heading === undefined ? [] : [part.list.heading];
  return part.reading === undefined ? [] : part.captions;
}

/** The words over a schedule that may name its year. */
function headingsOf(part: FoundPart): readonly string[] {
  const lines = headingLines(part).map(({ text }) => text);
  const own = part.kind === "table" ? part.reading?.frame?.text : undefined;
  return own === undefined ? lines : [own, ...lines];
}

/** The schedules that have rows; the two terms of one year are one. */
function bySchedule(parts: readonly ReadPart[]): ReadPart[][] {
  const schedules: ReadPart[][] = [];
  for (const part of parts.filter(({ rows }) => rows.length > 0)) {
    const last = schedules.at(-1);
    if (last !== undefined && belongTogether(last.at(-1), part)) last.push(part);
    else schedules.push([part]);
  }
  return schedules;
}

function severalDoubt(schedules: readonly (readonly ReadPart[])[]): ImportDoubt[] {
  const source = schedules[1]?.[0]?.rows[0]?.source;
  if (source === undefined) return [];
  const message = `文里有${schedules.length}份安排，都读进来了，请挑要用的一份`;
  return [{ code: "several-schedules", source, message }];
}

function rowsOf(schedules: readonly (readonly ReadPart[])[]): ImportedRow[] {
  return schedules.flatMap((parts, schedule) =>
    parts.flatMap(({ rows }) => (schedules.length > 1 ? rows.map((row) => ({ ...row, schedule })) : rows)),
  );
}

/** The lines that became rows. */
function usedLines(parts: readonly FoundPart[]): readonly TextLine[] {
  return parts.flatMap((part) =>
    part.kind === "table"
      ? []
      : part.list.months.flatMap(({ at, body, timeLine }) => [at, ...body, ...(timeLine ? [timeLine] : [])]),
  );
}

function titleIn({ title, titleLines }: PlanTop) {
  const [line] = titleLines;
  return title === undefined || line === undefined ? undefined : { text: title, source: { line: line.line } };
}

/**
 * The schedule of a plan or a pasted list, be it a table or written under its months, also several of them.
 *
 * Nothing is lost: what is no work stands in `leftOut`. Nothing is guessed silently: each doubt stands beside its
 * line. A plan without a schedule gives no rows and the doubt `no-schedule`.
 */
export function importPlan(text: PlanText, options: ImportOptions): ImportedPlan {
  const units = markLines(planUnits(text));
  const tables = text.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const parts = findParts(units, new Map(tables.map((table) => [table.table, table])));
  const used = usedLines(parts);
  const top = planTop(units, new Set(used));
  const frame = frameIn(top, units, parts, options);
  const chosen = options.frame !== undefined;
  const read = parts.map((part) => readPart(part, { frame, calendar: options.calendar, chosen }));
  const schedules = bySchedule(read);
  const rows = rowsOf(schedules);
  const headings = parts.flatMap(headingLines);
  const title = titleIn(top);
  return {
    title:
      title?.text ?? parts.flatMap((part) => (part.kind === "table" ? (part.reading?.title ?? []) : []))[0],
    frame,
    rows,
    doubts: [
      ...(rows.length === 0
        ? [NO_SCHEDULE, ...proseMonths(linesOf(units))]
        : frameDoubts(frame, signingDates(units), headings)),
      ...severalDoubt(schedules),
      ...read.flatMap(({ doubts }) => doubts),
      ...schedules.flatMap((one) =>
        timeDoubts(
          one.flatMap((part) => part.rows),
          frame,
        ),
      ),
      ...ownerHints(rows),
      ...textDoubts(rows, title, options.decodeGbk),
    ],
    leftOut: [
      ...text.unseen,
      ...linesLeftOut(linesOf(units), {
        used: new Set([...top.titleLines, ...used]),
        headings: new Set(headings),
        groups: new Set(parts.flatMap((part) => (part.kind === "list" ? part.list.groups : []))),
      }),
      ...read.flatMap(({ leftOut }) => leftOut),
    ],
  };
}
