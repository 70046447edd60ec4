import { type FoundFrame, withCalendar } from "../model/frame.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { commonFrame, isWholeYear, termFrame } from "./find-frame.ts";
import type { TableOnSheet } from "./sheet-tables.ts";

/** The frame of one of several tables: the term that its caption names, its own, or the one that the others have. */
function frameAmong(one: TableOnSheet, others: FoundFrame | undefined): FoundFrame | undefined {
  const { above, view } = one.table;
  const own = one.frame ?? others;
  if (one.frame !== undefined && !isWholeYear(one.frame)) return own;
  return termFrame([...above.lines, view.grid.sheet], own) ?? own;
}

/** Each table with the frame that holds in it: the chosen one or a term of it, its own, or the one that the others have. */
export function inFrames(tables: readonly TableOnSheet[], chosen: FoundFrame | undefined): TableOnSheet[] {
  if (chosen !== undefined) {
    const framed = tables.map((one) => ({ ...one, frame: chosen }));
    return tables.length === 1 ? framed : framed.map((one) => ({ ...one, frame: frameAmong(one, chosen) }));
  }
  const others = commonFrame(tables.map(({ frame }) => frame));
  if (tables.length === 1) return tables.map((one) => ({ ...one, frame: one.frame ?? others }));
  return tables.map((one) => ({ ...one, frame: frameAmong(one, others) }));
}

/** The frame with the days of the school's calendar. */
export function withDays(found: FoundFrame, calendar: SchoolCalendar | undefined): FoundFrame {
  return calendar === undefined ? found : { ...found, frame: withCalendar(found.frame, calendar) };
}
