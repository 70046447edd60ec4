import type { Schedule } from "../model/schedule.ts";
import type { Bar, Timeline } from "./timeline.ts";

/** One line of the 时间轴: a piece of work with its bar, or without one when it lies in no month. */
export interface TimelineLine {
  readonly time: string;
  readonly item: string;
  readonly owners: string;
  readonly bar?: Bar;
}

/**
 * The lines from top to bottom: by first day, then by last, so that the bars step down to the right; work of
 * the whole period under them, then what comes back, and last what lies in no month.
 */
export function timelineLines({ bars, unplaced }: Timeline, schedule: Schedule): TimelineLine[] {
  const timeOf = (row: number) => schedule.rows[row]?.time ?? "";
  const ownersOf = (row: number) => (schedule.rows[row]?.owners ?? []).join("、");
  const placed = [...bars].sort((one, other) => rankOf(one) - rankOf(other) || byFirstDay(one, other));
  return [
    ...placed.map((bar) => ({ time: timeOf(bar.row), item: bar.item, owners: bar.owners.join("、"), bar })),
    ...unplaced.map(({ row, item }) => ({ time: timeOf(row), item, owners: ownersOf(row) })),
  ];
}

/** By first day, then by last, then as in the sheet. */
export function byFirstDay(one: Bar, other: Bar): number {
  return compare(firstDay(one), firstDay(other)) || compare(one.to, other.to) || one.row - other.row;
}

function rankOf({ kind }: Bar): number {
  if (kind === "all") return 1;
  return kind === "recurring" ? 2 : 0;
}

/** Work that is due by a day is drawn where it is due. */
function firstDay({ kind, from, to }: Bar): string {
  return kind === "deadline" ? to : from;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
