import { expect } from "vitest";
import type { Grid } from "../../../src/core/model/grid.ts";
import { encodeXml } from "../../../src/package/decode.ts";
import { createZip } from "../../../src/package/zip.ts";
import { scanWorkbook } from "../../../src/workbook/scan/scan-workbook.ts";
import { parts } from "../../fixtures/book-parts.ts";

export function bytesOf(given: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(given).map(([name, text]) => ({
    name,
    bytes: encodeXml({ text, bom: false, encoding: "utf-8" }),
  }));
  return createZip(entries);
}

/** The first sheet of the workbook that differs from an empty one in these parts. */
export function gridOf(given: Readonly<Record<string, string>>): Grid {
  const scanned = scanWorkbook(bytesOf(parts(given)));
  if (!scanned.ok) expect.fail(`a fault: ${scanned.fault.kind}`);
  const grid = scanned.value.grid(scanned.value.sheets[0]?.name ?? "");
  return grid ?? expect.fail("no sheet");
}

/** The texts of a grid, row by row; a dot where nothing is written. */
export function textsOf(grid: Grid): string[][] {
  return Array.from(grid.cells, (row) => Array.from(row ?? [], (cell) => cell?.text ?? "."));
}
