import { textAt } from "../model/grid.ts";
import { roleOf } from "./column-role.ts";
import { headsBody, headsKind, saysWork } from "./cross-words.ts";
import { headed } from "./find-header.ts";
import type { GridView } from "./grid-view.ts";
import type { HeaderColumn } from "./header.ts";
import { plainHeader } from "./plain-header.ts";
import { textsBelow } from "./texts-below.ts";
import type { AboveTable } from "./title.ts";

/** Where the names stand that head the columns, and what stands above the table. */
export interface NamesRow {
  readonly view: GridView;
  readonly above: AboveTable;
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
}

/** The words of a row that are its own, not those of a cell merged over it from the left. */
export function ownColumns(view: GridView, row: number): HeaderColumn[] {
  return headed(view, row).filter(({ column }) => view.anchor(row, column).column === column);
}

/** Whether 「责任部门」 or 「责任人」 is merged over the column and its neighbours: what stands below it are names. */
function standsUnderOwners(view: GridView, row: number, { column }: HeaderColumn): boolean {
  if (row === 0) return false;
  const anchor = view.anchor(row - 1, column);
  const area = view.area(anchor.row, anchor.column);
  if (area === undefined || area.right === area.left || area.bottom >= row) return false;
  const { role, strength } = roleOf(textAt(view.grid, anchor.row, anchor.column));
  return role === "owners" && strength >= 3;
}

/** The columns of the row that bodies or people head. */
export function bodiesIn(view: GridView, row: number, columns: readonly HeaderColumn[]): HeaderColumn[] {
  return columns.filter((one) => headsBody(one) || standsUnderOwners(view, row, one));
}

/** The columns of the row that kinds of work head. */
export function kindsIn(columns: readonly HeaderColumn[]): HeaderColumn[] {
  return columns.filter(headsKind);
}

/** What is said of work, though no role is known for it. */
const SAYS_OF_WORK = /说明|情况|结果|进展|原因|附件|材料|建议|意见|反馈|总结/;
const SHORT_NAME = /^\p{Script=Han}{2,4}$/u;

/** 「组织」 beside 「宣传」 and 「文体」: a short name that no list has, over work as its neighbours are. */
function goesWithNames({ view, above, row }: NamesRow, one: HeaderColumn): boolean {
  const name = plainHeader(one.header);
  if (one.strength > 0 || !SHORT_NAME.test(name) || SAYS_OF_WORK.test(name)) return false;
  return saysWork(textsBelow(view, row + 1, [one]), above);
}

/** Two names or more with those beside them that only their neighbours tell: work under these would be lost. */
export function withNeighbours(names: readonly HeaderColumn[], at: NamesRow): readonly HeaderColumn[] {
  if (names.length < 2) return names;
  return at.columns.filter((one) => names.includes(one) || goesWithNames(at, one));
}
