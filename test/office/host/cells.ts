import type { Area, Visibility } from "../../../src/core/model/grid.ts";

/** What Excel keeps of a cell. */
export interface HostCell {
  value: string | number | boolean;
  formula: string | undefined;
  isError: boolean;
  format: string;
  /** Looks by their path on the wire, `Fill.Color`, `Font.Bold`; absent means as every new cell has it. */
  readonly look: Record<string, unknown>;
}

/** A rule of conditional formatting. */
export interface HostRule {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  formula: string;
  fill: string | undefined;
}

export interface HostName {
  readonly name: string;
  formula: string;
  visible: boolean;
}

/** A sheet and all that hangs on it. */
export class HostSheet {
  readonly id: string;
  name: string;
  visibility: Visibility = "visible";
  readonly rows = new Map<number, Map<number, HostCell>>();
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  isProtected = false;
  readonly names: HostName[] = [];
  rules: HostRule[] = [];
  validations: { readonly areas: readonly Area[]; readonly props: Record<string, unknown> }[] = [];
  tables: { readonly name: string; readonly area: Area }[] = [];
  /** The sheet has a filter of its own, not one of a table. */
  isFiltered = false;
  frozen: string | undefined;
  showGridlines = true;
  readonly page: Record<string, unknown> = {};

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made where there was none. */
  made(row: number, column: number): HostCell {
    const line = this.rows.get(row) ?? new Map<number, HostCell>();
    this.rows.set(row, line);
    const cell = line.get(column) ?? emptyCell();
    line.set(column, cell);
    return cell;
  }

  /** The smallest rectangle around all cells that hold a value, or anything; undefined where there is none. */
  used(valuesOnly: boolean): Area | undefined {
    const merges = valuesOnly ? [] : this.merges;
    return [...this.#cellsHolding(valuesOnly), ...merges].reduce<Area | undefined>(around, undefined);
  }

  *#cellsHolding(valuesOnly: boolean): Generator<Area> {
    for (const [row, line] of this.rows) {
      for (const [column, { value }] of line) {
        if (!valuesOnly || value !== "") yield { top: row, left: column, bottom: row, right: column };
      }
    }
  }
}

function emptyCell(): HostCell {
  return { value: "", formula: undefined, isError: false, format: "General", look: {} };
}

export function around(one: Area | undefined, other: Area): Area {
  if (one === undefined) return other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function intersection(one: Area, other: Area): Area | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** The workbook that is open in Excel. */
export class HostBook {
  sheets: HostSheet[] = [];
  active: HostSheet | undefined;
  selected: { readonly sheet: HostSheet; readonly area: Area } | undefined;
  /** The officer is typing in a cell: requests are refused, or wait where they said so. */
  isEditing = false;
  isStructureProtected = false;
  apostropheGoes = false;
  hasPrinter = true;
  #made = 0;

  add(name: string): HostSheet {
    this.#made += 1;
    const sheet = new HostSheet(`{00000000-0001-0000-0${this.#made}00-000000000000}`, name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  find(nameOrId: string): HostSheet | undefined {
    const folded = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === folded);
  }
}
