import type { ColumnChoice, HeaderRows, NamedColumn, UnfitChoice } from "../model/column-choice.ts";
import { a1, fromA1, textAt } from "../model/grid.ts";
import type { ColumnRole } from "../model/schedule.ts";
import { roleOf } from "./column-role.ts";
import { findHeader, headerIn } from "./find-header.ts";
import { type GridView, isWritten } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { firstWorkRow, rolesByContent } from "./headless.ts";

/** A choice as it stands on its sheet, or why it does not fit. */
export type ChosenColumns =
  | { readonly fits: true; readonly header: Header }
  | { readonly fits: false; readonly unfit: UnfitChoice };

const bare = (text: string) => text.replace(/\s+/g, "");

/** Whether it matters that the header still says the same: a column carried through anyway may be renamed. */
function matters({ role, header }: NamedColumn): boolean {
  return role !== "extra" || roleOf(header).role !== "extra";
}

/** The first column whose header says something else in these rows. */
function firstUnlike(
  choice: ColumnChoice,
  now: ReadonlyMap<number, HeaderColumn>,
): { readonly column: NamedColumn; readonly says: string } | undefined {
  for (const column of choice.columns.filter(matters)) {
    const says = now.get(column.column)?.header ?? "";
    if (bare(says) !== bare(column.header)) return { column, says };
  }
  return undefined;
}

const byColumn = ({ columns }: Header) => new Map(columns.map((one) => [one.column, one]));

/** The chosen roles; columns that have come since are carried through. */
function withRoles(choice: ColumnChoice, found: Header): Header {
  const now = byColumn(found);
  const named = choice.columns.map(({ column, role }): HeaderColumn => {
    return { column, role, header: now.get(column)?.header ?? "", strength: 5 };
  });
  const chosen = new Set(named.map(({ column }) => column));
  const others = found.columns.filter(({ column }) => !chosen.has(column));
  const further = others.map((one): HeaderColumn => ({ ...one, role: "extra" }));
  return { ...found, columns: [...named, ...further].sort((one, other) => one.column - other.column) };
}

/** Rows put in or taken out above the table move the header: the first place where it says the same. */
function movedHeader(view: GridView, choice: ColumnChoice, { top, bottom }: HeaderRows): Header | undefined {
  const words = choice.columns.filter((one) => matters(one) && one.header !== "");
  if (words.length < 2) return undefined;
  for (let row = 0; row < view.height; row += 1) {
    if (view.written(row).length === 0) continue;
    const found = headerIn(view, { top: row, bottom: row + bottom - top });
    if (firstUnlike(choice, byColumn(found)) === undefined) return found;
  }
  return undefined;
}

/** What stands where the sheet had no header: now one, or in the column of times no time, or no work any more. */
function notHeadless(
  view: GridView,
  { columns }: ColumnChoice,
  from: number,
): UnfitChoice["cell"] | undefined {
  const header = findHeader(view, 0);
  if (header !== undefined) return a1(header.top, header.columns[0]?.column ?? 0);
  const now = rolesByContent(view, from);
  const chosen = (role: ColumnRole) => columns.find((one) => one.role === role)?.column;
  const [time, items] = [chosen("time"), chosen("items") ?? 0];
  const times = [...(now ?? [])].find(([, role]) => role === "time")?.[0];
  if (time !== undefined && times !== undefined && times !== time) return a1(from, time);
  return now !== undefined && isBlank(view, from, items) ? a1(from, items) : undefined;
}

function isBlank(view: GridView, from: number, column: number): boolean {
  for (let row = from; row < view.height; row += 1)
    if (isWritten(view.grid.cells[row]?.[column])) return false;
  return true;
}

/** A sheet without a header begins below its title. */
function withoutHeader(view: GridView, choice: ColumnChoice): ChosenColumns {
  const from = firstWorkRow(view);
  const cell = notHeadless(view, choice, from);
  if (cell === undefined)
    return { fits: true, header: withRoles(choice, { top: from, bottom: from - 1, columns: [] }) };
  const at = fromA1(cell);
  const now = at === undefined ? "" : textAt(view.grid, at.row, at.column).trim();
  return { fits: false, unfit: { sheet: choice.sheet, cell, was: "", now } };
}

/** The header as the officer named its columns, where the sheet still says what it said then. */
export function chosenColumns(view: GridView, choice: ColumnChoice): ChosenColumns {
  const { header, sheet } = choice;
  if (header === null) return withoutHeader(view, choice);
  const found = headerIn(view, header);
  const unlike = firstUnlike(choice, byColumn(found));
  if (unlike === undefined) return { fits: true, header: withRoles(choice, found) };
  const moved = movedHeader(view, choice, header);
  if (moved !== undefined) return { fits: true, header: withRoles(choice, moved) };
  const { column, says } = unlike;
  const cell = a1(header.top, column.column);
  return { fits: false, unfit: { sheet, cell, was: column.header, now: says } };
}
