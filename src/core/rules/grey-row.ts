import { quote } from "../text/quote.ts";
import { groupBy } from "./group-by.ts";
import type { Rule } from "./rule.ts";
import type { ItemCell } from "./rule-context.ts";

/** Some work in light grey among the rest in black: it may be meant as struck off. */
export const greyRow: Rule = {
  code: "grey-row",
  level: "should",
  why: "改成灰色的字多半是不办了的工作，写进计划就看不出来了。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", { text: "举办教职工健步走", grey: true }, "各工会小组"],
      ["12月", "组织迎新年联欢", "工会委员会"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "各工会小组"],
      ["12月", "组织迎新年联欢", "工会委员会"],
    ],
  },

  *check({ itemCells }) {
    const grey = itemCells.filter(isGrey);
    // A table that is grey throughout is only set so.
    if (grey.length * 2 >= itemCells.length) return;
    for (const [row, cells] of groupBy(grey, ({ row }) => row)) {
      const items = cells.flatMap((cell) => cell.items);
      const [first] = items;
      if (first === undefined) continue;
      yield {
        at: { sheet: row.sheet, cell: first.cell },
        row,
        judged: items.map(({ text }) => text).join("\n"),
        message: `${quote(first.text)}是灰色的字，还要写进计划吗？`,
      };
    }
  },
};

function isGrey({ grey, struck }: ItemCell): boolean {
  return grey && !struck;
}
