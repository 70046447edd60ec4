import type { PeriodFault } from "./period.ts";

/** Why a file was not opened; told by its bytes, never by its name. */
export type FileFaultKind =
  | "empty-file"
  | "truncated"
  | "damaged"
  | "zip-password"
  | "too-large"
  | "huge-file"
  | "password"
  | "old-xls"
  | "old-doc"
  | "old-office"
  | "xlsb"
  | "is-workbook"
  | "is-document"
  | "is-presentation"
  | "is-opendocument"
  | "iwork"
  | "ofd"
  | "web-page"
  | "excel-2003-xml"
  | "word-2003-xml"
  | "rtf"
  | "pdf"
  | "picture"
  | "text-file"
  | "other-zip"
  | "not-office"
  | "doctype"
  | "not-well-formed"
  | "no-main-part"
  | "zip64"
  | "signed"
  | "newer-format"
  | "lock-file";

/** A file that could not be used. `wanted` is what the officer meant to give. */
export interface FileFault {
  readonly kind: FileFaultKind;
  readonly wanted: "workbook" | "document";
  /** The ending of its name in lower case, `.et`, where the door that it came through knows a name; for its words only. */
  readonly ending?: string;
  /** At this door a text may be pasted instead of giving a file. */
  readonly paste?: true;
  /** At this door a plan may also be a table: as a workbook, or as the text of one. */
  readonly table?: ".xlsx" | ".csv";
}

/** A place in the plan where the table could go, as the officer would name it. */
export interface PlaceCandidate {
  /** `block:57`, an answer to `--place`. */
  readonly place: string;
  readonly how: PlaceHow;
  /** The heading or first words of the place. */
  readonly text: string;
  /** Up to two lines with words that stand above it and below it in the plan, clipped for showing. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

export type PlaceHow = "mark" | "table" | "sdt" | "placeholder" | "heading" | "end" | "new";

/** Why a job was not done although its files could be opened. */
export type JobFault =
  | {
      readonly kind: "no-table";
      readonly sheets: readonly string[];
      /** Our own results stand in the book, and nothing else that could be read. */
      readonly generated?: true;
    }
  | { readonly kind: "unknown-sheet"; readonly wanted: string; readonly sheets: readonly string[] }
  /** `why` where the words name a frame that cannot be: 2024-2026学年. */
  | { readonly kind: "bad-frame"; readonly text: string; readonly why?: PeriodFault }
  | { readonly kind: "no-frame" }
  | { readonly kind: "no-rows" }
  /** No work of the schedule has days of its own: an .ics without events is none (RFC 5545, 3.6). */
  | { readonly kind: "no-days" }
  /** Nobody to send copies to; `asked` are the names that were given and stand for nobody. */
  | { readonly kind: "no-recipients"; readonly asked?: readonly string[] }
  /** A name that is a slip for another one. */
  | { readonly kind: "unknown-recipient"; readonly name: string; readonly near: string }
  /** The workbook keeps no round that was sent out. */
  | { readonly kind: "no-round" }
  | {
      readonly kind: "no-such-heading";
      readonly wanted: string;
      readonly candidates: readonly PlaceCandidate[];
    }
  | {
      readonly kind: "no-such-place";
      readonly wanted: string;
      readonly candidates: readonly PlaceCandidate[];
    }
  | { readonly kind: "several-places"; readonly candidates: readonly PlaceCandidate[] }
  | { readonly kind: "several-marks"; readonly candidates: readonly PlaceCandidate[] }
  | {
      readonly kind: "cell-changed";
      readonly sheet: string;
      readonly cell: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: "unsafe-result"; readonly detail: string }
  /** Rows that cannot come, go or move there without harm. */
  | { readonly kind: "rows-held"; readonly sheet: string; readonly why: RowsHeld }
  /** Excel takes nothing while the officer types in a cell. */
  | { readonly kind: "cell-in-edit" }
  /** A protected sheet, or with null the workbook's protected structure. */
  | { readonly kind: "protected"; readonly sheet: string | null }
  /** Excel did not do what it was asked; `code` is its own word for why, never shown. */
  | { readonly kind: "excel-refused"; readonly code: string };

export type Fault = FileFault | JobFault;

/** What holds rows in their place: an array formula, an Excel table, a pivot table, merged cells, the sheet's end. */
export type RowsHeld = "array" | "table" | "pivot" | "merged" | "full";

/** A fault in the officer's language: what happened, and a way on. */
export interface Explanation {
  readonly code: string;
  /** One sentence: what happened. */
  readonly message: string;
  /** One sentence: a way on. */
  readonly advice: string;
}
