import type { FileFault, JobFault } from "../core/model/fault.ts";
import type { Area, Grid, Visibility } from "../core/model/grid.ts";
import type { CellEdit, Level } from "../core/model/problem.ts";
import type { Result } from "../core/model/result.ts";
import type { RowChange } from "../core/model/row-change.ts";
import type { Settings } from "../core/model/settings.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";

/** A sheet of the workbook, without its cells. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
  /** One of our own results (workbook name `_us_generated`): readers skip it. */
  readonly generated: boolean;
}

/** A sheet that nothing looks into, as a grid: its name counts alone. */
export function unreadGrid({ name, visibility, generated }: SheetInfo): Grid {
  return {
    sheet: name,
    visibility,
    cells: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...(generated && { generated }),
  };
}

/** Words to be chosen from in the cells of an area; they hold no comma. */
export interface OfferedWords {
  readonly sheet: string;
  readonly area: Area;
  /** None take away the dropdown that was offered over the same area. */
  readonly words: readonly string[];
}

/**
 * The workbook the officer works in: what the product needs from it, and no more.
 *
 * Every adapter is held by `test/workbook/contract.ts`.
 */
export interface Workbook {
  /** The sheets in their order, hidden ones too; chart sheets are left out. */
  sheets(): Promise<readonly SheetInfo[]>;

  /** The cells of a sheet; undefined when there is no sheet of that name. */
  read(sheet: string): Promise<Grid | undefined>;

  /**
   * Writes the new texts, all or none: a cell that no longer holds `from` stops the whole change with
   * `cell-changed`. Formats, widths, formulas and everything else in the workbook stay as they are; the
   * new text is stored as text, whatever it begins with.
   */
  change(edits: readonly CellEdit[]): Promise<Result<void, JobFault | FileFault>>;

  /**
   * Writes a generated sheet and gives the name it got: a sheet of ours with that name is replaced,
   * and a name taken by an unmarked sheet gets （2）, （3） ….
   */
  put(sheet: SheetModel): Promise<Result<string, JobFault | FileFault>>;

  /** Offers words in a dropdown; whatever else is typed stays allowed. Texts and formats stay as they are. */
  offer(offered: OfferedWords): Promise<Result<void, JobFault | FileFault>>;

  /** What the hidden sheet 设置 keeps; `NO_SETTINGS` when there is none. */
  settings(): Promise<Result<Settings, FileFault>>;

  /** Keeps the settings with the workbook, in the hidden sheet 设置. */
  keep(settings: Settings): Promise<Result<void, JobFault | FileFault>>;
}

/** A workbook held as the bytes of its file. The bytes it was opened from are never touched. */
export interface FileWorkbook extends Workbook {
  /** The file as it is now, with all changes; without any, the very bytes it was opened from. */
  bytes(): Promise<Uint8Array>;

  /**
   * Inserts, deletes or moves rows as Excel would: formulas, names, merged cells, formats and all else follow them;
   * a merged area keeps its text when its first row goes. What rows cannot leave is a fault `rows-held`.
   */
  changeRows(change: RowChange): Promise<Result<void, JobFault | FileFault>>;

  /** Takes the workbook back to bytes that it had before. */
  restore(bytes: Uint8Array): Promise<Result<void, JobFault | FileFault>>;

  /** Its custom document properties, text by name. */
  properties(): Promise<Readonly<Record<string, string>>>;
}

/** A cell that is to be seen in the sheet itself, and why. */
export interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly level: Level;
}

/** The workbook open in Excel: the officer sees it beside the pane, and may change it at any moment. */
export interface LiveWorkbook extends Workbook {
  readonly live: true;

  /** The name of its file; Excel's own name for a new one where it has none. */
  title(): Promise<Result<string, JobFault>>;

  /** All that the visible sheets and 设置 hold at this moment, as a workbook that stands still. */
  still(): Promise<Result<Workbook, JobFault>>;

  /** Selects the cell and scrolls to it. */
  reveal(sheet: string, cell: string): Promise<Result<void, JobFault>>;

  /** Tints these cells in place of those tinted before; their own fills stay as they are. */
  mark(marks: readonly Mark[]): Promise<Result<void, JobFault>>;

  /** Tells of every change that somebody made, our own left out; the answer is how to stop it. */
  watch(changed: () => void): Promise<Result<() => Promise<void>, JobFault>>;
}
