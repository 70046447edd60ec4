import { useMemo, useState } from "react";
import { RowAction } from "../check/row-action.tsx";
import { Section, useCardStyles } from "../frame/section.tsx";
import type { Review, ReviewEvent } from "./review.ts";
import type { ReviewRow, ReviewView } from "./review-rows.ts";
import { reviewWords } from "./review-words.ts";
import { RowCard } from "./row-card.tsx";
import { spokenNames } from "./spoken-names.ts";

/** As many rows as are drawn at once: more than most plans have. */
const SHOWN = 60;

interface Props {
  readonly review: Review;
  readonly view: ReviewView;
  readonly counts: { readonly rows: number; readonly items: number };
  readonly send: (event: ReviewEvent) => void;
}

/** What goes into the table, row by row, each with the lines it was read from. */
export function RowList({ view, counts, send }: Props) {
  const cards = useCardStyles();
  const [shown, setShown] = useState(SHOWN);
  const { rows, frame } = view;
  const names = useMemo(() => spokenNames(rows), [rows]);
  if (rows.length === 0) return null;
  const rest = rows.length - shown;
  return (
    <Section title={reviewWords.rows(counts.rows, counts.items)}>
      {partsOf(rows.slice(0, shown)).map(({ schedule, part }) => (
        <div key={schedule ?? -1}>
          {schedule !== undefined && <WholeSchedule schedule={schedule} rows={rows} send={send} />}
          <ul className={cards.card}>
            {part.map((row) => (
              <RowCard key={row.id} row={row} names={names} frame={frame} send={send} />
            ))}
          </ul>
        </div>
      ))}
      {rest > 0 && (
        <div className={cards.actions}>
          <RowAction onAction={() => setShown(shown + SHOWN)}>
            {reviewWords.more(Math.min(rest, SHOWN))}
          </RowAction>
        </div>
      )}
    </Section>
  );
}

interface Part {
  readonly schedule: number | undefined;
  readonly part: readonly ReviewRow[];
}

/** Rows that follow one another in the same schedule. */
function partsOf(rows: readonly ReviewRow[]): readonly Part[] {
  const schedules = [...new Set(rows.map(({ schedule }) => schedule))];
  return schedules.map((schedule) => ({ schedule, part: rows.filter((row) => row.schedule === schedule) }));
}

interface WholeProps {
  readonly schedule: number;
  readonly rows: readonly ReviewRow[];
  readonly send: Props["send"];
}

/** Of several schedules in one plan the officer often wants one. */
function WholeSchedule({ schedule, rows, send }: WholeProps) {
  const cards = useCardStyles();
  const mine = rows.filter((row) => row.schedule === schedule);
  const taken = mine.some((row) => row.taken);
  const name = reviewWords.schedule(schedule + 1);
  const action = taken ? reviewWords.dropSchedule : reviewWords.takeSchedule;
  const ids = mine.map(({ id }) => id);
  return (
    <div className={cards.actions}>
      <span className={cards.quiet}>{name}</span>
      <RowAction label={`${name} ${action}`} onAction={() => send({ kind: "ticked", ids, taken: !taken })}>
        {action}
      </RowAction>
    </div>
  );
}
