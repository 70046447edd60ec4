import { type Area, a1, columnName, fromA1 } from "../../../src/core/model/grid.ts";
import { invalidArgument } from "./host-error.ts";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The area that an address names: `B2`, `A1:C3`, `2:5`, `C:D`, with or without its sheet. */
export function readArea(address: string): Area {
  const [first = "", last = first] = address.replace(/^.*!/, "").replaceAll("$", "").split(":");
  const [start, end] = [corner(first), corner(last)];
  if (start === undefined || end === undefined) throw invalidArgument(`the address ${address}`);
  return {
    top: start.row ?? 0,
    left: start.column ?? 0,
    bottom: end.row ?? LAST_ROW,
    right: end.column ?? LAST_COLUMN,
  };
}

function corner(text: string): { readonly row?: number; readonly column?: number } | undefined {
  if (/^[1-9]\d*$/.test(text)) return { row: Number(text) - 1 };
  if (/^[A-Z]{1,3}$/.test(text)) return { column: fromA1(`${text}1`)?.column ?? 0 };
  return fromA1(text);
}

export function writtenArea({ top, left, bottom, right }: Area): string {
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === LAST_ROW) return `${columnName(left)}:${columnName(right)}`;
  return top === bottom && left === right ? a1(top, left) : `${a1(top, left)}:${a1(bottom, right)}`;
}

export function withSheet(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
