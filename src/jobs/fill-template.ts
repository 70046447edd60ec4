import type { PlanFrame } from "../core/model/frame.ts";
import { frameName, frameWindow } from "../core/model/frame.ts";
import { NO_SETTINGS, type Settings } from "../core/model/settings.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import type { FilledRow } from "../core/sheets/schedule-sheet.ts";
import { type FilledTable, filledSheets, usualTitle } from "../core/sheets/template-sheets.ts";
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
  /** By the number of the schedule, where each has a sheet of its own: its name and title. */
  readonly sheets?: readonly { readonly name: string; readonly title: string | undefined }[];
}

/** The sheets of a workbook that holds the schedule, formatted and ready to be worked on: one 安排表 a schedule. */
export function fillTemplate(schedule: ScheduleToFill): readonly SheetModel[] {
  const { frame, frameChosen } = schedule;
  const tables = tablesOf(schedule);
  const titles = [...new Set(tables.map(({ title }) => title))];
  return [...filledSheets(frame, tables), settingsSheet(settingsFor(titles, frame, frameChosen))];
}

function tablesOf({ title, frame, rows, sheets = [] }: ScheduleToFill): readonly FilledTable[] {
  const heading = title?.trim() || usualTitle(frame);
  const bySchedule = new Map<number, FilledRow[]>(rows.length === 0 ? [[0, []]] : []);
  for (const row of rows) {
    const known = bySchedule.get(row.schedule ?? 0);
    if (known === undefined) bySchedule.set(row.schedule ?? 0, [row]);
    else known.push(row);
  }
  return [...bySchedule].map(([number, mine]) => {
    const { name, title: own } = sheets[number] ?? {};
    return { title: own?.trim() || heading, rows: mine, ...(name !== undefined && { name }) };
  });
}

/** The frame is kept in 设置 only where not every title says it: else the officer changes it there next year. */
function settingsFor(titles: readonly string[], frame: PlanFrame | undefined, chosen = false): Settings {
  if (frame === undefined) return NO_SETTINGS;
  const saysIt = (title: string) => {
    const said = readFrame(title);
    const says = said.ok && String(frameWindow(said.value.frame)) === String(frameWindow(frame));
    return says && !(chosen && said.value.toConfirm === true);
  };
  return titles.every(saysIt) ? NO_SETTINGS : { ...NO_SETTINGS, frame: frameName(frame) };
}
