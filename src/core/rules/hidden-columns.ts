import { a1 } from "../model/grid.ts";
import type { FoundTable } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import type { Rule } from "./rule.ts";
import type { SeenSheets } from "./seen-sheets.ts";

/** A hidden column of times, work or owners, which is read with the others. A hidden one that is only carried through is common. */
export const hiddenColumns: Rule = {
  code: "hidden-columns",
  level: "should",
  why: "隐藏的列也会写进计划，里面可能是以前的内容。",
  wrong: {
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
    hiddenColumns: [3],
  },
  right: {
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
  },

  *check({ tables, sheets }) {
    for (const { table, rows } of tables) {
      if (rows.length === 0) continue;
      for (const { column, header } of hiddenIn(table, sheets)) {
        yield {
          at: { sheet: table.sheet, cell: a1(table.headerRow, column) },
          judged: header,
          message: `${header === "" ? "有一列" : `${quote(header)}这一列`}是隐藏的，也算进来了`,
        };
      }
    }
  },
};

function hiddenIn(table: FoundTable, sheets: SeenSheets): FoundTable["columns"] {
  const hidden = sheets.grid(table.sheet)?.hiddenColumns;
  if (hidden === undefined || hidden.size === 0) return [];
  return table.columns.filter(
    ({ column, role }) => hidden.has(column) && (role === "time" || role === "items" || role === "owners"),
  );
}
