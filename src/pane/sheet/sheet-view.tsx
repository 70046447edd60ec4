import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { a1, fromA1, type Grid, textAt } from "../../core/model/grid.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import type { RowChange } from "../../core/model/row-change.ts";
import type { FoundTable } from "../../core/model/schedule.ts";
import type { Unit } from "../../core/model/settings.ts";
import type { Then } from "./cell-editor.tsx";
import { fillEdits } from "./clip.ts";
import { clipboardActions } from "./clipboard-actions.ts";
import { rowActions } from "./row-actions.ts";
import { anchorOf, chosenArea, goneBy, only, type Place, type Selection, step } from "./selection.ts";
import { useSheetFrame } from "./sheet-frame.ts";
import { actionFor, isTyped } from "./sheet-keys.ts";
import type { CellActions } from "./sheet-row.tsx";
import { type SheetShape, shapeOf } from "./sheet-shape.ts";
import { SheetTable } from "./sheet-table.tsx";
import { SheetTools } from "./sheet-tools.tsx";
import { sheetWords } from "./sheet-words.ts";
import { suggestionsOf } from "./suggestions.ts";
import { useDrawnRows } from "./use-drawn-rows.ts";
import { useFocusKept, useFocusOnHead, useShown } from "./use-shown-cell.ts";

interface Props {
  readonly grid: Grid;
  /** Address of the cell that the chosen finding stands in. */
  readonly found: string | undefined;
  readonly table: FoundTable | undefined;
  /** The 名单: owners to choose from. */
  readonly units: readonly Unit[];
  readonly canUndo: boolean;
  /** Whether they were written. */
  readonly onEdit: (edits: readonly CellEdit[]) => Promise<boolean>;
  /** Whether the rows changed. */
  readonly onRows: (change: RowChange) => Promise<boolean>;
  readonly onUndo: () => void;
}

/** The sheet beside the pane in a wide window, edited like a sheet: texts, rows, copy and paste. */
export function SheetView(props: Props) {
  const { grid, found, table, units, canUndo, onEdit, onUndo } = props;
  const styles = useSheetFrame();
  const view = useRef<HTMLElement>(null);
  const shape = useMemo(() => shapeOf(grid), [grid]);
  const suggestions = useMemo(() => suggestionsOf(grid, table, units), [grid, table, units]);
  const [selection, setSelection] = useState<Selection>(() => only(firstPlace(shape, table, found)));
  const [writing, setWriting] = useState<{ readonly place: Place; readonly start: string }>();
  const [said, setSaid] = useState("");
  const { drawn, onScroll, bringIn } = useDrawnRows(view, grid, shape, writing !== undefined);
  const focus = useFocusKept(view);
  const wantsFocus = useFocusOnHead(view, selection.head, bringIn);
  // Written from cell to cell with Tab, a row ends with Enter below the cell where it was begun, as in Excel.
  const begunAt = useRef<number>();

  // The finding that was chosen beside is shown here; the focus stays there.
  useEffect(() => {
    const place = found === undefined ? undefined : fromA1(found);
    if (place !== undefined) setSelection(only(place));
  }, [found]);
  useShown(view, found, bringIn);

  const go = (next: Selection) => {
    wantsFocus.current = true;
    setSelection(next);
    setSaid("");
  };
  const area = chosenArea(selection);
  const edit = (edits: readonly CellEdit[]) => void onEdit(edits);
  const write = (place: Place, start: string) => setWriting({ place, start });

  const actions = useLatest({
    onPoint: (head, how) => {
      begunAt.current = undefined;
      setSaid("");
      setSelection(({ anchor }) => (how === "extend" ? { anchor, head } : only(head)));
    },
    onPointRow: (row, how) => go(wholeRow(shape, row, how === "extend" ? selection.anchor.row : row)),
    onWrite: (place) => write(place, textAt(grid, place.row, place.column)),
    onDone: (place, to, then) => {
      setWriting(undefined);
      const from = textAt(grid, place.row, place.column);
      if (to !== undefined)
        edit(from === to ? [] : [{ sheet: grid.sheet, cell: a1(place.row, place.column), from, to }]);
      const begun = begunAt.current ?? place.column;
      begunAt.current = then === "right" ? begun : undefined;
      if (then === "down") go(only(placeAfter({ ...place, column: begun }, then, shape)));
      else if (then !== "leave") go(only(placeAfter(place, then, shape)));
    },
  });
  const rows = rowActions({
    grid,
    shape,
    headerEnd: table?.headerEnd ?? -1,
    selection,
    onRows: props.onRows,
    onChanged: (after, text) => {
      go(after);
      setSaid(text);
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    const ctrl = ctrlKey || metaKey;
    const next = altKey ? undefined : goneBy(selection, { key, ctrl, shift: shiftKey }, shape);
    if (next !== undefined) begunAt.current = undefined;
    const act =
      next !== undefined
        ? () => go(next)
        : actionFor(event, { ...rows, onRow: () => go(wholeRow(shape, area.top, area.bottom)) });
    if (act !== undefined) act();
    else if (key === "F2" || (key === "Enter" && !ctrl))
      write(selection.head, textAt(grid, selection.head.row, selection.head.column));
    else if (key === "Delete" || key === "Backspace") edit(fillEdits(grid, shape, area, ""));
    else {
      // The sign that was typed goes into the field, also one that an input method is about to make.
      if (isTyped(event)) flushSync(() => write(selection.head, ""));
      return;
    }
    event.preventDefault();
  };
  const clipboard = clipboardActions({ grid, shape, area, onEdit, say: setSaid });

  return (
    <section className={styles.sheet} aria-label={`${sheetWords.label} ${grid.sheet}`}>
      <SheetTools {...rows} canUndo={canUndo} onUndo={onUndo} />
      <section
        ref={view}
        aria-label={sheetWords.cells}
        className={styles.view}
        {...focus}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        {...(writing === undefined && clipboard)}
      >
        <SheetTable
          grid={grid}
          shape={shape}
          drawn={drawn}
          headerEnd={table?.headerEnd ?? 0}
          selection={selection}
          found={found}
          writing={writing}
          suggestions={suggestions}
          actions={actions}
        />
      </section>
      <p className={styles.note} role="status">
        {said === "" ? sheetWords.hint : said}
      </p>
    </section>
  );
}

/** The cell of the finding; else the sheet's first one, in an empty table the first one to be written in. */
function firstPlace(shape: SheetShape, table: FoundTable | undefined, found: string | undefined): Place {
  const place = found === undefined ? undefined : fromA1(found);
  const row = table !== undefined && table.headerEnd === shape.lastWritten ? table.headerEnd + 1 : 0;
  return place ?? anchorOf({ row, column: shape.columns[0] ?? 0 }, shape);
}

function wholeRow({ columns }: SheetShape, row: number, from: number): Selection {
  return {
    anchor: { row: from, column: columns[0] ?? 0 },
    head: { row, column: columns.at(-1) ?? 0 },
  };
}

function placeAfter(place: Place, then: Then, shape: SheetShape): Place {
  if (then === "down") return step(place, 1, 0, shape);
  if (then === "right") return step(place, 0, 1, shape);
  return then === "left" ? step(place, 0, -1, shape) : place;
}

/** The same functions for the rows at every drawing, each doing what the newest drawing says. */
function useLatest(actions: CellActions): CellActions {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  return useMemo(
    () => ({
      onPoint: (...given) => latest.current.onPoint(...given),
      onPointRow: (...given) => latest.current.onPointRow(...given),
      onWrite: (...given) => latest.current.onWrite(...given),
      onDone: (...given) => latest.current.onDone(...given),
    }),
    [],
  );
}
