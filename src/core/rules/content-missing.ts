import type { ScheduleRow } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { isBroken } from "./own-times.ts";
import type { Rule } from "./rule.ts";

/** A time with nothing to do in it. */
export const contentMissing: Rule = {
  code: "content-missing",
  level: "must",
  why: "只有时间没有工作内容，多半是漏填或删漏了。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "", "工会委员会"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "工会委员会"],
    ],
  },

  *check(context) {
    for (const row of context.schedule.rows.filter(hasNoItems)) {
      if (row.itemCells.some((cell) => isBroken(context.sheets.cell(row.sheet, cell)))) continue;
      yield {
        at: { sheet: row.sheet, cell: row.itemCells[0] ?? row.cell },
        row,
        judged: row.time,
        message: row.time === "" ? "这一行没有写工作内容" : `${quote(row.time)}没有写工作内容`,
      };
    }
  },
};

function hasNoItems({ items }: ScheduleRow): boolean {
  return items.length === 0;
}
