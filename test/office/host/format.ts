import type { Area } from "../../../src/core/model/grid.ts";
import { LAST_ROW } from "./address.ts";
import { invalidArgument } from "./host-error.ts";
import { mayDress, part, placesOf, type Target } from "./look.ts";

const FONT = { Name: "宋体", Size: 11, Bold: false, Color: "#000000", Strikethrough: false };
const ALIGNMENT = {
  HorizontalAlignment: "General",
  VerticalAlignment: "Center",
  WrapText: false,
  IndentLevel: 0,
};

/** `Range.format` and `RangeAreas.format`. */
export class HostFormat {
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(part(target, "Alignment", ALIGNMENT)));
  }

  get Font() {
    return part(this.#target, "Font", FONT);
  }

  get Fill() {
    return part(this.#target, "Fill", { Color: "#FFFFFF" });
  }

  get Protection() {
    return part(this.#target, "Protection", { Locked: true });
  }

  get Borders() {
    return new HostBorders(this.#target);
  }

  get RowHeight(): number {
    return this.#target.sheet.rowHeights.get(this.#target.areas[0]?.top ?? 0) ?? 14.25;
  }

  set RowHeight(height: number) {
    mayDress(this.#target);
    if (height > 409.5) throw invalidArgument(`a row height of ${height}`);
    for (const row of rowsOf(this.#target)) this.#target.sheet.rowHeights.set(row, height);
  }

  get ColumnWidth(): number {
    return this.#target.sheet.columnWidths.get(this.#target.areas[0]?.left ?? 0) ?? 54;
  }

  set ColumnWidth(width: number) {
    mayDress(this.#target);
    for (const { left, right } of this.#target.areas) {
      for (let column = left; column <= right; column += 1) {
        this.#target.sheet.columnWidths.set(column, width);
      }
    }
  }

  get UseStandardHeight(): boolean {
    return this.#target.sheet.rowHeights.size === 0;
  }

  set UseStandardHeight(_: boolean) {
    const { sheet, areas } = this.#target;
    mayDress(this.#target);
    if (areas.some(({ bottom }) => bottom === LAST_ROW)) sheet.rowHeights.clear();
  }
}

function* rowsOf({ areas }: Target): Generator<number> {
  for (const { top, bottom } of areas) for (let row = top; row <= bottom; row += 1) yield row;
}

type Side = "Top" | "Right" | "Bottom" | "Left";

class HostBorders {
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  Item(index: string): object {
    const sides = this.#target.areas.flatMap((area) => sidesOf(area, index));
    const made = {};
    for (const property of ["Style", "Weight", "Color"]) {
      Object.defineProperty(made, property, {
        set: (value: unknown) => {
          mayDress(this.#target);
          for (const { row, column, side } of sides) {
            this.#target.sheet.made(row, column).look[`Border.${side}.${property}`] = value;
          }
        },
        get: () => null,
      });
    }
    return made;
  }
}

/** The sides of cells that an index of Excel's borders means. */
function sidesOf(area: Area, index: string): { row: number; column: number; side: Side }[] {
  const at: Record<string, (row: number, column: number) => readonly (Side | false)[]> = {
    EdgeTop: (row) => [row === area.top && "Top"],
    EdgeBottom: (row) => [row === area.bottom && "Bottom"],
    EdgeLeft: (_, column) => [column === area.left && "Left"],
    EdgeRight: (_, column) => [column === area.right && "Right"],
    InsideHorizontal: (row) => [row > area.top && "Top", row < area.bottom && "Bottom"],
    InsideVertical: (_, column) => [column > area.left && "Left", column < area.right && "Right"],
  };
  const sides = at[index];
  if (sides === undefined) throw invalidArgument(`the border ${index}`);
  return [...placesOf(area)].flatMap(([row, column]) =>
    sides(row, column).flatMap((side) => (side === false ? [] : [{ row, column, side }])),
  );
}
