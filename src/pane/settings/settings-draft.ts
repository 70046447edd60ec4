import { frameName, type PlanFrame } from "../../core/model/frame.ts";
import { ok, type Result } from "../../core/model/result.ts";
import type { Settings } from "../../core/model/settings.ts";
import { readUnits, unitsText } from "../../core/units/read-units.ts";
import type { CheckReport } from "../../jobs/check.ts";
import { openCalendar } from "../calendar/calendar-state.ts";
import { type DraftFault, readDraft } from "../calendar/read-draft.ts";
import { frameByTable, frameChoice, frameOf, yearsAround } from "./frame-choice.ts";
import type { SettingsDraft } from "./settings-state.ts";

/** What the workbook keeps, in the fields. */
export function settingsDraft(report: CheckReport, likelyYear: number): SettingsDraft {
  const { settings } = report;
  const frame = frameChoice(report, likelyYear);
  return {
    frame,
    years: yearsAround(frame.year),
    calendar: openCalendar("wanted", settings.calendar),
    units: unitsText(settings.units),
    touched: false,
    leaving: false,
  };
}

/** The frame that holds while the fields stand as they do; `byTable` is the one that the table names. */
export function draftFrame({ frame }: SettingsDraft, byTable: PlanFrame | undefined): PlanFrame | undefined {
  return frame.byHand ? frameOf(frame) : byTable;
}

/** The workbook's settings with what stands in the fields; empty dates are no calendar. */
export function settingsWith(draft: SettingsDraft, report: CheckReport): Result<Settings, DraftFault> {
  const { frame: _frame, calendar: _calendar, ...others } = report.settings;
  const calendar = calendarIn(draft, report);
  if (!calendar.ok) return calendar;
  return ok({
    ...others,
    ...(draft.frame.byHand && { frame: frameName(frameOf(draft.frame)) }),
    ...(calendar.value !== undefined && { calendar: calendar.value }),
    units: readUnits(draft.units),
  });
}

function calendarIn(draft: SettingsDraft, report: CheckReport): Result<Settings["calendar"], DraftFault> {
  const { draft: dates, unfinished } = draft.calendar;
  const nothing = unfinished.size === 0 && Object.values(dates).every((text) => text === "");
  return nothing ? ok(undefined) : readDraft(dates, draftFrame(draft, frameByTable(report)), unfinished);
}
