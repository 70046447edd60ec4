import type { RollRow, RollSource } from "./roll-source.ts";

/** One schedule of a plan, carried over for itself: what moves within it never ends in another. */
export interface OneSchedule<Row extends RollRow> {
  /** Its number; undefined where the plan has only this one. */
  readonly schedule: number | undefined;
  readonly source: RollSource & { readonly rows: readonly Row[] };
}

/** The schedules of a plan in the order of their first rows; those with sheets of their own under their own titles. */
export function schedulesOf<Row extends RollRow>({
  title,
  frame,
  rows,
  sheets = [],
}: RollSource & { readonly rows: readonly Row[] }): readonly OneSchedule<Row>[] {
  const byNumber = new Map<number | undefined, Row[]>();
  for (const row of rows) {
    const known = byNumber.get(row.schedule);
    if (known === undefined) byNumber.set(row.schedule, [row]);
    else known.push(row);
  }
  if (byNumber.size === 0) byNumber.set(undefined, []);
  return [...byNumber].map(([schedule, mine]) => {
    const sheet = schedule === undefined ? undefined : sheets[schedule];
    return { schedule, source: { title: sheet === undefined ? title : sheet.title, frame, rows: mine } };
  });
}
