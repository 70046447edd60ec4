import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Explanation } from "../../core/model/fault.ts";
import type { ScheduleRow } from "../../core/model/schedule.ts";
import { type Arrangement, ownersOf } from "../../core/timeline/picture/arrange.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import type { CheckReport } from "../../jobs/check.ts";
import { Chips } from "../check/chips.tsx";
import { TroubleBar } from "../frame/trouble-bar.tsx";
import type { Action } from "../journal.ts";
import type { Wishes } from "../wishes.ts";
import { words } from "../words.ts";
import { MonthView } from "./month-view.tsx";
import { PictureView } from "./picture-view.tsx";
import { PictureWays, Unplaced } from "./picture-ways.tsx";
import { timelineWords } from "./timeline-words.ts";

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  wide: { height: "100%", boxSizing: "border-box", overflowY: "auto", padding: "16px 24px 24px" },
  // Wider than this the eye loses the row between its words and its months.
  sheet: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    maxWidth: "1280px",
    marginInline: "auto",
  },
  counts: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export type TimelineChoice = Arrangement | "month";

interface Props {
  /** Undefined while it is drawn, also anew after a change. */
  readonly timeline: Timeline | Explanation | undefined;
  readonly report: CheckReport;
  readonly chosen: TimelineChoice;
  readonly onChoose: (chosen: TimelineChoice) => void;
  /** The picture stands beside the pane, in the place of the sheet. */
  readonly beside: boolean;
  /** What was done last and can be taken back. */
  readonly last: Action | undefined;
  /** Name of the plan's document, where the officer gave one. */
  readonly plan: string | undefined;
  readonly wishes: Wishes;
}

/** 时间轴: the year at a glance, and what this month asks for. The sheet is where the plan is changed. */
export function TimelineScreen(props: Props) {
  const { timeline, report, beside, onChoose, wishes } = props;
  const shown = useLastDrawn(timeline);
  if (shown === undefined) return <Waiting />;
  if ("advice" in shown) return <TroubleBar trouble={shown} />;
  const owned = ownersOf(shown).length > 0;
  const arrangement = arrangementOf(props.chosen, owned);
  const chosen = beside || props.chosen !== "month" ? arrangement : "month";
  const { schedule } = report;
  return (
    <>
      <Top rows={schedule.rows} owned={owned} month={!beside} chosen={chosen} onChoose={onChoose} />
      {chosen !== "month" && (
        <PictureWays timeline={shown} schedule={schedule} arrangement={chosen} wishes={wishes} />
      )}
      {chosen !== "month" && !beside && (
        <PictureView timeline={shown} rows={schedule.rows} arrangement={chosen} />
      )}
      {chosen !== "month" && <Unplaced timeline={shown} />}
      {(chosen === "month" || beside) && <MonthView {...props} timeline={shown} />}
    </>
  );
}

/** The picture alone, where the window has room for it beside the pane. */
export function WideTimeline({ timeline, report, chosen }: Pick<Props, "timeline" | "report" | "chosen">) {
  const styles = useStyles();
  const shown = useLastDrawn(timeline);
  const drawn = shown !== undefined && !("advice" in shown) ? shown : undefined;
  return (
    // A long picture is scrolled by the keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
    <section className={styles.wide} aria-label={words.tabs.timeline} tabIndex={0}>
      {drawn !== undefined && (
        <div className={styles.sheet}>
          <PictureView
            timeline={drawn}
            rows={report.schedule.rows}
            arrangement={arrangementOf(chosen, ownersOf(drawn).length > 0)}
          />
        </div>
      )}
    </section>
  );
}

/** Without departments there is nothing to arrange by; the picture beside 本月 is the one by time. */
function arrangementOf(chosen: TimelineChoice, owned: boolean): Arrangement {
  return chosen === "by-owner" && owned ? "by-owner" : "by-time";
}

/** While a change is drawn, what stood there before stays: nothing flickers, nothing loses the focus. */
function useLastDrawn(timeline: Props["timeline"]): Props["timeline"] {
  const last = useRef(timeline);
  useEffect(() => {
    if (timeline !== undefined) last.current = timeline;
  }, [timeline]);
  return timeline ?? last.current;
}

function Waiting() {
  return (
    <Skeleton aria-label={words.busy}>
      {["80%", "60%", "70%", "50%"].map((width) => (
        <SkeletonItem key={width} style={{ width, marginBottom: 12 }} />
      ))}
    </Skeleton>
  );
}

interface TopProps {
  readonly rows: readonly ScheduleRow[];
  readonly owned: boolean;
  /** 本月 is a screen of its own. */
  readonly month: boolean;
  readonly chosen: TimelineChoice;
  readonly onChoose: (chosen: TimelineChoice) => void;
}

function Top({ rows, owned, month, chosen, onChoose }: TopProps) {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <Chips<TimelineChoice>
        label={timelineWords.by}
        chosen={chosen}
        onChoose={onChoose}
        chips={[
          { value: "by-time", text: timelineWords.byTime },
          ...(owned ? [{ value: "by-owner" as const, text: timelineWords.byOwner }] : []),
          ...(month ? [{ value: "month" as const, text: timelineWords.month }] : []),
        ]}
      />
      <span className={styles.counts}>{countsText(rows)}</span>
    </div>
  );
}

/** 「6 个时间段 · 15 项」. */
function countsText(rows: readonly ScheduleRow[]): string {
  const items = rows.reduce((sum, row) => sum + row.items.length, 0);
  const periods = new Set(rows.map(({ time }) => time.replace(/\s+/gu, ""))).size;
  return timelineWords.counts(periods, items);
}
