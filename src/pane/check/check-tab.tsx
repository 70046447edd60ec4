import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { CalendarCard, cardTitle } from "../calendar/calendar-card.tsx";
import { CalendarLine } from "../calendar/calendar-line.tsx";
import { calendarNeed, wouldHelp } from "../calendar/calendar-need.ts";
import type { CalendarEvent } from "../calendar/calendar-state.ts";
import { lookedOf } from "../export/export-state.ts";
import type { PaneEvent, Working } from "../pane-state.ts";
import type { Wishes } from "../wishes.ts";
import { words } from "../words.ts";
import { CheckScreen } from "./check-screen.tsx";
import { RowAction } from "./row-action.tsx";

const useStyles = makeStyles({
  // The words of the small buttons begin where everything else does.
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", marginLeft: "-7px" },
});

interface Props {
  readonly state: Working;
  readonly wishes: Wishes;
  readonly send: (event: PaneEvent) => void;
}

/** 检查 with the question for the 校历: above the findings where rows wait, at the end where it was asked for. */
export function CheckTab({ state, wishes, send }: Props) {
  const styles = useStyles();
  const { calendar, report, notice } = state;
  const { schedule } = report;
  const need = calendarNeed(report);
  const frame = schedule.frame?.frame;
  const onEvent = (event: CalendarEvent) => send({ kind: "calendar", event });
  const card = calendar.kind === "open" && (
    <CalendarCard
      state={calendar}
      frame={frame}
      need={need}
      onEvent={onEvent}
      onKeep={() => wishes.keepCalendar()}
      onClear={() => void wishes.clearCalendar()}
    />
  );
  const wasOpen = useRef(false);
  useEffect(() => {
    wasOpen.current = calendar.kind === "open";
  }, [calendar.kind]);
  const waits = calendar.kind === "open" && calendar.why === "waiting";
  const line = (need.kept !== undefined || wouldHelp(schedule.rows)) && (
    <CalendarLine
      frame={frame}
      kept={need.kept}
      takesFocus={wasOpen.current}
      onWant={() => {
        send({ kind: "noticed", notice: undefined });
        onEvent({ kind: "wanted", kept: need.kept });
      }}
    />
  );
  const done = notice?.kind === "done" ? [notice.text] : [];
  const asked = waits ? [cardTitle(calendar, need)] : [];
  return (
    <CheckScreen
      state={state.check}
      rows={schedule.rows.length}
      plan={lookedOf(state.export)?.plan.name}
      onPlan={() => wishes.chooseTab("export")}
      calendar={waits && card}
      calendarLine={
        waits ? undefined : (
          <>
            {card || line}
            <div className={styles.links}>
              {frame !== undefined && schedule.rows.length > 0 && (
                <RowAction onAction={() => void wishes.rollBook()}>{words.roll.open}</RowAction>
              )}
              <RowAction onAction={() => void wishes.askColumns()}>{words.columns.wrong}</RowAction>
            </div>
          </>
        )
      }
      said={[...done, ...asked].join("，")}
      onEvent={(event) => send({ kind: "check", event })}
      onApply={(findings, edits) => void wishes.apply(findings, edits)}
      onKeep={(findings) => void wishes.keep(findings)}
      onDropKeep={(finding) => void wishes.dropKeep(finding)}
      onUndo={(action) => void wishes.undo(action)}
      onUndoAnyway={(action) => void wishes.undoAnyway(action)}
    />
  );
}
