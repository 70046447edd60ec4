import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Document24Regular } from "@fluentui/react-icons/svg/document";
import type { GivenFile } from "../desk.ts";
import { FileInput, useFileInput } from "../frame/file-input.tsx";
import { useDrop } from "../frame/use-drop.ts";
import { exportWords } from "./export-words.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: "2px solid transparent",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { flexShrink: 0, display: "flex", color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, minWidth: 0 },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  // A long name is cut, what to do is not.
  prompt: { whiteSpace: "normal" },
  more: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { flexShrink: 0, minWidth: "48px", whiteSpace: "nowrap" },
});

interface Props {
  /** The plan that was chosen, when one was. */
  readonly name: string | undefined;
  readonly onPlan: (plan: GivenFile) => void;
}

/** The plan document: dropped here, or chosen. */
export function PlanCard({ name, onPlan }: Props) {
  const styles = useStyles();
  const file = useFileInput();
  const drop = useDrop(([plan]) => plan !== undefined && onPlan(plan));
  return (
    <section
      className={mergeClasses(styles.card, drop.over && styles.over)}
      aria-label={exportWords.plan}
      {...drop.target}
    >
      <FileInput accept=".docx,.docm" label={exportWords.plan} input={file.input} onFile={onPlan} />
      <span className={styles.icon} aria-hidden="true">
        <Document24Regular />
      </span>
      <div className={styles.text}>
        <div className={mergeClasses(styles.name, name === undefined && styles.prompt)} title={name}>
          {name ?? exportWords.dropPlan}
        </div>
        <div className={styles.more}>
          {name === undefined ? exportWords.dropPlanMore : exportWords.keepOriginal}
        </div>
      </div>
      <Button className={styles.button} size="small" onClick={file.choose}>
        {name === undefined ? exportWords.choosePlan : exportWords.change}
      </Button>
    </section>
  );
}
