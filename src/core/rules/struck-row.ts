import { quote } from "../text/quote.ts";
import { groupBy } from "./group-by.ts";
import type { Rule } from "./rule.ts";
import type { ItemCell } from "./rule-context.ts";

/** Work that is struck through but would still be written into the plan. */
export const struckRow: Rule = {
  code: "struck-row",
  level: "should",
  why: "划掉的字在计划里看不出划掉了，会当成照常要办的工作。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", { text: "举办教职工健步走", struck: true }, "各工会小组"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "各工会小组"],
    ],
  },

  *check(context) {
    const byRow = groupBy(context.itemCells.filter(isStruck), ({ row }) => row);
    for (const [row, cells] of byRow) {
      const struck = cells.flatMap(({ items }) => items);
      const [first] = struck;
      if (first === undefined) continue;
      yield {
        at: { sheet: row.sheet, cell: first.cell },
        row,
        judged: struck.map(({ text }) => text).join("\n"),
        message: `${quote(first.text)}已经划去，还要写进计划吗？`,
      };
    }
  },
};

function isStruck({ struck }: ItemCell): boolean {
  return struck;
}
