import type { IsoMonth } from "../../core/model/day.ts";
import type { ScheduleRow } from "../../core/model/schedule.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import { useUnseenStyles } from "../frame/unseen-styles.ts";
import { timelineWords } from "./timeline-words.ts";

/** Nobody listens to more; a table of so many works is heard in the sheet. */
const MOST_LINES = 300;

interface Props {
  readonly timeline: Timeline;
  readonly rows: readonly ScheduleRow[];
}

/** The picture's rows as a table, for those who hear it: also the months, and what lies in none. */
export function SameInWords({ timeline, rows }: Props) {
  const { unseen } = useUnseenStyles();
  const { bars, unplaced } = timeline;
  const lines = [
    ...bars.map((bar) => ({ ...bar, where: monthsText(bar.months) })),
    ...unplaced.map(({ row, item, why }) => ({ row, item, owners: rows[row]?.owners ?? [], where: why })),
  ];
  return (
    <div className={unseen}>
      <table>
        <caption>{timelineWords.picture}</caption>
        <thead>
          <tr>
            {timelineWords.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST_LINES).map(({ row, item, owners, where }) => (
            <tr key={`${row} ${item}`}>
              <td>{rows[row]?.time || timelineWords.untitled}</td>
              <td>{item}</td>
              <td>{owners.join("、")}</td>
              <td>{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** 「9、10、11月」. */
function monthsText(months: readonly IsoMonth[]): string {
  return `${months.map((month) => Number(month.slice(5))).join("、")}月`;
}
