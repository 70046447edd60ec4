import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Conflict } from "../../core/merge/conflict.ts";
import type { Settled } from "../../core/merge/decide.ts";
import { choicesFor, decidedAs, lineOf } from "./choices.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";

const said = roundWords.merge;
const OWN = "\u0000own";

interface Props {
  readonly conflict: Conflict;
  /** The work of the row, by which the officer knows it. */
  readonly work: string;
  readonly onDecide: (decided: Settled) => void;
}

/** One conflict: every voice with its words and where they come from, and the officer's answer. */
export function ConflictCard({ conflict, work, onDecide }: Props) {
  const styles = useRoundStyles();
  const [chosen, setChosen] = useState("");
  const [own, setOwn] = useState("");
  const isCell = "values" in conflict;
  const can = chosen === OWN ? own.trim() !== "" : chosen !== "";
  const decide = () => {
    if (!can) return;
    onDecide(decidedAs(conflict, chosen === OWN ? { value: own.trim() } : { take: chosen }));
  };
  return (
    <div className={styles.section}>
      <p className={styles.text}>{headOf(conflict, work)}</p>
      <p className={styles.more}>{said.questions[conflict.kind]}</p>
      {"item" in conflict && conflict.item !== undefined && <p className={styles.more}>{said.aboutLine}</p>}
      {conflict.kind === "deleted" && conflict.editedBy.length > 0 && (
        <p className={styles.more}>{said.editedBy(conflict.editedBy)}</p>
      )}
      <RadioGroup
        aria-label={headOf(conflict, work)}
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
      >
        {choicesFor(conflict).map(({ take, label, more }) => (
          <Radio
            key={take}
            value={take}
            label={
              <>
                <span className={styles.text}>{label}</span>
                <p className={styles.more}>{more}</p>
              </>
            }
          />
        ))}
        {isCell && <Radio value={OWN} label={said.own} />}
      </RadioGroup>
      {chosen === OWN && (
        <Field label={said.ownText}>
          <Textarea value={own} rows={2} resize="vertical" onChange={(_, { value }) => setOwn(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={!can} onClick={decide}>
          {said.ownTake}
        </Button>
      </div>
    </div>
  );
}

/** What the conflict is about. */
export function headOf(conflict: Conflict, work: string): string {
  if ("values" in conflict) return said.about(work, conflict.column);
  return lineOf(conflict.base) || lineOf("row" in conflict ? conflict.row : {});
}
