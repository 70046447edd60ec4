import type { JobFault } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { NO_SETTINGS } from "../core/model/settings.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import { templateSheets } from "../core/sheets/template-sheets.ts";
import { readFrame } from "../core/time/read-frame.ts";
import { settingsSheet } from "../workbook/settings-sheet.ts";

/** The sheets of an empty workbook for what a title would say, e.g. `2024-2025学年`. */
export function makeTemplate(frame: string): Result<readonly SheetModel[], JobFault> {
  const reading = readFrame(frame);
  if (!reading.ok) return fail({ kind: "bad-frame", text: frame, why: reading.fault });
  // The frame is not kept in 设置: the title says it, and there the officer changes it next year.
  return ok([...templateSheets(reading.value.frame), settingsSheet(NO_SETTINGS)]);
}
