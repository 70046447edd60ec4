import type { Item } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { isRunTogether } from "./items-run-together.ts";
import { countedFrom, rewritten } from "./rewritten.ts";
import type { Finding, Rule } from "./rule.ts";
import type { ItemCell, RuleContext } from "./rule-context.ts";

/** Beyond so many missing numbers a digit is more likely content than a list number. */
const MOST_MISSING = 3;

/** 1, 2, 3, 5: an item or its number was lost. */
export const numberingGap: Rule = {
  code: "numbering-gap",
  level: "should",
  why: "编号跳过一个数，可能是漏了一项工作。",
  wrong: {
    rows: [["9月", "1. 召开工会委员例会\n2. 慰问新入职教师\n4. 更新会员名册", "工会委员会"]],
  },
  right: {
    rows: [["9月", "1. 召开工会委员例会\n2. 慰问新入职教师\n3. 更新会员名册", "工会委员会"]],
  },

  *check(context) {
    for (const { cell, missing } of gapsIn(context.itemCells)) yield finding(context, cell, missing);
  },
};

/** A cell and the numbers that its list skips. */
interface Gap {
  readonly cell: ItemCell;
  readonly missing: readonly number[];
}

function gapsIn(cells: readonly ItemCell[]): Gap[] {
  const gaps: Gap[] = [];
  let last = 0;
  for (const cell of cells) {
    const above = last;
    last = 0;
    if (!cell.items.some(isNumbered)) continue;
    const numbers = cell.items.map(({ number }) => number);
    const missing = missingNumbers(numbers, above);
    last = numbers.filter((number) => number !== undefined).at(-1) ?? 0;
    if (missing.length > 0) gaps.push({ cell, missing });
  }
  return gaps;
}

function isNumbered({ number }: Item): boolean {
  return number !== undefined;
}

/** The numbers skipped inside a cell, or before its first one when it does not go on from the cell above. */
function missingNumbers(numbers: readonly (number | undefined)[], above: number): number[] {
  const first = numbers.findIndex((number) => number !== undefined);
  const [start = 1] = numbers.slice(first);
  if (first < 0) return [];
  if (start === 2 && above !== 1) return [1];
  const written = numbers.slice(first).flatMap((number) => (number === undefined ? [] : [number]));
  const ascending = written.every((number, index) => index === 0 || number > (written[index - 1] ?? 0));
  if (!ascending) return [];
  const last = written.at(-1) ?? start;
  if (last - start + 1 - written.length > MOST_MISSING) return [];
  const all = Array.from({ length: last - start + 1 }, (_, index) => start + index);
  return all.filter((number) => !written.includes(number));
}

function finding(context: RuleContext, cell: ItemCell, missing: readonly number[]): Finding {
  const lost = missing[0] === 1 ? itemWithoutNumber(cell) : undefined;
  return {
    at: { sheet: cell.row.sheet, cell: cell.address },
    row: cell.row,
    judged: cell.text,
    message: lost ? `${quote(lost.text)}前面缺编号1` : `缺第${missing.join("、")}项，是否漏填？`,
    ...(isRunTogether(cell) ? {} : rewritten(context, cell, "guess", renumbered(cell, missing))),
  };
}

/** In order from the cell's own first number: a list may go on from the cell above. */
function renumbered(cell: ItemCell, missing: readonly number[]): (number | undefined)[] {
  if (missing[0] !== 1) return countedFrom(cell, cell.items.find(({ number }) => number)?.number ?? 1);
  return itemWithoutNumber(cell) ? cell.items.map((_, index) => index + 1) : countedFrom(cell, 1);
}

/** The first item where its number was lost; 「本月主要工作：」 above a list never had one. */
function itemWithoutNumber({ items: [first] }: ItemCell): Item | undefined {
  return first && first.number === undefined && !/[:：]$/u.test(first.text) ? first : undefined;
}
