import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanQuote } from "../../core/model/problem.ts";
import { words } from "../words.ts";
import type { FindingRowProps } from "./check-props.ts";
import { useCheckStyles } from "./check-styles.ts";
import { checkWords } from "./check-words.ts";
import { areFew, Choices } from "./choices.tsx";
import { LevelIcon, Place } from "./level.tsx";
import { RowAction } from "./row-action.tsx";
import { ValueChange } from "./value-change.tsx";

const useStyles = makeStyles({
  quote: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** What is wrong and where, and the cure beside 「这样没错」. */
export function OpenFinding(props: FindingRowProps) {
  const styles = useCheckStyles();
  const { finding, attention } = props;
  const { problem } = finding;
  const atOnce = problem.fix?.kind === "choice" && areFew(problem.fix.choices);
  const choosing = !atOnce && attention.kind === "choosing" && attention.finding === finding.id;
  const edit = problem.fix?.kind === "choice" ? undefined : problem.fix?.edits[0];
  return (
    <>
      <LevelIcon level={problem.level} />
      <div className={styles.content}>
        <div className={styles.line}>
          <span className={styles.message}>{problem.message}</span>
          <Place level={problem.level} cell={problem.cell} />
        </div>
        {problem.plan !== undefined && <PlanLine {...problem.plan} />}
        <div className={styles.second}>
          {edit !== undefined && <ValueChange edit={edit} />}
          <span className={styles.actions}>
            <OpenActions {...props} choosing={choosing} atOnce={atOnce} />
          </span>
        </div>
        {choosing && <Choices {...props} />}
      </div>
    </>
  );
}

/** The line of the plan that the table was held against. */
function PlanLine({ line, text }: PlanQuote) {
  const styles = useStyles();
  return <div className={styles.quote}>{checkWords.planLine(line, text)}</div>;
}

interface ActionsProps extends FindingRowProps {
  readonly choosing: boolean;
  /** The choices stand in the row itself. */
  readonly atOnce: boolean;
}

function OpenActions(props: ActionsProps) {
  const { finding, choosing, atOnce, onApply, onChoose, onKeep } = props;
  const { level, cell, fix } = finding.problem;
  const at = cell ?? checkWords.wholeSheet;
  return (
    <>
      {level === "should" && (
        <RowAction label={`${at} ${words.answer.keep}`} onAction={() => onKeep(finding)}>
          {words.answer.keep}
        </RowAction>
      )}
      {atOnce && <Choices {...props} />}
      {fix?.kind === "choice" && !atOnce && (
        <RowAction
          label={`${at} ${checkWords.choose}`}
          expanded={choosing}
          onAction={() => onChoose(choosing ? undefined : finding.id)}
        >
          {checkWords.choose}
        </RowAction>
      )}
      {(fix?.kind === "safe" || fix?.kind === "guess") && (
        <RowAction label={`${at} ${actionWord(fix.kind)}`} onAction={() => onApply(finding, fix.edits)}>
          {actionWord(fix.kind)}
        </RowAction>
      )}
    </>
  );
}

function actionWord(kind: "safe" | "guess"): string {
  return kind === "safe" ? checkWords.apply : checkWords.fill;
}
