import type { Place } from "./grid-view.ts";

/** Where a time is written, and its words. */
export interface TimeSource {
  /** The anchor of the cell; undefined for the name of the sheet or a caption. */
  readonly place: Place | undefined;
  /** As typed, trimmed; of a heading over rows the time alone; of a start and an end both, joined by 至. */
  readonly text: string;
  /** It stands over its rows, not beside them. */
  readonly heading?: true;
  /** The words are not those of its one cell. */
  readonly joined?: true;
  /** The whole line above the table that it was taken from. */
  readonly line?: string;
  /** The month of a day that does not name it itself: it holds for the days below. */
  readonly month?: string;
}
