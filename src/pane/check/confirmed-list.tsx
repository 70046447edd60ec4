import { List, ListItem, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GridCell } from "../frame/grid-cell.tsx";
import type { CheckProps } from "./check-props.ts";
import { useCheckStyles } from "./check-styles.ts";
import { checkWords } from "./check-words.ts";
import { confirmedFindings } from "./finding.ts";
import { RowAction } from "./row-action.tsx";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

type Props = Pick<CheckProps, "state" | "onEvent" | "onDropKeep">;

/** 「已确认 3 处 · 查看」: the answers 「这样没错」 can be looked at and taken back. */
export function ConfirmedList({ state, onEvent, onDropKeep }: Props) {
  const styles = useCheckStyles();
  const { line } = useStyles();
  const confirmed = confirmedFindings(state.findings);
  if (confirmed.length === 0) return null;
  const { showConfirmed } = state;
  const label = checkWords.confirmed(confirmed.length);
  return (
    <section className={styles.group}>
      <div className={line}>
        <span>{label} ·</span>
        <RowAction
          expanded={showConfirmed}
          onAction={() => onEvent({ kind: "confirmed-shown", shown: !showConfirmed })}
        >
          {showConfirmed ? checkWords.hide : checkWords.look}
        </RowAction>
      </div>
      {showConfirmed && (
        <List className={styles.card} navigationMode="composite" aria-label={label}>
          {confirmed.map((finding) => (
            <ListItem key={finding.id} className={styles.row}>
              <GridCell className={styles.cell}>
                <span className={mergeClasses(styles.message, styles.faded)}>{finding.problem.message}</span>
                <span className={styles.place}>{finding.problem.cell}</span>
                <RowAction onAction={() => onDropKeep(finding)}>{checkWords.takeBackKeep}</RowAction>
              </GridCell>
            </ListItem>
          ))}
        </List>
      )}
    </section>
  );
}
