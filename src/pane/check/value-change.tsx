import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellEdit } from "../../core/model/problem.ts";
import { checkWords } from "./check-words.ts";

const useStyles = makeStyles({
  change: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "6px",
    rowGap: "2px",
    minWidth: 0,
  },
  value: {
    maxWidth: "100%",
    boxSizing: "border-box",
    padding: "0 4px",
    borderRadius: "3px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    display: "-webkit-inline-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
  old: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "line-through",
  },
  fresh: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  arrow: { fontSize: tokens.fontSizeBase200 },
});

/** What stood in the cell, struck, and what would stand there. */
export function ValueChange({ edit }: { readonly edit: CellEdit }) {
  const styles = useStyles();
  const { from, to } = changedLines(edit);
  return (
    <span className={styles.change}>
      {from !== "" && <del className={`${styles.value} ${styles.old}`}>{from}</del>}
      {from !== "" && (
        <span className={styles.arrow} role="img" aria-label={checkWords.changedTo}>
          →
        </span>
      )}
      <ins className={`${styles.value} ${styles.fresh}`} style={{ textDecoration: "none" }}>
        {to === "" ? checkWords.empty : to}
      </ins>
    </span>
  );
}

/** Of a cell with many lines, those between the first and the last that change. */
export function changedLines({ from, to }: Pick<CellEdit, "from" | "to">): { from: string; to: string } {
  const old = from.split("\n");
  const fresh = to.split("\n");
  if (old.length === 1 && fresh.length === 1) return { from, to };
  const same = (a: string[], b: string[]) => {
    let count = 0;
    while (count < Math.min(a.length, b.length) && a.at(count) === b.at(count)) count += 1;
    return count;
  };
  const head = same(old, fresh);
  const tail = same(old.slice(head).reverse(), fresh.slice(head).reverse());
  const middle = (lines: string[]) => lines.slice(head, lines.length - tail).join("\n");
  return { from: middle(old), to: middle(fresh) };
}
