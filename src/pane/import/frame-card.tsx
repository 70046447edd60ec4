import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { IsoDay } from "../../core/model/day.ts";
import { frameName } from "../../core/model/frame.ts";
import { explain } from "../../core/text/explain-fault.ts";
import { readFrame } from "../../core/time/read-frame.ts";
import { likelyFrames } from "../likely-frame.ts";
import { rollWords } from "../roll/roll-words.ts";
import { words } from "../words.ts";
import { asksFrame } from "./doubts.ts";
import type { Review, ReviewEvent } from "./review.ts";
import { reviewWords } from "./review-words.ts";

const useStyles = makeStyles({
  column: { width: "100%", maxWidth: "960px", marginInline: "auto", boxSizing: "border-box" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: "1px solid transparent",
  },
  answer: {
    display: "flex",
    columnGap: "8px",
    "& > :first-child": { flexGrow: 1, minWidth: 0, "& input": { width: "100%", minWidth: 0 } },
  },
  small: { minWidth: "48px" },
  roll: { marginLeft: "auto", whiteSpace: "nowrap" },
  question: { lineHeight: tokens.lineHeightBase300 },
  likely: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  readonly review: Review;
  readonly send: (event: ReviewEvent) => void;
  readonly today: IsoDay;
  /** Into the next year; absent while nothing goes into the table, and where that is the main thing to do. */
  readonly onRoll?: () => void;
}

/** For which frame the plan was written: a line where it says so, a question where it does not. */
export function FrameCard({ review, send, today, onRoll }: Props) {
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const found = review.plan.frame;
  const doubt = asksFrame(review);
  if (found !== undefined && doubt === undefined && !changing) {
    return (
      <p className={mergeClasses(styles.column, styles.line)} style={{ marginBlock: 0 }}>
        {reviewWords.frameIs(frameName(found.frame))}
        <Button className={styles.small} size="small" onClick={() => setChanging(true)}>
          {reviewWords.frameChange}
        </Button>
        {onRoll !== undefined && (
          <Button className={styles.roll} size="small" onClick={onRoll}>
            {rollWords.title}
          </Button>
        )}
      </p>
    );
  }
  return (
    <FrameQuestion
      question={doubt?.message ?? reviewWords.frame}
      likely={found && frameName(found.frame)}
      years={likelyFrames(today)}
      onFrame={(event) => {
        setChanging(false);
        send(event);
      }}
    />
  );
}

interface QuestionProps {
  readonly question: string;
  readonly likely: string | undefined;
  /** To be chosen with one click. */
  readonly years: readonly string[];
  readonly onFrame: (event: ReviewEvent) => void;
}

function FrameQuestion({ question, likely, years, onFrame }: QuestionProps) {
  const styles = useStyles();
  const [text, setText] = useState(likely ?? "");
  const [refused, setRefused] = useState<string>();
  const asked = useId();
  const take = (wanted: string) => {
    const read = readFrame(wanted);
    if (read.ok) return onFrame({ kind: "framed", frame: { ...read.value, source: "option", text: wanted } });
    const { message, advice } = explain({ kind: "bad-frame", text: wanted, why: read.fault });
    setRefused(words.sentence(`${message}，${advice}`));
  };
  return (
    <form
      className={mergeClasses(styles.column, styles.card)}
      aria-labelledby={asked}
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <div className={styles.question} id={asked}>
        {question}
      </div>
      <div className={styles.likely}>
        {years.map((year) => (
          <Button key={year} size="small" onClick={() => take(year)}>
            {year}
          </Button>
        ))}
      </div>
      <Field
        label={reviewWords.frameOther}
        hint={reviewWords.frameHint}
        {...(refused !== undefined && { validationMessage: refused })}
      >
        <div className={styles.answer}>
          <Input value={text} onChange={(_, { value }) => setText(value)} />
          <Button type="submit">{reviewWords.frameUse}</Button>
        </div>
      </Field>
    </form>
  );
}
