import type { Cell, Grid } from "../../model/grid.ts";

/** A grid of plain texts, as it would stand on a sheet of that name; an empty text is an empty cell. */
export function gridOfTexts(sheet: string, rows: readonly (readonly string[])[]): Grid {
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
