import { type Area, fromA1 } from "../../core/model/grid.ts";
import type { CellEdit } from "../../core/model/problem.ts";

/** Edits of neighbouring cells of one column, from top to bottom: they travel as one block. */
export interface Run {
  readonly sheet: string;
  readonly area: Area;
  readonly edits: readonly PlacedEdit[];
}

export interface PlacedEdit extends CellEdit {
  readonly row: number;
  readonly column: number;
}

/** The edits with their places, each cell once: where a cell is named twice, the later text counts. */
export function runsOf(edits: readonly CellEdit[]): readonly Run[] {
  const runs: { sheet: string; area: Area; edits: PlacedEdit[] }[] = [];
  for (const edit of inOrder(edits)) {
    const last = runs.at(-1);
    if (last !== undefined && follows(last, edit)) {
      last.edits.push(edit);
      last.area = { ...last.area, bottom: edit.row };
    } else runs.push({ sheet: edit.sheet, area: cellArea(edit), edits: [edit] });
  }
  return runs;
}

function inOrder(edits: readonly CellEdit[]): PlacedEdit[] {
  const cells = new Map(
    edits.map((edit) => [`${edit.sheet}!${edit.cell.replaceAll("$", "")}`, placed(edit)]),
  );
  return [...cells.values()].sort(
    (one, other) => order(one.sheet, other.sheet) || one.column - other.column || one.row - other.row,
  );
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function follows({ sheet, area }: Run, edit: PlacedEdit): boolean {
  return sheet === edit.sheet && area.left === edit.column && area.bottom + 1 === edit.row;
}

function cellArea({ row, column }: PlacedEdit): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The edit with its place; an address that names no cell is a fault of ours. */
function placed(edit: CellEdit): PlacedEdit {
  const place = fromA1(edit.cell);
  if (place === undefined) throw new Error(`no cell has the address ${edit.cell}`);
  const to = edit.to.replace(/\r\n?/g, "\n");
  return { ...edit, from: edit.from.replace(/\r\n?/g, "\n"), to, ...place };
}
