import type { IsoMonth } from "../model/day.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Bar, Timeline } from "./timeline.ts";
import { timelineLines } from "./timeline-lines.ts";

/** What a cell of the grid shows: a bar, the pale band of work that goes on all along, a dot, or nothing. */
export type GridMark = "bar" | "band" | "dot" | "none";

/** The timeline as a plain grid for paper: one row a piece of work, one column a month. */
export interface TimelineGrid {
  /** 附：学年工作时间轴. */
  readonly caption: string;
  readonly months: readonly IsoMonth[];
  /** Months of 寒假 and 暑假. */
  readonly vacations: ReadonlySet<IsoMonth>;
  readonly rows: readonly { readonly item: string; readonly marks: readonly GridMark[] }[];
}

const CAPTIONS = { "school-year": "学年", term: "学期", "calendar-year": "年度" } as const;

/** Work that lies in no month has no row: it stands in the schedule, or in a sentence below a grid that stands alone. */
export function timelineGrid(timeline: Timeline, schedule: Schedule): TimelineGrid {
  const { frame, months, vacations } = timeline;
  return {
    caption: `附：${CAPTIONS[frame.kind]}工作时间轴`,
    months,
    vacations: new Set(vacations.flatMap((vacation) => vacation.months)),
    rows: timelineLines(timeline, schedule).flatMap(({ item, bar }) =>
      bar === undefined ? [] : [{ item, marks: months.map((month) => markIn(bar, month)) }],
    ),
  };
}

function markIn(bar: Bar, month: IsoMonth): GridMark {
  if (bar.kind === "recurring") return bar.dots?.includes(month) ? "dot" : "none";
  if (!bar.months.includes(month)) return "none";
  return bar.kind === "all" ? "band" : "bar";
}
