import type { Item } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { cellsWith } from "./cells-with.ts";
import type { Rule } from "./rule.ts";

/** Replacement and private-use characters, and what is typical of text decoded twice. */
const GARBLED = /[\uFFFD\uE000-\uF8FF]|锟斤拷|烫烫烫|\?[！；，](?=\p{Script=Han})/u;

/** Work in which characters were lost when it was copied. */
export const textGarbled: Rule = {
  code: "text-garbled",
  level: "should",
  why: "复制时丢了字的内容，写进计划以后很难再对出原意。",
  wrong: { rows: [["9月", "召开锟斤拷委员例会", "工会委员会"]] },
  right: { rows: [["9月", "召开工会委员例会", "工会委员会"]] },

  *check({ itemCells }) {
    for (const { row, items } of cellsWith(itemCells, isGarbled)) {
      for (const { text, cell } of items) {
        if (!GARBLED.test(text)) continue;
        yield {
          at: { sheet: row.sheet, cell },
          row,
          judged: text,
          message: `${quote(text)}里有乱码，请对照原文改`,
        };
      }
    }
  },
};

function isGarbled({ text }: Item): boolean {
  return GARBLED.test(text);
}
