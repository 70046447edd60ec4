import { address } from "./areas.ts";
import type { Held } from "./cells-before.ts";
import { type ListedSheet, listSheets } from "./list-sheets.ts";
import type { Run } from "./run-of-edits.ts";
import { isFormula, seenCell } from "./seen-cell.ts";

/** A run with what its cells hold now, in the same order. */
export interface SeenRun extends Run {
  readonly sheetId: string;
  readonly held: readonly Held[];
  /** Formats cannot be set there, and only cells that are not locked can be written. */
  readonly isProtected: boolean;
  /** The sheet is protected, and at least one cell of the run is locked. */
  readonly isLocked: boolean;
}

/** What the cells of these runs hold, or the names of all sheets where one of theirs is not there: two trips at most. */
export async function lookAtRuns(
  context: Excel.RequestContext,
  runs: readonly Run[],
): Promise<
  { readonly runs: readonly SeenRun[] } | { readonly missing: string; readonly sheets: readonly string[] }
> {
  const sheets = await listSheets(context);
  const missing = runs.find(({ sheet }) => !sheets.some(({ name }) => name === sheet));
  if (missing !== undefined) return { missing: missing.sheet, sheets: sheets.map(({ name }) => name) };
  const asked = runs.map((run) => askRun(context, run, sheets));
  await context.sync();
  return { runs: asked.flatMap(seenRuns) };
}

interface AskedRun {
  readonly run: Run;
  readonly sheet: ListedSheet | undefined;
  readonly range: Excel.Range;
}

function askRun(context: Excel.RequestContext, run: Run, sheets: readonly ListedSheet[]): AskedRun {
  const sheet = sheets.find(({ name }) => name === run.sheet);
  const range = context.workbook.worksheets.getItem(sheet?.id ?? run.sheet).getRange(address(run.area));
  range.load("values,text,numberFormat,formulas,valueTypes,format/protection/locked,rowHidden");
  range.untrack();
  return { run, sheet, range };
}

/**
 * The run as it was seen. Where a filter hides rows of it each cell is a run by itself: into a block of them Excel
 * writes the text of its first row again and again.
 */
function seenRuns(asked: AskedRun): SeenRun[] {
  const seen = seenRun(asked);
  return asked.range.rowHidden === false ? [seen] : seen.edits.map((_, row) => cellOf(seen, row));
}

function cellOf(run: SeenRun, row: number): SeenRun {
  const top = run.area.top + row;
  return {
    ...run,
    area: { ...run.area, top, bottom: top },
    edits: run.edits.slice(row, row + 1),
    held: run.held.slice(row, row + 1),
  };
}

function seenRun({ run, sheet, range }: AskedRun): SeenRun {
  return {
    ...run,
    sheetId: sheet?.id ?? run.sheet,
    held: run.edits.map((_, row) => heldIn(range, row)),
    isProtected: sheet?.isProtected === true,
    isLocked: sheet?.isProtected === true && range.format.protection.locked !== false,
  };
}

function heldIn({ values, text, numberFormat, formulas, valueTypes }: Excel.Range, row: number): Held {
  const given = {
    value: values[row]?.[0],
    text: String(text[row]?.[0] ?? ""),
    format: String(numberFormat[row]?.[0] ?? "General"),
    formula: formulas[row]?.[0],
    type: String(valueTypes[row]?.[0]),
  };
  return {
    text: seenCell(given)?.text ?? "",
    content: isFormula(given) ? given.formula : given.value,
    format: given.format,
  };
}
