import type { PlanFrame } from "../model/frame.ts";
import type { Grid } from "../model/grid.ts";
import type { ImportedPlan } from "../model/imported-plan.ts";
import type { ItemStatus } from "../model/item-status.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Progress } from "../progress/progress.ts";
import { progressHeaders } from "../progress/progress-columns.ts";
import { readProgress } from "../progress/read-progress.ts";
import { headingTime, looksLikeTime, termName } from "../reading/time-words.ts";

/** One row of last year's schedule, wherever it came from. */
export interface RollRow {
  readonly time: string;
  /** The pieces of work, without their list numbers. */
  readonly items: readonly string[];
  readonly owners: readonly string[];
  /** Further columns: header without white space → text. */
  readonly extra?: Readonly<Record<string, string>>;
  /** For each item how far it has come; undefined where nothing is written. */
  readonly status?: readonly (ItemStatus | undefined)[];
  /** Which of several schedules of the plan it belongs to, counted from 0; absent where there is one. */
  readonly schedule?: number;
}

/** A schedule that has a sheet of its own in the old workbook: the sheet's name, and its own title. */
export interface RollSheet {
  readonly name: string;
  readonly title: string | undefined;
}

/** A schedule that is to be carried into another frame: of an imported plan or of a workbook. */
export interface RollSource {
  readonly title: string | undefined;
  /** The frame it was written for. */
  readonly frame: PlanFrame;
  readonly rows: readonly RollRow[];
  /** By the number of the schedule, where each has a sheet of its own. */
  readonly sheets?: readonly RollSheet[];
}

/** The schedule of an imported plan; undefined while nobody knows for which year it was written. */
export function sourceOfPlan({ title, frame, rows }: ImportedPlan): RollSource | undefined {
  if (frame === undefined) return undefined;
  return { title, frame: frame.frame, rows: rows.map(rowOf) };
}

/**
 * The schedule of a workbook with how far its work has come; undefined while nobody knows for which year it was
 * written. `grids` are the sheets it was read from. What tells of last year's work is no column of the new plan.
 */
export function sourceOfSchedule(schedule: Schedule, grids: readonly Grid[]): RollSource | undefined {
  const { title, frame, rows, tables } = schedule;
  if (frame === undefined) return undefined;
  const told = new Set(tables.flatMap((table) => progressHeaders(table)));
  const statuses = statusByRow(readProgress(schedule, grids));
  const sheets = ownSheets(schedule);
  const numbers = new Map(sheets.map(({ name }, number) => [name, number]));
  return {
    title,
    frame: frame.frame,
    rows: rows.map((row, index) => {
      const extra = Object.entries(row.extra).filter(([header]) => !told.has(header.replace(/#\d+$/, "")));
      const status = statuses.get(index);
      const number = numbers.get(row.sheet);
      return {
        ...rowOf({ ...row, extra: Object.fromEntries(extra) }),
        ...(status !== undefined && { status }),
        ...(number !== undefined && { schedule: number }),
      };
    }),
    ...(sheets.length > 0 && { sheets }),
  };
}

/** For each row how far its work has come, where anything says so. */
function statusByRow({ works }: Progress): ReadonlyMap<number, readonly (ItemStatus | undefined)[]> {
  const byRow = new Map<number, (ItemStatus | undefined)[]>();
  for (const { row, status } of works) {
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [status]);
    else known.push(status);
  }
  return new Map([...byRow].filter(([, all]) => all.some((one) => one !== undefined)));
}

/** A sheet that is a part of the year, by its name: 9月, 第一学期, 2024年3月工作. */
function isPartOfYear(sheet: string): boolean {
  const name = sheet.trim();
  return looksLikeTime(name) || headingTime(name) !== undefined || termName(name) !== undefined;
}

/** The sheets of several bodies, a schedule each; none where they are the months or terms of one schedule. */
function ownSheets({ title, rows, tables }: Schedule): readonly RollSheet[] {
  const names = [...new Set(rows.map(({ sheet }) => sheet))];
  const apart =
    names.length > 1 && !names.some(isPartOfYear) && tables.every((one) => one.frame === undefined);
  if (!apart) return [];
  return names.map((name) => ({ name, title: tables.find(({ sheet }) => sheet === name)?.title ?? title }));
}

function rowOf({
  time,
  items,
  owners,
  extra,
  schedule,
}: Omit<RollRow, "items"> & { readonly items: readonly { readonly text: string }[] }): RollRow {
  const more = extra !== undefined && Object.keys(extra).length > 0 ? { extra } : {};
  const part = schedule === undefined ? {} : { schedule };
  return { time, items: items.map(({ text }) => text), owners, ...more, ...part };
}
