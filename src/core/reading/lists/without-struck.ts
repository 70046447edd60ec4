import type { Cell } from "../../model/grid.ts";
import type { LeftOut, PlanTable, PlanText } from "../../model/plan-text.ts";

const WHY = "划掉的文字，没有读";

const isStruck = (cell: Cell | undefined): cell is Cell => cell?.struck === true;

function struckIn({ table, grid }: PlanTable): LeftOut[] {
  return grid.cells.flatMap((row, at) =>
    (row ?? []).filter(isStruck).map(({ text }) => ({ source: { table, row: at + 1 }, text, why: WHY })),
  );
}

function cleared(block: PlanTable): PlanTable {
  const cells = block.grid.cells.map((row) => row?.map((cell) => (isStruck(cell) ? undefined : cell)));
  return { ...block, grid: { ...block.grid, cells } };
}

/** The plan without the cells of its tables that are struck through, which are told among what is not seen. */
export function withoutStruck(text: PlanText): PlanText {
  const struck = text.blocks.flatMap((block) => (block.kind === "table" ? struckIn(block) : []));
  if (struck.length === 0) return text;
  const blocks = text.blocks.map((block) => (block.kind === "table" ? cleared(block) : block));
  return { ...text, blocks, unseen: [...text.unseen, ...struck] };
}
