import type { PlanFrame } from "../../model/frame.ts";
import { textAt } from "../../model/grid.ts";
import type { ImportDoubt, ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut, SourcePlace } from "../../model/plan-text.ts";
import { findLists } from "./find-lists.ts";
import { readList } from "./list-rows.ts";
import { markLines } from "./mark-lines.ts";
import { planUnits, type TextLine } from "./plan-lines.ts";
import { type ShapedList, shapeList } from "./shape-list.ts";
import { placeIn, type WholeTable } from "./whole-table.ts";

/** A month list that stands in one cell of a table: 「工作安排 | 9月：…⏎10月：…」 in a form. */
export interface CellList {
  readonly list: ShapedList;
  readonly lines: readonly TextLine[];
  /** The cell, its row counted from 1. */
  readonly row: number;
  readonly column: number;
}

const FEWEST_LINES = 2;

function listIn(text: string): Pick<CellList, "list" | "lines"> | undefined {
  const written = text.split("\n");
  if (written.length < FEWEST_LINES) return undefined;
  const blocks = written.map((line, at) => ({ kind: "line" as const, line: at + 1, text: line }));
  const units = planUnits({ blocks, unseen: [] });
  const [list, other] = findLists(markLines(units));
  const lines = units.flatMap((unit) => (unit.kind === "line" ? [unit] : []));
  return list === undefined || other !== undefined ? undefined : { list: shapeList(list), lines };
}

/** The month lists in the cells of a table that is no schedule itself. */
export function cellLists({ grid }: WholeTable): readonly CellList[] {
  return grid.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((_cell, column) => {
      const found = listIn(textAt(grid, row, column));
      return found === undefined ? [] : [{ ...found, row: row + 1, column }];
    }),
  );
}

/** What the lists in the cells of a table give; all its other words are left out. */
export interface CellListsReading {
  readonly rows: readonly ImportedRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LeftOut[];
}

function readCellList(
  { list, lines, row }: CellList,
  table: WholeTable,
  frame: PlanFrame | undefined,
): CellListsReading {
  const source: SourcePlace = placeIn(table, row);
  const { rows, doubts, leftOut } = readList(list, () => frame);
  const used = new Set(list.months.flatMap(({ at, body }) => [at, ...body]));
  const others = lines.filter((line) => !used.has(line));
  return {
    rows: rows.map((one) => ({ ...one, source, items: one.items.map((item) => ({ ...item, source })) })),
    doubts: doubts.map((doubt) => ({ ...doubt, source })),
    leftOut: [
      ...leftOut.map((one) => ({ ...one, source })),
      ...others.map(({ text }) => ({ source, text, why: OTHER })),
    ],
  };
}

const OTHER = "表里的其他文字，不是安排";

function otherCells(table: WholeTable, lists: readonly CellList[]): readonly LeftOut[] {
  const { grid } = table;
  return grid.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((_cell, column) => {
      const text = textAt(grid, row, column).trim();
      const own = lists.some((one) => one.row === row + 1 && one.column === column);
      return text === "" || own ? [] : [{ source: placeIn(table, row + 1), text, why: OTHER }];
    }),
  );
}

/** Reads the month lists in the cells of a table in that frame. */
export function readCellLists(
  table: WholeTable,
  lists: readonly CellList[],
  frame: PlanFrame | undefined,
): CellListsReading {
  const read = lists.map((one) => readCellList(one, table, frame));
  return {
    rows: read.flatMap(({ rows }) => rows),
    doubts: read.flatMap(({ doubts }) => doubts),
    leftOut: [...otherCells(table, lists), ...read.flatMap(({ leftOut }) => leftOut)],
  };
}
