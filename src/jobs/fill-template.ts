import type { PlanFrame } from "../core/model/frame.ts";
import { frameName, frameWindow } from "../core/model/frame.ts";
import { NO_SETTINGS, type Settings } from "../core/model/settings.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import type { FilledRow } from "../core/sheets/schedule-sheet.ts";
import { filledSheets, usualTitle } from "../core/sheets/template-sheets.ts";
import { readFrame } from "../core/time/read-frame.ts";
import { settingsSheet } from "../workbook/settings-sheet.ts";

/** A schedule to be laid into the template. */
export interface ScheduleToFill {
  readonly title: string | undefined;
  readonly frame: PlanFrame | undefined;
  /** The officer said so: it is not asked for again where the title may mean something else. */
  readonly frameChosen?: true;
  /** Rows in their order; those of several schedules say which one they belong to. */
  readonly rows: readonly (FilledRow & { readonly schedule?: number })[];
}

/** The sheets of a workbook that holds the schedule, formatted and ready to be worked on: one 安排表 a schedule. */
export function fillTemplate({ title, frame, frameChosen, rows }: ScheduleToFill): readonly SheetModel[] {
  const schedules = [...new Set(rows.map(({ schedule = 0 }) => schedule))];
  const heading = title?.trim() || usualTitle(frame);
  const tables = (schedules.length === 0 ? [0] : schedules).map((wanted) => ({
    title: heading,
    rows: rows.filter(({ schedule = 0 }) => schedule === wanted),
  }));
  return [...filledSheets(frame, tables), settingsSheet(settingsFor(heading, frame, frameChosen))];
}

/** The frame is kept in 设置 only where the title does not say it: else the officer changes it there next year. */
function settingsFor(title: string, frame: PlanFrame | undefined, chosen = false): Settings {
  if (frame === undefined) return NO_SETTINGS;
  const said = readFrame(title);
  const says = said.ok && String(frameWindow(said.value.frame)) === String(frameWindow(frame));
  const surely = says && !(chosen && said.value.toConfirm === true);
  return surely ? NO_SETTINGS : { ...NO_SETTINGS, frame: frameName(frame) };
}
