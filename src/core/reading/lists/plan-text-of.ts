import type { Cell, Grid } from "../../model/grid.ts";
import type { PlanLine, PlanTable, PlanText } from "../../model/plan-text.ts";

const LINE_END = /\r\n?|[\n\u2028\u2029\u0085\v\f]/;

/** A grid of texts, as it would stand on a sheet of that name. */
export function gridOf(sheet: string, rows: readonly (readonly string[])[]): Grid {
  const cells = rows.map((row) =>
    row.map((text): Cell | undefined => (text === "" ? undefined : { text, value: text })),
  );
  return {
    sheet,
    visibility: "visible",
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** A pasted list or the text of a file as lines and tables. */
export function planTextOf(text: string): PlanText {
  const lines = text.replace(/^\uFEFF/, "").split(LINE_END);
  const blocks: (PlanLine | PlanTable)[] = [];
  let at = 0;
  let tables = 0;
  while (at < lines.length) {
    const rows: string[][] = [];
    for (let next = at; /\S.*\t.*\S/.test(lines[next] ?? ""); next += 1)
      rows.push((lines[next] ?? "").split("\t").map((cell) => cell.trim()));
    if (rows.length > 1) {
      tables += 1;
      blocks.push({ kind: "table", table: tables, grid: gridOf(`表格${tables}`, rows) });
      at += rows.length;
    } else {
      blocks.push({ kind: "line", line: at + 1, text: lines[at] ?? "" });
      at += 1;
    }
  }
  return { blocks, unseen: [] };
}
