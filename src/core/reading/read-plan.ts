import { type FoundFrame, withCalendar } from "../model/frame.ts";
import type { ImportDoubt, ImportedPlan, ImportedRow } from "../model/imported-plan.ts";
import type { LeftOut, PlanText } from "../model/plan-text.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { chatLines, daysSaid } from "./lists/chat-lines.ts";
import { encodingDoubts } from "./lists/encoding-doubts.ts";
import { type FoundPart, findParts } from "./lists/found-schedules.ts";
import { frameDoubts } from "./lists/frame-doubts.ts";
import { frameEvidence, headingLines, usedLines } from "./lists/frame-evidence.ts";
import { frameOfPlan } from "./lists/frame-of-plan.ts";
import { linesLeftOut } from "./lists/lines-left-out.ts";
import { markLines } from "./lists/mark-lines.ts";
import { ownerHints } from "./lists/owner-hints.ts";
import { pageLines } from "./lists/page-lines.ts";
import { type PlanUnit, planUnits, type TextLine } from "./lists/plan-lines.ts";
import { type PlanTop, planTop } from "./lists/plan-title.ts";
import { proseMonths } from "./lists/prose-months.ts";
import { belongTogether, type ReadPart, readPart } from "./lists/read-part.ts";
import type { DecodeGbk } from "./lists/restore-garbled.ts";
import { rulesBehindWorks } from "./lists/rules-behind-works.ts";
import { runOnMonths } from "./lists/run-on-months.ts";
import { textDoubts } from "./lists/text-doubts.ts";
import { timeDoubts } from "./lists/time-doubts.ts";
import { withoutStruck } from "./lists/without-struck.ts";

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

/** The parts of one schedule: mostly one; the two terms of a school year are two. */
type WholeSchedule = readonly ReadPart[];

/** The schedules that have rows. */
function bySchedule(parts: readonly ReadPart[]): readonly WholeSchedule[] {
  const schedules: ReadPart[][] = [];
  for (const part of parts.filter(({ rows }) => rows.length > 0)) {
    const last = schedules.at(-1);
    if (last !== undefined && belongTogether(last.at(-1), part)) last.push(part);
    else schedules.push([part]);
  }
  return schedules;
}

function severalDoubt(schedules: readonly WholeSchedule[]): readonly ImportDoubt[] {
  const source = schedules[1]?.[0]?.rows[0]?.source;
  if (source === undefined) return [];
  const message = `文里有${schedules.length}份安排，都读进来了；只用一份的话，请把别的整份去掉`;
  return [{ code: "several-schedules", source, message }];
}

const partRows = (schedule: WholeSchedule) => schedule.flatMap(({ rows }) => rows);

/** All rows in their order; of several schedules each row says which one is its. */
function rowsOf(schedules: readonly WholeSchedule[]): readonly ImportedRow[] {
  if (schedules.length <= 1) return schedules.flatMap(partRows);
  return schedules.flatMap((one, schedule) => partRows(one).map((row) => ({ ...row, schedule })));
}

function titleIn({ title, titleLines }: PlanTop) {
  const [line] = titleLines;
  return title === undefined || line === undefined ? undefined : { text: title, source: { line: line.line } };
}

/** The title that stands in the first row of a table, where the plan has none above. */
function titleInTable(parts: readonly FoundPart[], read: readonly ReadPart[]): LeftOut | undefined {
  const titles = parts.flatMap((part) => (part.kind === "table" ? (part.reading?.title ?? []) : []));
  return read.flatMap(({ leftOut }) => leftOut).find(({ text }) => text === titles[0]);
}

/**
 * The schedule of a plan or a pasted list, be it a table or written under its times, also several of them.
 *
 * Nothing is lost: what is no work stands in `leftOut`. Nothing is guessed silently: each doubt stands beside its
 * line. A plan without a schedule gives no rows and the doubt `no-schedule`.
 */
export function importPlan(plan: PlanText, options: ImportOptions): ImportedPlan {
  const text = withoutStruck(plan);
  const whole = planUnits(text);
  const chat = chatLines(whole);
  const page = pageLines(whole);
  const units = markLines(
    rulesBehindWorks(
      whole
        .filter((unit) => unit.kind !== "line" || !(chat.has(unit) || page.has(unit)))
        .flatMap((unit, at, all): readonly PlanUnit[] => {
          const above = all[at - 1];
          return unit.kind === "line"
            ? runOnMonths(unit, above?.kind === "line" ? above : undefined)
            : [unit];
        }),
    ),
  );
  const lines = units.flatMap((unit) => (unit.kind === "line" ? [unit.line] : []));
  const tables = text.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const parts = findParts(units, tables);
  const used = new Set(usedLines(parts));
  const top = planTop(units, used);
  const evidence = frameEvidence(top, units, parts, used, daysSaid(chat));
  const frame = inCalendar(options.frame ?? frameOfPlan(evidence), options.calendar);
  const inFrame = { frame, calendar: options.calendar, chosen: options.frame !== undefined };
  const read = parts.map((part) => readPart(part, inFrame));
  const schedules = bySchedule(read);
  const rows = rowsOf(schedules);
  const title = titleIn(top);
  const tableTitle = title === undefined ? titleInTable(parts, read) : undefined;
  const headings = parts.flatMap(headingLines);
  return {
    title: title?.text ?? tableTitle?.text,
    frame,
    rows,
    doubts: [
      ...(rows.length === 0
        ? [NO_SCHEDULE, ...proseMonths(lines)]
        : frameDoubts(frame, evidence.signed, headings)),
      ...encodingDoubts(text),
      ...severalDoubt(schedules),
      ...read.flatMap(({ doubts }) => doubts),
      ...schedules.flatMap((schedule) => timeDoubts(partRows(schedule), frame)),
      ...ownerHints(rows),
      ...textDoubts(rows, title, options.decodeGbk),
    ],
    leftOut: [
      ...text.unseen,
      ...linesLeftOut(inOrder([...lines, ...new Set([...chat, ...page])]), {
        chat,
        page,
        used: new Set([...top.titleLines, ...used]),
        headings: new Set(headings),
        groups: new Set(parts.flatMap((part) => (part.kind === "list" ? part.list.groups : []))),
      }),
      ...read.flatMap(({ leftOut }) => leftOut).filter((one) => one !== tableTitle),
    ],
  };
}

const inOrder = (lines: readonly TextLine[]) => [...lines].sort((one, other) => one.line - other.line);

function inCalendar(
  found: FoundFrame | undefined,
  calendar: SchoolCalendar | undefined,
): FoundFrame | undefined {
  return found && { ...found, frame: withCalendar(found.frame, calendar ?? found.frame.calendar) };
}
