import type { Grid } from "../../core/model/grid.ts";
import type { RowChange, RowSpan } from "../../core/model/row-change.ts";
import { type RowMove, rowAdded, rowsDeleted, rowsMoved } from "./row-steps.ts";
import { chosenArea, only, type Place, type Selection } from "./selection.ts";
import type { SheetShape } from "./sheet-shape.ts";
import { sheetWords } from "./sheet-words.ts";

/** What can be done with the chosen rows. */
export interface RowActions {
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  readonly canDelete: boolean;
  readonly onAdd: (where: "above" | "below") => void;
  readonly onDelete: () => void;
  readonly onMove: (way: "up" | "down") => void;
}

interface Sheet {
  readonly grid: Grid;
  readonly shape: SheetShape;
  /** Last row of the table's header; -1 where there is none. */
  readonly headerEnd: number;
  readonly selection: Selection;
  /** Whether the rows changed. */
  readonly onRows: (change: RowChange) => Promise<boolean>;
  /** What is chosen afterwards, and what is said. */
  readonly onChanged: (selection: Selection, text: string) => void;
}

/** What the chosen rows allow, and how it is done; the choice goes along with them. */
export function rowActions({ grid, shape, headerEnd, selection, onRows, onChanged }: Sheet): RowActions {
  const rows = chosenRows(selection, shape);
  const within: RowSpan = { first: headerEnd + 1, last: shape.lastWritten };
  const inside = rows.first >= within.first && rows.last <= within.last;
  const move = (way: "up" | "down") => (inside ? rowsMoved(grid, rows, way, within) : undefined);
  const last = Math.min(rows.last, shape.lastWritten);
  const { column } = selection.head;
  const carryOut = async (change: RowChange, after: Selection, text: string) => {
    if (await onRows(change)) onChanged(after, text);
  };
  return {
    canMove: { up: move("up") !== undefined, down: move("down") !== undefined },
    canDelete: rows.first <= last,
    onAdd: (where) => {
      const row = where === "above" ? rows.first : rows.last + 1;
      void carryOut(rowAdded(grid, rows, where, headerEnd), only({ row, column }), sheetWords.added);
    },
    onDelete: () => {
      if (rows.first > last) return;
      const text = sheetWords.dropped(last - rows.first + 1);
      void carryOut(rowsDeleted(grid, { first: rows.first, last }), only({ row: rows.first, column }), text);
    },
    onMove: (way) => {
      const change = move(way);
      if (change !== undefined) void carryOut(change, movedChoice(selection, change, way), sheetWords.moved);
    },
  };
}

function movedChoice({ anchor, head }: Selection, change: RowMove, way: "up" | "down"): Selection {
  const by = way === "up" ? change.before - change.first : change.before - change.last - 1;
  const moved = ({ row, column }: Place) => ({ row: row + by, column });
  return { anchor: moved(anchor), head: moved(head) };
}

/** The chosen rows, with all rows of a merged cell that is chosen. */
function chosenRows(selection: Selection, { mergeAt }: SheetShape): RowSpan {
  const { top, bottom } = chosenArea(selection);
  const own = mergeAt(selection.head.row, selection.head.column);
  return { first: Math.min(top, own?.top ?? top), last: Math.max(bottom, own?.bottom ?? bottom) };
}
