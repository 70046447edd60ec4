import { isRunTogether } from "./items-run-together.ts";
import { rewritten } from "./rewritten.ts";
import type { Rule } from "./rule.ts";
import type { ItemCell } from "./rule-context.ts";

/** 「1)」 is not among them: below 「1.」 it begins a list of its own. */
const MARK = /^\s*\d{1,2}\s*([.、,])(?!\d)/u;

/** 「1、」 and 「2.」 in one cell. */
export const numberingStyle: Rule = {
  code: "numbering-style",
  level: "should",
  why: "同一格里编号的写法不一样，印出来不整齐。",
  wrong: { rows: [["9月", "1、召开工会委员例会\n2. 慰问新入职教师", "工会委员会"]] },
  right: { rows: [["9月", "1. 召开工会委员例会\n2. 慰问新入职教师", "工会委员会"]] },

  *check(context) {
    for (const cell of context.itemCells.filter(hasLines)) {
      const marks = new Set(cell.text.normalize("NFKC").split("\n").flatMap(markOf));
      if (marks.size < 2 || isRunTogether(cell)) continue;
      const cure = rewritten(context, cell, "safe");
      if (cure.fix === undefined) continue;
      yield {
        at: { sheet: cell.row.sheet, cell: cell.address },
        row: cell.row,
        judged: cell.text,
        message: `编号写法不一样：${Array.from(marks, (mark, index) => `“${index + 1}${mark}”`).join("")}`,
        ...cure,
      };
    }
  },
};

function hasLines({ text }: ItemCell): boolean {
  return text.includes("\n");
}

function markOf(line: string): string[] {
  const [, mark] = MARK.exec(line) ?? [];
  return mark === undefined ? [] : [mark];
}
