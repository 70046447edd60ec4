import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr20Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { type FormEvent, useEffect, useId, useRef } from "react";
import { addDays, type IsoDay } from "../../core/model/day.ts";
import type { PlanFrame } from "../../core/model/frame.ts";
import { termKey } from "../../core/model/school-calendar.ts";
import { dayOf, STRETCH_NAMES } from "../../core/time/read-calendar.ts";
import { mondayOfStart } from "../../core/time/term-days.ts";
import { words } from "../words.ts";
import type { DraftField } from "./calendar-draft.ts";
import { stretchesOf, termsOf } from "./calendar-fields.ts";
import { shortDay } from "./calendar-starts.ts";
import type { CalendarEvent, CalendarNeed, OpenCalendar } from "./calendar-state.ts";
import { DateField } from "./date-field.tsx";
import { doubtsOf } from "./read-draft.ts";

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
  dates: {
    display: "grid",
    alignItems: "start",
    gap: "8px",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
  },
  weeks: { display: "flex", flexDirection: "column", rowGap: "8px" },
  fold: {
    alignSelf: "flex-start",
    minHeight: "24px",
    padding: "0 4px",
    marginLeft: "-4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
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
      <Fields {...props} />
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

/** Enter hands the form in without leaving the field: a date begun and not ended is told all the same. */
function leaveUnfinished(form: HTMLFormElement, onEvent: Props["onEvent"]): void {
  for (const input of form.querySelectorAll("input"))
    onEvent({ kind: "left", field: input.name as DraftField, unfinished: input.validity.badInput });
}

function Fields({ state, frame, onEvent }: Props) {
  const styles = useStyles();
  const { draft, typing, unfinished } = state;
  const doubts = doubtsOf(draft, frame, unfinished);
  const fieldProps = (field: DraftField) => ({
    field,
    value: draft[field] ?? "",
    doubt: field === typing ? undefined : doubts[field],
    onType: (of: DraftField, text: string) => onEvent({ kind: "typed", field: of, text }),
    onLeave: (of: DraftField, part: boolean) => onEvent({ kind: "left", field: of, unfinished: part }),
  });
  return (
    <>
      <div className={styles.weeks}>
        {termsOf(frame).map((term) => {
          const field = `weekOne.${termKey(term)}` as const;
          return (
            <DateField
              key={field}
              {...fieldProps(field)}
              label={words.calendar.weekOne[termKey(term)]}
              hint={weekHint(dayOf(draft[field]), field === typing)}
            />
          );
        })}
      </div>
      <Button
        className={styles.fold}
        appearance="transparent"
        size="small"
        icon={state.holidays ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={state.holidays}
        onClick={() => onEvent({ kind: "holidays-shown", shown: !state.holidays })}
      >
        {words.calendar.holidays}
      </Button>
      {state.holidays &&
        stretchesOf(frame, draft).map((stretch) => (
          <div key={stretch} className={styles.dates}>
            <DateField
              {...fieldProps(`${stretch}.from`)}
              label={words.calendar.firstDay(STRETCH_NAMES[stretch])}
            />
            <DateField
              {...fieldProps(`${stretch}.to`)}
              label={words.calendar.lastDay(STRETCH_NAMES[stretch])}
            />
          </div>
        ))}
    </>
  );
}

/** Which days count as the first week; while a year is being typed nobody can say. */
function weekHint(day: IsoDay | undefined, typing: boolean): string {
  if (day === undefined || (typing && day < "1900")) return words.calendar.anyDay;
  const monday = mondayOfStart(day);
  return words.calendar.counted(shortDay(monday), shortDay(addDays(monday, 6)));
}
