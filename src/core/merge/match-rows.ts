import { type BaseRow, FIELDS, type ReturnedRow, type RowCells } from "../model/round.ts";
import { type BaseIndex, contentKey, indexOf } from "./base-index.ts";
import type { Notice, NoticeCode } from "./conflict.ts";
import { looksLikeId, rowIdIn } from "./row-id.ts";
import { isBlank, likeness, plain, same } from "./same.ts";

/** Which returned row is which row of the base, and which are new. */
export interface Matching {
  readonly matched: ReadonlyMap<string, ReturnedRow>;
  readonly added: readonly AddedRow[];
  readonly notices: readonly Omit<Notice, "from">[];
}

/** A row that the base does not have. */
export interface AddedRow {
  readonly row: ReturnedRow;
  /** The nearest row of the base above it; undefined where it stands above all of them. */
  readonly after: string | undefined;
}

/** Where two of three cells agree only because nothing stands in one, the work must be this much alike. */
const ALIKE = 0.5;

/**
 * Finds the rows again: shifted ones by their content, then by id, then rows without an id by all three cells, then
 * by two of them. Each row of the base is found once at most. Of a `loose`
 * copy a row that says anything else than one of the base is new.
 */
export function matchRows(
  base: readonly BaseRow[],
  returned: readonly ReturnedRow[],
  loose = false,
): Matching {
  const rows = returned.filter(
    ({ cells, bad }) => bad !== undefined || Object.keys(cells).some((column) => !isBlank(cells[column])),
  );
  const search = new Search(base, rows);
  search.shiftedPastTheirIds();
  search.byId();
  search.byContent();
  search.byTwoCells(loose ? saysNoMore : isNear);
  return search.result();
}

/** A search keeps which rows of both sides are still free. */
class Search {
  readonly #base: readonly BaseRow[];
  readonly #rows: readonly ReturnedRow[];
  readonly #index: BaseIndex;
  readonly #matched = new Map<string, ReturnedRow>();
  readonly #taken = new Set<ReturnedRow>();
  /** Rows that are left out: the base has them already. */
  readonly #dropped = new Set<ReturnedRow>();
  readonly #copies = new Set<ReturnedRow>();
  readonly #notices: Omit<Notice, "from">[] = [];
  /** What the rows say that were found; most copies are never asked. */
  #asNow: ReadonlySet<string> | undefined;

  constructor(base: readonly BaseRow[], rows: readonly ReturnedRow[]) {
    this.#base = base;
    this.#rows = rows;
    this.#index = indexOf(base);
  }

  /**
   * The visible cells were moved and the hidden ids stayed: the row says what another row of the base says, and not its
   * own work. Owners and times may be the same in many rows.
   */
  shiftedPastTheirIds(): void {
    for (const row of this.#rows) {
      const own = this.#baseOf(row);
      if (own === undefined || same(own.cells["items"] ?? "", row.cells["items"] ?? "")) continue;
      const [other, ...more] = this.#index.byKey.get(contentKey(row.cells)) ?? [];
      if (other !== undefined && more.length === 0) this.#take(other, row, "shifted-ids");
    }
  }

  byId(): void {
    const claims = new Map<BaseRow, ReturnedRow[]>();
    for (const row of this.#rows) {
      const own = this.#taken.has(row) ? undefined : this.#baseOf(row);
      if (own === undefined || this.#matched.has(own.id)) continue;
      claims.set(own, [...(claims.get(own) ?? []), row]);
    }
    for (const [own, rows] of claims) {
      const [best, ...others] = mostLike(own, rows);
      if (best !== undefined) this.#take(own, best);
      for (const other of others) this.#copied(other);
    }
  }

  /** A copied row that was not changed is in the base already. */
  #copied(row: ReturnedRow): void {
    if (this.#index.byKey.has(contentKey(row.cells))) this.#drop(row);
    else this.#copies.add(row);
  }

  byContent(): void {
    for (const row of this.#free()) {
      const same = (this.#index.byKey.get(contentKey(row.cells)) ?? []).find(
        ({ id }) => !this.#matched.has(id),
      );
      if (same !== undefined) this.#take(same, row, "id-restored");
    }
  }

  byTwoCells(isFound: Likeness): void {
    const free = this.#free();
    const open = this.#base.filter(({ id }) => !this.#matched.has(id));
    const index = cellIndex(open);
    const wishes = free.map((row) => ({ row, near: nearRows(row, index, isFound) }));
    const wanted = new Map<BaseRow, number>();
    for (const { near } of wishes) for (const one of near) wanted.set(one, (wanted.get(one) ?? 0) + 1);
    for (const { row, near } of wishes) {
      const [only, ...more] = near;
      if (only !== undefined && more.length === 0 && wanted.get(only) === 1)
        this.#take(only, row, "id-guessed");
    }
  }

  result(): Matching {
    const added: AddedRow[] = [];
    const order: string[] = [];
    const ids = new Map([...this.#matched].map(([id, row]) => [row, id]));
    for (const row of this.#rows) {
      const id = ids.get(row);
      if (id !== undefined) order.push(id);
      else if (this.#dropped.has(row)) continue;
      else if (this.#isThere(row)) this.#drop(row);
      else added.push(this.#asNew(row, order.at(-1)));
    }
    if (!this.#inOrder(order)) this.#notices.push({ code: "reordered" });
    // Beside no row of the base there is no place but the end.
    const end = order.length === 0 ? this.#base.at(-1)?.id : undefined;
    const placed = end === undefined ? added : added.map((one) => ({ ...one, after: end }));
    return { matched: this.#matched, added: placed, notices: this.#notices };
  }

  /** As a row was sent, or as one is in this copy now; what could not be read is like no other. */
  #isThere({ cells, bad }: ReturnedRow): boolean {
    if (bad !== undefined) return false;
    const key = contentKey(cells);
    if (this.#index.byKey.has(key)) return true;
    this.#asNow ??= new Set([...this.#matched.values()].map((row) => contentKey(row.cells)));
    return this.#asNow.has(key);
  }

  #asNew(row: ReturnedRow, after: string | undefined): AddedRow {
    if (this.#copies.has(row)) this.#notices.push({ code: "copied-row", rows: [row.cells] });
    else if (looksLikeId(row.id) && this.#baseOf(row) === undefined)
      this.#notices.push({ code: "unknown-id", rows: [row.cells] });
    return { row, after };
  }

  #inOrder(ids: readonly string[]): boolean {
    const at = ids.map((id) => this.#index.places.get(id) ?? 0);
    return at.every((place, index) => index === 0 || place > (at[index - 1] ?? -1));
  }

  #baseOf({ id }: ReturnedRow): BaseRow | undefined {
    return this.#index.byId.get(rowIdIn(id) ?? "");
  }

  /** Rows without an id of the base, or whose id another row keeps. */
  #free(): ReturnedRow[] {
    return this.#rows.filter(
      (row) => !this.#taken.has(row) && !this.#dropped.has(row) && !this.#copies.has(row),
    );
  }

  #take(base: BaseRow, row: ReturnedRow, code?: NoticeCode): void {
    if (this.#matched.has(base.id)) return;
    this.#matched.set(base.id, row);
    this.#taken.add(row);
    if (code !== undefined) this.#notices.push({ code, id: base.id });
  }

  #drop(row: ReturnedRow): void {
    this.#dropped.add(row);
    this.#notices.push({ code: "duplicate-row", rows: [row.cells] });
  }
}

function equalCells(one: RowCells, other: RowCells): number {
  return FIELDS.filter((field) => same(one[field] ?? "", other[field] ?? "")).length;
}

/** The rows of one id, the one most like the base first. */
function mostLike({ cells }: BaseRow, rows: readonly ReturnedRow[]): ReturnedRow[] {
  const score = (row: ReturnedRow) =>
    equalCells(cells, row.cells) + likeness(cells["items"] ?? "", row.cells["items"] ?? "") / 2;
  return [...rows].sort((one, other) => score(other) - score(one));
}

/** Rows by each of their cells, so that a row is not held against every other one. */
function cellIndex(rows: readonly BaseRow[]): ReadonlyMap<string, readonly BaseRow[]> {
  const index = new Map<string, BaseRow[]>();
  for (const row of rows) {
    for (const field of FIELDS) {
      const key = `${field}\u0000${plain(row.cells[field] ?? "")}`;
      index.set(key, [...(index.get(key) ?? []), row]);
    }
  }
  return index;
}

/** Rows that agree in two of three cells, and are found alike. */
function nearRows(
  { cells }: ReturnedRow,
  index: ReadonlyMap<string, readonly BaseRow[]>,
  isFound: Likeness,
): BaseRow[] {
  const shared = new Map<BaseRow, number>();
  for (const field of FIELDS) {
    for (const row of index.get(`${field}\u0000${plain(cells[field] ?? "")}`) ?? [])
      shared.set(row, (shared.get(row) ?? 0) + 1);
  }
  return [...shared].flatMap(([row, count]) => (count >= 2 && isFound(row.cells, cells) ? [row] : []));
}

/** Whether cells that came back are those of this row of the base. */
type Likeness = (base: RowCells, cells: RowCells) => boolean;

/** A list in a message leaves out who answers for the work, and is the row all the same. */
function saysNoMore(base: RowCells, cells: RowCells): boolean {
  return FIELDS.every((field) => isBlank(cells[field]) || same(base[field] ?? "", cells[field] ?? ""));
}

function isNear(base: RowCells, cells: RowCells): boolean {
  const said = FIELDS.filter(
    (field) => !isBlank(cells[field]) && same(base[field] ?? "", cells[field] ?? ""),
  );
  return said.length >= 2 || likeness(base["items"] ?? "", cells["items"] ?? "") >= ALIKE;
}
