import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Schedule } from "../../core/model/schedule.ts";
import { calendarText } from "../../core/timeline/calendar-text.ts";
import { monthCalendar } from "../../core/timeline/month-calendar.ts";
import { type Arrangement, arrange, legendOf, ownersOf } from "../../core/timeline/picture/arrange.ts";
import { layPicture } from "../../core/timeline/picture/lay-picture.ts";
import type { Drawn } from "../../core/timeline/picture/picture.ts";
import { standingPicture } from "../../core/timeline/picture/standing-picture.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import type { Wishes } from "../wishes.ts";
import { words } from "../words.ts";
import { SameInWords } from "./same-in-words.tsx";
import { Swatch, TimelinePicture } from "./timeline-picture.tsx";
import { Ways } from "./ways.tsx";

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
  unplaced: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Pixels across in which a picture is read on a phone without being made larger. */
const CHAT_WIDTH = 460;

interface Props {
  readonly timeline: Timeline;
  readonly schedule: Schedule;
  readonly arrangement: Arrangement;
  readonly wishes: Pick<Wishes, "copyPicture" | "savePicture" | "takeFile" | "makeSheet" | "copyWords">;
}

/** The months and the work in them, by time or by department, and what can be made of the picture. */
export function PictureView({ timeline, schedule, arrangement, wishes }: Props) {
  const styles = useStyles();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { box, width } = useWidth();
  const { rows } = schedule;
  const picture = useMemo(
    () => layPicture(timeline, arrange(timeline, rows, arrangement, opened), width),
    [timeline, rows, arrangement, opened, width],
  );
  const forChat = () => standingPicture(timeline, schedule, { arrangement, width: CHAT_WIDTH });
  return (
    <>
      <div ref={box} className={styles.picture}>
        {width > 0 && <TimelinePicture picture={picture} name={words.timeline.picture} />}
        {picture.drawn.map((drawn) => (
          <Fold key={drawn.item.id} drawn={drawn} onFold={(key) => setOpened(toggled(opened, key))} />
        ))}
      </div>
      {arrangement === "by-time" && <Legend owners={ownersOf(timeline)} />}
      <Ways
        onCopy={() => void wishes.copyPicture(forChat())}
        onSave={() => void wishes.savePicture(forChat())}
        onFile={(kind) => void wishes.takeFile(kind)}
        onCalendar={() => void wishes.makeSheet("calendar")}
        onWords={() =>
          void wishes.copyWords(calendarText(monthCalendar(timeline, schedule)), words.timeline.wordsFile)
        }
      />
      <Unplaced timeline={timeline} />
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

/** A 时间段 of a long table is one row that opens: the button lies over its row of the picture. */
function Fold({ drawn, onFold }: { readonly drawn: Drawn; readonly onFold: (key: string) => void }) {
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
      onClick={() => onFold(fold.key)}
    />
  );
}

function Legend({ owners }: { readonly owners: readonly string[] }) {
  const styles = useStyles();
  if (owners.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={words.timeline.legend}>
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

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
