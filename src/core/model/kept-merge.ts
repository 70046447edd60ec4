import type { BaseRow, LostReturn, ReturnedCopy, ReturnedRow, RowCells } from "./round.ts";

/**
 * Rows as they are kept: so many on lines below each other that say what was sent, from which row of the round on; or one
 * row with what it says beyond the row `of` the round.
 */
export type KeptRow = readonly [line: number, of: number, count: number] | KeptOneRow;

export interface KeptOneRow extends Omit<ReturnedRow, "cells"> {
  /** Counted from 0; its texts and its id hold where nothing else is kept. An id that is gone is empty. */
  readonly of?: number;
  readonly cells?: RowCells;
  /** Columns that the row no longer has. */
  readonly without?: readonly string[];
}

/** A copy whose merge was written, as it is kept with the round: enough to merge it again without its file. */
export interface KeptReturn extends Omit<ReturnedCopy, "rows"> {
  readonly rows: readonly KeptRow[];
  /** The day on which it was collected. */
  readonly day?: string;
}

/** What the copies alone say of one cell of the written table, where that is not what stands in it, or not settled. */
export interface CellBelow {
  readonly id: string;
  readonly column: string;
  readonly value?: string;
  /** Texts that stood against each other there, spelled as they are compared. */
  readonly open?: readonly string[];
}

/** The last merge that was written: by it the officer's later edits are known, and whose the other texts are. */
export interface WrittenMerge {
  /** The officer's table as it was before the first merge. */
  readonly own: readonly KeptRow[];
  /** The ids of the rows in the order in which the table holds them. */
  readonly order: readonly string[];
  readonly below: readonly CellBelow[];
  /** Rows of the table that the officer added since the first merge. */
  readonly added: readonly string[];
  /** Rows that the officer took out since, as the copies would have them. */
  readonly gone: readonly BaseRow[];
  /** What stood before the officer decided, by cell, and rows that a decision took out: it holds when other copies come. */
  readonly decided: readonly CellBelow[];
  readonly dropped: readonly BaseRow[];
  /** Hashes of the copies that are in it: where one of them is not kept any more, this says nothing. */
  readonly from: readonly string[];
}

/**
 * Runs of rows may say the whole round so many times over. A copy repeats rows where somebody copied them in it; more than
 * that nobody wrote, and it would grow without end.
 */
const TIMES_OVER = 8;

/** The kept copy that this plain data is, of a round with so many rows; undefined where anything of it is damaged. */
export function keptReturnOf(value: unknown, places: number): KeptReturn | undefined {
  if (!isThing(value)) return undefined;
  const { sender, file, hash, sheet, plan, round, columns, notes, beside, remarks, loose, day } = value;
  const isWhole =
    [sender, file, hash, sheet].every(isText) &&
    [plan, day].every(orNone(isText)) &&
    orNone(isNumber)(round) &&
    isList(columns, isText) &&
    // Only a text that came in without the form says nothing of what was sent.
    (loose === true || (loose === undefined && columns.includes("items"))) &&
    areKeptRows(value["rows"], places) &&
    orNone(listOf(isText))(notes) &&
    orNone(listOf(isOtherSheet))(beside) &&
    orNone(listOf(hasTexts("cell", "text")))(remarks);
  return isWhole ? (value as unknown as KeptReturn) : undefined;
}

/** Whose a damaged copy is, where that at least can be read. */
export function lostReturnOf(value: unknown): LostReturn | undefined {
  return hasTexts("sender", "file")(value)
    ? { sender: String(value["sender"]), file: String(value["file"]) }
    : undefined;
}

/** The merge that this plain data is, in the same way. */
export function writtenMergeOf(value: unknown, places: number): WrittenMerge | undefined {
  if (!isThing(value)) return undefined;
  const { own, order, below, added, gone, decided, dropped, from } = value;
  const isWhole =
    [order, added, from].every(listOf(isText)) &&
    areKeptRows(own, places) &&
    [below, decided].every(listOf(isCellBelow)) &&
    [gone, dropped].every(listOf(isBaseRow));
  return isWhole ? (value as unknown as WrittenMerge) : undefined;
}

export function isBaseRow(value: unknown): value is BaseRow {
  return isThing(value) && isText(value["id"]) && isTexts(value["cells"]);
}

function areKeptRows(value: unknown, places: number): boolean {
  if (!isList(value, (one) => isKeptRow(one, places))) return false;
  const runs = value.filter((one): one is readonly [number, number, number] => Array.isArray(one));
  return runs.reduce((sum, [, , count]) => sum + count, 0) <= TIMES_OVER * places;
}

function isKeptRow(value: unknown, places: number): boolean {
  if (Array.isArray(value)) return value.length === 3 && value.every(isNumber) && isRunIn(value, places);
  if (!isThing(value) || !isNumber(value["row"])) return false;
  const { of, id, cells, without, bad, covered, struck, ranTogether } = value;
  return (
    (of === undefined ? isTexts(cells) : isNumber(of) && of >= 0 && of < places) &&
    [id, ranTogether].every(orNone(isText)) &&
    orNone(isTexts)(cells) &&
    [without, bad, covered].every(orNone(listOf(isText))) &&
    (struck === undefined || struck === true)
  );
}

function isRunIn([_, of = 0, count = 0]: readonly number[], places: number): boolean {
  return of >= 0 && count > 0 && of + count <= places;
}

function isCellBelow(value: unknown): boolean {
  return (
    hasTexts("id", "column")(value) && orNone(isText)(value["value"]) && orNone(listOf(isText))(value["open"])
  );
}

function isOtherSheet(value: unknown): boolean {
  return hasTexts("sheet")(value) && isList(value["cells"], hasTexts("header", "value"));
}

function hasTexts(...keys: readonly string[]) {
  return (value: unknown): value is Thing => isThing(value) && keys.every((key) => isText(value[key]));
}

function isTexts(value: unknown): boolean {
  return isThing(value) && Object.values(value).every(isText);
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

type Thing = Readonly<Record<string, unknown>>;

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function orNone(holds: (value: unknown) => boolean) {
  return (value: unknown): boolean => value === undefined || holds(value);
}

function listOf(holds: (one: unknown) => boolean) {
  return (value: unknown): boolean => isList(value, holds);
}

function isList(value: unknown, holds: (one: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every((one) => holds(one));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
