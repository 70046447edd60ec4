import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { planHeadings } from "../../core/progress/plan-headings.ts";
import type { Progress } from "../../core/progress/progress.ts";
import { namesKinds } from "../../core/progress/year-review.ts";
import type { CheckReport } from "../../jobs/check.ts";
import { checkWords } from "../check/check-words.ts";
import { RowAction } from "../check/row-action.tsx";
import { Section } from "../frame/section.tsx";
import type { Wishes } from "../wishes.ts";
import { monthWords } from "./month-words.ts";

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
  readonly report: CheckReport;
  /** Name of the plan's document, where the officer gave one. */
  readonly plan: string | undefined;
  readonly wishes: Pick<Wishes, "makeSheet" | "takeFile" | "copyReview" | "switchOnStatus" | "chooseTab">;
}

/** What becomes of the statuses at the end of the year; where none can be kept yet, how to begin. */
export function YearReview({ progress, report, plan, wishes }: Props) {
  const styles = useStyles();
  if (!progress.kept) return <SwitchOn progress={progress} wishes={wishes} />;
  return (
    <Section title={monthWords.review}>
      <div className={styles.actions}>
        <RowAction onAction={() => void wishes.makeSheet("ledger")}>{monthWords.ledger}</RowAction>
        <RowAction onAction={() => void wishes.takeFile("review")}>{monthWords.asWord}</RowAction>
        <RowAction onAction={() => void wishes.copyReview()}>{monthWords.asText}</RowAction>
      </div>
      <Headings report={report} plan={plan} wishes={wishes} />
    </Section>
  );
}

/** By which headings 总结素材 is sorted, and how it would be by those of the plan. */
function Headings({ report: { schedule, body }, plan, wishes }: Omit<Props, "progress">) {
  const styles = useStyles();
  const found = useMemo(() => planHeadings(body) !== undefined, [body]);
  if (namesKinds(schedule)) return <p className={styles.off}>{monthWords.byKinds}</p>;
  if (plan !== undefined)
    return <p className={styles.off}>{found ? monthWords.byPlan(plan) : monthWords.noHeadings(plan)}</p>;
  return (
    <p className={styles.off}>
      {monthWords.byMonths}
      <RowAction onAction={() => wishes.chooseTab("export")}>{checkWords.choosePlan}</RowAction>
    </p>
  );
}

function SwitchOn({ progress: { works }, wishes }: Pick<Props, "progress" | "wishes">) {
  const styles = useStyles();
  if (works.length === 0 || works.some(({ at }) => at !== undefined)) return null;
  return (
    <p className={styles.off}>
      {monthWords.off}
      <RowAction onAction={() => void wishes.switchOnStatus()}>{monthWords.switchOn}</RowAction>
    </p>
  );
}
