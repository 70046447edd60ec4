import { makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../core/progress/progress.ts";
import { RowAction } from "../check/row-action.tsx";
import { Section } from "../frame/section.tsx";
import type { Wishes } from "../wishes.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", columnGap: "4px", marginLeft: "-6px" },
  off: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly progress: Progress;
  readonly wishes: Pick<Wishes, "makeSheet" | "takeFile" | "copyReview" | "switchOnStatus">;
}

/** What becomes of the statuses at the end of the year; where none can be kept yet, how to begin. */
export function YearReview({ progress, wishes }: Props) {
  const styles = useStyles();
  if (!progress.kept) return <SwitchOn progress={progress} wishes={wishes} />;
  return (
    <Section title={words.month.review}>
      <div className={styles.actions}>
        <RowAction onAction={() => void wishes.makeSheet("ledger")}>{words.month.ledger}</RowAction>
        <RowAction onAction={() => void wishes.takeFile("review")}>{words.month.asWord}</RowAction>
        <RowAction onAction={() => void wishes.copyReview()}>{words.month.asText}</RowAction>
      </div>
    </Section>
  );
}

function SwitchOn({ progress: { works }, wishes }: Props) {
  const styles = useStyles();
  if (works.length === 0 || works.some(({ at }) => at !== undefined)) return null;
  return (
    <p className={styles.off}>
      {words.month.off}
      <RowAction onAction={() => void wishes.switchOnStatus()}>{words.month.switchOn}</RowAction>
    </p>
  );
}
