import { Button, makeStyles } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import type { CheckReport } from "../../jobs/check.ts";
import { CalendarInputs, leaveUnfinished } from "../calendar/calendar-inputs.tsx";
import type { CalendarEvent } from "../calendar/calendar-state.ts";
import { ActionBar } from "../frame/action-bar.tsx";
import { BackHeader } from "../frame/back-header.tsx";
import { Frame } from "../frame/frame.tsx";
import { usePartStyles } from "../frame/part-styles.ts";
import { Refusal } from "../frame/refusal.tsx";
import { WarningBar } from "../frame/trouble-bar.tsx";
import { words } from "../words.ts";
import { frameByTable } from "./frame-choice.ts";
import { FrameFields } from "./frame-fields.tsx";
import { draftFrame } from "./settings-draft.ts";
import type { SettingsDraft, SettingsEvent } from "./settings-state.ts";
import { settingsWords } from "./settings-words.ts";
import { UnitsFields } from "./units-fields.tsx";

const useStyles = makeStyles({
  leaving: { scrollMarginTop: "12px" },
  form: { display: "flex", flexDirection: "column", rowGap: "20px" },
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 0,
  },
});

interface Props {
  readonly draft: SettingsDraft;
  readonly report: CheckReport;
  readonly name: string;
  readonly version: string;
  /** What did not work, where something did not. */
  readonly notice: ReactNode;
  readonly onEvent: (event: SettingsEvent) => void;
  readonly onKeep: () => Promise<void>;
}

/** 本表设置: 学年 or 学期, the school's dates, and the 名单; kept with the workbook. */
export function SettingsScreen(props: Props) {
  const { draft, name, version, notice, onEvent, onKeep } = props;
  const styles = useStyles();
  const part = usePartStyles();
  const form = useId();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = event.currentTarget;
    leaveUnfinished(fields, (unfinished) => onEvent({ kind: "calendar", event: unfinished }));
    await onKeep();
    // The field may stand above what is seen now.
    requestAnimationFrame(() => fields.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <Frame
      version={version}
      top={
        <BackHeader
          title={words.settings.title}
          sub={name}
          back={settingsWords.back}
          onBack={() => onEvent({ kind: "leaving" })}
        />
      }
      bar={
        <ActionBar>
          <Button appearance="primary" type="submit" form={form}>
            {settingsWords.keep}
          </Button>
        </ActionBar>
      }
    >
      {notice}
      {draft.leaving && <Leaving onEvent={onEvent} />}
      <p className={part.more}>{settingsWords.intro}</p>
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <Parts {...props} />
      </form>
    </Frame>
  );
}

/** Asked for with the back button while something is not kept yet: it is seen wherever the list was scrolled to. */
function Leaving({ onEvent }: Pick<Props, "onEvent">) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={place} className={styles.leaving}>
      <WarningBar action={{ label: settingsWords.leaveAnyway, onAction: () => onEvent({ kind: "closed" }) }}>
        {words.sentence(settingsWords.leave)}
      </WarningBar>
    </div>
  );
}

function Parts({ draft, report, onEvent }: Props) {
  const onCalendar = (event: CalendarEvent) => onEvent({ kind: "calendar", event });
  const { frame, calendar, units } = settingsWords;
  // Reading a long table again is nothing for each key that is pressed.
  const byTable = useMemo(() => frameByTable(report), [report]);
  return (
    <>
      <Part title={frame.title}>
        <FrameFields
          choice={draft.frame}
          years={draft.years}
          byTable={byTable}
          onChoose={(chosen) => onEvent({ kind: "frame-chosen", frame: chosen })}
        />
      </Part>
      <Part title={calendar.title} more={calendar.more}>
        <CalendarInputs state={draft.calendar} frame={draftFrame(draft, byTable)} onEvent={onCalendar} />
        <Refusal text={draft.calendar.refusal} />
      </Part>
      <Part title={units.title} more={units.more}>
        <UnitsFields
          report={report}
          text={draft.units}
          onText={(text) => onEvent({ kind: "units-typed", text })}
        />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly more?: string;
  readonly children: ReactNode;
}

function Part({ title, more, children }: PartProps) {
  const styles = useStyles();
  const part = usePartStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={part.title} id={id}>
        {title}
      </h2>
      {more !== undefined && <p className={part.more}>{more}</p>}
      {children}
    </section>
  );
}
