import type { TextLine } from "./plan-lines.ts";
import type { TimeHead } from "./time-head.ts";

/** A time of a list and the lines under it. */
export interface HeadedLines {
  readonly head: TimeHead;
  readonly at: TextLine;
  /** The lines below the head's own, page numbers among them. */
  readonly body: readonly TextLine[];
  /** The line that says the time, where it is not the head's own. */
  readonly timeLine?: TextLine;
}

/** A schedule written under its times, one after the other. */
export interface TimeList {
  /** The heading that names it. */
  readonly heading: TextLine | undefined;
  /** The body right above it, who answers for all of it: 「（一）女工委」. */
  readonly body?: TextLine;
  readonly months: readonly HeadedLines[];
  /** Each work says its own time, so that the times stand in any order. */
  readonly byWork?: true;
}
