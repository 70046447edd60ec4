import { textAt } from "../model/grid.ts";
import type { ColumnRole } from "../model/schedule.ts";
import { headerKey, type RoleReading, roleOf } from "./column-role.ts";
import { type GridView, isWritten, seenText } from "./grid-view.ts";
import { looksLikeTime } from "./time-words.ts";

/** A column of the table: what its header says, and what it is for. */
export interface HeaderColumn {
  readonly column: number;
  /** Header text as typed; of a header in two levels the lower one. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly strength: number;
}

/** The header of a table; rows count from 0, `bottom` is its last row. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const DEEPEST_HEADER = 3;
const LONGEST_HEADER = 40;

/** Columns whose header can be seen in the row, also when its merged cell begins further up or to the left. */
function headed(view: GridView, row: number): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < view.width; column += 1) {
    const header = seenText(view, row, column);
    if (header !== "") columns.push({ column, header, ...roleOf(header) });
  }
  return columns;
}

/** Months in the header itself: a table on its side, which has no column of times. */
function liesOnItsSide(columns: readonly HeaderColumn[]): boolean {
  return (
    columns.filter(({ header }) => looksLikeTime(header) && /\d|[一二三四五六七八九十]/.test(header))
      .length >= 3
  );
}

/** The one column without known header words, where time and owners are plain: the work must stand there. */
function unnamedItems(columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const plain = (role: ColumnRole) => columns.some((one) => one.role === role && one.strength >= 3);
  const unknown = columns.filter(({ strength }) => strength === 0);
  return plain("time") && plain("owners") && unknown.length === 1 ? unknown[0] : undefined;
}

/** 「日期：」 beside a title waits to be filled in; a header has a colon in all its cells or in none. */
function hasBlankParticulars(columns: readonly HeaderColumn[]): boolean {
  return new Set(columns.map(({ header }) => /[：:]$/.test(header))).size > 1;
}

function isHeader(columns: readonly HeaderColumn[]): boolean {
  const anchors = new Set(columns.map(({ header }) => headerKey(header)));
  if (anchors.size < 2 || liesOnItsSide(columns) || hasBlankParticulars(columns)) return false;
  if (unnamedItems(columns) !== undefined) return true;
  const items = columns.find(({ role, strength }) => role === "items" && strength >= 3);
  return columns.some(({ role, strength }) => items !== undefined && role !== "items" && strength >= 1);
}

const HINT =
  /[内內]\s*容|时\s*间|時\s*間|月\s*份|日\s*期|[时期]\s*限|周\s*次|週\s*次|责\s*任|[负負]\s*[责責]|部\s*门|序\s*号|备\s*注|備\s*註|完\s*成|单\s*位|^\s*[月周]\s*$/;

/** Whether a row can be a header at all, by words that every header has. */
function mayBeHeader(view: GridView, row: number): boolean {
  const cells = view.grid.cells[row];
  if (cells === undefined) return false;
  let hinted = false;
  for (let column = 0; column < cells.length; column += 1) {
    const text = cells[column]?.text ?? "";
    if (text.length > LONGEST_HEADER && text.trim() !== "") return false;
    hinted ||= HINT.test(text);
  }
  return hinted;
}

/** The last row that merged header cells reach down to. */
function mergedBottom(view: GridView, row: number, columns: readonly HeaderColumn[]): number {
  return columns.reduce((bottom, { column }) => {
    const area = view.area(row, column);
    return area === undefined || area.bottom >= row + DEEPEST_HEADER ? bottom : Math.max(bottom, area.bottom);
  }, row);
}

/** Whether the next row only divides a header above it: 已完成, 未完成 below 完成情况. */
function dividesHeader(view: GridView, row: number, columns: readonly HeaderColumn[]): boolean {
  const below = view.written(row + 1);
  if (below.length < 2) return false;
  return below.every((column) => {
    const above = columns.find((one) => one.column === column);
    const area = view.area(row, column);
    const wide = area !== undefined && area.right > area.left;
    const short = textAt(view.grid, row + 1, column).length <= 12;
    return short && (above === undefined || wide || above.role === "status");
  });
}

/** The role of a column in two levels: 完成情况 keeps its parts; 责任 over 部门 and 人 is refined by them. */
function refine(upper: RoleReading, lower: RoleReading): RoleReading {
  if (upper.role === "status" || (upper.role === "extra" && upper.strength > 0)) return upper;
  return lower.strength > 0 ? lower : upper;
}

function columnOf(view: GridView, top: number, bottom: number, column: number) {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = seenText(view, row, column);
    if (text !== "" && view.anchor(row, column).row >= top && text !== levels.at(-1)) levels.push(text);
  }
  const header = levels.at(-1) ?? "";
  return { column, header, ...levels.map(roleOf).reduce(refine, { role: "extra", strength: 0 }) };
}

/** Keeps the plainest, then leftmost, column of a role; the others are carried through. */
function keepBest(columns: readonly HeaderColumn[], role: ColumnRole): HeaderColumn[] {
  const rivals = columns.filter((one) => one.role === role);
  const best = Math.max(...rivals.map(({ strength }) => strength));
  const kept = rivals.find(({ strength }) => strength === best);
  return columns.map((one) => (one.role === role && one !== kept ? { ...one, role: "extra" } : one));
}

const BODIES = /^(?:责任|负责|牵头|主办|承办)?(?:部门|单位|处室|科室)$/;
const PERSONS = /^(?:责任|负责)?人员?$|^(?:部门|单位|处室|科室)(?:责任|负责)人$/;

/** 责任部门 beside 责任人: one names the bodies, the other the people. */
function belongTogether(one: HeaderColumn, other: HeaderColumn): boolean {
  const [first, second] = [headerKey(one.header), headerKey(other.header)];
  return (BODIES.test(first) && PERSONS.test(second)) || (PERSONS.test(first) && BODIES.test(second));
}

/** The plainest owner column, and where it names bodies the one that names the people, or the other way round. */
function keepOwners(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const kept = keepBest(columns, "owners");
  const best = kept.find(({ role }) => role === "owners");
  const partner = columns.findIndex(
    (one) => best !== undefined && one.role === "owners" && one.strength >= 3 && belongTogether(best, one),
  );
  return kept.map((one, index) => (index === partner ? { ...one, role: "owners" } : one));
}

function settleRoles(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const unnamed = columns.some(({ role }) => role === "items") ? undefined : unnamedItems(columns);
  const named = columns.map((one): HeaderColumn => (one === unnamed ? { ...one, role: "items" } : one));
  return keepOwners((["time", "items"] as const).reduce(keepBest, named));
}

/** The header that this row belongs to; undefined when the row heads no schedule. */
function headerAt(view: GridView, row: number): Header | undefined {
  if (!mayBeHeader(view, row)) return undefined;
  const seen = headed(view, row);
  if (!isHeader(seen)) return undefined;
  const top = Math.min(...seen.map(({ column }) => view.anchor(row, column).row));
  const reach = mergedBottom(view, row, seen);
  const bottom = reach === row && dividesHeader(view, row, seen) ? row + 1 : reach;
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < view.width; column += 1) {
    const one = columnOf(view, top, bottom, column);
    if (one.header !== "") columns.push(one);
  }
  return { top, bottom, columns: settleRoles(columns) };
}

const bare = (text: string) => text.replace(/\s+/g, "");

/** Whether the row says what the header says at that level, and nothing else. */
function repeatsLevel(view: GridView, row: number, level: number): boolean {
  const columns = view.written(row);
  return (
    columns.length > 1 &&
    columns.every((column) => {
      const text = textAt(view.grid, row, column);
      return text.length <= LONGEST_HEADER && bare(text) === bare(seenText(view, level, column));
    })
  );
}

/** Whether the header's words stand in this row once more, as at the top of a printed page. */
export function repeatsHeader(view: GridView, row: number, header: Header): boolean {
  for (let level = header.top; level <= header.bottom; level += 1) {
    if (repeatsLevel(view, row, level)) return true;
  }
  return false;
}

/** The first header at or below the row. */
export function findHeader(view: GridView, from: number): Header | undefined {
  for (let row = from; row < view.height; row += 1) {
    const header = headerAt(view, row);
    if (header !== undefined) return header;
  }
  return undefined;
}

const SAMPLE_ROWS = 50;

/** Whether what stands below in that column is times and nothing else. */
function holdsTimes(view: GridView, from: number, column: number): boolean {
  const end = Math.min(view.height, from + SAMPLE_ROWS);
  let times = 0;
  for (let row = from; row < end; row += 1) {
    const cell = view.grid.cells[row]?.[column];
    if (!isWritten(cell)) continue;
    if (!looksLikeTime(cell.text)) return false;
    times += 1;
  }
  return times > 0;
}

/** Finds the times under an empty or unknown header, when no header names them (two of 24 real tables). */
export function withTimeColumn(view: GridView, header: Header): Header {
  if (header.columns.some(({ role }) => role === "time")) return header;
  for (let column = 0; column < view.width; column += 1) {
    const known = header.columns.find((one) => one.column === column);
    if ((known?.strength ?? 0) > 0 || !holdsTimes(view, header.bottom + 1, column)) continue;
    const time: HeaderColumn = { column, header: known?.header ?? "", role: "time", strength: 1 };
    const others = header.columns.filter((one) => one.column !== column);
    return { ...header, columns: [...others, time].sort((one, other) => one.column - other.column) };
  }
  return header;
}
