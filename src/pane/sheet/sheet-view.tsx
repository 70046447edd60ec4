import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type Area, a1, columnName, type Grid, textAt } from "../../core/model/grid.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  view: {
    height: "100%",
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    scrollPadding: "48px",
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "2px 8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  side: { left: 0, position: "sticky", zIndex: 1, minWidth: "28px", textAlign: "center" },
  cell: {
    minWidth: "72px",
    maxWidth: "420px",
    padding: "4px 8px",
    verticalAlign: "middle",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  input: {
    display: "block",
    width: "100%",
    minWidth: "160px",
    boxSizing: "border-box",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    resize: "vertical",
  },
  note: {
    margin: 0,
    padding: "6px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Rows drawn at once: a longer sheet says how many more there are. */
const DRAWN_ROWS = 400;
/** Blank rows under the last one, to write on. */
const SPARE_ROWS = 3;

interface Props {
  readonly grid: Grid;
  /** Address of the cell that the chosen finding stands in. */
  readonly chosen: string | undefined;
  /** Last row of the table's header, bold down to it. */
  readonly headerEnd: number;
  readonly onEdit: (edit: CellEdit) => void;
}

/** The sheet beside the pane in a wide window: to read along, and to change a text in place. */
export function SheetView({ grid, chosen, headerEnd, onEdit }: Props) {
  const styles = useStyles();
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    const cell = chosen === undefined ? null : view.current?.querySelector(`[data-cell="${chosen}"]`);
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  const columns = columnsOf(grid);
  const written = lastWritten(grid) + 1;
  const rows = Array.from({ length: Math.min(written + SPARE_ROWS, DRAWN_ROWS) }, (_, row) => row);
  return (
    <section ref={view} className={styles.view} aria-label={`${words.sheet.label} ${grid.sheet}`}>
      <table className={styles.table} aria-label={grid.sheet}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.head, styles.side)} />
            {columns.map((column) => (
              <th key={column} className={styles.head} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th className={mergeClasses(styles.head, styles.side)} scope="row">
                {row + 1}
              </th>
              {columns.map((column) => (
                <SheetCell
                  key={column}
                  grid={grid}
                  row={row}
                  column={column}
                  bold={row <= headerEnd}
                  chosen={chosen === a1(row, column)}
                  onEdit={onEdit}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {written > DRAWN_ROWS ? words.sheet.more(written - DRAWN_ROWS) : words.sheet.hint}
      </p>
    </section>
  );
}

interface CellProps {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly bold: boolean;
  readonly chosen: boolean;
  readonly onEdit: (edit: CellEdit) => void;
}

function SheetCell({ grid, row, column, bold, chosen, onEdit }: CellProps) {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const area = grid.merges.find((merge) => isWithin(merge, row, column));
  if (area !== undefined && (area.top !== row || area.left !== column)) return null;
  const address = a1(row, column);
  const text = textAt(grid, row, column);
  const done = (to: string | undefined) => {
    setEditing(false);
    if (to !== undefined && to !== text) onEdit({ sheet: grid.sheet, cell: address, from: text, to });
  };
  return (
    <td
      className={mergeClasses(styles.cell, bold && styles.title, chosen && styles.chosen)}
      data-cell={address}
      aria-current={chosen ? "location" : undefined}
      tabIndex={chosen ? 0 : -1}
      {...(area !== undefined && { rowSpan: area.bottom - row + 1, colSpan: area.right - column + 1 })}
      onDoubleClick={() => setEditing(true)}
      onKeyDown={(event) => {
        if (!editing && (event.key === "F2" || event.key === "Enter")) {
          event.preventDefault();
          setEditing(true);
        }
      }}
    >
      {editing ? <CellInput text={text} address={address} onDone={done} /> : text}
    </td>
  );
}

interface InputProps {
  readonly text: string;
  readonly address: string;
  readonly onDone: (text: string | undefined) => void;
}

/** Enter keeps, Alt+Enter breaks the line as in Excel, Escape leaves the cell as it was. */
function CellInput({ text, address, onDone }: InputProps) {
  const styles = useStyles();
  const [value, setValue] = useState(text);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") onDone(undefined);
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.altKey) setValue(`${value}\n`);
    else onDone(value);
  };
  return (
    <textarea
      ref={input}
      className={styles.input}
      aria-label={words.sheet.edit(address)}
      rows={value.split("\n").length}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => onDone(value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** The last row with anything in it, counted from 0; -1 on a blank sheet. */
function lastWritten({ cells }: Grid): number {
  const isWritten = (row: Grid["cells"][number]) => row?.some((cell) => cell !== undefined) === true;
  return cells.reduce((last, row, index) => (isWritten(row) ? index : last), -1);
}

/** Columns with anything in them, hidden ones left out. */
function columnsOf({ cells, hiddenColumns }: Grid): number[] {
  const width = cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return Array.from({ length: width }, (_, column) => column).filter((column) => !hiddenColumns.has(column));
}

function isWithin({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
