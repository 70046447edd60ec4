import { type KeyboardEvent, useMemo, useRef } from "react";
import { a1, type Grid } from "../../core/model/grid.ts";
import { COLUMN_ROLES } from "../../core/reading/offer-columns.ts";
import { anchorOf, goneBy, type Selection } from "../sheet/selection.ts";
import { useSheetFrame } from "../sheet/sheet-frame.ts";
import type { CellActions } from "../sheet/sheet-row.tsx";
import { type SheetShape, shapeOf } from "../sheet/sheet-shape.ts";
import { SheetTable } from "../sheet/sheet-table.tsx";
import { sheetWords } from "../sheet/sheet-words.ts";
import { useDrawnRows } from "../sheet/use-drawn-rows.ts";
import { useFocusOnHead, useShown } from "../sheet/use-shown-cell.ts";
import type { Columns, ColumnsEvent } from "./columns.ts";
import { columnsWords } from "./columns-words.ts";

interface Props {
  readonly columns: Columns;
  readonly send: (event: ColumnsEvent) => void;
}

/** The sheet whose columns are being named: what each is for stands over it, and a press on a row makes it the header. */
export function ColumnsSheet({ columns, send }: Props) {
  const grid = columns.grids.find(({ sheet }) => sheet === columns.offer.sheet);
  return grid === undefined ? null : <Sheet key={grid.sheet} grid={grid} columns={columns} send={send} />;
}

function Sheet({ grid, columns, send }: Props & { readonly grid: Grid }) {
  const styles = useSheetFrame();
  const view = useRef<HTMLElement>(null);
  const shape = useMemo(() => shapeOf(grid), [grid]);
  const { drawn, onScroll, bringIn } = useDrawnRows(view, grid, shape, false);
  const selection = headerRows(columns, shape);
  const wantsFocus = useFocusOnHead(view, selection.head, bringIn);
  const { row, column } = anchorOf({ row: selection.head.row, column: shape.columns[0] ?? 0 }, shape);
  useShown(view, row < 0 ? undefined : a1(row, column), bringIn);
  const actions = useMemo((): CellActions => {
    const choose = (row: number) => isWritten(grid, row) && send({ kind: "header-chosen", row });
    return {
      onPoint: ({ row }, how) => how === "begin" && choose(row),
      onPointRow: (row, how) => how === "begin" && choose(row),
      onWrite: () => {},
      onDone: () => {},
    };
  }, [grid, send]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event;
    const next = goneBy(selection, { key, ctrl: ctrlKey || metaKey, shift: false }, shape);
    if (next === undefined) return;
    event.preventDefault();
    const chosen = writtenFrom(grid, next.head.row, next.head.row < selection.head.row ? -1 : 1);
    if (chosen === undefined) return;
    wantsFocus.current = true;
    send({ kind: "header-chosen", row: chosen });
  };
  return (
    <section className={styles.sheet} aria-label={`${sheetWords.label} ${grid.sheet}`}>
      <section
        ref={view}
        aria-label={sheetWords.cells}
        className={styles.view}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        <SheetTable
          grid={grid}
          shape={shape}
          drawn={drawn}
          headerEnd={columns.offer.header?.bottom ?? -1}
          named={namesOf(columns)}
          selection={selection}
          found={undefined}
          writing={undefined}
          suggestions={NO_SUGGESTIONS}
          actions={actions}
        />
      </section>
      <p className={styles.note}>{columnsWords.point}</p>
    </section>
  );
}

function isWritten({ cells }: Grid, row: number): boolean {
  return cells[row]?.some((cell) => cell !== undefined) === true;
}

/** That row, or the next one up or down in which something is written. */
function writtenFrom(grid: Grid, from: number, by: 1 | -1): number | undefined {
  for (let row = from; row >= 0 && row < grid.cells.length; row += by) if (isWritten(grid, row)) return row;
  return undefined;
}

const NO_SUGGESTIONS: ReadonlyMap<number, readonly string[]> = new Map();

/** The rows of the header, from the first column to the last; no row at all where there is none. */
function headerRows({ offer: { header } }: Columns, { columns }: SheetShape): Selection {
  const [top, bottom] = [header?.top ?? -1, header?.bottom ?? -1];
  return {
    anchor: { row: top, column: columns[0] ?? 0 },
    head: { row: bottom, column: columns.at(-1) ?? 0 },
  };
}

/** What the columns are for, but for those that are kept as they are. */
function namesOf({ roles }: Columns): ReadonlyMap<number, string> {
  const names = roles.map((role, column) => {
    const name = COLUMN_ROLES.find((one) => one.role === role)?.name;
    return [column, role === "extra" ? undefined : name] as const;
  });
  return new Map(names.flatMap(([column, name]) => (name === undefined ? [] : [[column, name]])));
}
