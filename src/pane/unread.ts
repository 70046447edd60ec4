import type { OpenBook } from "./desk.ts";

/** A workbook in which no table was found, or none that is a schedule: the officer may name its columns. */
export interface Unread {
  readonly name: string;
  readonly book: OpenBook;
}
