import type { Area } from "../model/grid.ts";
import type { CellStyle, ModelCell } from "../model/sheet-model.ts";

/** A cell of a generated sheet. */
export function cell(text: string, style: CellStyle): ModelCell {
  return { text, style };
}

/** Blank cells of one look: the rest of a merged area needs them for its borders. */
export function blanks(count: number, style: CellStyle): ModelCell[] {
  return Array.from({ length: count }, () => cell("", style));
}

/** One row of cells merged into one. */
export function acrossRow(row: number, columns: number): Area[] {
  return columns > 1 ? [{ top: row, left: 0, bottom: row, right: columns - 1 }] : [];
}

/** Areas of equal, non-empty texts that stand under one another in a column; blanks in them do not count. */
export function equalRuns(texts: readonly string[], firstRow: number, column: number): Area[] {
  const areas: Area[] = [];
  const plain = texts.map((text) => text.replace(/\s+/gu, ""));
  let start = 0;
  for (let next = 1; next <= plain.length; next += 1) {
    if (next < plain.length && plain[next] !== "" && plain[next] === plain[start]) continue;
    if (next - start > 1) {
      areas.push({ top: firstRow + start, left: column, bottom: firstRow + next - 1, right: column });
    }
    start = next;
  }
  return areas;
}
