import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { CheckProps } from "./check-props.ts";
import type { Filter } from "./check-state.ts";
import { checkWords } from "./check-words.ts";
import { Chips } from "./chips.tsx";

const useStyles = makeStyles({
  must: { color: tokens.colorStatusDangerForeground1 },
  should: { color: tokens.colorStatusWarningForeground1 },
});

interface Props extends Pick<CheckProps, "state" | "onEvent"> {
  /** How many findings ask for an answer, and how many of them are 要改. */
  readonly open: number;
  readonly musts: number;
}

/** Which findings are shown, by their level. */
export function FilterChips({ state, open, musts, onEvent }: Props) {
  const styles = useStyles();
  return (
    <Chips<Filter>
      label={checkWords.filter.label}
      chosen={state.filter}
      onChoose={(filter) => onEvent({ kind: "filtered", filter })}
      chips={[
        { value: "all", text: `${checkWords.filter.all} ${open}` },
        {
          value: "must",
          text: `${checkWords.filter.must} ${musts}`,
          icon: <ErrorCircle16Filled className={styles.must} />,
        },
        {
          value: "should",
          text: `${checkWords.filter.should} ${open - musts}`,
          icon: <Warning16Filled className={styles.should} />,
        },
      ]}
    />
  );
}
