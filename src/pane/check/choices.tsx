import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingRowProps } from "./check-props.ts";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: "4px 0 0",
    padding: 0,
    border: "none",
    minWidth: 0,
  },
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

/** Signs of all choices together that stand in one line beside 「这样没错」, also at 270 px. */
const ONE_LINE = 10;

/** Whether the choices need no click to be seen. */
export function areFew(choices: readonly { readonly label: string }[]): boolean {
  const together = choices.map(({ label }) => label).join("");
  return choices.length <= 3 && together.length <= ONE_LINE && !together.includes("\n");
}

/** The cures of which one is to be chosen. */
export function Choices({ finding, onApply }: FindingRowProps) {
  const styles = useStyles();
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

function ChoiceButton({ label, onAction }: { readonly label: string; readonly onAction: () => void }) {
  const styles = useStyles();
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
