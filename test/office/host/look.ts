import type { Area } from "../../../src/core/model/grid.ts";
import { LAST_COLUMN, LAST_ROW } from "./address.ts";
import type { HostCell, HostSheet } from "./cells.ts";
import { accessDenied } from "./host-error.ts";

/** Cells on which something is set or asked for. */
export interface Target {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

/** The cells of the target; of whole rows and columns only those that there are. */
function* cellsOf({ sheet, areas }: Target): Generator<HostCell> {
  for (const area of areas) {
    if (area.bottom === LAST_ROW || area.right === LAST_COLUMN) yield* existing(sheet, area);
    else for (const [row, column] of placesOf(area)) yield sheet.made(row, column);
  }
}

function* existing(sheet: HostSheet, { top, left, bottom, right }: Area): Generator<HostCell> {
  for (const [row, line] of sheet.rows) {
    if (row < top || row > bottom) continue;
    for (const [column, cell] of line) if (column >= left && column <= right) yield cell;
  }
}

export function* placesOf({ top, left, bottom, right }: Area): Generator<readonly [number, number]> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield [row, column];
  }
}

/** On a protected sheet only cells that are unlocked may be touched. */
export function mayTouch(target: Target): void {
  if (!target.sheet.isProtected) return;
  for (const cell of cellsOf(target)) {
    if (cell.look["Protection.Locked"] !== false) throw accessDenied(`${target.sheet.name} is protected`);
  }
}

/** Looks are refused on a protected sheet, whatever is locked. */
export function mayDress({ sheet }: Target): void {
  if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
}

/** A property of the looks that is the same for all cells of the target; null where they differ. */
function common(target: Target, path: string, usual: unknown): unknown {
  const found = new Set([...cellsOf(target)].map(({ look }) => look[path] ?? usual));
  return found.size === 1 ? [...found][0] : null;
}

function dress(target: Target, path: string, value: unknown): void {
  mayDress(target);
  for (const { look } of cellsOf(target)) look[path] = value;
}

/** An object of the wire whose properties are looks of cells: `part(target, "Font", { Bold: false })`. */
export function part(target: Target, name: string, usual: Readonly<Record<string, unknown>>): object {
  const made = {};
  for (const [property, value] of Object.entries(usual)) {
    const path = `${name}.${property}`;
    Object.defineProperty(made, property, {
      get: () => common(target, path, value),
      set: (given: unknown) => dress(target, path, given),
    });
  }
  return made;
}
