import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnName, fromA1, type Grid } from "../../core/model/grid.ts";
import type { DrawnRows } from "./drawn-rows.ts";
import { anchorOf, chosenArea, type Place, type Selection } from "./selection.ts";
import { type CellActions, SheetRow } from "./sheet-row.tsx";
import type { SheetShape } from "./sheet-shape.ts";
import type { Suggestions } from "./suggestions.ts";

const useStyles = makeStyles({
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
    zIndex: 3,
    padding: "2px 8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  named: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  corner: { left: 0, zIndex: 4 },
  gap: { padding: 0, border: "none" },
});

const asGrid = { role: "grid", "aria-multiselectable": true } as const;

/** Width of the column of row numbers. */
const SIDE = 40;

interface Props {
  readonly grid: Grid;
  readonly shape: SheetShape;
  readonly drawn: DrawnRows;
  /** Last row of the table's header, bold down to it. */
  readonly headerEnd: number;
  /** What columns are for, where that is being named. */
  readonly named?: ReadonlyMap<number, string>;
  readonly selection: Selection;
  /** Address of the cell that the chosen finding stands in. */
  readonly found: string | undefined;
  /** The cell that is being written, and what its field begins with. */
  readonly writing: { readonly place: Place; readonly start: string } | undefined;
  readonly suggestions: Suggestions;
  readonly actions: CellActions;
}

/** The cells of the sheet with the letters and numbers around them, as far as they are seen. */
export function SheetTable(props: Props) {
  const { grid, shape, drawn, headerEnd, named, selection, found, writing, suggestions, actions } = props;
  const styles = useStyles();
  const area = chosenArea(selection);
  const entry = entryOf(props);
  const rows = Array.from({ length: drawn.last - drawn.first + 1 }, (_, index) => drawn.first + index);
  return (
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
            <th
              key={column}
              className={mergeClasses(styles.head, named?.has(column) && styles.named)}
              scope="col"
            >
              {columnName(column)}
              {named?.has(column) && <div>{named.get(column)}</div>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Gap height={drawn.above} className={styles.gap} />
        {rows.map((row) => (
          <SheetRow
            key={row}
            grid={grid}
            shape={shape}
            row={row}
            bold={row <= headerEnd}
            chosenFrom={row >= area.top && row <= area.bottom ? area.left : undefined}
            chosenTo={row >= area.top && row <= area.bottom ? area.right : undefined}
            entry={row === entry.row ? entry.column : undefined}
            found={found !== undefined && fromA1(found)?.row === row ? found : undefined}
            writing={writing?.place.row === row ? writing.place.column : undefined}
            start={writing?.place.row === row ? writing.start : ""}
            suggestions={suggestions}
            actions={actions}
          />
        ))}
        <Gap height={drawn.below} className={styles.gap} />
      </tbody>
    </table>
  );
}

/** The cell that Tab comes to: the chosen one, or where that is far away the first that is seen. */
function entryOf({ selection: { head }, drawn, shape }: Props): Place {
  if (head.row >= drawn.first && head.row <= drawn.last) return head;
  return anchorOf({ row: drawn.first, column: shape.columns[0] ?? 0 }, shape);
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
