import type { Area } from "../../core/model/grid.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { address } from "./areas.ts";
import { askBlock, type SeenBlock, seenBlock } from "./ask-block.ts";
import { askMerges, type SeenSheet, seenMerges } from "./ask-sheet.ts";
import { inExcel, type Refusal } from "./in-excel.ts";
import { askListed, type ListedSheet, listedSheet } from "./list-sheets.ts";

/** The answer for so many cells stays below the 5 MB that Excel on the web allows. */
const CELLS_AT_ONCE = 20_000;

/** A sheet in which cells stand so far apart is no schedule; reading it would take minutes. */
const MOST_CELLS = 2_000_000;

interface Piece {
  readonly block: SeenBlock;
  readonly merges: readonly Area[];
}

/**
 * A large sheet, in pieces of rows, one trip for each.
 *
 * Excel refuses an answer that is too large, and one with more than 512 merged areas: such a piece is halved.
 */
export async function readInPieces(name: string): Promise<Result<SeenSheet, Refusal>> {
  const measured = await inExcel((context) => measure(context, name));
  if (!measured.ok) return measured;
  const { sheet, used } = measured.value;
  const columns = used.right - used.left + 1;
  if (columns * (used.bottom - used.top + 1) > MOST_CELLS) return fail({ code: "RangeExceedsLimit" });
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const pieces: Piece[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    const read = await readPiece(sheet.id, { ...used, top, bottom: Math.min(used.bottom, top + height - 1) });
    if (!read.ok) return read;
    pieces.push(...read.value);
  }
  return ok({ sheet, blocks: pieces.map(({ block }) => block), merges: withoutRepeats(pieces) });
}

async function measure(
  context: Excel.RequestContext,
  name: string,
): Promise<{ readonly sheet: ListedSheet; readonly used: Area }> {
  const sheet = context.workbook.worksheets.getItem(name);
  askListed(sheet);
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  used.untrack();
  await context.sync();
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  return { sheet: listedSheet(sheet), used: area };
}

async function readPiece(id: string, area: Area): Promise<Result<readonly Piece[], Refusal>> {
  const read = await inExcel((context) => askPiece(context, id, area));
  if (read.ok && read.value !== undefined) return ok([read.value]);
  const code = read.ok ? "TooManyMerges" : read.fault.code;
  if (area.top === area.bottom || MEANT.has(code)) return fail({ code });
  const middle = Math.floor((area.top + area.bottom) / 2);
  const upper = await readPiece(id, { ...area, bottom: middle });
  if (!upper.ok) return upper;
  const lower = await readPiece(id, { ...area, top: middle + 1 });
  return lower.ok ? ok([...upper.value, ...lower.value]) : lower;
}

/** Refusals that a smaller piece would meet as well. */
const MEANT = new Set(["InvalidOperationInCellEditMode", "ItemNotFound", "AccessDenied"]);

async function askPiece(context: Excel.RequestContext, id: string, area: Area): Promise<Piece | undefined> {
  const range = context.workbook.worksheets.getItem(id).getRange(address(area));
  const block = askBlock(range);
  const merged = askMerges(range);
  await context.sync();
  const merges = seenMerges(merged);
  return merges && { block: seenBlock(block), merges };
}

/** A merged area that runs over the edge of a piece is told by both. */
function withoutRepeats(pieces: readonly Piece[]): Area[] {
  const areas = pieces.flatMap(({ merges }) => merges);
  return [...new Map(areas.map((area) => [address(area), area])).values()];
}
