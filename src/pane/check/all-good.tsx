import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { CheckProps } from "./check-props.ts";
import { useCheckStyles } from "./check-styles.ts";
import { checkWords } from "./check-words.ts";
import { RowAction } from "./row-action.tsx";

const useStyles = makeStyles({
  good: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "8px",
    padding: "48px 0 24px",
  },
  icon: { color: tokens.colorStatusSuccessForeground1 },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Nothing is wrong; or there is nothing yet that could be. */
export function AllGood({
  rows,
  empty,
  plan,
  onPlan,
}: Pick<CheckProps, "rows" | "empty" | "plan" | "onPlan">) {
  const styles = useStyles();
  const { more } = useCheckStyles();
  if (rows === 0) return <p className={more}>{empty}</p>;
  return (
    <div className={styles.good}>
      <CheckmarkCircle48Filled className={styles.icon} aria-hidden />
      <div className={styles.title}>{checkWords.allGood(rows)}</div>
      <div className={more}>{checkWords.allGoodMore}</div>
      {plan === undefined ? (
        <div className={more}>
          {checkWords.noPlanYet} ·<RowAction onAction={onPlan}>{checkWords.choosePlan}</RowAction>
        </div>
      ) : (
        <div className={more}>{checkWords.withPlan(plan)}</div>
      )}
    </div>
  );
}
