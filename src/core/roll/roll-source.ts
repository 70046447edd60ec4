import type { PlanFrame } from "../model/frame.ts";
import type { Grid } from "../model/grid.ts";
import type { ImportedPlan } from "../model/imported-plan.ts";
import type { ItemStatus } from "../model/item-status.ts";
import type { Schedule } from "../model/schedule.ts";
import { progressHeaders } from "../progress/progress-columns.ts";
import { readProgress } from "../progress/read-progress.ts";

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
}

/** A schedule that is to be carried into another frame: of an imported plan or of a workbook. */
export interface RollSource {
  readonly title: string | undefined;
  /** The frame it was written for. */
  readonly frame: PlanFrame;
  readonly rows: readonly RollRow[];
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
  const { works } = readProgress(schedule, grids);
  return {
    title,
    frame: frame.frame,
    rows: rows.map((row, index) => {
      const extra = Object.entries(row.extra).filter(([header]) => !told.has(header.replace(/#\d+$/, "")));
      const status = works.filter((work) => work.row === index).map((work) => work.status);
      const known = status.some((one) => one !== undefined);
      return { ...rowOf({ ...row, extra: Object.fromEntries(extra) }), ...(known && { status }) };
    }),
  };
}

function rowOf({
  time,
  items,
  owners,
  extra,
}: Omit<RollRow, "items"> & { readonly items: readonly { readonly text: string }[] }): RollRow {
  const more = extra !== undefined && Object.keys(extra).length > 0 ? { extra } : {};
  return { time, items: items.map(({ text }) => text), owners, ...more };
}
