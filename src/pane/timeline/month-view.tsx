import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { partsOf } from "../../core/model/day.ts";
import type { ItemStatus } from "../../core/model/item-status.ts";
import { overdueWorks } from "../../core/progress/overdue.ts";
import type { Progress, WorkProgress } from "../../core/progress/progress.ts";
import { readProgress } from "../../core/progress/read-progress.ts";
import { statusEdit } from "../../core/progress/set-status.ts";
import {
  daysLeft,
  type MonthCard,
  type MonthWork,
  monthCards,
  planIs,
} from "../../core/timeline/month-card.ts";
import { monthNotice } from "../../core/timeline/month-notice.ts";
import { laneOf, ownersOf } from "../../core/timeline/picture/arrange.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import type { CheckReport } from "../../jobs/check.ts";
import { RowAction } from "../check/row-action.tsx";
import { useCardStyles } from "../frame/section.tsx";
import { useFirst } from "../frame/use-first.tsx";
import type { Action } from "../journal.ts";
import type { Wishes } from "../wishes.ts";
import { words } from "../words.ts";
import { statusOptions } from "./month-status.ts";
import { monthWords } from "./month-words.ts";
import { MonthLine } from "./month-work.tsx";
import { YearReview } from "./year-review.tsx";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  late: { color: tokens.colorStatusWarningForeground1 },
  undo: {
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: "flex", flexWrap: "wrap", marginLeft: "auto" },
});

interface Props {
  readonly timeline: Timeline;
  readonly report: CheckReport;
  readonly last: Action | undefined;
  readonly plan: string | undefined;
  readonly wishes: Wishes;
}

/** 本月: what is late, what is on, what comes next; a click says that it is done. */
export function MonthView({ timeline, report, last, plan, wishes }: Props) {
  const styles = useStyles();
  const { schedule, grids } = report;
  const progress = useMemo(() => readProgress(schedule, grids), [schedule, grids]);
  const cards = useMemo(() => monthCards(timeline, schedule.rows), [timeline, schedule]);
  const late = lateWorks(timeline, report, progress);
  const month = cards[0]?.month;
  const lines = { timeline, progress, wishes };
  const copy = () => {
    if (month === undefined) return;
    const text = monthNotice(schedule, progress, month, timeline.today);
    if (text.ok) void wishes.copyWords(text.value, monthWords.file(Number(month.slice(5))));
  };
  return (
    <>
      {canTakeBack(last, progress) && last !== undefined && (
        <div className={styles.undo}>
          {last.kind === "edits" && last.offered !== undefined ? monthWords.switchedOn : monthWords.written}
          <RowAction label={monthWords.undoLast} onAction={() => void wishes.undo(last.id)}>
            {words.answer.undo}
          </RowAction>
        </div>
      )}
      {late.length > 0 && (
        <section className={styles.part}>
          <div className={styles.head}>
            <h2 className={styles.name}>
              <span className={styles.late}>{monthWords.late}</span>
            </h2>
            <span className={styles.more}>{monthWords.count(late.length)}</span>
          </div>
          <Works works={late} {...lines} />
        </section>
      )}
      {cards.map((card, at) => (
        <section key={card.month} className={styles.part}>
          <div className={styles.head}>
            <h2 className={styles.name}>{monthWords.name(Number(card.month.slice(5)))}</h2>
            <span className={styles.more}>{aboutMonth(card, timeline, at)}</span>
            {at === 0 && (
              <span className={styles.actions}>
                <RowAction onAction={copy}>{monthWords.copy}</RowAction>
              </span>
            )}
          </div>
          <Works works={card.works} {...lines} />
        </section>
      ))}
      <YearReview progress={progress} report={report} plan={plan} wishes={wishes} />
    </>
  );
}

/** 「本月 · 还剩 10 天」 「下月 · 元旦 1 月 1 日」. */
function aboutMonth({ month, festivals }: MonthCard, timeline: Timeline, at: number): string {
  const { today, months } = timeline;
  const is = planIs(timeline);
  const left = daysLeft(month, today);
  const isNow = left !== undefined;
  const follows = at > 0 && today !== undefined && months.some((one) => today.startsWith(one));
  return [
    ...(at === 0 && is !== "on" ? [is === "over" ? monthWords.over : monthWords.toCome] : []),
    ...(isNow ? [monthWords.now, monthWords.left(left)] : []),
    ...(follows ? [monthWords.next] : []),
    ...festivals.map(({ name, day }) => monthWords.festival(name, partsOf(day).month, partsOf(day).day)),
  ].join(" · ");
}

/** The late works as lines of the list. */
function lateWorks({ today }: Timeline, { schedule }: CheckReport, progress: Progress): MonthWork[] {
  if (today === undefined) return [];
  return overdueWorks(schedule, progress, today).flatMap(({ row, item }) => {
    const own = schedule.rows[row];
    const text = own?.items[item]?.text;
    if (own === undefined || text === undefined) return [];
    return [{ row, item, text, time: own.time.replace(/\s+/gu, ""), owners: own.owners }];
  });
}

/** Only what was done here: a cure of 检查 is taken back there. */
function canTakeBack(last: Action | undefined, { works }: Progress): boolean {
  if (last?.kind !== "edits") return false;
  if (last.offered !== undefined) return true;
  const cells = new Set(works.map(({ at }) => at && `${at.sheet}\u0000${at.cell}`));
  return last.edits.every(({ sheet, cell }) => cells.has(`${sheet}\u0000${cell}`));
}

interface WorksProps {
  readonly works: readonly MonthWork[];
  readonly timeline: Timeline;
  readonly progress: Progress;
  readonly wishes: Pick<Wishes, "edit">;
}

/** More than any month of a school has. */
const WORKS_AT_ONCE = 60;

function Works({ works, timeline, progress, wishes }: WorksProps) {
  const { shown, more } = useFirst(works, WORKS_AT_ONCE);
  const styles = useStyles();
  const cards = useCardStyles();
  const byPlace = useMemo(
    () => new Map(progress.works.map((one) => [`${one.row} ${one.item}`, one])),
    [progress],
  );
  const owners = useMemo(() => ownersOf(timeline), [timeline]);
  if (works.length === 0) return <span className={styles.more}>{monthWords.nothing}</span>;
  return (
    <>
      <ul className={cards.card}>
        {shown.map((work) => {
          const own = byPlace.get(`${work.row} ${work.item}`);
          return (
            <MonthLine
              key={`${work.row} ${work.item}`}
              work={work}
              lane={laneOf(work.owners[0], owners)}
              progress={own}
              options={statusOptions(timeline, own?.status)}
              onStatus={(status) => write(own, status, wishes)}
            />
          );
        })}
      </ul>
      {more}
    </>
  );
}

function write(own: WorkProgress | undefined, status: ItemStatus, wishes: Pick<Wishes, "edit">): void {
  const edit = own && statusEdit(own, status);
  if (edit !== undefined) void wishes.edit([edit]);
}
