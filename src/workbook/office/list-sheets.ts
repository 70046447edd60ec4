import type { Visibility } from "../../core/model/grid.ts";
import { GENERATED_MARK } from "../scan/workbook-part.ts";
import type { SheetInfo } from "../workbook.ts";

/** A sheet as Excel lists it; its id outlives a new name. */
export interface ListedSheet extends SheetInfo {
  readonly id: string;
  readonly isProtected: boolean;
  /** It has a filter of its own; those of tables are not meant. */
  readonly isFiltered: boolean;
  /** The names of the tables in it. */
  readonly tables: readonly string[];
}

const VISIBILITIES: Readonly<Record<`${Excel.SheetVisibility}`, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** The sheets in their order: one trip. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load([
    "items/id",
    "items/name",
    "items/visibility",
    "items/protection/protected",
    "items/autoFilter/enabled",
    "items/tables/items/name",
    "items/names/items/name",
  ]);
  await context.sync();
  return worksheets.items.map(listedSheet);
}

/** Asks for what lists a sheet. */
export function askListed(sheet: Excel.Worksheet): void {
  sheet.load("id,name,visibility,protection/protected,autoFilter/enabled,tables/items/name,names/items/name");
}

/** A sheet as it was asked for. */
export function listedSheet(sheet: Excel.Worksheet): ListedSheet {
  const { id, name, visibility, protection, autoFilter, tables, names } = sheet;
  return {
    id,
    name,
    visibility: VISIBILITIES[visibility],
    generated: names.items.some((one) => isMark(one.name)),
    isProtected: protection.protected,
    isFiltered: autoFilter.enabled,
    tables: tables.items.map((table) => table.name),
  };
}

/** The name may come with its sheet before it: `时间轴!_us_generated`. */
function isMark(name: string): boolean {
  return name.slice(name.lastIndexOf("!") + 1) === GENERATED_MARK;
}
