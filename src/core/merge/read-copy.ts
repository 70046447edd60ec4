import {
  type BaseRow,
  FIELDS,
  type ReturnedCopy,
  type ReturnedRow,
  type Round,
  type RowCells,
  type SentCopy,
} from "../model/round.ts";
import type { Notice } from "./conflict.ts";
import { ID_HEADER } from "./copy-form.ts";
import { type AddedRow, matchRows } from "./match-rows.ts";
import { isAnotherWork, linesOf } from "./merge-items.ts";
import { sameOwners } from "./merge-owners.ts";
import { isBlank, plain, same } from "./same.ts";

/** What a copy says that its base does not. */
export interface CopyReading {
  readonly copy: ReturnedCopy;
  /** By row and column: the new texts. */
  readonly changes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Rows under whose id another work stands. */
  readonly replaced: ReadonlyMap<string, RowCells>;
  readonly missing: readonly string[];
  readonly added: readonly AddedRow[];
  /** Rows of the copy that were found in the base. */
  readonly found: ReadonlyMap<string, ReturnedRow>;
  /** Rows that it was not to write in and yet did. */
  readonly locked: ReadonlySet<string>;
  readonly notices: readonly Omit<Notice, "from">[];
}

/** Fewer rows than that are soon all missing. */
const FEW_ROWS = 4;
const ZERO_RETURN =
  /^(?:零报告|无|暂无|没有|无(?:活动|安排|计划|内容|事项|补充)|本(?:组|分会|部门)无.{0,6}|[^零]{0,20}零报告)[。!]?$/u;

/** Holds a returned copy against the round that it was sent in. */
export function readCopy(copy: ReturnedCopy, round: Round, match = matchRows): CopyReading {
  const sent = round.sent?.[copy.sender];
  const base = sent === undefined ? round.rows : rowsSent(round, sent);
  const { matched, added, notices } = match(base, copy.rows, copy.loose);
  const zero = added.filter(({ row }) => isZeroReturn(row));
  const reading = cellsOf(copy, round, matched);
  const absent = base.filter(({ id }) => !matched.has(id)).map(({ id }) => id);
  const partial = base.length > 0 && isPartial(base.length, absent.length, matched.size + added.length);
  const own = new Set(sent?.own ?? base.map(({ id }) => id));
  const touched = [...reading.changes.keys(), ...reading.replaced.keys()];
  return {
    copy,
    ...reading,
    missing: partial || copy.loose ? [] : absent,
    added: added.filter((one) => !zero.includes(one) && isWork(one.row, round)),
    found: matched,
    locked: new Set(touched.filter((id) => !own.has(id))),
    notices: [
      ...notices,
      ...reading.notices,
      ...(zero.length > 0 ? [{ code: "zero-return" as const, rows: zero.map(({ row }) => row.cells) }] : []),
      ...(partial && !copy.loose && zero.length === 0 ? [{ code: "partial-copy" as const }] : []),
      ...badCells(added),
      ...struckRows(copy.rows, matched),
      ...copy.rows.flatMap(({ ranTogether }) =>
        ranTogether === undefined
          ? []
          : [{ code: "lines-restored" as const, rows: [{ items: ranTogether }] }],
      ),
      ...(copy.notes ?? []).map((detail) => noteOf(detail)),
      ...(copy.remarks ?? []).map(({ cell, text }) => ({
        code: "cell-comment" as const,
        detail: text,
        cells: [{ id: "", header: cell, value: text }],
      })),
      ...(copy.beside ?? []).map(({ sheet, cells }) => ({
        code: "other-sheet" as const,
        detail: sheet,
        cells: cells.map((cell) => ({ id: "", ...cell })),
      })),
      ...extraColumns(copy, round, matched, added),
    ],
  };
}

/** Mostly all of them; which ones is looked up in a set. */
function rowsSent({ rows }: Round, { ids }: SentCopy): readonly BaseRow[] {
  const sent = new Set(ids);
  return rows.every(({ id }) => sent.has(id)) ? rows : rows.filter(({ id }) => sent.has(id));
}

/** Words beside the table; 零报告 counts wherever it stands. */
function noteOf(detail: string): Omit<Notice, "from"> {
  return ZERO_RETURN.test(plain(detail))
    ? { code: "zero-return", rows: [{ items: detail }] }
    : { code: "side-note", detail };
}

/** Absence says nothing where most of the rows are absent. */
function isPartial(rows: number, absent: number, there: number): boolean {
  return there === 0 || (rows >= FEW_ROWS && absent * 2 > rows);
}

/** A row that says something in the plan's own columns; what stands beside them alone is told as a column of its own. */
function isWork({ cells }: ReturnedRow, { extra }: Round): boolean {
  return [...FIELDS, ...extra].some((column) => !isBlank(cells[column]));
}

/** Cells of new rows that hold an error, or a formula that nobody calculated. */
function badCells(added: readonly AddedRow[]): Omit<Notice, "from">[] {
  return added.flatMap(({ row: { bad = [], cells } }) =>
    bad.map((detail) => ({ code: "bad-value" as const, detail, rows: [cells] })),
  );
}

/** Struck through on paper means taken out; in a table it may have been there before, so it is told and not done. */
function struckRows(
  rows: readonly ReturnedRow[],
  matched: ReadonlyMap<string, ReturnedRow>,
): Omit<Notice, "from">[] {
  const struckOnes = rows.filter(({ struck }) => struck);
  if (struckOnes.length === 0) return [];
  const ids = new Map([...matched].map(([id, row]) => [row, id]));
  return struckOnes.map((row) => {
    const id = ids.get(row);
    return { code: "struck-through", ...(id !== undefined && { id }), rows: [row.cells] };
  });
}

function isZeroReturn({ cells }: ReturnedRow): boolean {
  const words = Object.values(cells)
    .map(plain)
    .filter((text) => text !== "");
  return words.length > 0 && words.every((text) => ZERO_RETURN.test(text));
}

function cellsOf(copy: ReturnedCopy, round: Round, matched: ReadonlyMap<string, ReturnedRow>) {
  const columns = [...FIELDS, ...round.extra];
  const here = columns.filter((column) => copy.columns.includes(column));
  const changes = new Map<string, Map<string, string>>();
  const replaced = new Map<string, RowCells>();
  const notices: Omit<Notice, "from">[] = [];
  for (const { id, cells: base } of round.rows) {
    const row = matched.get(id);
    if (row === undefined) continue;
    const said = copy.loose ? columnsSaid(row, columns) : here;
    if (isAsSent(row, base, said)) continue;
    const changed = new Map<string, string>();
    for (const column of said) {
      if (row.covered?.includes(column)) continue;
      if (row.bad?.includes(column)) notices.push({ code: "bad-value", id, detail: column });
      else if (!isSame(column, base[column] ?? "", row.cells[column] ?? ""))
        changed.set(column, row.cells[column] ?? "");
    }
    if (isReplaced(base, changed)) replaced.set(id, row.cells);
    else if (changed.size > 0) changes.set(id, changed);
  }
  const gone = copy.loose ? [] : columns.filter((column) => !copy.columns.includes(column));
  notices.push(...gone.map((detail) => ({ code: "missing-column" as const, detail })));
  return { changes, replaced, notices };
}

/** A Word document or a text says nothing of the cells that it leaves out. */
function columnsSaid({ cells }: ReturnedRow, columns: readonly string[]): readonly string[] {
  return columns.filter((column) => !isBlank(cells[column]));
}

/** Most rows come back to the letter as they went out. */
function isAsSent({ cells, bad }: ReturnedRow, base: RowCells, columns: readonly string[]): boolean {
  return bad === undefined && columns.every((column) => cells[column] === base[column]);
}

function isSame(column: string, base: string, text: string): boolean {
  return column === "owners" ? sameOwners(base, text) : same(base, text);
}

/**
 * All three cells say something else, and the work has nothing in common; of a single work at another time the owners may be
 * those of before: in a row of its own a group stays what it is called.
 */
function isReplaced(base: RowCells, changed: ReadonlyMap<string, string>): boolean {
  const { items = "", period } = base;
  const isOther = (field: string) => !isBlank(changed.get(field));
  const isAtOtherTime = linesOf(items).length === 1 && !isBlank(period) && !changed.has("owners");
  return (
    ["period", "items"].every(isOther) &&
    (isOther("owners") || isAtOtherTime) &&
    !isBlank(items) &&
    isAnotherWork(items, changed.get("items") ?? "")
  );
}

/** Columns that the plan does not have: kept with the notice, a header without any cell too; not that of ids that are gone. */
function extraColumns(
  copy: ReturnedCopy,
  round: Round,
  matched: ReadonlyMap<string, ReturnedRow>,
  added: readonly AddedRow[],
): Omit<Notice, "from">[] {
  const known = new Set<string>([...FIELDS, ...round.extra]);
  const cells = [
    ...[...matched].flatMap(([id, row]) => beyond(row.cells, known).map((cell) => ({ id, ...cell }))),
    ...added.flatMap(({ row }) => beyond(row.cells, known).map((cell) => ({ id: "", ...cell }))),
  ];
  const bare = copy.loose ? [] : copy.columns.filter((column) => !known.has(column) && column !== ID_HEADER);
  const headers = new Set([...cells.map(({ header }) => header), ...bare]);
  return [...headers].map((header) => ({
    code: "extra-column",
    detail: header,
    cells: cells.filter((cell) => cell.header === header),
  }));
}

function beyond(cells: RowCells, known: ReadonlySet<string>) {
  return Object.keys(cells)
    .filter((header) => !known.has(header) && !isBlank(cells[header]))
    .map((header) => ({ header, value: cells[header] ?? "" }));
}
