import type { KeptOneRow, KeptReturn, KeptRow } from "../model/kept-merge.ts";
import type { BaseRow, ReturnedCopy, ReturnedRow, RowCells } from "../model/round.ts";
import { contentKey, indexOf } from "./base-index.ts";
import { rowIdIn } from "./row-id.ts";

/** The copy as it is kept: most rows come back as they were sent, and of those only their places are noted. */
export function keptReturn({ rows, ...copy }: ReturnedCopy, base: readonly BaseRow[]): KeptReturn {
  return { ...copy, rows: keptRows(rows, base) };
}

/** The copy as it came back. */
export function returnedAgain({ rows, day: _, ...copy }: KeptReturn, base: readonly BaseRow[]): ReturnedCopy {
  return { ...copy, rows: rowsAgain(rows, base) };
}

export function keptRows(rows: readonly ReturnedRow[], base: readonly BaseRow[]): readonly KeptRow[] {
  const kept: KeptRow[] = [];
  const places = indexOf(base);
  for (const row of rows) {
    const sent =
      places.byId.get(rowIdIn(row.id) ?? row.id ?? "") ?? places.byKey.get(contentKey(row.cells))?.[0];
    const of = sent && places.places.get(sent.id);
    const last = kept.at(-1);
    if (sent === undefined || of === undefined) kept.push(row);
    else if (!isAsSent(row, sent)) kept.push(beyond(row, sent, of));
    else if (last !== undefined && isRun(last) && row.row === last[0] + last[2] && of === last[1] + last[2])
      kept[kept.length - 1] = [last[0], last[1], last[2] + 1];
    else kept.push([row.row, of, 1]);
  }
  return kept;
}

/** What the row says that the row it was sent as does not. */
function beyond({ id, cells, ...flaws }: ReturnedRow, sent: BaseRow, of: number): KeptOneRow {
  const changed = Object.entries(cells).filter(([column, text]) => sent.cells[column] !== text);
  const without = Object.keys(sent.cells).filter((column) => cells[column] === undefined);
  return {
    of,
    ...flaws,
    ...(id !== sent.id && { id: id ?? "" }),
    ...(changed.length > 0 && { cells: Object.fromEntries(changed) }),
    ...(without.length > 0 && { without }),
  };
}

/** To the letter, and nothing is to be said of it but where it stands. */
function isAsSent(row: ReturnedRow, sent: BaseRow): boolean {
  const columns = Object.keys(row.cells);
  return (
    row.id === sent.id &&
    columns.length === Object.keys(sent.cells).length &&
    columns.every((column) => row.cells[column] === sent.cells[column]) &&
    Object.keys(row).every((key) => key === "id" || key === "cells" || key === "row")
  );
}

/** The rows again, of places that the round has: where one has not, the whole copy was damaged and was not read. */
export function rowsAgain(kept: readonly KeptRow[], base: readonly BaseRow[]): readonly ReturnedRow[] {
  return kept.flatMap((one) => (isRun(one) ? runAgain(one, base) : rowAgain(one, base)));
}

function isRun(one: KeptRow): one is readonly [line: number, of: number, count: number] {
  return Array.isArray(one);
}

function runAgain(
  [line, of, count]: readonly [number, number, number],
  base: readonly BaseRow[],
): ReturnedRow[] {
  return base.slice(of, of + count).map(({ id, cells }, at) => ({ id, cells, row: line + at }));
}

function rowAgain(
  { of, id, cells = {}, without, ...flaws }: KeptOneRow,
  base: readonly BaseRow[],
): ReturnedRow[] {
  const sent = of === undefined ? undefined : base[of];
  if (of !== undefined && sent === undefined) return [];
  const own = id ?? sent?.id ?? "";
  return [{ ...(own !== "" && { id: own }), cells: cellsAgain(sent?.cells, cells, without), ...flaws }];
}

function cellsAgain(sent: RowCells = {}, cells: RowCells, without: readonly string[] = []): RowCells {
  const all = Object.entries({ ...sent, ...cells });
  return Object.fromEntries(without.length === 0 ? all : all.filter(([column]) => !without.includes(column)));
}
