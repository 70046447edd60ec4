import type { FileFault } from "../core/model/fault.ts";
import type { Grid } from "../core/model/grid.ts";
import type { Result } from "../core/model/result.ts";
import type { Settings } from "../core/model/settings.ts";
import { SETTINGS_NAME, settingsFromGrid } from "./settings-sheet.ts";
import type { SheetInfo } from "./workbook.ts";

/**
 * What the sheet 设置 keeps.
 *
 * Ours is the one with our mark: where the officer has a sheet of that name already, ours is called 设置（2）.
 * A sheet without the mark is tried last, since other programs may have dropped the mark.
 */
export function readSettings(
  sheets: readonly Pick<SheetInfo, "name" | "generated">[],
  read: (sheet: string) => Grid | undefined,
): Result<Settings, FileFault> {
  const ours = sheets.find(({ name, generated }) => generated && name.startsWith(SETTINGS_NAME));
  return settingsFromGrid(read(ours?.name ?? SETTINGS_NAME));
}
