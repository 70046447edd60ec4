/** Name of the zero-length bookmark in the first cell that says a table is our timeline. */
export const TIMELINE_MARK = "_UnionTimeline";
