import { ListItem } from "@fluentui/react-components";
import type { Level } from "../../core/model/problem.ts";
import { GridCell } from "../frame/grid-cell.tsx";
import { words } from "../words.ts";
import type { CheckProps } from "./check-props.ts";
import { useCheckStyles } from "./check-styles.ts";
import { checkWords } from "./check-words.ts";
import type { Finding } from "./finding.ts";
import { LevelIcon, Place } from "./level.tsx";
import { RowAction } from "./row-action.tsx";

interface Props extends Pick<CheckProps, "onEvent" | "onApply" | "onKeep"> {
  readonly code: string;
  readonly findings: readonly Finding[];
}

/** The same finding in three rows or more, said once. */
export function SameRow(props: Props) {
  const styles = useCheckStyles();
  const { findings } = props;
  const [first] = findings;
  if (first === undefined) return null;
  const { level, message, cell } = first.problem;
  const cells = findings.map(({ problem }) => problem.cell).filter((one) => one !== null);
  return (
    <ListItem className={styles.row}>
      <GridCell className={styles.cell}>
        <LevelIcon level={level} />
        <div className={styles.content}>
          <div className={styles.line}>
            <span className={styles.message}>{message}</span>
            <Place level={level} cell={cell} />
          </div>
          <div className={styles.second}>
            <span className={styles.faded} title={cells.join("、")}>
              {words.answer.same(findings.length)}
            </span>
            <span className={styles.actions}>
              <SameActions {...props} level={level} />
            </span>
          </div>
        </div>
      </GridCell>
    </ListItem>
  );
}

/** Look at each, keep all, or take every certain cure. */
function SameActions({ code, findings, level, onEvent, onApply, onKeep }: Props & { readonly level: Level }) {
  const safe = findings.filter(({ problem }) => problem.fix?.kind === "safe");
  const edits = safe.flatMap(({ problem }) => problem.fix?.edits ?? []);
  return (
    <>
      <RowAction onAction={() => onEvent({ kind: "unfolded", code })}>{words.answer.showSame}</RowAction>
      {level === "should" && <RowAction onAction={() => onKeep(findings)}>{words.answer.keep}</RowAction>}
      {safe.length > 0 && <RowAction onAction={() => onApply(safe, edits)}>{checkWords.applyAll}</RowAction>}
    </>
  );
}
