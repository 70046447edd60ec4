import type { FileFault } from "../core/model/fault.ts";
import type { Area, Cell, Grid } from "../core/model/grid.ts";
import type { PlanLine, PlanTable, PlanText } from "../core/model/plan-text.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { Block } from "./blocks.ts";
import { openPlan, type Plan, paragraphAt, tableAt } from "./plan.ts";
import type { WordTable } from "./read-table.ts";

/** The plan's words as its reader sees them: paragraphs as lines, tables as grids, in their order. */
export function readPlanText(docx: Uint8Array): Result<PlanText, FileFault> {
  const plan = openPlan(docx);
  if (!plan.ok) return plan;
  const blocks: (PlanLine | PlanTable)[] = [];
  let line = 0;
  let table = 0;
  for (const block of plan.value.blocks) {
    if (block.kind === "paragraph") {
      line += 1;
      blocks.push(lineOf(plan.value, block, line));
    }
    const read = tableAt(plan.value, block);
    if (read === undefined) continue;
    table += 1;
    blocks.push({ kind: "table", table, grid: gridOf(read, `表格${table}`) });
  }
  return ok({ blocks, unseen: [] });
}

function lineOf(plan: Plan, block: Block, line: number): PlanLine {
  const { text, outline, strong } = paragraphAt(plan, block);
  return {
    kind: "line",
    line,
    text,
    ...(outline !== undefined && { level: outline }),
    ...(strong && { strong }),
  };
}

function gridOf({ rows }: WordTable, sheet: string): Grid {
  const cells: (Cell | undefined)[][] = [];
  const merges: Area[] = [];
  const open = new Map<number, Area>();
  for (const [row, { cells: written, before }] of rows.entries()) {
    const line: (Cell | undefined)[] = [];
    let column = before;
    for (const { text, span, continued } of written) {
      const above = open.get(column);
      if (continued && above !== undefined) open.set(column, { ...above, bottom: row });
      else {
        if (above !== undefined) merges.push(above);
        open.set(column, { top: row, left: column, bottom: row, right: column + span - 1 });
        if (text.trim() !== "") line[column] = { text, value: text };
      }
      column += span;
    }
    cells.push(line);
  }
  merges.push(...open.values());
  return {
    sheet,
    visibility: "visible",
    cells,
    merges: merges.filter(({ top, left, bottom, right }) => top < bottom || left < right),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
