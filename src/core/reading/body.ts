import type { Skipped } from "../model/schedule.ts";
import { isCalendar, remarksOf } from "./calendar-table.ts";
import type { TableArea } from "./find-tables.ts";
import type { GridView } from "./grid-view.ts";
import { bracketAt, ownersInBracket } from "./heading-bracket.ts";
import { ownTime, type TimeSource } from "./own-time.ts";
import { monthOnly } from "./part-of-month.ts";
import {
  type BlockHeading,
  isPlainRow,
  kindOf,
  lastPlainRow,
  type NoWork,
  type RowKind,
} from "./row-kind.ts";
import { slotAt } from "./table-columns.ts";
import { termName } from "./time-words.ts";

/** Rows of the sheet under one time; without a time each row is alone. Rows count from 0. */
export interface TimeGroup {
  readonly time: TimeSource | undefined;
  /** The term that stands over the rows: 第一学期. */
  readonly term?: string;
  readonly rows: readonly number[];
}

/** The rows below a header, put together by their time, and those that are no work. */
export interface Body {
  readonly groups: readonly TimeGroup[];
  readonly skipped: readonly Skipped[];
  /** The rows that sign the table or speak of it. */
  readonly notes: readonly number[];
}

const WHY: Readonly<Record<NoWork | "form", string>> = {
  header: "重复的表头，不是工作",
  title: "重复的标题，不是工作",
  total: "合计行，不是工作",
  note: "表下的说明或落款，不是工作",
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

/** What stands in the row besides the columns that are carried through. */
function hasSubstance(view: GridView, { columns }: TableArea, row: number): boolean {
  const slots = [...columns.itemColumns, ...columns.ownerColumns];
  return slots.some((column) => slotAt(view, columns, row, column).written);
}

function samePlace(one: TimeSource | undefined, other: TimeSource): boolean {
  if (one === undefined || one.place === undefined || other.place === undefined) return one === other;
  if (one.joined && one.text !== other.text) return false;
  return one.place.row === other.place.row && one.place.column === other.place.column;
}

/** The rows as they are put together, from the top. */
interface Gathering {
  /** The time of the rows that have nothing above to carry. */
  readonly first: TimeSource | undefined;
  /** The month that stands over the rows: of days that do not name theirs. */
  month: string | undefined;
  /** The term that stands over the rows. */
  term?: string;
  readonly groups: (TimeGroup & { readonly rows: number[] })[];
  readonly headings: TimeSource[];
  readonly skipped: { readonly row: number; readonly why: NoWork | "form" }[];
  time: TimeSource | undefined;
  /** The last group still takes rows. */
  open: boolean;
}

/** Puts a row of work under its own time or the one that is carried down to it. */
function gatherRow(view: GridView, table: TableArea, gathering: Gathering, row: number): void {
  const own = ownTime(view, table, row, gathering.time, gathering.month);
  const last = gathering.groups.at(-1);
  const same = gathering.open && (own === undefined || samePlace(last?.time, own));
  const empty = !hasSubstance(view, table, row);
  const bare = own === undefined && empty;
  const isFree = empty && !bare && !same && isCalendar(table);
  if (isFree) {
    gathering.skipped.push({ row, why: "form" });
    carry(gathering, own);
  } else if (last !== undefined && same && (bare || last.time !== undefined)) last.rows.push(row);
  else if (bare) gathering.skipped.push({ row, why: "outside" });
  else {
    gathering.time = own ?? gathering.time;
    const { time, term } = gathering;
    gathering.groups.push({ time, rows: [row], ...(term !== undefined && { term }) });
    gathering.open = true;
  }
}

/** From the next row on, that time is carried down. */
function carry(gathering: Gathering, time: TimeSource | undefined): void {
  gathering.time = time;
  gathering.open = false;
}

function gatherHeading(gathering: Gathering, heading: BlockHeading): void {
  const time: TimeSource = { ...heading, heading: true };
  gathering.headings.push(time);
  gathering.month = monthOnly(heading.text);
  const term = termName(heading.text);
  if (term !== undefined) gathering.term = term;
  carry(gathering, time);
}

/** Below the notes the table goes on only where a row or a heading names its time again. */
function goesOn(view: GridView, table: TableArea, row: number, kind: RowKind): boolean {
  if (typeof kind === "object") return true;
  return (
    kind === "work" && isPlainRow(view, table.columns, row) && ownTime(view, table, row)?.place?.row === row
  );
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
  return [...under].flatMap(([{ place, text }, rows]) => {
    const bracket = place && bracketAt(view, place);
    if (place === undefined || bracket === undefined || text.includes(bracket)) return [];
    const answers = ownersInBracket(view, place).length > 0 && needOwners(view, table, rows);
    return answers ? [] : [{ row: rowName(view, place.row), why: `时间后面的“${bracket}”没有读入` }];
  });
}

const rowName = ({ grid }: GridView, row: number) => `${grid.sheet} 第${row + 1}行`;

/** Puts a row that is not blank where it belongs. */
function gather(
  view: GridView,
  table: TableArea,
  gathering: Gathering,
  row: number,
  kind: Exclude<RowKind, "blank">,
): void {
  if (kind === "work") gatherRow(view, table, gathering, row);
  else if (typeof kind === "object") gatherHeading(gathering, kind);
  else gathering.skipped.push({ row, why: kind });
  if (kind === "caption") carry(gathering, gathering.first);
  if (kind === "nothing") carry(gathering, ownTime(view, table, row) ?? gathering.time);
}

/** Gathers the rows of the table's body, blank ones left out; below a note all is note until the work goes on. */
function gatherRows(view: GridView, table: TableArea, gathering: Gathering): void {
  const lastPlain = lastPlainRow(view, table);
  let noted = false;
  let afterGap = false;
  for (let row = table.from; row < table.to; row += 1) {
    const kind = kindOf(view, table, row, { afterGap, workBelow: row < lastPlain });
    afterGap = kind === "blank";
    if (kind === "blank") continue;
    noted = kind === "note" || (noted && !goesOn(view, table, row, kind));
    gather(view, table, gathering, row, noted ? "note" : kind);
  }
}

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
