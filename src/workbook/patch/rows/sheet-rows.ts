import type { Area } from "../../../core/model/grid.ts";
import { LAST_ROW, type RowChange, rowAfter } from "../../../core/model/row-change.ts";
import { attribute } from "../../../package/xml-scan.ts";
import { type CellText, type RowText, readSheetData, rowText } from "./row-texts.ts";

/**
 * The sheet part with its rows at their new places; merged areas keep the text of their first cell when the row that
 * held it goes or moves away. Undefined where rows would come to stand below the last one.
 */
export function sheetRowsAfter(xml: string, change: RowChange, merges: readonly Area[]): string | undefined {
  const data = readSheetData(xml);
  if (data === undefined) return xml;
  const rows = withAnchors(data.rows, change, merges);
  if (change.kind === "insert" && rows.some(({ row }) => row + change.count > LAST_ROW && row >= change.at)) {
    return undefined;
  }
  const placed = rows.flatMap((row) => {
    const after = rowAfter(change, row.row);
    return after === undefined ? [] : [{ ...row, row: after }];
  });
  const all = [...placed, ...blankRows(rows, change)].sort((one, other) => one.row - other.row);
  const { tag, contentEnd } = data;
  if (tag.kind === "empty") return xml;
  return xml.slice(0, tag.end) + all.map(rowText).join("") + xml.slice(contentEnd);
}

/** The blank rows that come in: with the height and the cells' looks of the row they are to look like. */
function blankRows(rows: readonly RowText[], change: RowChange): RowText[] {
  if (change.kind !== "insert" || change.like === undefined) return [];
  const like = rows.find(({ row }) => row === change.like);
  if (like === undefined) return [];
  const kept = ["s", "customFormat", "spans", "ht", "customHeight"].flatMap((name) => {
    const value = attribute(like.tag, name);
    // A height that only fitted the text of that row is left to be found anew.
    const fitted = name === "ht" && attribute(like.tag, "customHeight") !== "1";
    return value === undefined || fitted ? [] : [` ${name}="${value}"`];
  });
  const cells = like.cells.flatMap(({ style, ...cell }) =>
    style === undefined ? [] : [{ ...cell, style, rest: ` s="${style}"/>` }],
  );
  const blank = { ...like, attributes: kept.join(""), cells, tail: "" };
  return Array.from({ length: change.count }, (_, index) => ({ ...blank, row: change.at + index }));
}

/** The rows with the first cells of merged areas moved to the row that will be the area's first one. */
function withAnchors(
  rows: readonly RowText[],
  change: RowChange,
  merges: readonly Area[],
): readonly RowText[] {
  const moves = merges.flatMap((area) => {
    const heir = heirOf(change, area);
    return heir === undefined ? [] : [{ column: area.left, from: area.top, to: heir }];
  });
  if (moves.length === 0) return rows;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { column, from, to } of moves) {
    const [giver, taker] = [byRow.get(from), byRow.get(to)];
    const given = giver?.cells.find((cell) => cell.column === column);
    const own = taker?.cells.find((cell) => cell.column === column);
    if (giver === undefined || given === undefined) continue;
    byRow.set(to, withCell(taker ?? blankLike(giver, to), column, given));
    byRow.set(from, withCell(giver, column, own));
  }
  return [...byRow.values()];
}

/** The row that will be the first of the area, where that is not the one that is so now. */
function heirOf(change: RowChange, { top, bottom }: Area): number | undefined {
  if (change.kind === "insert" || top === bottom) return undefined;
  if (change.kind === "delete") {
    return change.first <= top && top <= change.last && change.last < bottom ? change.last + 1 : undefined;
  }
  // Only where the rows change places inside the area; else it moves as a whole.
  const inside =
    Math.min(change.first, change.before) >= top && Math.max(change.last, change.before - 1) <= bottom;
  if (!inside || rowAfter(change, top) === top) return undefined;
  return change.first > change.before ? change.first : change.last + 1;
}

function blankLike({ name, tag }: RowText, row: number): RowText {
  return { row, name, tag, attributes: "", cells: [], tail: "" };
}

function withCell(row: RowText, column: number, cell: CellText | undefined): RowText {
  const others = row.cells.filter((one) => one.column !== column);
  const cells = cell === undefined ? others : [...others, cell];
  return { ...row, cells: [...cells].sort((one, other) => one.column - other.column) };
}
