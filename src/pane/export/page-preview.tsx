import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanPreview } from "../../word/preview.ts";
import { exportWords } from "./export-words.ts";

const useStyles = makeStyles({
  // Paper is white in every theme.
  page: {
    position: "relative",
    height: "230px",
    flexShrink: 0,
    overflow: "hidden",
    padding: "14px 16px 0",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "#fff",
    color: "#000",
    fontFamily: "SimSun, 宋体, 'Songti SC', 'Noto Serif CJK SC', serif",
    // A picture of the page: the words themselves stand in the table of the sheet.
    fontSize: "9.5px",
    lineHeight: 1.5,
    "::after": {
      content: "''",
      position: "absolute",
      insetInline: 0,
      bottom: 0,
      height: "36px",
      backgroundImage: "linear-gradient(rgba(255,255,255,0), #fff)",
    },
  },
  heading: { margin: "0 0 6px", fontWeight: 700 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    "& th, & td": { border: "0.75px solid #000", padding: "2px 4px", overflowWrap: "anywhere" },
  },
  centred: { textAlign: "center" },
  line: { margin: 0 },
  month: { margin: "4px 0 0", fontWeight: 700 },
});

/** Rows that can show before the fade. */
const SHOWN_ROWS = 8;

/** How the page will look, roughly: the heading and what comes under it. */
export function PagePreview({ preview }: { readonly preview: PlanPreview }) {
  const styles = useStyles();
  return (
    <div className={styles.page} aria-hidden="true">
      {preview.how === "end" ? (
        preview.linesBefore.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))
      ) : (
        <p className={styles.heading}>{preview.heading}</p>
      )}
      {preview.layout === "table" ? <Table preview={preview} /> : <MonthList preview={preview} />}
    </div>
  );
}

function Table({ preview: { columns, rows } }: { readonly preview: PlanPreview }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <colgroup>
        <col style={{ width: "18%" }} />
        <col />
        {columns.length > 2 && <col style={{ width: "27%" }} />}
      </colgroup>
      <tbody>
        <tr>
          {columns.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
        {rows.slice(0, SHOWN_ROWS).map((cells) => (
          <tr key={cells.join()}>
            {cells.map((lines, column) => (
              <td key={`${columns[column]}`} className={column === 1 ? undefined : styles.centred}>
                <Lines lines={lines} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MonthList({ preview: { rows } }: { readonly preview: PlanPreview }) {
  const styles = useStyles();
  return rows.slice(0, SHOWN_ROWS).map((cells) => (
    <div key={cells.join()}>
      <p className={styles.month}>
        {exportWords.monthOf((cells[0] ?? []).join("、"), (cells[2] ?? []).join("、"))}
      </p>
      <Lines lines={cells[1] ?? []} />
    </div>
  ));
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return lines.map((line) => (
    <p key={line} className={styles.line}>
      {line}
    </p>
  ));
}
