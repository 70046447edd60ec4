import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr20Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { type FormEvent, useEffect, useId, useRef } from "react";
import type { PlanFrame } from "../../core/model/frame.ts";
import { words } from "../words.ts";
import { CalendarInputs, leaveUnfinished } from "./calendar-inputs.tsx";
import type { CalendarEvent, CalendarNeed, OpenCalendar } from "./calendar-state.ts";

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
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  refusal: {
    display: "flex",
    columnGap: "6px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  mark: { flexShrink: 0, marginTop: "1px" },
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
          <h2 id={title} className={styles.title}>
            {cardTitle(state, need)}
          </h2>
          <p className={styles.more}>{words.calendar.why}</p>
        </div>
      </div>
      <CalendarInputs {...props} />
      {state.refusal !== undefined && (
        <p className={styles.refusal} role="alert">
          <ErrorCircle16Filled className={styles.mark} aria-hidden />
          {state.refusal}
        </p>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {words.calendar.fill}
        </Button>
        <Button onClick={() => onEvent({ kind: "put-off" })}>
          {wanted ? words.calendar.cancel : words.calendar.later}
        </Button>
        {need.kept !== undefined && (
          <Button
            className={styles.clear}
            appearance="subtle"
            aria-label={words.calendar.clearAll}
            onClick={onClear}
          >
            {words.calendar.clear}
          </Button>
        )}
      </div>
    </form>
  );
}

export function cardTitle({ why }: OpenCalendar, { waiting, kept }: CalendarNeed): string {
  if (why === "wanted" || waiting === 0) return words.calendar.name;
  return kept === undefined ? words.calendar.ask : words.calendar.askMore(waiting);
}
