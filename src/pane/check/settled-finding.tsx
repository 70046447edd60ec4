import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import { firstLine } from "../first-line.ts";
import { words } from "../words.ts";
import type { FindingRowProps } from "./check-props.ts";
import { useCheckStyles } from "./check-styles.ts";
import { checkWords } from "./check-words.ts";
import type { Finding } from "./finding.ts";
import { RowAction } from "./row-action.tsx";

const useStyles = makeStyles({
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** What was done about it, and the way back; where the cell was changed since, the question comes first. */
export function SettledFinding({ finding, attention, onUndo, onUndoAnyway, onUndoNot }: FindingRowProps) {
  const styles = useCheckStyles();
  const { done } = useStyles();
  const { state, problem } = finding;
  if (state.kind === "open") return null;
  const asked = attention.kind === "undo-asked" && attention.action === state.action ? attention : undefined;
  return (
    <>
      <span className={mergeClasses(styles.icon, done)} aria-hidden="true">
        <CheckmarkCircle16Filled />
      </span>
      <div className={styles.content}>
        <div className={styles.line}>
          <span className={mergeClasses(styles.message, styles.faded)}>{settledText(finding)}</span>
          <span className={styles.place}>{problem.cell}</span>
          <RowAction
            icon={<ArrowUndo16Regular />}
            label={`${problem.cell ?? ""} ${words.answer.undo}`}
            onAction={() => onUndo(state.action)}
          >
            {words.answer.undo}
          </RowAction>
        </div>
        {asked !== undefined && (
          <Question
            text={checkWords.undoAsk(asked.changed.cell, asked.changed.from, asked.changed.to)}
            yes={checkWords.undoAnyway}
            no={checkWords.undoNot}
            onYes={() => onUndoAnyway(asked.action)}
            onNo={onUndoNot}
          />
        )}
      </div>
    </>
  );
}

function settledText({ state }: Finding): string {
  if (state.kind !== "mended") return words.answer.kept;
  const { edits } = state;
  const [edit] = edits;
  if (edit === undefined || edits.length > 1) return checkWords.mendedMany(Math.max(1, edits.length));
  return checkWords.mended(firstLine(edit.to));
}

interface QuestionProps {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ text, yes, no, onYes, onNo }: QuestionProps): ReactNode {
  const styles = useCheckStyles();
  return (
    <div role="alert" className={styles.second}>
      <span className={styles.message}>{text}</span>
      <RowAction onAction={onYes}>{yes}</RowAction>
      <RowAction onAction={onNo}>{no}</RowAction>
    </div>
  );
}
