import { type Grid, textAt } from "../../model/grid.ts";
import { roleOf } from "../column-role.ts";
import { counts, weight } from "../headless.ts";
import { isBodyName } from "../note-words.ts";
import { headsOtherColumn } from "../other-table.ts";
import { headingTime, looksLikeTime } from "../time-words.ts";
import { gridOfTexts } from "./grid-of-texts.ts";
import { namesOwner } from "./owner-name.ts";

const FEWEST_ROWS = 2;

interface Column {
  readonly at: number;
  readonly texts: readonly string[];
}

function columnsOf(grid: Grid): Column[] {
  const width = grid.cells.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  return Array.from({ length: width }, (_, at) => {
    const texts = grid.cells.map((_row, row) => textAt(grid, row, at).trim()).filter((text) => text !== "");
    return { at, texts };
  }).filter(({ texts }) => texts.length > 0);
}

/** 「三月」 over 1, 2, 3: the numbers count the works of the month. */
const countsUnderMonths = (column: Column) => counts(column) && /\D/.test(column.texts[0] ?? "");

const holdsTimes = (column: Column) =>
  column.texts.length >= FEWEST_ROWS &&
  column.texts.filter(looksLikeTime).length * 3 >= column.texts.length * 2 &&
  !countsUnderMonths(column);

/** Short names that end like bodies, or that come again and again. */
function holdsOwners({ texts }: Column): boolean {
  const short = texts.every((text) => text.length <= 24);
  const bodies = texts.filter((text) =>
    text.split(/[、，,；;/\n]/).every((name) => isBodyName(name) || namesOwner(name)),
  );
  return short && bodies.length * 2 > texts.length;
}

/** The grid with one more row of those texts before that row. */
function withRow(grid: Grid, texts: readonly string[], at: number): Grid {
  const { cells } = gridOfTexts(grid.sheet, [texts]);
  const moved = (row: number) => (row < at ? row : row + 1);
  return {
    ...grid,
    cells: [...grid.cells.slice(0, at), ...cells, ...grid.cells.slice(at)],
    merges: grid.merges.map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) })),
    hiddenRows: new Set([...grid.hiddenRows].map(moved)),
  };
}

/** How many rows stand above the work with one cell each that is no time: titles. */
function titleRows(grid: Grid): number {
  const work = grid.cells.findIndex((cells, row) => {
    const texts = (cells ?? [])
      .map((_cell, column) => textAt(grid, row, column).trim())
      .filter((text) => text !== "");
    return texts.length !== 1 || looksLikeTime(texts[0] ?? "");
  });
  return Math.max(0, work);
}

const PLAN_TITLE = /安排|计划|行事|进度|要点|校[历曆]|日程/;

/** The table below its caption, as a sheet has its title; undefined where the caption speaks of no plan and no time. */
export function withTitle(grid: Grid, caption: string | undefined): Grid | undefined {
  const fits = caption !== undefined && (PLAN_TITLE.test(caption) || headingTime(caption) !== undefined);
  return fits ? withRow(grid, [caption], 0) : undefined;
}

/** A table with the name of its times in its first cell, under a caption that speaks of no plan. */
function isOtherTable({ texts: [first = ""] }: Column, caption: string | undefined): boolean {
  const named = !/[0-9一二三四五六七八九十元]/.test(first) && roleOf(first).role === "time";
  return named && caption !== undefined && !PLAN_TITLE.test(caption);
}

/**
 * The table under a header of our own, where it has none but its first or second column is times: the longest is the
 * work, short names of bodies are the owners. Undefined for any other table. The rows of work move down by one.
 */
export function withHeader(grid: Grid, caption: string | undefined): Grid | undefined {
  const columns = columnsOf(grid);
  const time = columns.slice(0, 2).find(holdsTimes);
  const others = columns.filter((one) => one !== time);
  if (time === undefined || others.length === 0) return undefined;
  if (others.some(({ texts: [first = ""] }) => headsOtherColumn(first))) return undefined;
  if (isOtherTable(time, caption)) return undefined;
  const items = others.reduce((longest, one) => (weight(one) > weight(longest) ? one : longest));
  if (time !== columns[0] && holdsOwners(items)) return undefined;
  const owners = others.find((one) => one !== items && holdsOwners(one));
  const names = new Map([
    [time.at, "时间段"],
    [items.at, "主要工作内容"],
    ...(owners === undefined ? [] : [[owners.at, "责任部门/人"] as const]),
  ]);
  const width = Math.max(...columns.map(({ at }) => at)) + 1;
  const header = Array.from({ length: width }, (_, at) => names.get(at) ?? "");
  return withRow(grid, header, titleRows(grid));
}
