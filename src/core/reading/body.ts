import type { Skipped } from "../model/schedule.ts";
import { remarksOf } from "./calendar-table.ts";
import type { TableArea } from "./find-tables.ts";
import { type Gathering, gatherRows, hasSubstance, type TimeGroup, type WhyNot } from "./gather-rows.ts";
import type { GridView } from "./grid-view.ts";
import { bracketAt, ownersInBracket, themeAt } from "./heading-bracket.ts";
import { slotAt } from "./table-columns.ts";
import type { TimeSource } from "./time-source.ts";

/** The rows below a header, put together by their time, and those that are no work. */
export interface Body {
  readonly groups: readonly TimeGroup[];
  readonly skipped: readonly Skipped[];
  /** The rows that sign the table or speak of it. */
  readonly notes: readonly number[];
}

const WHY: Readonly<Record<WhyNot, string>> = {
  header: "重复的表头，不是工作",
  title: "重复的标题，不是工作",
  total: "合计行，不是工作",
  note: "表下的说明或落款，不是工作",
  remark: "工作之间的说明，不是工作",
  caption: "分节的标题，不是工作",
  outside: "表格外的文字，没有读入",
  page: "页码，不是工作",
  example: "填写示例，不是工作",
  nothing: "写的是没有工作",
  form: "只有时间，还没有填工作",
};

/** Why that row is none of the schedule; a week without work may still say why in its remarks. */
function reasonOf(view: GridView, table: TableArea, { row, why }: Gathering["skipped"][number]): string {
  const remarks = why === "form" ? remarksOf(view, table, row) : [];
  return remarks.length === 0 ? WHY[why] : `只有时间和${remarks.join("、")}，还没有填工作`;
}

/** Headings under which no row stands are told, not lost. */
function idleHeadings({ groups, headings }: Gathering): Gathering["skipped"] {
  if (headings.length === 0) return [];
  const used = new Set(groups.map(({ time }) => time));
  return headings.flatMap((heading) =>
    used.has(heading) || heading.place === undefined ? [] : [{ row: heading.place.row, why: "caption" }],
  );
}

/** Whether some work in the rows leaves open who answers: then the bracket over them says it. */
function needOwners(view: GridView, { columns }: TableArea, rows: readonly number[]): boolean {
  const isWritten = (row: number, column: number) => slotAt(view, columns, row, column).written;
  const works = rows.filter((row) => isWritten(row, columns.items));
  return works.some((row) => !columns.ownerColumns.some((column) => isWritten(row, column)));
}

/** 「（师德建设月）」 behind a month that stands over its rows goes into none of them, and is told. */
function bracketsLeft(view: GridView, table: TableArea, { groups }: Gathering): Skipped[] {
  const under = new Map<TimeSource, number[]>();
  for (const { time, rows } of groups) {
    const known = time && under.get(time);
    if (known !== undefined) known.push(...rows);
    else if (time !== undefined) under.set(time, [...rows]);
  }
  return [...under].flatMap(([{ place, text, heading }, rows]) => {
    const bracket = place && (heading ? themeAt : bracketAt)(view, place);
    if (place === undefined || bracket === undefined || text.includes(bracket)) return [];
    const answers = ownersInBracket(view, { place }).length > 0 && needOwners(view, table, rows);
    return answers ? [] : [{ row: rowName(view, place.row), why: `时间后面的“${bracket}”没有读入` }];
  });
}

const rowName = ({ grid }: GridView, row: number) => `${grid.sheet} 第${row + 1}行`;

/** Months without anything beside them are a form that waits to be filled in: no row of it is work yet. */
function withoutEmptyForm(view: GridView, table: TableArea, gathering: Gathering): Gathering {
  const rows = gathering.groups.flatMap((group) => group.rows);
  if (rows.some((row) => hasSubstance(view, table, row))) return gathering;
  const waiting = rows.map((row) => ({ row, why: "form" }) as const);
  return { ...gathering, groups: [], skipped: [...gathering.skipped, ...waiting] };
}

/**
 * The rows of a table under their times; `first` is the time of the rows that have nothing above to carry, `month` that
 * of days which do not name theirs.
 */
export function readBody(
  view: GridView,
  table: TableArea,
  first: TimeSource | undefined,
  month: string | undefined,
): Body {
  const gathered: Gathering = {
    first,
    month,
    groups: [],
    headings: [],
    skipped: [],
    time: first,
    open: false,
  };
  gatherRows(view, table, gathered);
  const gathering = withoutEmptyForm(view, table, gathered);
  const skipped = gathering.skipped.concat(idleHeadings(gathering)).sort((one, other) => one.row - other.row);
  return {
    groups: gathering.groups,
    notes: skipped.filter(({ why }) => why === "note").map(({ row }) => row),
    skipped: [
      ...skipped.map((one) => ({ row: rowName(view, one.row), why: reasonOf(view, table, one) })),
      ...bracketsLeft(view, table, gathering),
    ],
  };
}
