import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { a1, columnName, fromA1, type Grid, textAt } from "../../core/model/grid.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import type { RowChange } from "../../core/model/row-change.ts";
import type { FoundTable } from "../../core/model/schedule.ts";
import type { Unit } from "../../core/model/settings.ts";
import { pastedIn } from "../import/pasted-in.ts";
import { words } from "../words.ts";
import type { Then } from "./cell-editor.tsx";
import { copied, fillEdits, pasteEdits, tableIn } from "./clip.ts";
import { type RowActions, rowActions } from "./row-actions.ts";
import { anchorOf, chosenArea, goneBy, only, type Place, type Selection, step } from "./selection.ts";
import { type CellActions, SheetRow } from "./sheet-row.tsx";
import { type SheetShape, shapeOf } from "./sheet-shape.ts";
import { SheetTools } from "./sheet-tools.tsx";
import { suggestionsOf } from "./suggestions.ts";
import { useDrawnRows } from "./use-drawn-rows.ts";
import { useFocusOnHead, useShown } from "./use-shown-cell.ts";

const useStyles = makeStyles({
  sheet: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, minHeight: 0 },
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    scrollPadding: "32px 8px 8px 44px",
  },
  table: {
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: "2px 8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { left: 0, zIndex: 3 },
  gap: { padding: 0, border: "none" },
  note: {
    margin: 0,
    padding: "4px 12px",
    minHeight: "20px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const asGrid = { role: "grid", "aria-multiselectable": true } as const;

/** Width of the column of row numbers. */
const SIDE = 40;

interface Props {
  readonly grid: Grid;
  /** Address of the cell that the chosen finding stands in. */
  readonly found: string | undefined;
  readonly table: FoundTable | undefined;
  /** The 名单: owners to choose from. */
  readonly units: readonly Unit[];
  readonly canUndo: boolean;
  readonly onEdit: (edits: readonly CellEdit[]) => Promise<void>;
  /** Whether the rows changed. */
  readonly onRows: (change: RowChange) => Promise<boolean>;
  readonly onUndo: () => void;
}

/** The sheet beside the pane in a wide window, edited like a sheet: texts, rows, copy and paste. */
export function SheetView(props: Props) {
  const { grid, found, table, units, canUndo, onEdit, onUndo } = props;
  const styles = useStyles();
  const view = useRef<HTMLElement>(null);
  const shape = useMemo(() => shapeOf(grid), [grid]);
  const suggestions = useMemo(() => suggestionsOf(grid, table, units), [grid, table, units]);
  const [selection, setSelection] = useState<Selection>(() => only(firstPlace(shape, found)));
  const [writing, setWriting] = useState<{ readonly place: Place; readonly start: string }>();
  const [said, setSaid] = useState("");
  const { drawn, onScroll, bringIn } = useDrawnRows(view, grid, shape);
  const wantsFocus = useFocusOnHead(view, selection.head, bringIn);

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
  const edit = (edits: readonly CellEdit[]) => void (edits.length > 0 && onEdit(edits));
  const write = (place: Place, start: string) => setWriting({ place, start });

  const actions = useLatest({
    onPoint: (head, how) => {
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
      if (then !== "leave") go(only(placeAfter(place, then, shape)));
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
  const onCopy = (event: ClipboardEvent) => {
    if (writing !== undefined) return;
    event.preventDefault();
    const { text, html } = copied(grid, area, shape.columns);
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    setSaid(words.sheet.copied);
    if (event.type === "cut") edit(fillEdits(grid, shape, area, ""));
  };
  const onPaste = async (event: ClipboardEvent) => {
    if (writing !== undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const edits = pasteEdits(grid, shape, area, await tableIn(pastedIn(event.clipboardData)));
    if (edits === undefined) return setSaid(words.sheet.covered);
    await onEdit(edits);
    setSaid(words.sheet.pasted(edits.length));
  };

  const headerEnd = table?.headerEnd ?? 0;
  return (
    <section className={styles.sheet} aria-label={`${words.sheet.label} ${grid.sheet}`}>
      <SheetTools {...rows} canUndo={canUndo} onUndo={onUndo} />
      <section
        ref={view}
        aria-label={words.sheet.cells}
        className={styles.view}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={(event) => void onPaste(event)}
      >
        <table
          className={styles.table}
          style={{ width: shape.widths.reduce((sum, width) => sum + width, SIDE) }}
          {...asGrid}
          aria-label={grid.sheet}
          aria-rowcount={shape.rows + 1}
          aria-colcount={shape.columns.length + 1}
        >
          <colgroup>
            <col style={{ width: SIDE }} />
            {shape.widths.map((width, index) => (
              <col key={shape.columns[index]} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <td className={mergeClasses(styles.head, styles.corner)} />
              {shape.columns.map((column) => (
                <th key={column} className={styles.head} scope="col">
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={drawn.above} className={styles.gap} />
            {Array.from({ length: drawn.last - drawn.first + 1 }, (_, index) => drawn.first + index).map(
              (row) => (
                <SheetRow
                  key={row}
                  grid={grid}
                  shape={shape}
                  row={row}
                  bold={row <= headerEnd}
                  chosenFrom={row >= area.top && row <= area.bottom ? area.left : undefined}
                  chosenTo={row >= area.top && row <= area.bottom ? area.right : undefined}
                  entry={row === selection.head.row ? selection.head.column : undefined}
                  found={found !== undefined && fromA1(found)?.row === row ? found : undefined}
                  writing={writing?.place.row === row ? writing.place.column : undefined}
                  start={writing?.place.row === row ? writing.start : ""}
                  suggestions={suggestions}
                  actions={actions}
                />
              ),
            )}
            <Gap height={drawn.below} className={styles.gap} />
          </tbody>
        </table>
      </section>
      <p className={styles.note} role="status">
        {said === "" ? words.sheet.hint : said}
      </p>
    </section>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height, className }: { readonly height: number; readonly className: string }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden>
      <td className={className} style={{ height }} />
    </tr>
  );
}

function firstPlace(shape: SheetShape, found: string | undefined): Place {
  const place = found === undefined ? undefined : fromA1(found);
  return place ?? anchorOf({ row: 0, column: shape.columns[0] ?? 0 }, shape);
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

/** A sign, or the beginning of one that an input method makes. */
function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key.length === 1 || key === "Process") && !ctrlKey && !metaKey && !altKey;
}

/** The keys of Excel for rows; moving is Alt+Shift and an arrow. */
function actionFor(
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
  { onAdd, onDelete, onMove, onRow }: RowActions & { readonly onRow: () => void },
): (() => void) | undefined {
  const ctrl = ctrlKey || metaKey;
  if (ctrl && (key === "+" || (shiftKey && key === "="))) return () => onAdd("above");
  if (ctrl && key === "-") return onDelete;
  if (altKey && shiftKey && key === "ArrowUp") return () => onMove("up");
  if (altKey && shiftKey && key === "ArrowDown") return () => onMove("down");
  return shiftKey && key === " " ? onRow : undefined;
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
