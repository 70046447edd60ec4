import type { Area } from "../../core/model/grid.ts";
import type { SheetShape } from "./sheet-shape.ts";

/** A cell; rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells that are chosen: from where the choice began to where it is now. */
export interface Selection {
  readonly anchor: Place;
  readonly head: Place;
}

export function only(place: Place): Selection {
  return { anchor: place, head: place };
}

/** The rectangle of the chosen cells; merged areas that it touches belong to it with their first cell. */
export function chosenArea({ anchor, head }: Selection): Area {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

/** Rows that Page up and Page down pass over. */
const PAGE = 15;

/** A key as the sheet reads it. */
export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** The selection after a key that goes somewhere; undefined for all other keys. */
export function goneBy(selection: Selection, press: Press, shape: SheetShape): Selection | undefined {
  const head = destination(selection.head, press, shape);
  if (head === undefined) return undefined;
  return press.shift ? { anchor: selection.anchor, head } : only(head);
}

function destination(from: Place, { key, ctrl }: Press, shape: SheetShape): Place | undefined {
  const [firstColumn = 0] = shape.columns;
  const lastColumn = shape.columns.at(-1) ?? 0;
  switch (key) {
    case "ArrowUp":
      return ctrl ? anchorOf({ ...from, row: 0 }, shape) : step(from, -1, 0, shape);
    case "ArrowDown":
      return ctrl
        ? anchorOf({ ...from, row: Math.max(0, shape.lastWritten) }, shape)
        : step(from, 1, 0, shape);
    case "ArrowLeft":
      return ctrl ? anchorOf({ ...from, column: firstColumn }, shape) : step(from, 0, -1, shape);
    case "ArrowRight":
      return ctrl ? anchorOf({ ...from, column: lastColumn }, shape) : step(from, 0, 1, shape);
    case "Home":
      return anchorOf({ row: ctrl ? 0 : from.row, column: firstColumn }, shape);
    case "End":
      return anchorOf({ row: ctrl ? Math.max(0, shape.lastWritten) : from.row, column: lastColumn }, shape);
    case "PageUp":
      return anchorOf({ ...from, row: Math.max(0, from.row - PAGE) }, shape);
    case "PageDown":
      return anchorOf({ ...from, row: Math.min(shape.rows - 1, from.row + PAGE) }, shape);
    default:
      return undefined;
  }
}

/** The next cell in that direction: over merged cells and hidden columns; at the edge the cell itself. */
export function step(from: Place, down: number, right: number, shape: SheetShape): Place {
  const area = shape.mergeAt(from.row, from.column);
  const row = down > 0 ? (area?.bottom ?? from.row) + 1 : down < 0 ? (area?.top ?? from.row) - 1 : from.row;
  const column = right === 0 ? from.column : columnBeside(area, from.column, right, shape.columns);
  if (column === undefined || row < 0 || row >= shape.rows) return from;
  return anchorOf({ row, column }, shape);
}

function columnBeside(
  area: Area | undefined,
  column: number,
  right: number,
  columns: readonly number[],
): number | undefined {
  const edge = right > 0 ? (area?.right ?? column) : (area?.left ?? column);
  return right > 0 ? columns.find((one) => one > edge) : columns.filter((one) => one < edge).at(-1);
}

/** A cell inside a merged area stands for the area's first. */
export function anchorOf(place: Place, { mergeAt }: SheetShape): Place {
  const area = mergeAt(place.row, place.column);
  return area === undefined ? place : { row: area.top, column: area.left };
}
