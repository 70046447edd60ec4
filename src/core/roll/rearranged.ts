import { placeKey, type RollChange, type RollMove } from "./roll-change.ts";
import type { RollRow } from "./roll-source.ts";
import { type RowWork, withWorks, worksOf } from "./row-works.ts";
import { sameColumns } from "./same-columns.ts";

/** A row that is put beside another one. */
interface NewRow {
  readonly time: string;
  readonly beside: RollRow;
  readonly works: RowWork[];
}

/** Where works leave, and what comes to a row or beside it. */
interface Moving {
  readonly leaving: ReadonlySet<string>;
  readonly arriving: ReadonlyMap<number, readonly RowWork[]>;
  /** By the row they stand beside and the side, `3.after`. */
  readonly newRows: ReadonlyMap<string, readonly NewRow[]>;
}

/** The rows after works were moved and left out; a row whose work has all gone elsewhere goes too. */
export function rearranged(rows: readonly RollRow[], changes: readonly RollChange[]): readonly RollRow[] {
  if (changes.every(({ kind }) => kind === "edit")) return rows;
  const { leaving, arriving, newRows } = moving(rows, changes);
  const beside = (side: string) =>
    (newRows.get(side) ?? []).map((added) => withWorks({ ...added.beside, time: added.time }, added.works));
  return rows.flatMap((row, index) => {
    const works = worksOf(row);
    const staying = works.filter((_, item) => !leaving.has(`${index}.${item}`));
    const now = [...staying, ...(arriving.get(index) ?? [])];
    const emptied = works.length > 0 && now.length === 0;
    const same = staying.length === works.length && now.length === works.length;
    const kept = emptied ? [] : [same ? row : withWorks(row, now)];
    return [...beside(`${index}.before`), ...kept, ...beside(`${index}.after`)];
  });
}

function moving(rows: readonly RollRow[], changes: readonly RollChange[]): Moving {
  const leaving = new Set<string>();
  const arriving = new Map<number, RowWork[]>();
  const newRows = new Map<string, NewRow[]>();
  const dropped = new Set(changes.flatMap((change) => (change.kind === "drop" ? [placeKey(change.at)] : [])));
  for (const change of changes) {
    if (change.kind === "edit") continue;
    const key = placeKey(change.at);
    const row = rows[change.at.row];
    const work = row && worksOf(row)[change.at.item];
    if (row === undefined || work === undefined) continue;
    leaving.add(key);
    if (change.kind === "drop" || dropped.has(key)) continue;
    const goesTo = placeOf(rows, row, change);
    if (goesTo.kind === "into") listed(arriving, goesTo.row).push(work);
    else newRow(newRows, goesTo, row).works.push(work);
  }
  return { leaving, arriving, newRows };
}

/** Into a row, or into one of its own on a side of a row. */
type Goal =
  | { readonly kind: "into"; readonly row: number }
  | { readonly kind: "beside"; readonly side: string; readonly time: string };

/** Work never changes its owners and further columns by moving: beside others it gets a row of its own. */
function placeOf(rows: readonly RollRow[], from: RollRow, { at, target, to }: RollMove): Goal {
  if (typeof target !== "number") return { kind: "beside", side: `${at.row}.${target}`, time: to };
  const other = rows[target];
  if (other !== undefined && sameColumns(from, other)) return { kind: "into", row: target };
  return { kind: "beside", side: `${target}.after`, time: other?.time ?? to };
}

/** The row of its own for a work that moves; works of like rows that get the same time share it. */
function newRow(
  newRows: Map<string, NewRow[]>,
  { side, time }: Goal & { kind: "beside" },
  beside: RollRow,
): NewRow {
  const added = listed(newRows, side);
  const known = added.find((one) => one.time === time && sameColumns(one.beside, beside));
  if (known !== undefined) return known;
  const row: NewRow = { time, beside, works: [] };
  added.push(row);
  return row;
}

function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}
