import type { Fault, JobFault } from "../core/model/fault.ts";
import type { FoundFrame } from "../core/model/frame.ts";
import type { Grid } from "../core/model/grid.ts";
import type { PlanLine, PlanText } from "../core/model/plan-text.ts";
import type { Problem } from "../core/model/problem.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import type { Schedule } from "../core/model/schedule.ts";
import type { Settings } from "../core/model/settings.ts";
import { readSchedule } from "../core/reading/read-schedule.ts";
import { checkSchedule } from "../core/rules/check-schedule.ts";
import { isMergeLog } from "../core/sheets/log-marks.ts";
import { readFrame } from "../core/time/read-frame.ts";
import { type SheetInfo, unreadGrid, type Workbook } from "../workbook/workbook.ts";
import { planBody } from "./plan-body.ts";

/** What a workbook holds and what is to be mended in it. */
export interface CheckReport {
  readonly schedule: Schedule;
  readonly grids: readonly Grid[];
  readonly problems: readonly Problem[];
  readonly settings: Settings;
  /** The body of the plan that it was checked with; empty without one. */
  readonly body: readonly PlanLine[];
}

/**
 * Reads the schedule of a workbook and checks it, with a plan also the plan's body against it. A frame given by hand goes
 * before the one kept in the workbook.
 */
export async function check(
  book: Workbook,
  options: { readonly sheet?: string; readonly frame?: string; readonly plan?: PlanText },
): Promise<Result<CheckReport, Fault>> {
  const settings = await book.settings();
  if (!settings.ok) return settings;
  const frame = frameGiven(options.frame, settings.value);
  if (!frame.ok) return frame;

  const grids = await readGrids(book, options.sheet);
  if (!grids.ok) return grids;
  const schedule = readSchedule(grids.value, {
    headless: true,
    ...(frame.value ? { frame: frame.value } : {}),
    ...(settings.value.calendar ? { calendar: settings.value.calendar } : {}),
    ...(settings.value.columns ? { columns: settings.value.columns } : {}),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  });
  if (!schedule.ok) return schedule;
  const found = { schedule: schedule.value, grids: grids.value, settings: settings.value };
  const body = options.plan === undefined ? [] : planBody(options.plan, schedule.value.frame);
  return ok({ ...found, body, problems: checkSchedule({ ...found, body }) });
}

function frameGiven(
  option: string | undefined,
  settings: Settings,
): Result<FoundFrame | undefined, JobFault> {
  const text = option ?? settings.frame;
  if (text === undefined) return ok(undefined);
  const reading = readFrame(text);
  if (reading.ok) return ok({ ...reading.value, source: option === undefined ? "settings" : "option", text });
  // What was kept with the workbook only helps; what was asked for now must be understood.
  return option === undefined ? ok(undefined) : fail({ kind: "bad-frame", text, why: reading.fault });
}

/** The sheets that may hold the schedule. Of those that are passed over anyway only the name is given. */
async function readGrids(book: Workbook, wanted: string | undefined): Promise<Result<Grid[], JobFault>> {
  const sheets = await book.sheets();
  if (wanted !== undefined && !sheets.some(({ name }) => name === wanted)) {
    return fail({ kind: "unknown-sheet", wanted, sheets: sheets.filter(isShown).map(({ name }) => name) });
  }
  const grids: Grid[] = [];
  for (const info of sheets.filter((sheet) =>
    wanted === undefined ? !isKept(sheet) : sheet.name === wanted,
  )) {
    const read = info.name === wanted || (isShown(info) && !info.generated);
    const grid = read ? await book.read(info.name) : unreadGrid(info);
    if (grid) grids.push(isMergeLog(grid) ? unreadGrid({ ...info, generated: true }) : grid);
  }
  return ok(grids);
}

function isShown({ visibility }: SheetInfo): boolean {
  return visibility === "visible";
}

/** A hidden sheet of ours is no business of the officer's. */
function isKept(sheet: SheetInfo): boolean {
  return sheet.generated && !isShown(sheet);
}
