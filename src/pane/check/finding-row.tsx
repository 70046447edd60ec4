import { ListItem, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { CellEdit, Level, PlanQuote } from "../../core/model/problem.ts";
import { GridCell } from "../frame/grid-cell.tsx";
import { words } from "../words.ts";
import type { Attention } from "./check-state.ts";
import type { Finding } from "./finding.ts";
import { RowAction } from "./row-action.tsx";
import { ValueChange } from "./value-change.tsx";

export const useRowStyles = makeStyles({
  row: {
    display: "block",
    padding: "8px 8px 8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    "&:last-child": { borderBottomStyle: "none" },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  cell: { display: "flex", columnGap: "8px" },
  icon: { flexShrink: 0, height: "16px", marginTop: "3px", display: "flex" },
  must: { color: tokens.colorStatusDangerForeground1 },
  should: { color: tokens.colorStatusWarningForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  content: { flexGrow: 1, minWidth: 0 },
  line: { display: "flex", columnGap: "8px", alignItems: "baseline" },
  message: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  faded: { color: tokens.colorNeutralForeground3 },
  place: {
    flexShrink: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  quote: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  level: { fontFamily: tokens.fontFamilyBase },
  second: { display: "flex", columnGap: "4px", alignItems: "center", flexWrap: "wrap", marginTop: "2px" },
  actions: { marginLeft: "auto", display: "flex", columnGap: "4px", marginRight: "-2px" },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: "4px 0 0",
    padding: 0,
    border: "none",
    minWidth: 0,
  },
});

export interface RowWishes {
  readonly onSelect: (finding: string) => void;
  readonly onApply: (finding: Finding, edits: readonly CellEdit[]) => void;
  readonly onChoose: (finding: string | undefined) => void;
  readonly onKeep: (finding: Finding) => void;
  readonly onUndo: (action: number) => void;
  readonly onUndoAnyway: (action: number) => void;
  readonly onUndoNot: () => void;
}

interface Props extends RowWishes {
  readonly finding: Finding;
  readonly selected: boolean;
  readonly attention: Attention;
}

/** One finding: what is wrong, where, and its cure; after a cure, the way back. */
export function FindingRow(props: Props) {
  const styles = useRowStyles();
  const { finding, selected, onSelect } = props;
  return (
    <ListItem
      className={mergeClasses(styles.row, selected && styles.selected)}
      data-finding={finding.id}
      aria-selected={selected}
      onFocus={() => onSelect(finding.id)}
      onClick={() => onSelect(finding.id)}
    >
      <GridCell className={styles.cell}>
        {finding.state.kind === "open" ? <OpenFinding {...props} /> : <SettledFinding {...props} />}
      </GridCell>
    </ListItem>
  );
}

export function LevelIcon({ level }: { readonly level: Level }) {
  const styles = useRowStyles();
  return (
    <span className={mergeClasses(styles.icon, styles[level])} aria-hidden="true">
      {level === "must" ? <ErrorCircle16Filled /> : <Warning16Filled />}
    </span>
  );
}

/** The level in words and the address, as the row's right end. */
export function Place({ level, cell }: { readonly level: Level; readonly cell: string | null }) {
  const styles = useRowStyles();
  return (
    <span className={styles.place}>
      <span className={styles.level}>{words.level[level]}</span>
      {cell !== null && ` ${cell}`}
    </span>
  );
}

function OpenFinding(props: Props) {
  const styles = useRowStyles();
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
  const styles = useRowStyles();
  return <div className={styles.quote}>{words.check.planLine(line, text)}</div>;
}

/** Signs of all choices together that stand in one line beside 「这样没错」, also at 270 px. */
const ONE_LINE = 10;

/** Whether the choices need no click to be seen. */
function areFew(choices: readonly { readonly label: string }[]): boolean {
  const together = choices.map(({ label }) => label).join("");
  return choices.length <= 3 && together.length <= ONE_LINE && !together.includes("\n");
}

interface ActionsProps extends Props {
  readonly choosing: boolean;
  /** The choices stand in the row itself. */
  readonly atOnce: boolean;
}

function OpenActions(props: ActionsProps) {
  const { finding, choosing, atOnce, onApply, onChoose, onKeep } = props;
  const { level, cell, fix } = finding.problem;
  const at = cell ?? words.check.wholeSheet;
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
          label={`${at} ${words.check.choose}`}
          expanded={choosing}
          onAction={() => onChoose(choosing ? undefined : finding.id)}
        >
          {words.check.choose}
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
  return kind === "safe" ? words.check.apply : words.check.fill;
}

function Choices({ finding, onApply }: Props) {
  const styles = useRowStyles();
  const { fix } = finding.problem;
  if (fix?.kind !== "choice") return null;
  return (
    <fieldset className={styles.choices}>
      {fix.choices.map(({ label, edits }) => (
        <ChoiceButton key={label} label={label} onAction={() => onApply(finding, edits)} />
      ))}
    </fieldset>
  );
}

const useChoiceStyles = makeStyles({
  choice: {
    minHeight: "24px",
    padding: "2px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    whiteSpace: "pre-wrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

function ChoiceButton({ label, onAction }: { readonly label: string; readonly onAction: () => void }) {
  const styles = useChoiceStyles();
  return (
    <button
      type="button"
      className={styles.choice}
      onClick={(event) => {
        event.stopPropagation();
        onAction();
      }}
    >
      {label}
    </button>
  );
}

function SettledFinding({ finding, attention, onUndo, onUndoAnyway, onUndoNot }: Props) {
  const styles = useRowStyles();
  const { state, problem } = finding;
  if (state.kind === "open") return null;
  const asked = attention.kind === "undo-asked" && attention.action === state.action ? attention : undefined;
  return (
    <>
      <span className={mergeClasses(styles.icon, styles.done)} aria-hidden="true">
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
            text={words.check.undoAsk(asked.changed.cell, asked.changed.from, asked.changed.to)}
            yes={words.check.undoAnyway}
            no={words.check.undoNot}
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
  if (edit === undefined || edits.length > 1) return words.check.mendedMany(Math.max(1, edits.length));
  return words.check.mended(firstLine(edit.to));
}

function firstLine(text: string): string {
  const [line = "", ...more] = text.split("\n");
  return more.length === 0 ? line : `${line}…`;
}

interface QuestionProps {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ text, yes, no, onYes, onNo }: QuestionProps): ReactNode {
  const styles = useRowStyles();
  return (
    <div role="alert" className={styles.second}>
      <span className={styles.message}>{text}</span>
      <RowAction onAction={onYes}>{yes}</RowAction>
      <RowAction onAction={onNo}>{no}</RowAction>
    </div>
  );
}
