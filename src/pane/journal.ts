import { mergeCell } from "../core/merge/merge-cell.ts";
import type { ColumnChoice } from "../core/model/column-choice.ts";
import { fromA1, type Grid, textAt } from "../core/model/grid.ts";
import type { CellEdit } from "../core/model/problem.ts";
import type { RoundRecord } from "../core/model/round.ts";
import type { RowChange } from "../core/model/row-change.ts";
import type { SchoolCalendar } from "../core/model/school-calendar.ts";
import type { Settings } from "../core/model/settings.ts";
import type { OfferedWords } from "../workbook/workbook.ts";

/** Where a dropdown was put. */
type OfferedPlace = Pick<OfferedWords, "sheet" | "area">;

/** What the screen 本表设置 changes. */
export type TableSettings = Pick<Settings, "frame" | "calendar" | "units">;

/** One thing the officer did, with what stood there before: Excel's own undo is not relied on. */
export type Action =
  | {
      readonly kind: "edits";
      readonly id: number;
      readonly edits: readonly CellEdit[];
      /** Cells that were given a dropdown with it. */
      readonly offered?: readonly OfferedPlace[];
      /** A merge was written with it: the round as it was kept before. */
      readonly merged?: RoundRecord;
    }
  | { readonly kind: "keep"; readonly id: number; readonly keys: readonly string[] }
  | { readonly kind: "calendar"; readonly id: number; readonly before: SchoolCalendar | undefined }
  | { readonly kind: "settings"; readonly id: number; readonly before: TableSettings }
  | { readonly kind: "columns"; readonly id: number; readonly before: readonly ColumnChoice[] }
  /** `before` are the bytes of the file: rows that were deleted come back with all that hung on them. */
  | { readonly kind: "rows"; readonly id: number; readonly change: RowChange; readonly before: Uint8Array };

/** The undoing of some edits: ready to be applied, or one that no longer fits what stands in the cell. */
export type Undoing =
  | { readonly kind: "fits"; readonly edits: readonly CellEdit[] }
  | { readonly kind: "ask"; readonly edits: readonly CellEdit[]; readonly changed: CellEdit };

/**
 * The edits that take an action back, last first. Where someone has changed the cell since, the officer
 * is asked instead of overwritten: `changed` goes from what stands there now to what would come back.
 */
export function undoing(edits: readonly CellEdit[], grids: readonly Grid[]): Undoing {
  const steps = [...edits].reverse().map((edit) => backFrom(edit, textNow(edit, grids)));
  const back = steps.map(({ edit }) => edit).filter(({ from, to }) => from !== to);
  const contested = steps.find((step) => step.contested);
  if (contested === undefined) return { kind: "fits", edits: back };
  return { kind: "ask", edits: back, changed: contested.edit };
}

/** The text that stands in the cell of the edit now. */
export function textNow({ sheet, cell }: CellEdit, grids: readonly Grid[]): string {
  const grid = grids.find((one) => one.sheet === sheet);
  const place = fromA1(cell);
  return grid === undefined || place === undefined ? "" : textAt(grid, place.row, place.column);
}

function backFrom({ sheet, cell, from, to }: CellEdit, now: string) {
  const edit: CellEdit = { sheet, cell, from: now, to: from };
  // Our own text still stands there: back it goes, also where only its spelling had changed.
  if (now === to || now === from) return { edit, contested: false };
  return { edit, contested: mergeCell({ base: to, ours: now, theirs: from }).kind !== "taken" };
}
