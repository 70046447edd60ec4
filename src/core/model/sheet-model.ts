import type { Area } from "./grid.ts";

/** Line weight of a border side. */
export type BorderLine = "hair" | "thin" | "medium";

/** How a cell of a generated sheet looks. Colours are RRGGBB, sizes are points. */
export interface CellStyle {
  readonly font: string;
  readonly size: number;
  readonly bold?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "center";
  readonly wrap?: true;
  /** Indent in Excel's steps (about one character each). */
  readonly indent?: number;
  readonly border?: Readonly<
    Partial<
      Record<"top" | "right" | "bottom" | "left", { readonly line: BorderLine; readonly color: string }>
    >
  >;
  /** Number format code; `@` keeps Excel from turning 「3-4」 into a date. */
  readonly format?: string;
  /** May be edited when the sheet is protected. */
  readonly unlocked?: true;
}

export interface ModelCell {
  readonly text: string;
  readonly style: CellStyle;
}

export interface ModelRow {
  /** Height in points; always given, since LibreOffice and WPS do not estimate it. */
  readonly height: number;
  readonly cells: readonly (ModelCell | undefined)[];
}

/** A dropdown over an area, whose choices stand in a column of another sheet; whatever else is typed stays allowed. */
export interface Dropdown {
  readonly area: Area;
  readonly choices: {
    readonly sheet: string;
    readonly column: number;
    readonly first: number;
    readonly last: number;
  };
  /** Shown while a cell of the area is chosen. */
  readonly prompt: string;
}

/** A sheet to be written, as plain data: whatever writes it (ExcelJS, a patch, Office.js) gives the same sheet. */
export interface SheetModel {
  readonly name: string;
  /** One of our own results: carries the hidden workbook name `_us_generated`, so that readers skip it. */
  readonly generated?: true;
  readonly state: "visible" | "hidden";
  /** Widths in characters of the default font. */
  readonly columns: readonly { readonly width: number; readonly hidden?: true }[];
  readonly rows: readonly ModelRow[];
  readonly merges: readonly Area[];
  /** First row and column that scroll, counted from 0. */
  readonly freeze?: { readonly row: number; readonly column: number };
  readonly gridlines: boolean;
  readonly dropdowns?: readonly Dropdown[];
  /** Only cells that are `unlocked` may be edited; there is no password, it is a help against slips. */
  readonly isProtected?: true;
  readonly page: {
    readonly orientation: "portrait" | "landscape";
    /** Pages wide; 0 leaves it free. */
    readonly fitWidth: 0 | 1;
    readonly fitHeight: 0 | 1;
    /** Inches. */
    readonly margins: {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    };
    readonly centred?: true;
    /** First and last row repeated on every page, counted from 0. */
    readonly titleRows?: readonly [number, number];
    /** Footer in Excel's codes, e.g. `&C第 &P 页，共 &N 页`. */
    readonly footer?: string;
  };
}
