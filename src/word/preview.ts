import type { PlaceHow } from "../core/model/fault.ts";
import type { Place, Replaced } from "./place.ts";
import { type Layout, planLayout } from "./plan-layout.ts";
import { cellLines, HEADERS, hasOwners, type ScheduleTable } from "./schedule-table.ts";
import type { WriteOptions } from "./write-into-plan.ts";

/** What the plan will look like around the table, before anything is written. */
export interface PlanPreview {
  readonly how: PlaceHow;
  /** The heading the table will stand under. */
  readonly heading: string;
  readonly layout: Layout;
  readonly linesBefore: readonly string[];
  readonly linesAfter: readonly string[];
  /** What gives way, with its rows or months. */
  readonly replaces: Pick<Replaced, "kind" | "rows"> | undefined;
  /** Months of a list that stays where it is. */
  readonly monthsLeft: number | undefined;
  readonly columns: readonly string[];
  /** Cell by cell, line by line. */
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** The place and the rows as they will stand in the plan. */
export function previewOf(place: Place, table: ScheduleTable, options: WriteOptions): PlanPreview {
  const owners = hasOwners(table);
  const { layout, range } = planLayout(table, place, options);
  const { list, replaces } = place;
  const listGoes = list !== undefined && range !== undefined && range.last >= list.last;
  return {
    how: place.how,
    heading: place.text,
    layout,
    linesBefore: place.linesBefore,
    linesAfter: place.linesAfter,
    replaces: replaces ?? (listGoes ? { kind: "list", rows: list.months } : undefined),
    monthsLeft: list && !listGoes ? list.months : undefined,
    columns: owners ? [HEADERS.time, HEADERS.items, HEADERS.owners] : [HEADERS.time, HEADERS.items],
    rows: table.rows.map((row) => cellLines(row, owners)),
  };
}
