import { type IsoMonth, monthOf } from "../model/day.ts";
import type { ItemStatus } from "../model/item-status.ts";
import type { Period } from "../model/period.ts";
import type { Schedule, ScheduleRow } from "../model/schedule.ts";
import { oneLine } from "../text/one-line.ts";
import { dayInNote } from "./done-on.ts";
import type { PlanHeadings } from "./plan-headings.ts";
import type { Progress, WorkProgress } from "./progress.ts";
import { withoutMark } from "./unplanned-mark.ts";

/**
 * A piece of work as it is told at the end of the year: a day beside 已完成 as its `doneOn`, the column 备注 in its `note`,
 * and the mark 计划外, which its heading says, gone from its words.
 */
export interface ReviewedWork extends Omit<WorkProgress, "at" | "remark"> {
  readonly text: string;
  /** As typed, without white space. */
  readonly time: string;
  readonly owners: readonly string[];
  /** The heading it belongs under: its kind where the table names kinds, else the plan's, else its month. */
  readonly group: string;
}

/** Works under one heading, in the order of the schedule; the headings of a plan in the plan's. */
export interface ReviewGroup {
  readonly heading: string;
  readonly works: readonly ReviewedWork[];
}

/** What became of the plan: 总结素材. Every work stands in one of the four lists. */
export interface YearReview {
  readonly done: readonly ReviewGroup[];
  /** Under way, not begun, put off or cancelled. */
  readonly notDone: readonly ReviewGroup[];
  /** 计划外, whatever became of it. */
  readonly unplanned: readonly ReviewGroup[];
  /** Of which no status is written. */
  readonly unknown: readonly ReviewGroup[];
}

/** Where a plan's body does not say under which of its headings a work belongs. */
export const OTHER_WORK = "其他工作";
const ALL_ALONG = "全年、定期";
/** Where work stands whose row names no month. */
export const NO_MONTH = "没有写明月份";

/**
 * Sorts the works by what became of them, each list under its headings.
 *
 * `plan` gives the headings of the plan's body; a 类别 that the table itself names goes before them.
 */
export function yearReview(schedule: Schedule, progress: Progress, plan?: PlanHeadings): YearReview {
  const works = reviewedWorks(schedule, progress, plan);
  const planned = works.filter(({ unplanned }) => !unplanned);
  const order = orderOf(schedule, plan);
  const grouped = (own: readonly ReviewedWork[]) => groupsOf(own, order);
  return {
    done: grouped(planned.filter(({ status }) => status === "已完成")),
    notDone: grouped(planned.filter(({ status }) => status !== undefined && status !== "已完成")),
    unplanned: grouped(works.filter(({ unplanned }) => unplanned)),
    unknown: grouped(planned.filter(({ status }) => status === undefined)),
  };
}

/** The works with the words of their rows, in the order of the schedule. */
export function reviewedWorks(schedule: Schedule, { works }: Progress, plan?: PlanHeadings): ReviewedWork[] {
  const byKind = namesKinds(schedule);
  return works.flatMap(({ at: _, remark, ...work }) => {
    const row = schedule.rows[work.row];
    const text = row?.items[work.item]?.text;
    if (row === undefined || text === undefined) return [];
    const group = byKind ? (kindOf(row) ?? "其他") : headingOf(row, text, plan);
    const time = row.time.replace(/\s+/gu, "");
    const words = work.unplanned
      ? { text: withoutMark(text) || text, time: withoutMark(time) }
      : { text, time };
    return [{ ...work, ...noted(work, remark), ...words, owners: row.owners, group }];
  });
}

/** What is known beside the status, each where it belongs. */
function noted(
  { status, note, doneOn }: Pick<WorkProgress, "status" | "note" | "doneOn">,
  remark: string,
): Pick<WorkProgress, "note" | "doneOn"> {
  const own = status === "已完成" && doneOn === "" ? dayInNote(note) : { note, doneOn };
  const more = withoutMark(remark);
  const notes = [own.note, more === own.note ? "" : more].filter((part) => part !== "");
  return { doneOn: own.doneOn, note: notes.join("，") };
}

/** The headings of the plan, or the months as they follow one another; kinds stand as they come. */
function orderOf(schedule: Schedule, plan: PlanHeadings | undefined): readonly string[] {
  if (namesKinds(schedule)) return [];
  if (plan !== undefined) return [...plan.headings, OTHER_WORK];
  const first = schedule.rows.map((row) => ({ month: monthIn(row), heading: monthHeading(row) }));
  const dated = first.filter(({ month }) => month !== undefined);
  dated.sort((one, other) =>
    (one.month ?? "") < (other.month ?? "") ? -1 : one.month === other.month ? 0 : 1,
  );
  return [...new Set(dated.map(({ heading }) => heading)), ALL_ALONG, NO_MONTH];
}

/** Whether the table itself says what kind of work its rows are. */
export function namesKinds({ rows }: Schedule): boolean {
  return rows.some((row) => kindOf(row) !== undefined);
}

function headingOf(row: ScheduleRow, text: string, plan: PlanHeadings | undefined): string {
  return plan === undefined ? monthHeading(row) : (plan.headingOf(text) ?? OTHER_WORK);
}

/** How many works have that status; 推迟 with any new time. */
export function countWith(
  works: readonly Pick<ReviewedWork, "status">[],
  status: ItemStatus | undefined,
): number {
  return works.filter((work) =>
    status === "推迟到" ? work.status?.startsWith(status) === true : work.status === status,
  ).length;
}

const KIND = /^(?:工作|活动|任务)?(?:类[别型]|分类|板块|模块|领域|性质)$/u;

/** 类别, where the table has such a column; merged cells say it once for all their rows. */
function kindOf({ extra }: ScheduleRow): string | undefined {
  const kind = Object.entries(extra).find(([header]) => KIND.test(header))?.[1];
  return kind === undefined || kind === "" ? undefined : oneLine(kind, "、");
}

function monthHeading(row: ScheduleRow): string {
  if (row.period?.ok === true && isAllAlong(row.period.value)) return ALL_ALONG;
  const month = monthIn(row);
  return month === undefined ? NO_MONTH : monthName(month);
}

/** The month in which dated work begins or is due. */
function monthIn({ period }: ScheduleRow): IsoMonth | undefined {
  if (!period?.ok || isAllAlong(period.value)) return undefined;
  const { flags, intervals } = period.value;
  const first = flags.deadline ?? intervals[0]?.[0];
  return first === undefined ? undefined : monthOf(first);
}

function isAllAlong({ flags }: Period): boolean {
  return flags.allPeriod || flags.recurrence !== undefined;
}

function monthName(month: IsoMonth): string {
  return `${Number(month.slice(5))}月`;
}

/** By heading: those of `order` first and as they stand there, the others as they come. */
function groupsOf(works: readonly ReviewedWork[], order: readonly string[]): ReviewGroup[] {
  const groups = new Map<string, ReviewedWork[]>(order.map((heading) => [heading, []]));
  for (const work of works) {
    const own = groups.get(work.group);
    if (own === undefined) groups.set(work.group, [work]);
    else own.push(work);
  }
  return [...groups].flatMap(([heading, own]) => (own.length === 0 ? [] : [{ heading, works: own }]));
}
