import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr20Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { type FormEvent, useEffect, useId, useRef } from "react";
import type { PlanFrame } from "../../core/model/frame.ts";
import { usePartStyles } from "../frame/part-styles.ts";
import { Refusal } from "../frame/refusal.tsx";
import { CalendarInputs, leaveUnfinished } from "./calendar-inputs.tsx";
import type { CalendarEvent, CalendarNeed, OpenCalendar } from "./calendar-state.ts";
import { calendarWords } from "./calendar-words.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    scrollMarginTop: "12px",
  },
  head: { display: "flex", columnGap: "8px" },
  icon: { flexShrink: 0, height: "20px", marginTop: "1px", color: tokens.colorBrandForeground1 },
  // Three of them stand side by side also at 270 px.
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    "& > *": { minWidth: "44px", paddingInline: "12px" },
  },
  clear: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: OpenCalendar;
  readonly frame: PlanFrame | undefined;
  readonly need: CalendarNeed;
  readonly onEvent: (event: CalendarEvent) => void;
  readonly onKeep: () => Promise<void>;
  readonly onClear: () => void;
}

/** The question for the 校历: the first week of the terms, and the vacations for those who have them at hand. */
export function CalendarCard(props: Props) {
  const { state, need, onEvent, onKeep, onClear } = props;
  const styles = useStyles();
  const part = usePartStyles();
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const wanted = state.why === "wanted";
  useEffect(() => {
    // Only who asked for it is taken there.
    if (!wanted) return;
    form.current?.querySelector("input")?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, [wanted]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = event.currentTarget;
    leaveUnfinished(fields, onEvent);
    await onKeep();
    // The field may stand above what is seen now.
    requestAnimationFrame(() => fields.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <form
      ref={form}
      className={styles.card}
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <div className={styles.head}>
        <CalendarLtr20Regular className={styles.icon} aria-hidden />
        <div>
          <h2 id={title} className={part.title}>
            {cardTitle(state, need)}
          </h2>
          <p className={part.more}>{calendarWords.why}</p>
        </div>
      </div>
      <CalendarInputs {...props} />
      <Refusal text={state.refusal} />
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {calendarWords.fill}
        </Button>
        <Button onClick={() => onEvent({ kind: "put-off" })}>
          {wanted ? calendarWords.cancel : calendarWords.later}
        </Button>
        {need.kept !== undefined && (
          <Button
            className={styles.clear}
            appearance="subtle"
            aria-label={calendarWords.clearAll}
            onClick={onClear}
          >
            {calendarWords.clear}
          </Button>
        )}
      </div>
    </form>
  );
}

export function cardTitle({ why }: OpenCalendar, { waiting, kept }: CalendarNeed): string {
  if (why === "wanted" || waiting === 0) return calendarWords.name;
  return kept === undefined ? calendarWords.ask : calendarWords.askMore(waiting);
}
