import type { BaseRow } from "../model/round.ts";
import { plain } from "./same.ts";

/** The rows as the text whose checksum travels with the copies: ids and cells in order, spelled as they are compared. */
export function roundText(rows: readonly BaseRow[]): string {
  return JSON.stringify(
    rows.map(({ id, cells }) => [
      id,
      ...Object.keys(cells)
        .sort()
        .map((column) => [column, plain(cells[column] ?? "")]),
    ]),
  );
}
