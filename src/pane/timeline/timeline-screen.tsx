import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { type ReactElement, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Explanation } from "../../core/model/fault.ts";
import type { ScheduleRow } from "../../core/model/schedule.ts";
import { type Arrangement, arrange, laneOf, ownersOf } from "../../core/timeline/picture/arrange.ts";
import { type Drawn, layPicture } from "../../core/timeline/picture/lay-picture.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import { Chips } from "../check/chips.tsx";
import { RowAction } from "../check/row-action.tsx";
import { TroubleBar } from "../frame/trouble-bar.tsx";
import { words } from "../words.ts";
import { Swatch, TimelinePicture } from "./timeline-picture.tsx";

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  counts: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  picture: { position: "relative", minWidth: 0, overflow: "hidden", flexShrink: 0 },
  fold: {
    position: "absolute",
    left: 0,
    right: 0,
    border: 0,
    padding: 0,
    backgroundColor: "transparent",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, mixBlendMode: "multiply" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  legend: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  legendItem: { display: "flex", alignItems: "center", columnGap: "6px" },
  under: { display: "flex", alignItems: "start", columnGap: "8px" },
  copy: { marginLeft: "auto", flexShrink: 0 },
  unplaced: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly timeline: Timeline | Explanation | undefined;
  readonly rows: readonly ScheduleRow[];
  readonly onCopy: (picture: SVGSVGElement) => void;
}

/** 时间轴: the year at a glance. A statement, not an editor: the sheet is where things are changed. */
export function TimelineScreen({ timeline, rows, onCopy }: Props) {
  if (timeline === undefined) return <Waiting />;
  if ("advice" in timeline) return <TroubleBar trouble={timeline} />;
  return <DrawnTimeline timeline={timeline} rows={rows} onCopy={onCopy} />;
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

function DrawnTimeline({ timeline, rows, onCopy }: Props & { readonly timeline: Timeline }) {
  const svg = useRef<SVGSVGElement>(null);
  const styles = useStyles();
  const [arrangement, setArrangement] = useState<Arrangement>("by-time");
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const { box, width } = useWidth();
  const owners = ownersOf(timeline);
  const shown = owners.length === 0 ? "by-time" : arrangement;
  const picture = useMemo(
    () => layPicture(timeline, arrange(timeline, rows, shown, opened), width),
    [timeline, rows, shown, opened, width],
  );
  return (
    <>
      <div className={styles.top}>
        {owners.length > 0 && <ArrangementChips chosen={arrangement} onChoose={setArrangement} />}
        <span className={styles.counts}>{countsText(rows)}</span>
      </div>
      <div ref={box} className={styles.picture}>
        {width > 0 && <TimelinePicture svg={svg} picture={picture} name={words.timeline.picture} />}
        {picture.drawn.map((drawn) => (
          <Fold key={drawn.item.id} drawn={drawn} onFold={(row) => setOpened(toggled(opened, row))} />
        ))}
      </div>
      <div className={styles.under}>
        {shown === "by-time" && <Legend owners={owners} />}
        <span className={styles.copy}>
          <RowAction onAction={() => svg.current !== null && onCopy(svg.current)}>
            {words.timeline.copy}
          </RowAction>
        </span>
      </div>
      <Unplaced timeline={timeline} />
      <SameInWords timeline={timeline} rows={rows} />
    </>
  );
}

function ArrangementChips(props: {
  readonly chosen: Arrangement;
  readonly onChoose: (one: Arrangement) => void;
}): ReactElement {
  return (
    <Chips<Arrangement>
      label={words.timeline.by}
      {...props}
      chips={[
        { value: "by-time", text: words.timeline.byTime },
        { value: "by-owner", text: words.timeline.byOwner },
      ]}
    />
  );
}

/** 「6 个时间段 · 15 项」. */
function countsText(rows: readonly ScheduleRow[]): string {
  const items = rows.reduce((sum, row) => sum + row.items.length, 0);
  const periods = new Set(rows.map(({ time }) => time)).size;
  return words.timeline.counts(periods, items);
}

/** The width of the box, also after the pane was made wider. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const measure = () => setWidth(Math.floor(current.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, []);
  return { box, width };
}

/** A 时间段 of a long table is one row that opens: the button lies over its row of the picture. */
function Fold({ drawn, onFold }: { readonly drawn: Drawn; readonly onFold: (row: number) => void }) {
  const styles = useStyles();
  const { fold, title: label } = drawn.item;
  if (fold === undefined) return null;
  const name = fold.open ? words.timeline.collapse(label) : words.timeline.expand(label);
  return (
    <button
      type="button"
      className={styles.fold}
      style={{ top: drawn.top, height: drawn.height }}
      aria-expanded={fold.open}
      aria-label={name}
      title={name}
      onClick={() => onFold(fold.row)}
    />
  );
}

function Legend({ owners }: { readonly owners: readonly string[] }) {
  const styles = useStyles();
  if (owners.length === 0) return null;
  const named = owners.slice(0, 4).map((owner) => ({ name: owner, lane: laneOf(owner, owners) }));
  const entries =
    owners.length > 4 ? [...named, { name: words.timeline.others, lane: "neutral" as const }] : named;
  return (
    <ul className={styles.legend} aria-label={words.timeline.legend}>
      {entries.map(({ name, lane }) => (
        <li key={name} className={styles.legendItem}>
          <svg width="10" height="10" aria-hidden="true">
            <Swatch lane={lane} x={0} y={0} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Unplaced({ timeline: { unplaced } }: { readonly timeline: Timeline }) {
  const styles = useStyles();
  if (unplaced.length === 0) return null;
  return (
    <section className={styles.unplaced}>
      <p>{words.timeline.unplaced(unplaced.length)}</p>
      <ul>
        {unplaced.map(({ row, item, why }) => (
          <li key={`${row} ${item}`}>
            {item}：{why}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The picture's rows as a table, for those who hear it. */
function SameInWords({
  timeline,
  rows,
}: {
  readonly timeline: Timeline;
  readonly rows: readonly ScheduleRow[];
}) {
  const styles = useStyles();
  return (
    <div className={styles.hidden}>
      <table>
        <caption>{words.timeline.picture}</caption>
        <thead>
          <tr>
            {words.timeline.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {timeline.bars.map(({ row, item, owners }) => (
            <tr key={`${row} ${item}`}>
              <td>{rows[row]?.time ?? words.timeline.untitled}</td>
              <td>{item}</td>
              <td>{owners.join("、")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function toggled(set: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(row)) next.add(row);
  return next;
}
