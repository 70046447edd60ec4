import type { ScheduleRow } from "../model/schedule.ts";
import type { Finding, Rule } from "./rule.ts";
import { headerCell, type RuleContext, sheetRow, type UnreadTime } from "./rule-context.ts";
import { unreadTime } from "./unread-time.ts";
import { waitsForCalendar } from "./waits-for-calendar.ts";
import { rowNumbers } from "./words.ts";

/** Rows by teaching week from which one question for the whole column is asked. */
const MANY_WEEKS = 3;

/** A time that was not understood; never guessed. Times by week ask for the first school day only once. */
export const periodUnreadable: Rule = {
  code: "period-unreadable",
  level: "must",
  why: "看不懂的时间段排不进时间轴，写进计划别人也看不懂。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["13月", "盘点本学期活动", "工会委员会"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["12月", "盘点本学期活动", "工会委员会"],
    ],
  },

  *check(context) {
    const unread = context.unreadTimes.filter((one) => !isSaidElsewhere(one, context));
    const byWeek = unread.filter(({ row }) => waitsForCalendar(row));
    for (const { row, fault } of unread) {
      if (byWeek.length < MANY_WEEKS || !waitsForCalendar(row)) yield unreadTime(context, row, fault);
    }
    if (byWeek.length >= MANY_WEEKS)
      yield weeksFinding(
        context,
        byWeek.map(({ row }) => row),
      );
  },
};

function isSaidElsewhere({ fault }: UnreadTime, { frame }: RuleContext): boolean {
  return (
    fault.kind === "empty" ||
    fault.kind === "reversed-range" ||
    fault.kind === "unscheduled" ||
    (fault.kind === "no-frame" && frame === undefined)
  );
}

function weeksFinding(context: RuleContext, rows: readonly ScheduleRow[]): Finding {
  const [first] = rows;
  const table = context.tables.find(({ table }) => table.sheet === first?.sheet)?.table;
  return {
    at: first && table ? { sheet: table.sheet, cell: headerCell(table, "time") } : (first ?? null),
    judged: rows.map(({ time }) => time).join("\n"),
    message: `${rowNumbers(rows.map(sheetRow))}按周次写时间，请填开学第一周的日期，或改写成月份`,
  };
}
