import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Conflict } from "../../core/merge/conflict.ts";
import type { Collected } from "../../jobs/collect.ts";
import { conflictKey, decidedTogether } from "./choices.ts";
import { ConflictCard } from "./conflict-card.tsx";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";
import { rowWorks } from "./row-works.ts";
import { voicesIn } from "./senders.ts";

const said = roundWords.merge;

interface Props {
  readonly merged: Collected;
  readonly onAct: RoundProps["onAct"];
}

/** What is still to be decided, one after the other, or many at once. */
export function Conflicts({ merged, onAct }: Props) {
  const styles = useRoundStyles();
  const [at, setAt] = useState(0);
  const { conflicts } = merged;
  const all = conflicts.length;
  // The last one may have been decided since.
  const place = Math.min(at, all - 1);
  const shown = conflicts[place];
  if (shown === undefined) return <p className={styles.more}>{said.allDecided}</p>;
  return (
    <section className={styles.section} aria-label={said.toDecide(all)}>
      <div className={styles.titleLine}>
        <h2 className={styles.title}>{said.toDecide(all)}</h2>
        {all > 1 && (
          <span className={styles.aside} role="status">
            {said.position(place + 1, all)}
          </span>
        )}
      </div>
      <ConflictCard
        key={conflictKey(shown)}
        conflict={shown}
        work={rowWorks(merged)(shown.id)}
        onDecide={(decided) => onAct({ kind: "decide", decided: [decided] })}
      />
      {all > 1 && <Turning place={place} all={all} onTurn={setAt} />}
      {all > 1 && <Together conflicts={conflicts} onAct={onAct} />}
    </section>
  );
}

interface TurningProps {
  readonly place: number;
  readonly all: number;
  readonly onTurn: (place: number) => void;
}

/** To the conflict before, and to the one after. */
function Turning({ place, all, onTurn }: TurningProps) {
  const styles = useRoundStyles();
  const last = all - 1;
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={place === 0} onClick={() => onTurn(Math.max(0, place - 1))}>
        {said.previous}
      </Button>
      <Button
        size="small"
        disabledFocusable={place === last}
        onClick={() => onTurn(Math.min(last, place + 1))}
      >
        {said.following}
      </Button>
    </div>
  );
}

interface TogetherProps {
  readonly conflicts: readonly Conflict[];
  readonly onAct: RoundProps["onAct"];
}

/** Many at once: by one voice, or all as they were sent. */
function Together({ conflicts, onAct }: TogetherProps) {
  const styles = useRoundStyles();
  const [take, setTake] = useState("");
  const voices = [...new Set(conflicts.flatMap(voicesIn))];
  const decided = take === "" ? [] : decidedTogether(conflicts, take);
  return (
    <div className={styles.section}>
      <Select aria-label={said.many} value={take} onChange={(_, { value }) => setTake(value)}>
        <option value="">{said.many}</option>
        <option value="base">{said.manyBase}</option>
        {voices.map((name) => (
          <option key={name} value={name}>
            {said.manyTake(name)}
          </option>
        ))}
      </Select>
      {decided.length > 0 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onAct({ kind: "decide", decided })}>
            {said.manyDo(decided.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
