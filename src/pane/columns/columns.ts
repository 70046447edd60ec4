import type { ColumnChoice } from "../../core/model/column-choice.ts";
import type { Grid } from "../../core/model/grid.ts";
import type { Result } from "../../core/model/result.ts";
import type { ColumnRole } from "../../core/model/schedule.ts";
import {
  CHOICE_FAULTS,
  type ChoiceFault,
  type ColumnOffer,
  chooseColumns,
  offerAt,
  offerColumns,
  withFurtherRows,
} from "../../core/reading/offer-columns.ts";

/** 指定列: which sheet, which header row, and what each column is for. */
export interface Columns {
  /** The sheets that may hold the schedule. */
  readonly grids: readonly Grid[];
  /** What was chosen before, kept with the workbook. */
  readonly kept: readonly ColumnChoice[];
  readonly offer: ColumnOffer;
  /** One for each column of the offer. */
  readonly roles: readonly ColumnRole[];
  /** Why the choice cannot be taken as it stands. */
  readonly refusal: string | undefined;
}

export type ColumnsEvent =
  | { readonly kind: "sheet-chosen"; readonly sheet: string }
  /** Counted from 0; null where the sheet has no header. */
  | { readonly kind: "header-chosen"; readonly row: number | null }
  /** The header stands below the rows that are shown. */
  | { readonly kind: "further-rows" }
  | { readonly kind: "role-chosen"; readonly column: number; readonly role: ColumnRole }
  /** The workbook was changed meanwhile: what was named stays where the sheet is still there. */
  | { readonly kind: "renewed"; readonly grids: readonly Grid[] }
  | { readonly kind: "refused"; readonly why: ChoiceFault };

/** The choice as the workbook offers it: of that sheet, else of the first one. */
export function columnsOf(
  grids: readonly Grid[],
  kept: readonly ColumnChoice[],
  sheet?: string,
): Columns | undefined {
  const grid = grids.find((one) => one.sheet === sheet) ?? grids[0];
  return grid === undefined ? undefined : offered({ grids, kept }, offerColumns(grid, keptFor(kept, grid)));
}

function keptFor(kept: readonly ColumnChoice[], { sheet }: Grid): ColumnChoice | undefined {
  return kept.find((one) => one.sheet === sheet);
}

function offered(columns: Pick<Columns, "grids" | "kept">, offer: ColumnOffer): Columns {
  return { ...columns, offer, roles: offer.columns.map(({ role }) => role), refusal: undefined };
}

export function updateColumns(columns: Columns, event: ColumnsEvent): Columns {
  switch (event.kind) {
    case "sheet-chosen":
      return columnsOf(columns.grids, columns.kept, event.sheet) ?? columns;
    case "header-chosen": {
      const grid = gridOf(columns);
      const shown = columns.offer.rows.length;
      return grid === undefined ? columns : offered(columns, offerAt(grid, event.row, shown));
    }
    case "further-rows": {
      const grid = gridOf(columns);
      return grid === undefined ? columns : { ...columns, offer: withFurtherRows(grid, columns.offer) };
    }
    case "role-chosen": {
      const roles = columns.roles.map((role, column) => (column === event.column ? event.role : role));
      return { ...columns, roles, refusal: undefined };
    }
    case "renewed":
      return renewed(columns, event.grids);
    case "refused":
      return { ...columns, refusal: CHOICE_FAULTS[event.why] };
  }
}

function gridOf({ grids, offer }: Columns): Grid | undefined {
  return grids.find(({ sheet }) => sheet === offer.sheet);
}

function renewed({ kept, offer, roles, ...rest }: Columns, grids: readonly Grid[]): Columns {
  const grid = grids.find(({ sheet }) => sheet === offer.sheet);
  if (grid === undefined) return columnsOf(grids, kept) ?? { ...rest, kept, offer, roles };
  const seen = offerAt(grid, offer.header?.top ?? null, offer.rows.length);
  return { ...rest, grids, kept, offer: seen, roles: seen.columns.map(({ role }, at) => roles[at] ?? role) };
}

/** What is to be kept with the workbook, or why it is no choice yet. */
export function choiceOf({ offer, roles }: Columns): Result<ColumnChoice, ChoiceFault> {
  return chooseColumns(offer, roles);
}

const SHOWN_VALUES = 2;

/** The first few words below the header, so that a column is known without looking at the sheet. */
export function valuesOf({ offer }: Columns, column: number): readonly string[] {
  const below = offer.rows.filter(({ row }) => row > (offer.header?.bottom ?? -1));
  const texts = below.map(({ cells }) => (cells[column] ?? "").trim()).filter((text) => text !== "");
  return [...new Set(texts)].slice(0, SHOWN_VALUES);
}
