import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { addDays, type IsoDay } from "../../core/model/day.ts";
import type { PlanFrame } from "../../core/model/frame.ts";
import { termKey } from "../../core/model/school-calendar.ts";
import { dayOf, STRETCH_NAMES } from "../../core/time/read-calendar.ts";
import { mondayOfStart } from "../../core/time/term-days.ts";
import type { DraftField } from "./calendar-draft.ts";
import { stretchesOf, termsOf } from "./calendar-fields.ts";
import { shortDay } from "./calendar-starts.ts";
import type { CalendarEvent, OpenCalendar } from "./calendar-state.ts";
import { calendarWords } from "./calendar-words.ts";
import { DateField } from "./date-field.tsx";
import { doubtsOf } from "./read-draft.ts";

const useStyles = makeStyles({
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
});

interface Props {
  readonly state: OpenCalendar;
  readonly frame: PlanFrame | undefined;
  readonly onEvent: (event: CalendarEvent) => void;
}

/** The first week of the terms of the frame, and folded away the vacations for those who have them at hand. */
export function CalendarInputs({ state, frame, onEvent }: Props) {
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
              label={calendarWords.weekOne[termKey(term)]}
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
        {calendarWords.holidays}
      </Button>
      {state.holidays &&
        stretchesOf(frame, draft).map((stretch) => (
          <div key={stretch} className={styles.dates}>
            <DateField
              {...fieldProps(`${stretch}.from`)}
              label={calendarWords.firstDay(STRETCH_NAMES[stretch])}
            />
            <DateField
              {...fieldProps(`${stretch}.to`)}
              label={calendarWords.lastDay(STRETCH_NAMES[stretch])}
            />
          </div>
        ))}
    </>
  );
}

/** Enter hands the form in without leaving the field: a date begun and not ended is told all the same. */
export function leaveUnfinished(form: HTMLFormElement, onEvent: Props["onEvent"]): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=date]"))
    onEvent({ kind: "left", field: input.name as DraftField, unfinished: input.validity.badInput });
}

/** Which days count as the first week; while a year is being typed nobody can say. */
function weekHint(day: IsoDay | undefined, typing: boolean): string {
  if (day === undefined || (typing && day < "1900")) return calendarWords.anyDay;
  const monday = mondayOfStart(day);
  return calendarWords.counted(shortDay(monday), shortDay(addDays(monday, 6)));
}
