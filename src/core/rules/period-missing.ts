import type { FoundTable, ScheduleRow } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { isBroken } from "./own-times.ts";
import type { Finding, Rule } from "./rule.ts";
import { headerCell, type RuleContext } from "./rule-context.ts";

/** Work without a time, and no time above that could be carried down. */
export const periodMissing: Rule = {
  code: "period-missing",
  level: "must",
  why: "没有时间段的工作排不进任何一个月。",
  wrong: {
    rows: [
      ["", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "工会委员会"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "工会委员会"],
    ],
  },

  *check(context) {
    for (const { table, rows } of context.tables) {
      const missing = withoutTime(context, rows);
      // A table without any time has one fault, not one a row.
      if (missing.length > 1 && missing.length === rows.length) yield wholeTable(table);
      else yield* missing.map(oneRow);
    }
  },
};

function withoutTime(context: RuleContext, rows: readonly ScheduleRow[]): ScheduleRow[] {
  const missing: ScheduleRow[] = [];
  for (const row of rows) if (isMissing(context, row)) missing.push(row);
  return missing;
}

function isMissing(context: RuleContext, row: ScheduleRow): boolean {
  const written = row.period !== null && (row.period.ok || row.period.fault.kind !== "empty");
  return !written && !isBroken(context.sheets.cell(row.sheet, row.cell));
}

function wholeTable(table: FoundTable): Finding {
  return {
    at: { sheet: table.sheet, cell: headerCell(table, "time", "items") },
    judged: "",
    message: table.columns.some(({ role }) => role === "time")
      ? "全表都没有写时间段"
      : "表里没有“时间段”这一列",
  };
}

function oneRow(row: ScheduleRow): Finding {
  const work = row.items[0]?.text ?? "";
  const message = work === "" ? "这一行没有写时间段" : `${quote(work)}没有写时间段`;
  return { at: row, row, judged: work, message };
}
