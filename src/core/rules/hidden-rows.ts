import type { Rule } from "./rule.ts";
import { headerCell } from "./rule-context.ts";
import { rowNumbers } from "./words.ts";

/** Hidden or filtered rows that were read with the others: said once a table. */
export const hiddenRows: Rule = {
  code: "hidden-rows",
  level: "should",
  why: "隐藏或筛掉的行也会写进计划，印出来才发现就晚了。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "各工会小组"],
    ],
    hidden: [2],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "各工会小组"],
    ],
  },

  *check(context) {
    for (const { table, rows } of context.tables) {
      const hidden = context.sheets.grid(table.sheet)?.hiddenRows;
      if (hidden === undefined || hidden.size === 0) continue;
      const found = rows.filter(({ sheetRows }) => sheetRows.some((number) => hidden.has(number - 1)));
      if (found.length === 0) continue;
      const numbers = found.flatMap(({ sheetRows }) => sheetRows.filter((number) => hidden.has(number - 1)));
      yield {
        at: { sheet: table.sheet, cell: headerCell(table, "time", "items") },
        judged: found.flatMap(({ time, items }) => [time, ...items.map(({ text }) => text)]).join("\n"),
        message: `${rowNumbers(numbers)}是隐藏的，也算进来了`,
      };
    }
  },
};
