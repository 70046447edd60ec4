import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ScheduleRow } from "../../core/model/schedule.ts";
import { type Arrangement, arrange, legendOf, ownersOf } from "../../core/timeline/picture/arrange.ts";
import { layPicture } from "../../core/timeline/picture/lay-picture.ts";
import type { Drawn } from "../../core/timeline/picture/picture.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import { SameInWords } from "./same-in-words.tsx";
import { Swatch, TimelinePicture } from "./timeline-picture.tsx";
import { timelineWords } from "./timeline-words.ts";

const useStyles = makeStyles({
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
});

/** From this width on the picture is drawn larger, so that its words are 14 px and not 12. */
const WIDE = 640;
const LARGER = 14 / 12;

interface Props {
  readonly timeline: Timeline;
  readonly rows: readonly ScheduleRow[];
  readonly arrangement: Arrangement;
}

/** The months and the work in them, by time or by department, and which colour is whose. */
export function PictureView({ timeline, rows, arrangement }: Props) {
  const styles = useStyles();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { box, width } = useWidth();
  const zoom = width < WIDE ? 1 : LARGER;
  const picture = useMemo(
    () => layPicture(timeline, arrange(timeline, rows, arrangement, opened), width / zoom),
    [timeline, rows, arrangement, opened, width, zoom],
  );
  return (
    <>
      <div ref={box} className={styles.picture}>
        {width > 0 && <TimelinePicture picture={picture} zoom={zoom} name={timelineWords.picture} />}
        {picture.drawn.map((drawn) => (
          <Fold
            key={drawn.item.id}
            drawn={drawn}
            zoom={zoom}
            onFold={(key) => setOpened(toggled(opened, key))}
          />
        ))}
      </div>
      {arrangement === "by-time" && <Legend owners={ownersOf(timeline)} />}
      <SameInWords timeline={timeline} rows={rows} />
    </>
  );
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

interface FoldProps {
  readonly drawn: Drawn;
  readonly zoom: number;
  readonly onFold: (key: string) => void;
}

/** A 时间段 of a long table is one row that opens: the button lies over its row of the picture. */
function Fold({ drawn, zoom, onFold }: FoldProps) {
  const styles = useStyles();
  const { fold, title: label } = drawn.item;
  if (fold === undefined) return null;
  const name = fold.open ? timelineWords.collapse(label) : timelineWords.expand(label);
  return (
    <button
      type="button"
      className={styles.fold}
      style={{ top: drawn.top * zoom, height: drawn.height * zoom }}
      aria-expanded={fold.open}
      aria-label={name}
      title={name}
      onClick={() => onFold(fold.key)}
    />
  );
}

function Legend({ owners }: { readonly owners: readonly string[] }) {
  const styles = useStyles();
  if (owners.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={timelineWords.legend}>
      {legendOf(owners).map(({ name, lane }) => (
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

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
