import { Button, ProgressBar } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { reminderFor } from "../../core/merge/reminder.ts";
import { CopyCard } from "./copy-card.tsx";
import { isCollecting } from "./kept-files.ts";
import { LongList } from "./long-list.tsx";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";
import { type SenderLine, senderLines, silentOnes, tallyOf } from "./senders.ts";

const said = roundWords.back;

/** Who has returned, who has not, and words to remind those. */
export function SenderList(props: RoundProps) {
  const { state, report } = props;
  const styles = useRoundStyles();
  const lines = senderLines(state, report);
  if (lines.length === 0) return null;
  const silent = silentOnes(lines);
  const { all, back } = tallyOf(lines);
  const round = report.settings.rounds?.at(-1);
  const title = report.schedule.title?.trim() ?? "";
  return (
    <>
      <section className={styles.section} aria-label={said.who}>
        <h2 className={styles.title}>{said.tally(all, back)}</h2>
        <ProgressBar aria-hidden value={back} max={all} thickness="large" color="brand" />
        <LongList
          of={lines}
          more={said.rest}
          draw={(line) => <SenderItem key={line.name} line={line} {...props} />}
        />
      </section>
      {silent.length > 0 && isCollecting(state, report) && (
        <CopyCard title={said.remind} text={reminderFor(title, silent, report.settings.units, round?.due)} />
      )}
    </>
  );
}

function SenderItem({ line, onAct }: RoundProps & { readonly line: SenderLine }) {
  const styles = useRoundStyles();
  const { name, state, count } = line;
  const silent = state === "missing" || state === "unwaited";
  return (
    <li className={styles.line}>
      <StateIcon state={state} />
      <span className={styles.grow}>{name}</span>
      <span className={styles.aside}>{stateWords(line, count)}</span>
      {silent && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-label={state === "missing" ? said.unwaitName(name) : said.waitName(name)}
          onClick={() => onAct({ kind: "wait", name, waits: state === "unwaited" })}
        >
          {state === "missing" ? said.unwait : said.wait}
        </Button>
      )}
    </li>
  );
}

function StateIcon({ state }: { readonly state: SenderLine["state"] }) {
  const styles = useRoundStyles();
  switch (state) {
    case "conflict":
    case "refused":
      return <Warning16Filled className={styles.asks} aria-hidden />;
    case "missing":
    case "unwaited":
      return <Clock16Regular className={styles.quiet} aria-hidden />;
    case "merged":
    case "unchanged":
      return <CheckmarkCircle16Filled className={styles.good} aria-hidden />;
  }
}

function stateWords({ state }: SenderLine, count: number): string {
  switch (state) {
    case "merged":
    case "conflict":
      return said.states[state](count);
    case "unchanged":
    case "refused":
    case "missing":
    case "unwaited":
      return said.states[state];
  }
}
