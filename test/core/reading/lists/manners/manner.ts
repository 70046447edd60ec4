/** One manner of writing a schedule, and what is to be read in it. */
export interface Manner {
  readonly name: string;
  /** The plan as it is pasted; the first line end belongs to the listing. */
  readonly text: string;
  /** The frame's name; null where the text names none. */
  readonly frame: string | null;
  /** A row a line, `time: item / item @ owner、owner`; a line end in an item is ⏎. */
  readonly rows: string;
  /** Codes that must be told, among others. */
  readonly doubts?: readonly string[];
  /** Words that must be told as left out, among others. */
  readonly told?: readonly string[];
}
