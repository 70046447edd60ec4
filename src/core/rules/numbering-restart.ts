import { isRunTogether } from "./items-run-together.ts";
import { countedFrom, rewritten } from "./rewritten.ts";
import type { Rule } from "./rule.ts";
import type { ItemCell } from "./rule-context.ts";

/** 1, 2, 2, 3 or 1, 2, 1: numbers inside one cell that go back or repeat. */
export const numberingRestart: Rule = {
  code: "numbering-restart",
  level: "should",
  why: "同一格里编号重复，开会时说“第2项”就不知道是哪一项。",
  wrong: {
    rows: [["9月", "1. 召开工会委员例会\n2. 慰问新入职教师\n2. 更新会员名册", "工会委员会"]],
  },
  right: {
    rows: [["9月", "1. 召开工会委员例会\n2. 慰问新入职教师\n3. 更新会员名册", "工会委员会"]],
  },

  *check(context) {
    for (const cell of context.itemCells.filter(hasSeveral)) {
      const numbers = cell.items.flatMap(({ number }) => (number === undefined ? [] : [number]));
      if (numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))) continue;
      yield {
        at: { sheet: cell.row.sheet, cell: cell.address },
        row: cell.row,
        judged: cell.text,
        message: `编号乱了：${numbers.slice(0, 8).join("、")}`,
        ...(isRunTogether(cell) ? {} : rewritten(context, cell, "guess", inOrder(cell))),
      };
    }
  },
};

function hasSeveral({ items }: ItemCell): boolean {
  return items.length > 1;
}

function inOrder(cell: ItemCell): (number | undefined)[] {
  return countedFrom(cell, cell.items.find(({ number }) => number !== undefined)?.number ?? 1);
}
