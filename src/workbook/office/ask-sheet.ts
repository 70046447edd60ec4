import type { Area } from "../../core/model/grid.ts";
import { readAreas } from "./areas.ts";
import { type AskedBlock, askBlock, type SeenBlock, seenBlock } from "./ask-block.ts";
import { askListed, type ListedSheet, listedSheet } from "./list-sheets.ts";

/** What was read of a sheet. */
export interface SeenSheet {
  readonly sheet: ListedSheet;
  readonly blocks: readonly SeenBlock[];
  readonly merges: readonly Area[];
}

/** What was asked of a sheet; it can be read once the request has come back. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly block: AskedBlock;
  readonly merged: Excel.RangeAreas;
}

/** A school's schedule fits in here, and the answer for so many cells stays below the 5 MB that Excel allows. */
const FIRST_BLOCK = "A1:AN500";
const [LAST_ROW, LAST_COLUMN] = [499, 39];

/** Asks for a sheet and its first block. */
export function askSheet(sheet: Excel.Worksheet): AskedSheet {
  askListed(sheet);
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const block = askBlock(used.getIntersectionOrNullObject(FIRST_BLOCK));
  const whole = sheet.getUsedRange();
  const merged = askMerges(whole);
  used.untrack();
  whole.untrack();
  return { sheet, used, block, merged };
}

/** What was read; undefined where the sheet is larger than its first block, or has more merges than Excel tells. */
export function seenSheet({ sheet, used, block, merged }: AskedSheet): SeenSheet | undefined {
  const fits =
    used.rowIndex + used.rowCount - 1 <= LAST_ROW && used.columnIndex + used.columnCount - 1 <= LAST_COLUMN;
  const merges = seenMerges(merged);
  if (!fits || merges === undefined) return undefined;
  return { sheet: listedSheet(sheet), blocks: [seenBlock(block)], merges };
}

/** Asks for the merged areas that touch a range. */
export function askMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address,areaCount");
  merged.untrack();
  return merged;
}

/** The merged areas; undefined where Excel did not name all of them. */
export function seenMerges(merged: Excel.RangeAreas): Area[] | undefined {
  if (merged.isNullObject) return [];
  const areas = readAreas(merged.address);
  return areas.length === merged.areaCount ? areas : undefined;
}
