import type { Fault } from "../../core/model/fault.ts";
import { ok, type Result } from "../../core/model/result.ts";
import type { CheckReport } from "../../jobs/check.ts";
import type { Collected } from "../../jobs/collect.ts";
import { collectedBook } from "../../jobs/collected-book.ts";
import { type DistributeOptions, distribute } from "../../jobs/distribute.ts";
import { writeCopies } from "../../jobs/write-copies.ts";
import { type CopyFile, zipCopies } from "../../jobs/zip-copies.ts";
import { writeWorkbook } from "../../workbook/write-workbook.ts";
import type { OpenBook } from "../desk.ts";

/** A sending: the copies as files, and the words for the group. */
export interface SentRound {
  readonly files: readonly CopyFile[];
  readonly notice: string;
}

/** 下发: the round is kept with the open workbook, the copies are files. */
export async function sendRound(
  book: OpenBook,
  report: CheckReport,
  options: Omit<DistributeOptions, "random">,
): Promise<Result<SentRound, Fault>> {
  const done = await distribute(book, report, { ...options, random });
  if (!done.ok) return done;
  return ok({ files: await writeCopies(done.value.copies), notice: done.value.notice });
}

/** Not to be foreseen, so that two plans never share an id. */
function random(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 0x1_0000_0000;
}

export const zipFiles = zipCopies;

/** The merge as a workbook of its own. */
export async function mergedBook(report: CheckReport, merged: Collected): Promise<Uint8Array> {
  return writeWorkbook(collectedBook(merged, report));
}
