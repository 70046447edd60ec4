import { senderOf } from "../core/merge/sender-of.ts";
import type { ReturnedCopy } from "../core/model/round.ts";
import type { Unit } from "../core/model/settings.ts";
import { sha256 } from "../package/hash.ts";
import { readLoose } from "./read-loose.ts";

/** A file that came back. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Who handed it in, where the officer said so; its marks and its name are not asked then. */
  readonly sender?: string;
}

/** A Word document or a text: its rows are new ones of that sender, each to be confirmed. */
export async function looseCopy(
  { name, bytes, sender }: ReturnedFile,
  senders: readonly Unit[],
): Promise<ReturnedCopy | undefined> {
  const read = readLoose(bytes);
  if (read === undefined) return undefined;
  const above = read.title === undefined ? [] : [read.title];
  return {
    sender: sender ?? senderOf({ above, file: name }, senders),
    file: name,
    hash: await sha256(bytes),
    sheet: "",
    columns: [],
    rows: read.rows,
    loose: true,
    ...(read.notes.length > 0 && { notes: read.notes }),
  };
}
