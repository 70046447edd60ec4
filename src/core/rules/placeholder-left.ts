import type { Item } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { cellsWith } from "./cells-with.ts";
import type { Rule } from "./rule.ts";

const PLACEHOLDER =
  /(?:20)?(?:[_＿]{2,}|[xX×＊*]{2,})\s*(?:年|届|月|日|学校|小学|中学)|20[_＿xX×]{1,2}(?=\D)|第[_＿xX×]{1,3}届/u;

/** 「20__年」「第x届」 left over from a copied template. */
export const placeholderLeft: Rule = {
  code: "placeholder-left",
  level: "should",
  why: "从模板抄来的空还没填，写进计划很显眼。",
  wrong: { rows: [["9月", "制定20__年工会工作计划", "工会委员会"]] },
  right: { rows: [["9月", "制定2024年工会工作计划", "工会委员会"]] },

  *check({ itemCells }) {
    for (const { row, items } of cellsWith(itemCells, hasPlaceholder)) {
      for (const { text, cell } of items) {
        const [placeholder] = PLACEHOLDER.exec(text) ?? [];
        if (placeholder === undefined) continue;
        yield {
          at: { sheet: row.sheet, cell },
          row,
          judged: text,
          message: `${quote(text)}里的${quote(placeholder)}还没填`,
        };
      }
    }
  },
};

function hasPlaceholder({ text }: Item): boolean {
  return PLACEHOLDER.test(text);
}
