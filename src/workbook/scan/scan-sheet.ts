import type { FileFaultKind } from "../../core/model/fault.ts";
import type { Area, Cell, Grid } from "../../core/model/grid.ts";
import { fromA1 } from "../../core/model/grid.ts";
import { ok, type Result } from "../../core/model/result.ts";
import { attribute, scanTags } from "../../package/xml-scan.ts";
import type { Allowance } from "./allowance.ts";
import type { CellSources } from "./cell-value.ts";
import { keepAnchors } from "./keep-anchors.ts";
import { type SheetHead, scanHead } from "./scan-head.ts";
import { scanRows } from "./scan-rows.ts";

/** What a sheet part holds; its name and state stand in the workbook part. */
type SheetContent = Pick<Grid, "cells" | "merges" | "hiddenRows" | "hiddenColumns" | "fills">;

/**
 * The cells of a sheet part, its merges, and what is hidden.
 *
 * The sheet reaches as far as something is written: formats, merges and hidden columns that run on to the last
 * row or column of Excel are cut there.
 */
export function scanSheet(
  xml: string,
  sources: CellSources,
  left: Allowance,
): Result<SheetContent, FileFaultKind> {
  const head = scanHead(xml);
  const scanned = scanRows(xml, head, sources, left);
  if (!scanned.ok) return scanned;
  const { rows, hiddenRows, fills, end } = scanned.value;
  const extent = extentOf(rows);
  return ok({
    cells: rows,
    merges: keepAnchors(rows, scanMerges(xml, end), extent),
    hiddenRows: hiddenAmong(rows, hiddenRows),
    hiddenColumns: hiddenColumns(head.columns, extent.right),
    ...(fills.length > 0 && { fills }),
  });
}

/** Hidden rows beyond so many are the empty rest of the sheet, put away down to its last row. */
const MOST_HIDDEN = 100_000;

/** The hidden rows, as far as something is written; of very many only those in which something is. */
function hiddenAmong(rows: readonly unknown[], hidden: readonly number[]): ReadonlySet<number> {
  const named = hidden.length > MOST_HIDDEN;
  return new Set(hidden.filter((row) => (named ? rows[row] !== undefined : row < rows.length)));
}

/** More than any honest sheet has; the longest list in real files has some 50,000. */
const MOST_MERGES = 100_000;

function scanMerges(xml: string, from: number): readonly Area[] {
  const merges: Area[] = [];
  scanTags(
    xml,
    (tag) => {
      const area = tag.name === "mergeCell" ? areaOf(attribute(tag, "ref") ?? "") : undefined;
      if (area) merges.push(area);
      return merges.length < MOST_MERGES && (tag.name !== "mergeCells" || tag.kind !== "close");
    },
    from,
  );
  return merges;
}

function areaOf(ref: string): Area | undefined {
  const [first = "", last = ""] = ref.split(":");
  const from = fromA1(first);
  const to = fromA1(last);
  if (!from || !to || to.row < from.row || to.column < from.column) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The last row and column in which something is written; -1 in an empty sheet. */
function extentOf(rows: readonly (readonly (Cell | undefined)[] | undefined)[]): {
  bottom: number;
  right: number;
} {
  let right = -1;
  // A stray cell in the last row leaves a million places in between: `forEach` passes over those.
  rows.forEach((row) => {
    if (row !== undefined && row.length > right + 1) right = row.length - 1;
  });
  return { bottom: rows.length - 1, right };
}

function hiddenColumns(runs: SheetHead["columns"], right: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  let next = 0;
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    for (next = Math.max(next, first); next <= Math.min(last, right); next += 1) hidden.add(next);
  }
  return hidden;
}
