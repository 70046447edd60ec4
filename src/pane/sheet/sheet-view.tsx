import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type Area, a1, columnName, fromA1, type Grid, textAt } from "../../core/model/grid.ts";
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
  const chosenRow = (chosen === undefined ? undefined : fromA1(chosen))?.row ?? 0;
  const drawn = Math.max(DRAWN_ROWS, chosenRow + SPARE_ROWS);
  const rows = Array.from({ length: Math.min(written + SPARE_ROWS, drawn) }, (_, row) => row);
  const entry = chosen ?? a1(0, columns[0] ?? 0);
  return (
    <section
      ref={view}
      className={styles.view}
      aria-label={`${words.sheet.label} ${grid.sheet}`}
      onKeyDown={goWithArrows}
    >
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
                  entry={entry === a1(row, column)}
                  onEdit={onEdit}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{written > drawn ? words.sheet.more(written - drawn) : words.sheet.hint}</p>
    </section>
  );
}

interface CellProps {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly bold: boolean;
  readonly chosen: boolean;
  /** The one cell that Tab comes to; from there the arrows lead on. */
  readonly entry: boolean;
  readonly onEdit: (edit: CellEdit) => void;
}

function SheetCell({ grid, row, column, bold, chosen, entry, onEdit }: CellProps) {
  const styles = useStyles();
  const cell = useRef<HTMLTableCellElement>(null);
  const [editing, setEditing] = useState(false);
  const [byKey, setByKey] = useState(false);
  useEffect(() => {
    if (!editing && byKey) cell.current?.focus();
  }, [editing, byKey]);
  const area = grid.merges.find((merge) => isWithin(merge, row, column));
  if (area !== undefined && (area.top !== row || area.left !== column)) return null;
  const address = a1(row, column);
  const text = textAt(grid, row, column);
  const done = (to: string | undefined, endedByKey: boolean) => {
    setEditing(false);
    setByKey(endedByKey);
    if (to !== undefined && to !== text) onEdit({ sheet: grid.sheet, cell: address, from: text, to });
  };
  return (
    <td
      ref={cell}
      className={mergeClasses(styles.cell, bold && styles.title, chosen && styles.chosen)}
      data-cell={address}
      aria-current={chosen ? "location" : undefined}
      tabIndex={entry ? 0 : -1}
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
  readonly onDone: (text: string | undefined, byKey: boolean) => void;
}

/** Enter keeps, Alt+Enter breaks the line as in Excel, Escape leaves the cell as it was. */
function CellInput({ text, address, onDone }: InputProps) {
  const styles = useStyles();
  const [value, setValue] = useState(text);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") onDone(undefined, true);
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.altKey) setValue(`${value}\n`);
    else onDone(value, true);
  };
  return (
    <textarea
      ref={input}
      className={styles.input}
      aria-label={words.sheet.edit(address)}
      rows={value.split("\n").length}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => onDone(value, false)}
      onKeyDown={onKeyDown}
    />
  );
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
/** As far as the next cell is looked for behind merged cells and hidden columns. */
const FARTHEST = 60;

/** The arrows go from cell to cell; those of the list and of a text field stay theirs. */
function goWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const [down, right] = STEPS[event.key] ?? [0, 0];
  const from = event.target instanceof HTMLElement ? fromA1(event.target.dataset["cell"] ?? "") : undefined;
  if (from === undefined || (down === 0 && right === 0) || event.altKey) return;
  event.preventDefault();
  for (let step = 1; step <= FARTHEST; step += 1) {
    const [row, column] = [from.row + step * down, from.column + step * right];
    if (row < 0 || column < 0) return;
    const next = event.currentTarget.querySelector<HTMLElement>(`[data-cell="${a1(row, column)}"]`);
    if (next === null) continue;
    next.focus();
    return;
  }
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
