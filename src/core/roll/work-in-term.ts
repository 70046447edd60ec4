import type { Interval, IsoDay } from "../model/day.ts";
import { frameReach, type PlanFrame } from "../model/frame.ts";
import type { ItemStatus } from "../model/item-status.ts";
import { readPeriod } from "../time/read-period.ts";

/** What becomes of a piece of work when the second term is taken out of the year. */
export type WorkInTerm =
  /** Stays in its row. */
  | { readonly kind: "stays" }
  | { readonly kind: "left-out"; readonly why: string }
  /** Not done in the first term; goes on without a month of its own. */
  | { readonly kind: "carried"; readonly why: string }
  /** Put off to a time of the second term. */
  | { readonly kind: "put-off"; readonly time: string; readonly days: Interval; readonly why: string };

/** Where the row stands whose work is judged: in the first term, or in the second, and the day it begins. */
export interface RowInYear {
  readonly firstTerm: boolean;
  readonly begins: IsoDay | undefined;
}

/** What becomes of the work, by how far it has come; without a status the first term's work is over. */
export function workInTerm(
  status: ItemStatus | undefined,
  row: RowInYear,
  year: PlanFrame,
  term: PlanFrame,
): WorkInTerm {
  const stays: WorkInTerm = { kind: "stays" };
  switch (status) {
    case "已完成":
      return { kind: "left-out", why: "已经完成" };
    case "取消":
      return { kind: "left-out", why: "已经取消" };
    case "未开始":
    case "进行中":
      return row.firstTerm ? { kind: "carried", why: `第一学期${status}，接着做` } : stays;
    case undefined:
      return row.firstTerm ? { kind: "left-out", why: "是第一学期的工作" } : stays;
    default:
      return putOff(status, row, year, term);
  }
}

/** A term named without a month: the work goes on, nobody has said when. */
const SECOND_TERM = /^(?:到|至)?(?:第二学期|下学期|春季学期|春学期)?$/u;
const NEXT_YEAR = /下(?:一)?学年|明年|来年|下年|新学年/u;

function putOff(status: `推迟到${string}`, row: RowInYear, year: PlanFrame, term: PlanFrame): WorkInTerm {
  const time = status.slice("推迟到".length).trim();
  const carried: WorkInTerm = row.firstTerm ? { kind: "carried", why: status } : { kind: "stays" };
  if (SECOND_TERM.test(time)) return carried;
  if (NEXT_YEAR.test(time)) return { kind: "left-out", why: `${status}，不在第二学期` };
  const reading = readPeriod(time, year);
  const days = reading.ok ? reading.value.intervals[0] : undefined;
  if (days === undefined) return carried;
  const [first, last] = frameReach(term);
  const nextYear = row.begins !== undefined && days[1] < row.begins;
  if (days[0] > last || nextYear) return { kind: "left-out", why: `${status}，不在第二学期` };
  return days[1] < first ? carried : { kind: "put-off", time, days, why: status };
}
