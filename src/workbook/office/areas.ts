import { type Area, a1, columnName, fromA1 } from "../../core/model/grid.ts";

/** `A1:C3`, or `A1` for a single cell. */
export function address({ top, left, bottom, right }: Area): string {
  const first = a1(top, left);
  return top === bottom && left === right ? first : `${first}:${a1(bottom, right)}`;
}

/** Whole rows, counted from 0: `3:5`. */
export function rowsAddress(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

/** Whole columns, counted from 0: `B:D`. */
export function columnsAddress(first: number, last: number): string {
  return `${columnName(first)}:${columnName(last)}`;
}

/** Excel takes lists of addresses up to 8,192 characters; ours stay well below. */
const LONGEST_LIST = 2_000;

/** The addresses in as few comma-separated lists as Excel takes. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const one of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + one.length < LONGEST_LIST)
      lists[lists.length - 1] = `${last},${one}`;
    else lists.push(one);
  }
  return lists;
}

/** The areas that Excel names in one text: `安排表!A1:A3,'第 1 组'!C4:C5`. */
export function readAreas(addresses: string): Area[] {
  const found = addresses.matchAll(/(?:^|[,!])(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?(?=,|$)/g);
  return [...found].flatMap(([, first = "", last = first]) => {
    const [start, end] = [fromA1(first), fromA1(last)];
    if (start === undefined || end === undefined) return [];
    return [{ top: start.row, left: start.column, bottom: end.row, right: end.column }];
  });
}
