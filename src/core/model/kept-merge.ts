import type { BaseRow, ReturnedCopy, ReturnedRow, RowCells } from "./round.ts";

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

/** The kept copy that this plain data is; undefined where it does not hold what a merge needs. */
export function keptReturnOf(value: unknown): KeptReturn | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { sender, file, hash, sheet, columns, rows } = value as Partial<Record<keyof KeptReturn, unknown>>;
  const isWhole =
    [sender, file, hash, sheet].every(isText) && isList(columns, isText) && isList(rows, isKeptRow);
  return isWhole ? (value as KeptReturn) : undefined;
}

/** The same for what was written. */
export function writtenMergeOf(value: unknown): WrittenMerge | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { own, order, below, added, gone, decided, dropped, from } = value as Partial<
    Record<keyof WrittenMerge, unknown>
  >;
  const isWhole =
    [order, added, from].every((list) => isList(list, isText)) &&
    isList(own, isKeptRow) &&
    [below, decided].every((list) => isList(list, isCellBelow)) &&
    [gone, dropped].every((list) => isList(list, isBaseRow));
  return isWhole ? (value as WrittenMerge) : undefined;
}

function isKeptRow(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 3 && value.every(isNumber);
  if (!isThing(value) || !isNumber(value["row"])) return false;
  const { of, id, cells, without } = value;
  return (
    (of === undefined || isNumber(of)) &&
    (id === undefined || isText(id)) &&
    (cells === undefined || isTexts(cells)) &&
    (without === undefined || isList(without, isText))
  );
}

function isCellBelow(value: unknown): boolean {
  return (
    isThing(value) &&
    isText(value["id"]) &&
    isText(value["column"]) &&
    (value["open"] === undefined || isList(value["open"], isText))
  );
}

function isBaseRow(value: unknown): boolean {
  return isThing(value) && isText(value["id"]) && isTexts(value["cells"]);
}

function isTexts(value: unknown): boolean {
  return isThing(value) && Object.values(value).every(isText);
}

function isNumber(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isList(value: unknown, holds: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
