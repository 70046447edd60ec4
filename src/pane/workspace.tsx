import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { Suspense, useEffect, useState } from "react";
import type { IsoDay } from "../core/model/day.ts";
import { frameName } from "../core/model/frame.ts";
import { CheckBar } from "./check/check-bar.tsx";
import { CheckTab } from "./check/check-tab.tsx";
import { openFindings, planFindings, safeCures } from "./check/finding.ts";
import { ExportBar } from "./export/export-bar.tsx";
import type { ExportWay } from "./export/export-screen.tsx";
import { lookedOf } from "./export/export-state.ts";
import { ActionBar } from "./frame/action-bar.tsx";
import { ContextHeader } from "./frame/context-header.tsx";
import { Frame } from "./frame/frame.tsx";
import { WorkTabs } from "./frame/work-tabs.tsx";
import { LaterExport, LaterRound, LaterRoundBar, LaterSettings, LaterTimeline } from "./later.ts";
import { LeftSide } from "./left-side.tsx";
import { Notices } from "./notices.tsx";
import type { PaneEvent } from "./pane-state.ts";
import type { RoundAct } from "./round/round-act.ts";
import type { RoundEvent } from "./round/round-state.ts";
import type { TimelineChoice } from "./timeline/timeline-screen.tsx";
import { timelineWords } from "./timeline/timeline-words.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useMedia } from "./use-theme.ts";
import type { Wishes } from "./wishes.ts";
import { words } from "./words.ts";
import type { Working } from "./working.ts";

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
  readonly today: IsoDay;
  readonly onOther: () => void;
}

/** An open workbook: the tabs, and beside them the sheet or the year's picture where the window is wide. */
export function Workspace(props: Props) {
  const styles = useStyles();
  const wide = useMedia("(min-width: 720px)");
  const [chosen, setChosen] = useState<TimelineChoice>("by-time");
  // In Excel the sheet itself stands beside the pane.
  const beside = wide && !props.state.book.live;
  const pane = <PaneBeside {...props} chosen={chosen} onChoose={setChosen} beside={beside} />;
  if (!beside) return pane;
  return (
    <div className={styles.wide}>
      <LeftSide state={props.state} wishes={props.wishes} chosen={chosen} />
      <div className={styles.pane}>{pane}</div>
    </div>
  );
}

interface PaneProps extends Props {
  readonly chosen: TimelineChoice;
  readonly onChoose: (chosen: TimelineChoice) => void;
  readonly beside: boolean;
}

/** The tabs, or the screen 本表设置 that was opened from their header. */
function PaneBeside(props: PaneProps) {
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

function TabbedPane(props: PaneProps) {
  const { state, wishes, version, send, onOther } = props;
  const styles = useStyles();
  const [way, setWay] = useState<ExportWay>("plan");
  const musts = openFindings(state.check.findings).filter(({ problem }) => problem.level === "must").length;
  useEffect(() => {
    if (state.tab === "timeline" && state.timeline === undefined) void wishes.draw();
  }, [state.tab, state.timeline, wishes]);
  useShortcuts(state, wishes, send);
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

function Screen(props: PaneProps & { readonly way: ExportWay; readonly onWay: (way: ExportWay) => void }) {
  const { state, wishes, send, way, onWay, chosen, onChoose, beside } = props;
  switch (state.tab) {
    case "check":
      return <CheckTab {...props} />;
    case "timeline":
      return (
        <LaterTimeline
          timeline={state.timeline}
          report={state.report}
          chosen={chosen}
          onChoose={onChoose}
          beside={beside}
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
          known={state.plan?.name}
          onKnown={() => void wishes.takeKnownPlan()}
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
    onAct: (act: RoundAct) => {
      // The copies have a notice of their own.
      if (act.kind === "send") send({ kind: "noticed", notice: undefined });
      void wishes.round(act);
    },
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
          made={state.made}
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
            {timelineWords.make}
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
