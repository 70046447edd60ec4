import { type Cell, type Grid, textAt } from "../../core/model/grid.ts";
import type { ImportedPlan } from "../../core/model/imported-plan.ts";
import type { LeftOut, PlanLine, PlanTable, PlanText, SourcePlace } from "../../core/model/plan-text.ts";
import { pushTo } from "./push-to.ts";
import { reviewWords } from "./review-words.ts";

/** A line of the plan, or a row of one of its tables, as the officer sees it. */
export interface SourceLine {
  readonly place: SourcePlace;
  readonly text: string;
}

/** Where each line of the plan went. Every written line stands in at least one of the three. */
export interface Whereabouts {
  /** For each imported row the lines that it was read from. */
  readonly rows: readonly (readonly SourceLine[])[];
  readonly title: readonly SourceLine[];
  /** In the order of the plan. */
  readonly leftOut: readonly LeftOut[];
}

/** A short name of a place, unique within a plan. */
export function placeKey(place: SourcePlace): string {
  return "line" in place ? `line ${place.line}` : `table ${place.table} row ${place.row}`;
}

/** The written lines of the plan in their order, table rows cell beside cell. */
export function sourceLines({ blocks }: PlanText): readonly SourceLine[] {
  return blocks.flatMap((block) => (block.kind === "line" ? lineOf(block) : rowsOf(block)));
}

function lineOf({ line, text, number }: PlanLine): readonly SourceLine[] {
  const whole = `${number ?? ""}${number === undefined ? "" : " "}${text}`.trim();
  return whole === "" ? [] : [{ place: { line }, text: whole }];
}

function rowsOf({ table, grid }: PlanTable): readonly SourceLine[] {
  return grid.cells.flatMap((cells, row) => {
    const text = cellsText(grid, row, cells ?? []);
    return text === "" ? [] : [{ place: { table, row: row + 1 }, text }];
  });
}

function cellsText(grid: Grid, row: number, cells: readonly (Cell | undefined)[]): string {
  return cells
    .map((_, column) => textAt(grid, row, column).trim())
    .filter((text) => text !== "")
    .join(" ｜ ");
}

/** Where each line of the plan went: what no row, title or reason speaks for is left out too, and told. */
export function whereabouts(text: PlanText, plan: ImportedPlan): Whereabouts {
  const taken = takenBy(plan);
  const told = new Set(plan.leftOut.map(({ source }) => placeKey(source)));
  const rows: SourceLine[][] = plan.rows.map(() => []);
  const title: SourceLine[] = [];
  const rest: LeftOut[] = [];
  /** The row that the line above belongs to: what stands below it without a mark of its own goes on with it. */
  let above: number | undefined;
  for (const line of sourceLines(text)) {
    const key = placeKey(line.place);
    const owners = taken.get(key) ?? [];
    for (const row of owners) rows[row]?.push(line);
    if (owners.length > 0) above = owners.at(-1);
    else if (told.has(key)) above = undefined;
    else if (isPartOf(line.text, plan.title)) title.push(line);
    else if (above !== undefined) rows[above]?.push(line);
    else rest.push({ source: line.place, text: line.text, why: reviewWords.unclear });
  }
  return { rows, title, leftOut: inOrder(text, [...plan.leftOut, ...rest]) };
}

/** For each place the rows that were read from it. */
function takenBy({ rows }: ImportedPlan): ReadonlyMap<string, readonly number[]> {
  const taken = new Map<string, number[]>();
  rows.forEach(({ source, items }, row) => {
    for (const key of new Set([source, ...items.map((item) => item.source)].map(placeKey)))
      pushTo(taken, key, row);
  });
  return taken;
}

const bare = (text: string) => text.replace(/[\s#*]+/g, "");

function isPartOf(text: string, title: string | undefined): boolean {
  return title !== undefined && text.length <= 400 && bare(title).includes(bare(text));
}

function inOrder(text: PlanText, leftOut: readonly LeftOut[]): readonly LeftOut[] {
  const order = placeOrder(text);
  const at = ({ source }: LeftOut) => order.get(placeKey(source)) ?? order.size;
  return [...leftOut].sort((one, other) => at(one) - at(other));
}

/** For each place of the plan, blank ones too, how far down it stands. */
export function placeOrder({ blocks }: PlanText): ReadonlyMap<string, number> {
  const keys = blocks.flatMap((block) =>
    block.kind === "line"
      ? [placeKey({ line: block.line })]
      : block.grid.cells.map((_, row) => placeKey({ table: block.table, row: row + 1 })),
  );
  return new Map(keys.map((key, at) => [key, at]));
}
