import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { a1, type Grid, textAt } from "../../core/model/grid.ts";
import { CellEditor, type Then } from "./cell-editor.tsx";
import { fillStyle } from "./fill-style.ts";
import type { Place } from "./selection.ts";
import { roomBeside, runningFrom, type SheetShape } from "./sheet-shape.ts";
import { sheetWords } from "./sheet-words.ts";
import type { Suggestions } from "./suggestions.ts";

const useStyles = makeStyles({
  side: {
    position: "sticky",
    left: 0,
    zIndex: 2,
    padding: "2px 4px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "default",
  },
  sideChosen: { color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  cell: {
    position: "relative",
    padding: "4px 8px",
    verticalAlign: "middle",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "cell",
    userSelect: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px dotted Highlight", outlineOffset: "-4px" },
  },
  head: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  found: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  hidden: { color: tokens.colorNeutralForeground3 },
  // Its words lie over the blank cells beside it.
  running: { zIndex: 1 },
  lineless: { borderRightColor: "transparent" },
  editing: { padding: "1px", userSelect: "text", zIndex: 2, overflow: "visible" },
});

/** What the officer does with cells of the sheet. */
export interface CellActions {
  /** A press on a cell, and the pointer drawn over one. */
  readonly onPoint: (place: Place, how: "begin" | "extend") => void;
  readonly onPointRow: (row: number, how: "begin" | "extend") => void;
  readonly onWrite: (place: Place) => void;
  readonly onDone: (place: Place, text: string | undefined, then: Then) => void;
}

interface Props {
  readonly grid: Grid;
  readonly shape: SheetShape;
  readonly row: number;
  readonly bold: boolean;
  /** First and last of the chosen columns, where the choice reaches into this row. */
  readonly chosenFrom: number | undefined;
  readonly chosenTo: number | undefined;
  /** The column of the one cell that Tab comes to; from there the arrows lead on. */
  readonly entry: number | undefined;
  /** The cell of the chosen finding. */
  readonly found: string | undefined;
  /** The column that is being written in, and what the field begins with. */
  readonly writing: number | undefined;
  readonly start: string;
  readonly suggestions: Suggestions;
  readonly actions: CellActions;
}

/** A row of the sheet; drawn again only when something of it changes. */
export const SheetRow = memo(function Row(props: Props) {
  const { grid, row, shape, chosenFrom, actions } = props;
  const styles = useStyles();
  const running = runningFrom(grid, shape, row);
  return (
    <tr aria-rowindex={row + 2} data-row={row}>
      <th
        className={mergeClasses(styles.side, chosenFrom !== undefined && styles.sideChosen)}
        scope="row"
        title={sheetWords.row(row + 1)}
        onPointerDown={(event) => actions.onPointRow(row, event.shiftKey ? "extend" : "begin")}
        onPointerEnter={(event) => event.buttons === 1 && actions.onPointRow(row, "extend")}
      >
        {row + 1}
      </th>
      {shape.columns.map((column) => (
        <SheetCell key={column} {...props} column={column} running={running} />
      ))}
    </tr>
  );
});

/** Cells of a table that is a grid. */
const asCell = (chosen: boolean) => ({ role: "gridcell", "aria-selected": chosen }) as const;

interface CellProps extends Props {
  readonly column: number;
  /** The column of a text that runs on over blank cells in this row. */
  readonly running: number | undefined;
}

function SheetCell(props: CellProps) {
  const { grid, shape, row, column, running, bold, entry, found, writing, start, suggestions, actions } =
    props;
  const styles = useStyles();
  const area = shape.mergeAt(row, column);
  if (area !== undefined && (area.top !== row || area.left !== column)) return null;
  const address = a1(row, column);
  const text = textAt(grid, row, column);
  const chosen = props.chosenFrom !== undefined && isBetween(column, props.chosenFrom, props.chosenTo);
  const isWriting = writing === column;
  const place = { row, column };
  const fill = grid.fills?.[row]?.[column];
  const room = isWriting || running !== column ? undefined : roomBeside(grid, shape, row, column);
  const plain = chosen || isWriting || found === address;
  return (
    <td
      {...(fill !== undefined && !plain && { style: fillStyle(fill) })}
      className={mergeClasses(
        styles.cell,
        bold && styles.title,
        grid.hiddenRows.has(row) && styles.hidden,
        chosen && styles.chosen,
        entry === column && chosen && styles.head,
        found === address && styles.found,
        running !== undefined && column !== shape.columns.at(-1) && styles.lineless,
        room !== undefined && styles.running,
        isWriting && styles.editing,
      )}
      data-cell={address}
      {...asCell(chosen)}
      aria-current={found === address ? "location" : undefined}
      tabIndex={entry === column ? 0 : -1}
      {...(area !== undefined && spansOf(area, shape))}
      onPointerDown={(event) => {
        if (!isWriting && event.button === 0) actions.onPoint(place, event.shiftKey ? "extend" : "begin");
      }}
      onPointerEnter={(event) => event.buttons === 1 && !isWriting && actions.onPoint(place, "extend")}
      onDoubleClick={() => !isWriting && actions.onWrite(place)}
    >
      {isWriting ? (
        <CellEditor
          address={address}
          before={text}
          start={start}
          values={suggestions.get(column)}
          onDone={(to, then) => actions.onDone(place, to, then)}
        />
      ) : (
        <Words text={text} room={room} />
      )}
    </td>
  );
}

function Words({ text, room }: { readonly text: string; readonly room: number | undefined }) {
  return room === undefined ? text : <div style={{ width: room }}>{text}</div>;
}

function isBetween(column: number, from: number, to = from): boolean {
  return column >= from && column <= to;
}

/** Hidden columns and rows that are not drawn do not count. */
function spansOf(
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  { columns, rows }: SheetShape,
) {
  const across = columns.filter((column) => column >= area.left && column <= area.right).length;
  return { rowSpan: Math.min(area.bottom, rows - 1) - area.top + 1, colSpan: Math.max(1, across) };
}
