import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { IsoDay } from "../../core/model/day.ts";
import { frameName, type PlanFrame } from "../../core/model/frame.ts";
import { CalendarCard, cardTitle } from "../calendar/calendar-card.tsx";
import { CalendarLine } from "../calendar/calendar-line.tsx";
import { calendarNeed, wouldHelp } from "../calendar/calendar-need.ts";
import type { CalendarEvent } from "../calendar/calendar-state.ts";
import { columnsWords } from "../columns/columns-words.ts";
import { lookedOf } from "../export/export-state.ts";
import { isGoneBy } from "../likely-frame.ts";
import type { PaneEvent } from "../pane-state.ts";
import { rollWords } from "../roll/roll-words.ts";
import { useMedia } from "../use-theme.ts";
import type { Wishes } from "../wishes.ts";
import type { Working } from "../working.ts";
import { CheckScreen } from "./check-screen.tsx";
import { checkWords } from "./check-words.ts";
import { RowAction } from "./row-action.tsx";

const useStyles = makeStyles({
  // The words of the small buttons begin where everything else does.
  old: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: "8px 8px 8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  year: { flexGrow: 1, minWidth: 0 },
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", marginLeft: "-7px" },
});

interface Props {
  readonly state: Working;
  readonly wishes: Wishes;
  readonly send: (event: PaneEvent) => void;
  readonly today: IsoDay;
}

/** 检查 with the question for the 校历: above the findings where rows wait, at the end where it was asked for. */
export function CheckTab({ state, wishes, send, today }: Props) {
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
  // A table of a year gone by was opened for the new one; what was made here a moment ago was not.
  const mayRoll = frame !== undefined && schedule.rows.length > 0 && !state.made;
  const rollsFirst = mayRoll && isGoneBy(frame, today) && !state.unsaved;
  const beside = useMedia("(min-width: 720px)") && !state.book.live;
  const done = notice?.kind === "done" ? [notice.text] : [];
  const asked = waits ? [cardTitle(calendar, need)] : [];
  return (
    <>
      {rollsFirst && <OldYear frame={frame} onRoll={() => void wishes.rollBook()} />}
      <CheckScreen
        state={state.check}
        rows={schedule.rows.length}
        empty={beside ? checkWords.emptyBeside : checkWords.emptyTable}
        plan={lookedOf(state.export)?.plan.name}
        onPlan={() => wishes.chooseTab("export")}
        calendar={waits && card}
        calendarLine={
          waits ? undefined : (
            <>
              {card || line}
              <div className={styles.links}>
                {mayRoll && !rollsFirst && (
                  <RowAction onAction={() => void wishes.rollBook()}>{rollWords.open}</RowAction>
                )}
                <RowAction onAction={() => void wishes.askColumns()}>{columnsWords.wrong}</RowAction>
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
    </>
  );
}

/** Of which year the table is, and the way into the new one. */
function OldYear({ frame, onRoll }: { readonly frame: PlanFrame; readonly onRoll: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.old}>
      <span className={styles.year}>{rollWords.old(frameName(frame))}</span>
      <Button size="small" onClick={onRoll}>
        {rollWords.title}
      </Button>
    </div>
  );
}
