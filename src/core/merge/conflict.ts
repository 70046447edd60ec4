import type { RowCells } from "../model/round.ts";

/** One of the texts that stand against each other, and who wrote it. */
export interface VoicedValue {
  readonly value: string;
  readonly from: readonly string[];
}

/** What the officer has to decide; until then the base stays. */
export type Conflict =
  /** Two voices wrote different things. With `item` it is about that line of the cell alone. */
  | {
      readonly kind: "cell" | "cleared";
      readonly id: string;
      readonly column: string;
      readonly item?: string;
      readonly base: string;
      readonly values: readonly VoicedValue[];
    }
  /** An older round, and the cell has been changed since. */
  | {
      readonly kind: "stale";
      readonly id: string;
      readonly column: string;
      readonly base: string;
      readonly current: string;
      readonly values: readonly VoicedValue[];
    }
  | {
      readonly kind: "deleted";
      readonly id: string;
      readonly base: RowCells;
      readonly from: readonly string[];
      readonly editedBy: readonly string[];
    }
  /** Another work was written over the whole row, or the row is gone from the plan since. */
  | {
      readonly kind: "replaced" | "row-gone";
      readonly id: string;
      readonly base: RowCells;
      readonly row: RowCells;
      readonly from: readonly string[];
    };

/** What the officer ought to know; nothing to be decided. */
export interface Notice {
  readonly code: NoticeCode;
  readonly from: readonly string[];
  readonly id?: string;
  /** Rows whose words stand in no row of the result. */
  readonly rows?: readonly RowCells[];
  /** Of a further column: nothing of it is lost. */
  readonly cells?: readonly { readonly id: string; readonly header: string; readonly value: string }[];
  /** A word to the code: a header, a file. */
  readonly detail?: string;
}

export type NoticeCode =
  | "partial-copy"
  | "same-new-row"
  | "similar-new-rows"
  | "copied-row"
  | "duplicate-row"
  | "id-restored"
  | "id-guessed"
  | "reordered"
  | "shifted-ids"
  | "same-copy-again"
  | "forwarded-copy"
  | "superseded-copy"
  | "other-plan"
  | "unknown-origin"
  | "unknown-sender"
  | "older-round"
  | "row-gone"
  | "extra-column"
  | "missing-column"
  | "bad-value"
  | "unknown-id"
  | "locked-edit"
  | "zero-return"
  | "side-note"
  | "other-sheet"
  | "cell-comment"
  | "other-name"
  | "struck-through"
  | "lines-restored"
  | "decision-outdated"
  | "to-confirm"
  | "no-time"
  | "round-not-kept"
  | "back-again"
  | "merged-again"
  | "kept-copy-damaged"
  | "kept-merge-damaged"
  | "untouched-copy"
  | "noted-copy"
  | "decision-unknown"
  | "decision-no-voice";
