import { Checkbox, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import type { PlanFrame } from "../../core/model/frame.ts";
import { RowAction } from "../check/row-action.tsx";
import { useCardStyles } from "../frame/section.tsx";
import { readingWords } from "./period-words.ts";
import type { ReviewEvent } from "./review.ts";
import type { ReviewRow } from "./review-rows.ts";
import { reviewWords } from "./review-words.ts";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px", minHeight: "32px" },
  time: { fontWeight: tokens.fontWeightSemibold },
  means: { minWidth: "64px", flex: "1 1 64px" },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  actions: { marginLeft: "auto", display: "flex" },
  // Wide enough, the lines stand beside their row.
  toggle: { "@media (min-width: 720px)": { display: "none" } },
});

interface Props {
  readonly row: ReviewRow;
  /** What the row is called for those who only hear it. */
  readonly name: string;
  readonly frame: PlanFrame | undefined;
  readonly send: (event: ReviewEvent) => void;
  readonly sourceShown: boolean;
  readonly onSource: () => void;
}

/** The time of a row and what it means; while it is changed, a field in its place. */
export function TimeLine(props: Props) {
  const { row, name, send } = props;
  const [changing, setChanging] = useState(false);
  /** It was closed by a key: who works with keys goes on from the button. */
  const [byKey, setByKey] = useState(false);
  const close = (key: boolean) => {
    setByKey(key);
    setChanging(false);
  };
  if (!changing) return <ShownTime {...props} takesFocus={byKey} onChange={() => setChanging(true)} />;
  return (
    <TimeField
      time={row.time}
      name={name}
      onTime={(time, key) => {
        close(key);
        if (time !== row.time) send({ kind: "timed", row: row.id, time });
      }}
      onCancel={() => close(true)}
    />
  );
}

interface FieldProps {
  readonly time: string;
  readonly name: string;
  readonly onTime: (time: string, byKey: boolean) => void;
  readonly onCancel: () => void;
}

function TimeField({ time, name, onTime, onCancel }: FieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(time);
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className={styles.head}
      onSubmit={(event) => {
        event.preventDefault();
        onTime(typed.trim(), true);
      }}
    >
      <Input
        className={styles.means}
        value={typed}
        aria-label={reviewWords.timeOf(name)}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={cancel}
        onBlur={() => onTime(typed.trim(), false)}
        autoFocus
      />
    </form>
  );
}

interface ShownProps extends Props {
  readonly takesFocus: boolean;
  readonly onChange: () => void;
}

function ShownTime({ row, name, frame, send, sourceShown, onSource, takesFocus, onChange }: ShownProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const understood = row.period?.ok === true;
  return (
    <div className={styles.head}>
      <Checkbox
        checked={row.taken}
        label={{ children: row.time === "" ? reviewWords.noTime : row.time, className: styles.time }}
        aria-label={reviewWords.takeRow(name)}
        onChange={() => send({ kind: "ticked", ids: [row.id], taken: !row.taken })}
      />
      <span className={mergeClasses(cards.quiet, styles.means, !understood && styles.doubtful)}>
        {row.time !== "" && readingWords(row.period, frame)}
      </span>
      <span className={styles.actions}>
        <span className={styles.toggle}>
          <RowAction
            label={`${reviewWords.takeRow(name)} ${reviewWords.source}`}
            expanded={sourceShown}
            onAction={onSource}
          >
            {reviewWords.source}
          </RowAction>
        </span>
        <RowAction
          label={`${reviewWords.timeOf(name)} ${reviewWords.changeTime}`}
          takesFocus={takesFocus}
          onAction={onChange}
        >
          {reviewWords.changeTime}
        </RowAction>
      </span>
    </div>
  );
}
