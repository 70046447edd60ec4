import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Collected } from "../../jobs/collect.ts";
import { conflictKey, decidedWords } from "./choices.ts";
import { headOf } from "./conflict-card.tsx";
import { RoundPart } from "./round-part.tsx";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";
import { rowWorks } from "./row-works.ts";

const said = roundWords.merge;

interface Props {
  readonly merged: Collected;
  readonly onAct: RoundProps["onAct"];
}

/** Every decision can be taken back by itself. */
export function DecidedList({ merged, onAct }: Props) {
  const styles = useRoundStyles();
  const { settled } = merged;
  if (settled.length === 0) return null;
  const work = rowWorks(merged);
  return (
    <RoundPart title={said.decided(settled.length)}>
      <ul className={styles.list}>
        {settled.map((one) => {
          const head = headOf(one.conflict, work(one.conflict.id));
          return (
            <li key={conflictKey(one.conflict)} className={styles.line}>
              <span className={styles.grow}>
                {head}
                <p className={styles.more}>{decidedWords(one)}</p>
              </span>
              <Button
                size="small"
                appearance="subtle"
                className={styles.small}
                icon={<ArrowUndo16Regular />}
                aria-label={said.undoOf(head)}
                onClick={() => onAct({ kind: "take-back", decided: one })}
              >
                {said.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </RoundPart>
  );
}
