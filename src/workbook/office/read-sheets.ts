import type { Cell, Grid } from "../../core/model/grid.ts";
import { ok, type Result } from "../../core/model/result.ts";
import { askSheet, type SeenSheet, seenSheet } from "./ask-sheet.ts";
import { inExcel, type Refusal } from "./in-excel.ts";
import { readInPieces } from "./read-in-pieces.ts";

/**
 * The grids of these sheets, told by name or id: one trip where each is as small as schedules are, more for
 * those that are larger.
 */
export async function readSheets(names: readonly string[]): Promise<Result<readonly Grid[], Refusal>> {
  const first = await inExcel((context) => readAtOnce(context, names));
  if (!first.ok && FINAL.has(first.fault.code)) return first;
  const grids: Grid[] = [];
  for (const [index, name] of names.entries()) {
    const seen = first.ok ? first.value[index] : undefined;
    const read = seen === undefined ? await readInPieces(name) : ok(seen);
    if (!read.ok) return read;
    grids.push(gridOf(read.value));
  }
  return ok(grids);
}

/** Refusals that asking for less would not change. */
const FINAL = new Set(["InvalidOperationInCellEditMode", "ItemNotFound"]);

async function readAtOnce(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<(SeenSheet | undefined)[]> {
  const asked = names.map((name) => askSheet(context.workbook.worksheets.getItem(name)));
  await context.sync();
  return asked.map(seenSheet);
}

function gridOf({ sheet, blocks, merges }: SeenSheet): Grid {
  const cells: (Cell | undefined)[][] = [];
  for (const { top, left, cells: lines } of blocks) {
    for (const [row, line] of lines.entries()) cells[top + row] = [...new Array(left), ...line];
  }
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    cells: Array.from(cells),
    merges,
    hiddenRows: new Set(blocks.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: new Set(blocks.flatMap(({ hiddenColumns }) => hiddenColumns)),
    ...(sheet.generated && { generated: true as const }),
  };
}
