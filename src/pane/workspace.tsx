import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import { frameName } from "../core/model/frame.ts";
import { CalendarCard, cardTitle } from "./calendar/calendar-card.tsx";
import { CalendarLine } from "./calendar/calendar-line.tsx";
import { calendarNeed, wouldHelp } from "./calendar/calendar-need.ts";
import type { CalendarEvent } from "./calendar/calendar-state.ts";
import { CheckBar } from "./check/check-bar.tsx";
import { CheckScreen } from "./check/check-screen.tsx";
import { openFindings, planFindings, safeCures } from "./check/finding.ts";
import { RowAction } from "./check/row-action.tsx";
import { ExportBar } from "./export/export-bar.tsx";
import type { ExportWay } from "./export/export-screen.tsx";
import { lookedOf } from "./export/export-state.ts";
import { ActionBar } from "./frame/action-bar.tsx";
import { ContextHeader } from "./frame/context-header.tsx";
import { Frame } from "./frame/frame.tsx";
import { DoneBar, TroubleBar, WarningBar } from "./frame/trouble-bar.tsx";
import { WorkTabs } from "./frame/work-tabs.tsx";
import { LaterExport, LaterRound, LaterRoundBar, LaterSettings, LaterSheet, LaterTimeline } from "./later.ts";
import type { Notice, PaneEvent, Working } from "./pane-state.ts";
import type { RoundAct } from "./round/round-act.ts";
import type { RoundEvent } from "./round/round-state.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useMedia } from "./use-theme.ts";
import type { Wishes } from "./wishes.ts";
import { words } from "./words.ts";

const useStyles = makeStyles({
  wide: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 360px", height: "100%" },
  pane: { height: "100%", minWidth: 0, minHeight: 0, position: "relative" },
  // Seen also by those who pressed the button below a list they had scrolled.
  notice: { position: "sticky", top: 0, zIndex: 2, "& > *": { boxShadow: tokens.shadow8 } },
});

interface Props {
  readonly state: Working;
  readonly wishes: Wishes;
  readonly version: string;
  readonly send: (event: PaneEvent) => void;
  readonly onOther: () => void;
}

/** An open workbook: the tabs, and beside them the sheet where the window is wide. */
export function Workspace(props: Props) {
  const styles = useStyles();
  const wide = useMedia("(min-width: 720px)");
  // In Excel the sheet itself stands beside the pane.
  if (!wide || props.state.book.live) return <PaneBeside {...props} />;
  return (
    <div className={styles.wide}>
      <Suspense fallback={<div />}>
        <Sheet {...props} />
      </Suspense>
      <div className={styles.pane}>
        <PaneBeside {...props} />
      </div>
    </div>
  );
}

/** The tabs, or the screen 本表设置 that was opened from their header. */
function PaneBeside(props: Props) {
  const { state, wishes, version, send } = props;
  if (state.settings === undefined) return <TabbedPane {...props} />;
  return (
    <Suspense fallback={<TabbedPane {...props} />}>
      <LaterSettings
        draft={state.settings}
        report={state.report}
        name={state.name}
        version={version}
        notice={state.notice && <Notices notice={state.notice} wishes={wishes} />}
        onEvent={(event) => send({ kind: "settings", event })}
        onKeep={() => wishes.keepSettings()}
      />
    </Suspense>
  );
}

/** The sheet of the chosen finding, else that of the first table. */
function Sheet({ state, wishes }: Props) {
  const { report, check, journal } = state;
  const chosen = check.findings.find(({ id }) => id === check.selected)?.problem;
  const name = chosen?.sheet ?? report.schedule.tables[0]?.sheet;
  const grid = report.grids.find(({ sheet }) => sheet === name) ?? report.grids[0];
  const table = report.schedule.tables.find(({ sheet }) => sheet === grid?.sheet);
  const cell = chosen?.cell ?? undefined;
  const last = journal.at(-1)?.id;
  const { units } = report.settings;
  // Hundreds of cells are drawn anew for a change of theirs only, not for each word of the pane beside them.
  return useMemo(
    () =>
      grid === undefined ? (
        <div />
      ) : (
        <LaterSheet
          key={grid.sheet}
          grid={grid}
          found={cell}
          table={table}
          units={units}
          canUndo={last !== undefined}
          onEdit={wishes.edit}
          onRows={wishes.changeRows}
          onUndo={() => last !== undefined && void wishes.undo(last)}
        />
      ),
    [grid, cell, table, units, last, wishes],
  );
}

function TabbedPane(props: Props) {
  const { state, wishes, version, onOther } = props;
  const styles = useStyles();
  const [way, setWay] = useState<ExportWay>("plan");
  const musts = openFindings(state.check.findings).filter(({ problem }) => problem.level === "must").length;
  useEffect(() => {
    if (state.tab === "timeline" && state.timeline === undefined) void wishes.draw();
  }, [state.tab, state.timeline, wishes]);
  useShortcuts(state, wishes);
  return (
    <Frame
      version={version}
      top={
        <>
          <ContextHeader
            title={titleOf(state)}
            sub={subOf(state)}
            onSettings={() => void wishes.askSettings()}
            onOther={state.book.live ? undefined : onOther}
          />
          <WorkTabs tab={state.tab} musts={musts} onTab={wishes.chooseTab} />
        </>
      }
      bar={<Bar {...props} musts={musts} way={way} />}
    >
      {state.notice !== undefined && (
        <div className={styles.notice}>
          <Notices notice={state.notice} wishes={wishes} />
        </div>
      )}
      <Suspense>
        <Screen {...props} way={way} onWay={setWay} />
      </Suspense>
    </Frame>
  );
}

function titleOf({ report }: Working): string {
  const frame = report.schedule.frame?.frame;
  // The long dash of written titles looks broken at this size.
  return frame === undefined
    ? words.headerNoFrame
    : frameName(frame)
        .replace("—", "–")
        .replace(/(\d)(学年)/, "$1 $2");
}

function subOf({ report, name }: Working): string {
  return `${words.headerRows(words.schedule, report.schedule.rows.length)} · ${name}`;
}

function Notices({ notice, wishes }: Pick<Props, "wishes"> & { readonly notice: Notice }) {
  if (notice.kind === "trouble") {
    const { trouble, unread } = notice;
    if (unread === undefined) return <TroubleBar trouble={trouble} />;
    const action = { label: words.columns.byHand, onAction: () => void wishes.askColumns(unread) };
    return <TroubleBar trouble={trouble} action={action} />;
  }
  if (notice.kind === "foreign") {
    const yes = { label: words.foreign.yes, onAction: wishes.acceptTable };
    const no = { label: words.foreign.no, onAction: () => void wishes.declineTable() };
    return (
      <WarningBar action={yes} other={no}>
        {words.sentence(words.foreign.ask)}
      </WarningBar>
    );
  }
  if (notice.kind === "stale") {
    const action = { label: words.save.saveAnyway, onAction: () => void wishes.saveAnyway() };
    return <WarningBar action={action}>{words.save.stale(notice.file)}</WarningBar>;
  }
  if (notice.kind === "unsaved") {
    const { workbook, files } = notice;
    return (
      <WarningBar action={{ label: words.save.openAnyway, onAction: () => void wishes.openAnyway(files) }}>
        {words.save.unsaved(workbook)}
      </WarningBar>
    );
  }
  const again = { label: words.save.missing, onAction: () => void wishes.saveAnyway() };
  const copy = { label: words.save.stillMissing, onAction: () => void wishes.copyBook() };
  if (notice.again === undefined) return <DoneBar>{notice.text}</DoneBar>;
  return <DoneBar action={notice.again === "save" ? again : copy}>{notice.text}</DoneBar>;
}

/** 检查 with the question for the 校历: above the findings where rows wait, at the end where it was asked for. */
function Check({ state, wishes, send }: Props) {
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
            {frame !== undefined && schedule.rows.length > 0 && (
              <div>
                <RowAction onAction={() => void wishes.rollBook()}>{words.roll.open}</RowAction>
              </div>
            )}
            <div>
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

function Screen(props: Props & { readonly way: ExportWay; readonly onWay: (way: ExportWay) => void }) {
  const { state, wishes, send, way, onWay } = props;
  switch (state.tab) {
    case "check":
      return <Check {...props} />;
    case "timeline":
      return (
        <LaterTimeline
          timeline={state.timeline}
          report={state.report}
          last={state.journal.at(-1)}
          plan={lookedOf(state.export)?.plan.name}
          wishes={wishes}
        />
      );
    case "export":
      return (
        <LaterExport
          state={state.export}
          differences={planFindings(state.check.findings).length}
          onDifferences={() => wishes.chooseTab("check")}
          way={way}
          onWay={onWay}
          onPlan={(plan) => void wishes.givePlan(plan)}
          onEvent={(event) => send({ kind: "export", event })}
        />
      );
    case "round":
      return <LaterRound {...roundProps(props)} />;
  }
}

function roundProps({ state, wishes, send }: Pick<Props, "state" | "wishes" | "send">) {
  return {
    state: state.round,
    report: state.report,
    unsaved: state.unsaved,
    onEvent: (event: RoundEvent) => {
      // What was said of the step before is over.
      if (event.kind === "step-chosen") send({ kind: "noticed", notice: undefined });
      send({ kind: "round", event });
    },
    onAct: (act: RoundAct) => void wishes.round(act),
    onSave: () => void wishes.saveBook(),
  };
}

function Bar({
  state,
  wishes,
  send,
  musts,
  way,
}: Props & { readonly musts: number; readonly way: ExportWay }) {
  const last = state.journal.at(-1);
  switch (state.tab) {
    case "check":
      return (
        <CheckBar
          safe={safeCures(state.check.findings).findings.length}
          canUndo={last !== undefined}
          unsaved={state.unsaved}
          marked={state.book.live && state.marked}
          onMark={(marked) => send({ kind: "marked", marked })}
          onFixAll={() => void wishes.applySafe()}
          onUndo={() => last !== undefined && void wishes.undo(last.id)}
          onSave={() => void wishes.saveBook()}
          onExport={() => wishes.chooseTab("export")}
        />
      );
    case "timeline":
      return (
        <ActionBar>
          <Button
            appearance="primary"
            icon={<Table20Regular />}
            onClick={() => void wishes.makeSheet("timeline")}
          >
            {words.timeline.make}
          </Button>
        </ActionBar>
      );
    case "export":
      return (
        <ExportBar
          state={state.export}
          way={way}
          musts={musts}
          onWrite={() => void wishes.writePlan()}
          onPrint={() => void wishes.makePrintTable()}
          onAgain={() => send({ kind: "export", event: { kind: "started-over" } })}
        />
      );
    case "round":
      return (
        <Suspense>
          <LaterRoundBar {...roundProps({ state, wishes, send })} />
        </Suspense>
      );
  }
}
