import { knownSenders } from "../core/merge/recipients.ts";
import { returnedRows, textsBeyond } from "../core/merge/returned-rows.ts";
import { roundText } from "../core/merge/round-text.ts";
import { senderOf } from "../core/merge/sender-of.ts";
import type { Fault, FileFault } from "../core/model/fault.ts";
import type { Grid } from "../core/model/grid.ts";
import type { Result } from "../core/model/result.ts";
import type { ReturnedCopy, Round } from "../core/model/round.ts";
import type { Settings, Unit } from "../core/model/settings.ts";
import { carriedRows, type FoundMarks, MARKS_FORMAT, readMarks } from "../core/sheets/copy-marks.ts";
import { isOurSheet } from "../core/sheets/fill-copy.ts";
import { explain } from "../core/text/explain-fault.ts";
import { sha256 } from "../package/hash.ts";
import { sheetRemarks } from "../workbook/scan/sheet-remarks.ts";
import type { FileWorkbook } from "../workbook/workbook.ts";
import { looseCopy, type ReturnedFile } from "./loose-copy.ts";

/** A file as it was understood: a copy, or why it is none. */
export type ReadFile =
  | {
      readonly kind: "copy";
      readonly copy: ReturnedCopy;
      readonly carried: Round | undefined;
      /** The plan that it sent out itself: a copy that was sent on is the base of what comes back. */
      readonly sends?: string;
    }
  /** The officer's own base, which lay among the copies. */
  | { readonly kind: "base" }
  | { readonly kind: "refused"; readonly name: string; readonly code: string; readonly message: string };

/** What is known before a file is read. */
export interface Expected {
  /** Whose copies may come back. */
  readonly senders: readonly Unit[];
  /** The officer's workbook keeps the rounds: those that the copies carry are not asked for. */
  readonly roundsKept: boolean;
}

/** What the officer's workbook says of the copies that may come back. */
export function expectedBy(settings: Settings): Expected {
  return { senders: knownSenders(settings), roundsKept: (settings.rounds ?? []).length > 0 };
}

type OpenWorkbook = (bytes: Uint8Array) => Promise<Result<FileWorkbook, FileFault>>;

/** Reads a file that came back, whatever was done to it since it was sent. */
export async function readReturned(
  file: ReturnedFile,
  openWorkbook: OpenWorkbook,
  { senders, roundsKept }: Expected,
): Promise<ReadFile> {
  const { name, bytes, sender } = file;
  const book = await openWorkbook(bytes);
  if (!book.ok) {
    const copy = await looseCopy(file, senders);
    return copy === undefined ? refused(name, book.fault) : { kind: "copy", copy, carried: undefined };
  }
  const grids: Grid[] = [];
  for (const sheet of await book.value.sheets()) {
    const grid = await book.value.read(sheet.name);
    if (grid !== undefined) grids.push(grid);
  }
  const marks = await marksOf(grids, book.value);
  if ((marks.format ?? 0) > MARKS_FORMAT) return refused(name, { kind: "newer-format", wanted: "workbook" });
  const settings = await book.value.settings();
  if (marks.plan === undefined && settings.ok && (settings.value.rounds ?? []).length > 0)
    return { kind: "base" };
  const found = filledSheet(grids, marks);
  if (found === undefined) {
    const sheets = grids.filter(({ visibility }) => visibility === "visible").map(({ sheet }) => sheet);
    return refused(name, { kind: "no-table", sheets });
  }
  const remarks = sheetRemarks(bytes);
  const copy: ReturnedCopy = {
    sender: sender ?? marks.to ?? senderOf({ above: found.read.above, file: name }, senders),
    file: name,
    hash: await sha256(bytes),
    sheet: found.grid.sheet,
    ...(marks.plan !== undefined && { plan: marks.plan }),
    ...(marks.round !== undefined && { round: marks.round }),
    columns: found.read.columns,
    rows: found.read.rows,
    ...(found.read.notes.length > 0 && { notes: found.read.notes }),
    ...besides(found.grid, grids),
    ...(remarks.length > 0 && { remarks }),
  };
  const sends = settings.ok ? settings.value.rounds?.at(-1)?.plan : undefined;
  return {
    kind: "copy",
    copy,
    carried: roundsKept ? undefined : await carriedRound(marks, grids),
    ...(sends !== undefined && { sends }),
  };
}

function refused(name: string, fault: Fault): ReadFile {
  const { code, message, advice } = explain(fault);
  return { kind: "refused", name, code, message: `“${name}”：${message}，${advice}` };
}

/** The sheet with most of our ids; where none is left, the first that has the columns. */
function filledSheet(grids: readonly Grid[], marks: FoundMarks) {
  const read = grids.filter(isTheirs).flatMap((grid) => {
    const rows = returnedRows(grid, marks);
    return rows === undefined ? [] : [{ grid, read: rows }];
  });
  return [...read].sort((one, other) => other.read.ids - one.read.ids)[0];
}

/** A sheet that people write in; the hidden ones are ours. */
function isTheirs({ sheet, visibility, generated }: Grid): boolean {
  return visibility === "visible" && !generated && !isOurSheet(sheet);
}

/** What stands in the file's other sheets and not in its table. */
function besides(table: Grid, grids: readonly Grid[]): Pick<ReturnedCopy, "beside"> {
  const beside = grids
    .filter((grid) => grid !== table && isTheirs(grid))
    .map((grid) => ({ sheet: grid.sheet, cells: textsBeyond(table, grid) }))
    .filter(({ cells }) => cells.length > 0);
  return beside.length === 0 ? {} : { beside };
}

/** The properties of the file are asked where its sheets do not say everything. */
async function marksOf(grids: readonly Grid[], book: FileWorkbook): Promise<FoundMarks> {
  const marks = readMarks(grids, {});
  const { format, plan, round, to, checksum } = marks;
  const isWhole = ![format, plan, round, to, checksum].includes(undefined);
  return isWhole ? marks : readMarks(grids, await book.properties());
}

/** The rows that the copy itself carries, where they are whole; they stand in when the officer's store lacks the round. */
async function carriedRound(
  { plan, round, checksum, extra }: FoundMarks,
  grids: readonly Grid[],
): Promise<Round | undefined> {
  const rows = carriedRows(grids);
  if (plan === undefined || round === undefined || rows.length === 0) return undefined;
  return (await sha256(roundText(rows))) === checksum ? { plan, round, rows, extra } : undefined;
}
