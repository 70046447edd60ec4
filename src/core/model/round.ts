import type { Decision } from "./decision.ts";
import type { KeptReturn, WrittenMerge } from "./kept-merge.ts";

/** 时间段, 主要工作内容, 责任部门/人: the columns every copy has. Further ones go by their header. */
export const FIELDS = ["period", "items", "owners"] as const;

/** The cells of one row by column, as in the cell: items one a line, owners joined by 、. */
export type RowCells = Readonly<Record<string, string>>;

/** A row of a plan that was sent out. */
export interface BaseRow {
  readonly id: string;
  readonly cells: RowCells;
}

/** What one recipient got in its copy. */
export interface SentCopy {
  /** The rows shown in it. */
  readonly ids: readonly string[];
  /** Those of them that it may write in; the others were locked. */
  readonly own: readonly string[];
}

/** One sending of a plan: 下发稿. The plan keeps its id over the rounds. */
export interface Round {
  readonly plan: string;
  /** Counted from 1. */
  readonly round: number;
  /** Headers of the columns beyond `FIELDS`. */
  readonly extra: readonly string[];
  readonly rows: readonly BaseRow[];
  /** By recipient; where one is missing it got everything to write in. */
  readonly sent?: Readonly<Record<string, SentCopy>>;
}

/** A row as it came back. */
export interface ReturnedRow {
  /** As it stands in the id column, if anything does. */
  readonly id?: string;
  readonly cells: RowCells;
  /** Columns whose cell holds an error value: it says nothing. */
  readonly bad?: readonly string[];
  /** Columns whose cell lies under a merged one that begins in a row above: it only repeats what stands there. */
  readonly covered?: readonly string[];
  /** Something in it is struck through. */
  readonly struck?: true;
  /** Its works as they were written, where their lines had run together and stand apart again in `cells`. */
  readonly ranTogether?: string;
  /** Where the row stands in its sheet, counted from 1. */
  readonly row: number;
}

/** Words that stand in no cell: a comment at one, or a text box (`cell` is empty). */
export interface ReturnedRemark {
  readonly cell: string;
  readonly text: string;
}

/** A text by the header of its column or the address of its cell. */
export interface BesideCell {
  readonly header: string;
  readonly value: string;
}

/** A copy as it came back: 回收稿. */
export interface ReturnedCopy {
  readonly sender: string;
  readonly file: string;
  /** Of the file's bytes. */
  readonly hash: string;
  readonly sheet: string;
  /** What its marks say; undefined where they are gone. */
  readonly plan?: string;
  readonly round?: number;
  /** Columns that it still has, of `FIELDS` and of the round's own ones. */
  readonly columns: readonly string[];
  readonly rows: readonly ReturnedRow[];
  /** What somebody noted above, under or beside the table. */
  readonly notes?: readonly string[];
  /** Other sheets of the file, with the texts that its table does not have, by their cells. */
  readonly beside?: readonly { readonly sheet: string; readonly cells: readonly BesideCell[] }[];
  /** Comments at cells, and text boxes. */
  readonly remarks?: readonly ReturnedRemark[];
  /** Its rows came without the copy's form (a Word document, pasted text): all of them are the sender's new rows. */
  readonly loose?: true;
}

/** A round as it is kept with the officer's workbook. */
export interface RoundRecord extends Round {
  /** SHA-256 over the rows in their order, as hex digits. */
  readonly checksum: string;
  /** ISO day by which the copies are to be back. */
  readonly due?: string;
  /** What the officer decided while the copies of this round came in; replayed when they come again. */
  readonly decisions?: readonly Decision[];
  /** Recipients for whom the officer waits no longer. */
  readonly unwaited?: readonly string[];
  /** Rows as the last merge wrote them, where they are not as they were sent; by them the officer's rows are known again. */
  readonly merged?: readonly BaseRow[];
  /** The copies that are in the officer's table, in the order of arrival. */
  readonly returns?: readonly KeptReturn[];
  readonly written?: WrittenMerge;
  /** Copies that were kept and are damaged, as far as it can be read whose they are. */
  readonly lost?: readonly LostReturn[];
}

/** Whose a damaged copy is, and the name of its file. */
export interface LostReturn {
  readonly sender: string;
  readonly file: string;
}

/** A round whose merge was written into the officer's table. */
export function withMerged(round: RoundRecord, rows: readonly BaseRow[]): RoundRecord {
  const sent = new Map(round.rows.map(({ id, cells }) => [id, cells]));
  const isAsSent = ({ id, cells }: BaseRow) => {
    const before = sent.get(id);
    const columns = [...FIELDS, ...round.extra];
    return (
      before !== undefined && columns.every((column) => (before[column] ?? "") === (cells[column] ?? ""))
    );
  };
  return { ...round, merged: rows.filter((row) => !isAsSent(row)) };
}

type OfMerge = Pick<RoundRecord, "merged" | "returns" | "written">;

/** A round that keeps of its merge what that other state of it kept. */
export function withMergeOf(
  { merged: _, returns: __, written: ___, ...round }: RoundRecord,
  { merged, returns, written }: OfMerge,
): RoundRecord {
  return {
    ...round,
    ...(merged !== undefined && { merged }),
    ...(returns !== undefined && { returns }),
    ...(written !== undefined && { written }),
  };
}

/** A round that keeps that copy no longer: the next merge is one without it. */
export function withoutReturn(round: RoundRecord, hash: string): RoundRecord {
  const { returns = [], written } = round;
  const others = returns.filter((one) => one.hash !== hash);
  return {
    ...round,
    returns: others,
    ...(written !== undefined && { written: { ...written, from: others.map((one) => one.hash) } }),
  };
}

/** A round with what the officer decided about it, in place of what was decided before. */
export function withDecided(
  { decisions: _, unwaited: __, ...round }: RoundRecord,
  { decisions = [], unwaited = [] }: Pick<RoundRecord, "decisions" | "unwaited">,
): RoundRecord {
  return {
    ...round,
    ...(decisions.length > 0 && { decisions }),
    ...(unwaited.length > 0 && { unwaited }),
  };
}

/**
 * Most recipients are sent the same rows: their lists of ids become one, so that hundreds of them are held, and handed to
 * a worker, as one.
 */
export function withSharedLists(round: RoundRecord): RoundRecord {
  if (round.sent === undefined) return round;
  const lists = new Map<string, readonly string[]>();
  const shared = (ids: readonly string[]) => {
    const key = ids.join();
    const known = lists.get(key) ?? ids;
    lists.set(key, known);
    return known;
  };
  const sent = Object.entries(round.sent).map(([name, { ids, own }]) => {
    return [name, { ids: shared(ids), own: shared(own) }] as const;
  });
  return { ...round, sent: Object.fromEntries(sent) };
}
