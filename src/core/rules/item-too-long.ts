import type { Item } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { cellsWith } from "./cells-with.ts";
import type { Rule } from "./rule.ts";

/** An item of this many characters fills most of a page's column. */
const LONGEST = 200;
const LONG_EXAMPLE = `召开教职工代表大会，${"听取并审议学校工作报告和财务报告，".repeat(12)}`;

/** An item that would fill half a page. */
export const itemTooLong: Rule = {
  code: "item-too-long",
  level: "should",
  why: "一项工作写得太长，打印时会跨页，详细安排可以放在计划正文里。",
  wrong: { rows: [["9月", LONG_EXAMPLE, "工会委员会"]] },
  right: { rows: [["9月", "召开教职工代表大会", "工会委员会"]] },

  *check({ itemCells }) {
    for (const { row, items } of cellsWith(itemCells, mayBeTooLong)) {
      for (const { text, cell } of items) {
        const length = text.length <= LONGEST ? 0 : Array.from(text).length;
        if (length <= LONGEST) continue;
        yield {
          at: { sheet: row.sheet, cell },
          row,
          judged: text,
          message: `${quote(text)}有${length}字，打印会跨页`,
        };
      }
    }
  },
};

function mayBeTooLong({ text }: Item): boolean {
  return text.length > LONGEST;
}
