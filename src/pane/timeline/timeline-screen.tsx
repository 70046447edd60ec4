import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
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

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  counts: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

type View = Arrangement | "month";

interface Props {
  /** Undefined while it is drawn, also anew after a change. */
  readonly timeline: Timeline | Explanation | undefined;
  readonly report: CheckReport;
  /** What was done last and can be taken back. */
  readonly last: Action | undefined;
  /** Name of the plan's document, where the officer gave one. */
  readonly plan: string | undefined;
  readonly wishes: Wishes;
}

/** 时间轴: the year at a glance, and what this month asks for. The sheet is where the plan is changed. */
export function TimelineScreen({ timeline, report, last, plan, wishes }: Props) {
  const [view, setView] = useState<View>("by-time");
  const shown = useLastDrawn(timeline);
  if (shown === undefined) return <Waiting />;
  if ("advice" in shown) return <TroubleBar trouble={shown} />;
  const owned = ownersOf(shown).length > 0;
  const chosen = view === "by-owner" && !owned ? "by-time" : view;
  return (
    <>
      <Top rows={report.schedule.rows} owned={owned} chosen={chosen} onChoose={setView} />
      {chosen === "month" ? (
        <MonthView timeline={shown} report={report} last={last} plan={plan} wishes={wishes} />
      ) : (
        <PictureView timeline={shown} schedule={report.schedule} arrangement={chosen} wishes={wishes} />
      )}
    </>
  );
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
  readonly chosen: View;
  readonly onChoose: (view: View) => void;
}

function Top({ rows, owned, chosen, onChoose }: TopProps) {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <Chips<View>
        label={words.timeline.by}
        chosen={chosen}
        onChoose={onChoose}
        chips={[
          { value: "by-time", text: words.timeline.byTime },
          ...(owned ? [{ value: "by-owner" as const, text: words.timeline.byOwner }] : []),
          { value: "month", text: words.timeline.month },
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
  return words.timeline.counts(periods, items);
}
