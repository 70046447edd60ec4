import type { Area } from "../../core/model/grid.ts";
import type { CellStyle, ModelRow } from "../../core/model/sheet-model.ts";

/** A look, and the areas of all cells that have it. */
export interface StyledAreas {
  readonly style: CellStyle;
  readonly areas: readonly Area[];
}

interface Growing {
  top: number;
  readonly left: number;
  bottom: number;
  readonly right: number;
}

/**
 * The looks of these rows, each once, with rectangles as large as they come: Excel is told a look once for all
 * of its cells. Rows count from `first`.
 */
export function styleAreas(rows: readonly ModelRow[], first: number): StyledAreas[] {
  const found = new Map<string, { readonly style: CellStyle; readonly areas: Growing[] }>();
  let above = new Map<string, Growing>();
  for (const [index, { cells }] of rows.entries()) {
    const row = first + index;
    const here = new Map<string, Growing>();
    for (const { key, style, left, right } of stretches(cells)) {
      const place = `${left}:${right}:${key}`;
      const grown = above.get(place) ?? { top: row, left, bottom: row, right };
      if (grown.top === row) areasFor(found, key, style).push(grown);
      grown.bottom = row;
      here.set(place, grown);
    }
    above = here;
  }
  return [...found.values()];
}

function areasFor(
  found: Map<string, { readonly style: CellStyle; readonly areas: Growing[] }>,
  key: string,
  style: CellStyle,
): Growing[] {
  const known = found.get(key) ?? { style, areas: [] };
  found.set(key, known);
  return known.areas;
}

/** Neighbouring cells of a row that look the same. */
function stretches(cells: ModelRow["cells"]) {
  const made: { key: string; style: CellStyle; left: number; right: number }[] = [];
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined) continue;
    const key = JSON.stringify(cell.style);
    const last = made.at(-1);
    if (last !== undefined && last.key === key && last.right === column - 1) last.right = column;
    else made.push({ key, style: cell.style, left: column, right: column });
  }
  return made;
}
