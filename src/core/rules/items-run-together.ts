import { leadingNumber } from "../text/numbering.ts";
import { rewritten } from "./rewritten.ts";
import type { Rule } from "./rule.ts";
import type { ItemCell } from "./rule-context.ts";

/** Several numbered items on one line, 「1. …2. …」, as when line breaks were lost in pasting. */
export const itemsRunTogether: Rule = {
  code: "items-run-together",
  level: "should",
  why: "几项工作连在一行里，打印出来分不清，汇总时也容易漏掉一项。",
  wrong: {
    rows: [["9月", "1. 召开工会委员例会2. 慰问新入职教师3. 更新会员名册", "工会委员会"]],
  },
  right: {
    rows: [["9月", "1. 召开工会委员例会\n2. 慰问新入职教师\n3. 更新会员名册", "工会委员会"]],
  },

  *check(context) {
    for (const cell of context.itemCells.filter(isRunTogether)) {
      yield {
        at: { sheet: cell.row.sheet, cell: cell.address },
        row: cell.row,
        judged: cell.text,
        message: `${cell.items.length}项工作连在了一起，请分行写`,
        ...rewritten(context, cell, "safe"),
      };
    }
  },
};

/** More list numbers were read than lines begin with one. */
export function isRunTogether({ items, text }: ItemCell): boolean {
  if (items.length < 2) return false;
  const numbered = items.filter(({ number }) => number !== undefined).length;
  if (numbered < 2) return false;
  return numbered > text.split("\n").filter((line) => leadingNumber(line) !== undefined).length;
}
