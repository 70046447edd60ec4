import { identifyRows } from "../../../src/core/merge/identify-rows.ts";
import { keptReturn, keptRows, returnedAgain, rowsAgain } from "../../../src/core/merge/kept-rows.ts";
import type { EarlierMerge, MergedOn } from "../../../src/core/merge/merge-on.ts";
import type { BaseRow, ReturnedRow, Round, RowCells } from "../../../src/core/model/round.ts";
import { idFor } from "./copies.ts";

/** The officer's table, which holds no ids, as it is known again by what was sent or written. */
export function tableOf(known: readonly BaseRow[], cells: readonly RowCells[]): ReturnedRow[] {
  const taken = new Set(known.map(({ id }) => id));
  let count = 0;
  const newId = (): string => {
    count += 1;
    const id = idFor(`own ${count}`);
    return taken.has(id) ? newId() : id;
  };
  return identifyRows(cells, known, newId).map((row, at) => ({ ...row, row: at + 3 }));
}

/** The table that holds the merge, read again. */
export function reopened({ rows }: MergedOn): ReturnedRow[] {
  return tableOf(
    rows,
    rows.map(({ cells }) => cells),
  );
}

/** What the workbook keeps of a merge, through its text and back. */
export function saved(
  { copies, below, rows }: MergedOn,
  own: readonly ReturnedRow[],
  of: Round,
): EarlierMerge {
  const through = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));
  return {
    copies: through(copies.map((copy) => keptReturn(copy, of.rows))).map((one) =>
      returnedAgain(one, of.rows),
    ),
    own: rowsAgain(through(keptRows(own, of.rows)), of.rows),
    written: through({ ...below, rows }),
  };
}
