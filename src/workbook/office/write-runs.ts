import { fail, ok, type Result } from "../../core/model/result.ts";
import { address } from "./areas.ts";
import type { CellsBefore, Held } from "./cells-before.ts";
import { inExcel, type Refusal } from "./in-excel.ts";
import type { SeenRun } from "./look-at-runs.ts";

/** What is to be written into a run, cell by cell from its top. */
export interface WantedRun {
  readonly run: SeenRun;
  readonly wanted: readonly Held[];
}

/** What the edits of a run want, in place of what its cells hold. */
export function wantedBy(run: SeenRun, before: CellsBefore): WantedRun {
  const wanted = run.edits.map((edit, row) => {
    const format = run.held[row]?.format ?? "General";
    const back = before.before(edit);
    if (back !== undefined) return back;
    return { text: edit.to, content: edit.to, format: needsTextFormat(edit.to) ? "@" : format };
  });
  return { run, wanted };
}

/** What the cells of a run held, to be written again. */
export function asBefore(run: SeenRun): WantedRun {
  return { run, wanted: run.held };
}

/**
 * Whether Excel would take the text for something else once somebody enters the cell again: a formula, a number, a
 * date. Such a cell stays formatted as text; any other one keeps its own format.
 */
function needsTextFormat(text: string): boolean {
  return /^[=+\-@']|^[\d\s.,:/%年月日时分秒Ee¥$()-]+$|^\s*(true|false|#\S+)\s*$/i.test(text);
}

/**
 * Writes the runs and sees whether they hold what was wanted: one trip, two where Excel takes a leading apostrophe
 * off although the cell is formatted as text.
 */
export async function writeRuns(runs: readonly WantedRun[]): Promise<Result<void, Refusal>> {
  const written = await inExcel((context) => writeAndLook(context, runs, false));
  if (!written.ok) return written;
  if (written.value.length === 0) return ok(undefined);
  const again = await inExcel((context) => writeAndLook(context, written.value, true));
  if (!again.ok) return again;
  return again.value.length === 0 ? ok(undefined) : fail({ code: "NotAsWritten" });
}

/** Writes the runs and gives those that do not hold what was wanted. */
async function writeAndLook(
  context: Excel.RequestContext,
  runs: readonly WantedRun[],
  doubled: boolean,
): Promise<readonly WantedRun[]> {
  const ranges = runs.map(({ run, wanted }) => writeRun(context, run, wanted, doubled));
  await context.sync();
  return runs.filter(({ wanted }, index) => {
    const formulas = ranges[index]?.formulas ?? [];
    return wanted.some(({ content }, row) => !isSame(formulas[row]?.[0], content));
  });
}

/**
 * The format first: under `@` Excel takes no text for a formula or a date. In a protected sheet, where no format
 * can be set, an apostrophe before the text does the same.
 */
function writeRun(
  context: Excel.RequestContext,
  { sheetId, area, isProtected, held }: SeenRun,
  wanted: readonly Held[],
  doubled: boolean,
): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheetId).getRange(address(area));
  if (!isProtected) range.numberFormat = wanted.map((one) => [isText(one) ? "@" : one.format]);
  range.values = wanted.map((one, row) => {
    const asTyped = isProtected && held[row]?.format !== "@";
    const quoted = asTyped ? isText(one) : doubled && startsQuoted(one);
    return [quoted ? `'${one.content}` : one.content];
  });
  if (!isProtected) range.numberFormat = wanted.map(({ format }) => [format]);
  range.load("formulas");
  range.untrack();
  return range;
}

function isText({ content, text }: Held): boolean {
  return typeof content === "string" && content !== "" && content === text;
}

function startsQuoted(held: Held): boolean {
  return isText(held) && held.text.startsWith("'");
}

function isSame(found: unknown, wanted: unknown): boolean {
  return typeof found === "string" ? found.replace(/\r\n?/g, "\n") === wanted : found === wanted;
}
