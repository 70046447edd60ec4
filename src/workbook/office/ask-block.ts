import type { Cell } from "../../core/model/grid.ts";
import { seenCell } from "./seen-cell.ts";

/** What was asked of a block of cells; it can be read once the request has come back. */
export interface AskedBlock {
  readonly block: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** The cells of a block, rows and columns counted from the sheet's first ones. */
export interface SeenBlock {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Asks for all that is read of a block. */
export function askBlock(block: Excel.Range): AskedBlock {
  block.load("values,text,numberFormat,formulas,valueTypes,rowIndex,columnIndex");
  const rows = block.getRowProperties({ rowHidden: true });
  const columns = block.getColumnProperties({ columnHidden: true });
  const looks = block.getCellProperties({ format: { font: { color: true, strikethrough: true } } });
  block.untrack();
  return { block, rows, columns, looks };
}

export function seenBlock({ block, rows, columns, looks }: AskedBlock): SeenBlock {
  const { rowIndex: top, columnIndex: left } = block;
  return {
    top,
    left,
    cells: cellsOf(block, looks.value),
    hiddenRows: rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [top + row] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, column) => (columnHidden ? [left + column] : [])),
  };
}

function cellsOf(
  { values, text, numberFormat, formulas, valueTypes }: Excel.Range,
  looks: readonly (readonly Excel.CellProperties[])[],
): (Cell | undefined)[][] {
  return values.map((line, row) =>
    line.map((value, column) => {
      const { color, strikethrough = false } = looks[row]?.[column]?.format?.font ?? {};
      return seenCell({
        value,
        text: String(text[row]?.[column] ?? ""),
        format: String(numberFormat[row]?.[column] ?? ""),
        formula: formulas[row]?.[column],
        type: String(valueTypes[row]?.[column]),
        ...(color !== undefined && { color }),
        struck: strikethrough,
      });
    }),
  );
}
