import { rowIdIn } from "../core/merge/row-id.ts";
import type { IsoDay } from "../core/model/day.ts";
import type { Decision } from "../core/model/decision.ts";
import type { Fault, FileFault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { ReturnedCopy } from "../core/model/round.ts";
import type { FileWorkbook } from "../workbook/workbook.ts";
import type { CheckReport } from "./check.ts";
import { type Collected, collect } from "./collect.ts";
import type { ReturnedFile } from "./loose-copy.ts";
import { type Expected, type ReadFile, readReturned } from "./read-returned.ts";

/** What is told of a file that came back; its rows stay where they were read. */
export type FileSummary =
  | {
      readonly kind: "copy";
      readonly key: number;
      readonly file: string;
      /** Of its bytes. */
      readonly hash: string;
      readonly sender: string;
      readonly round: number | undefined;
      readonly rows: number;
      readonly loose: boolean;
    }
  | { readonly kind: "base"; readonly key: number; readonly file: string }
  | { readonly kind: "refused"; readonly key: number; readonly file: string; readonly message: string };

/** What the merge is asked with; plain data, so that it may cross to a worker. */
interface MergeAsk {
  readonly report: Pick<CheckReport, "schedule" | "settings">;
  readonly decisions: readonly Decision[];
  readonly today: IsoDay;
}

/** Reads what comes back, file by file, and holds it for the merge. Keys count up in the order of arrival. */
export interface Collector {
  /** What is known of the files that are read next; said once, not with each of them. */
  expect(expected: Expected): Promise<void>;
  read(key: number, file: ReturnedFile): Promise<FileSummary>;
  /** The officer says whose copy it is. */
  assign(key: number, sender: string): Promise<void>;
  /** Takes a file out again: undo is the merge without it. */
  drop(key: number): Promise<void>;
  merge(ask: MergeAsk): Promise<Result<Collected, Fault>>;
}

/** A collector on the workbooks that `openWorkbook` opens. */
export function collector(
  openWorkbook: (bytes: Uint8Array) => Promise<Result<FileWorkbook, FileFault>>,
): Collector {
  const files = new Map<number, ReadFile>();
  let expected: Expected = { senders: [], roundsKept: false };
  return {
    expect: async (now) => {
      expected = now;
    },
    read: async (key, file) => {
      const read = await readReturned(file, openWorkbook, expected);
      files.set(key, read);
      return summaryOf(key, file.name, read);
    },
    assign: async (key, sender) => {
      const file = files.get(key);
      if (file?.kind === "copy") files.set(key, { ...file, copy: ofSender(file.copy, sender) });
    },
    drop: async (key) => void files.delete(key),
    merge: async ({ report, decisions, today }) => {
      const inOrder = [...files].sort(([one], [other]) => one - other).map(([, file]) => file);
      const done = collect({ report, files: inOrder, decisions, today });
      // Who was sent what is by far the greatest part of a round, and whoever asks has it already.
      return done.ok ? ok({ ...done.value, round: { ...done.value.round, sent: {} } }) : done;
    },
  };
}

/** The copy as that sender's. Where none of our marks is left in it, its rows are told apart by nothing but their words. */
function ofSender(copy: ReturnedCopy, sender: string): ReturnedCopy {
  const unmarked = copy.plan === undefined && copy.rows.every(({ id }) => rowIdIn(id) === undefined);
  return { ...copy, sender, ...(unmarked && { loose: true as const }) };
}

function summaryOf(key: number, name: string, read: ReadFile): FileSummary {
  if (read.kind === "base") return { kind: "base", key, file: name };
  if (read.kind === "refused") return { kind: "refused", key, file: name, message: read.message };
  const { sender, hash, round, rows, loose } = read.copy;
  return { kind: "copy", key, file: name, hash, sender, round, rows: rows.length, loose: loose === true };
}
