import type { Interval } from "../model/day.ts";
import type { Period } from "../model/period.ts";
import type { Item, ScheduleRow } from "../model/schedule.ts";
import { normalise } from "../text/normalise.ts";
import { quote } from "../text/quote.ts";
import { runsOn } from "./beside-the-day.ts";
import type { Finding, Rule } from "./rule.ts";
import { type ItemCell, sheetRow } from "./rule-context.ts";

/** Work that comes back by its nature: nobody asks why a meeting is held twice. */
const ROUTINE = /会议|例会|总结|部署|制定|计划|学习|检查|缴|统计|上报|维护|继续|推进|定期|收集|培训|福利|每/u;
const SHORTEST = 4;

interface Written {
  readonly row: ScheduleRow;
  readonly item: Item;
  readonly period: Period | undefined;
}

/** The same work twice: in one month a slip, in two months a question. */
export const duplicateItem: Rule = {
  code: "duplicate-item",
  level: "should",
  why: "同一项工作写了两遍，多半是复制时忘了改。",
  wrong: {
    rows: [
      ["9月", "慰问新入职教师", "工会委员会"],
      ["9月", "慰问新入职教师", "工会委员会"],
    ],
  },
  right: {
    rows: [
      ["9月", "慰问新入职教师", "工会委员会"],
      ["10月", "举办教职工健步走", "各工会小组"],
    ],
  },

  *check({ itemCells }) {
    for (const same of repeatedWork(itemCells)) yield* repeated(same);
  },
};

/** The work that stands more than once on a sheet, in the order of its second places; most stands once. */
function repeatedWork(cells: readonly ItemCell[]): Iterable<readonly Written[]> {
  const sheets = new Map<string, Map<string, ItemCell>>();
  const again = new Map<string, Written[]>();
  for (const cell of cells) {
    const { sheet } = cell.row;
    const seen = sheets.get(sheet) ?? new Map<string, ItemCell>();
    if (seen.size === 0) sheets.set(sheet, seen);
    for (const item of cell.items) {
      const key = keyOf(item);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, cell);
      else collect(again, `${sheet}\n${key}`, first, key).push(written(cell, item));
    }
  }
  return again.values();
}

/** The places of that work so far, begun with the first one. */
function collect(again: Map<string, Written[]>, place: string, first: ItemCell, key: string): Written[] {
  const known = again.get(place);
  if (known) return known;
  const item = first.items.find((one) => keyOf(one) === key);
  const begun = item ? [written(first, item)] : [];
  again.set(place, begun);
  return begun;
}

function written({ row }: ItemCell, item: Item): Written {
  return { row, item, period: row.period?.ok ? row.period.value : undefined };
}

function keyOf({ text }: Item): string {
  return withoutEnd(normalise(text));
}

/** The text without the full stops and blanks it ends with. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \n。；;.".includes(text[end - 1] ?? "x")) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

function* repeated(same: readonly Written[]): Iterable<Finding> {
  const [first, second] = same;
  if (!first || !second) return;
  for (const [index, later] of same.entries()) {
    const earlier = same.slice(Math.max(0, index - 3), index).find((other) => isSlip(other, later));
    if (earlier) yield finding(later, sameMonth(earlier, later));
  }
  if (same.length === 2 && isTwoMonths(first, second)) yield finding(second, otherMonth(first, second));
}

function finding({ row, item }: Written, message: string): Finding {
  return { at: { sheet: row.sheet, cell: item.cell }, row, judged: item.text, message };
}

function sameMonth(earlier: Written, later: Written): string {
  const [a, b] = [sheetRow(earlier.row), sheetRow(later.row)];
  return a === b ? `${quote(later.item.text)}在这一行写了两遍` : `${quote(later.item.text)}和第${a}行相同`;
}

function otherMonth(first: Written, second: Written): string {
  return `${quote(second.item.text)}${first.row.time}、${second.row.time}各写了一次，是办两次吗？`;
}

/** Two departments that each hold their own routine in the same month have not copied anything. */
function isSlip(a: Written, b: Written): boolean {
  if (!meet(a, b)) return false;
  const named = a.row.owners.length > 0 && b.row.owners.length > 0;
  const shared = a.row.owners.some((owner) => b.row.owners.includes(owner));
  return !named || shared || !ROUTINE.test(a.item.text);
}

/** Both times are known, neither runs all year or comes back, and they share a day. */
function meet(a: Written, b: Written): boolean {
  if (a.row === b.row) return true;
  if (!a.period || !b.period || runsOn(a.period) || runsOn(b.period)) return false;
  return a.period.intervals.some((one) => b.period?.intervals.some((other) => overlap(one, other)));
}

function isTwoMonths(a: Written, b: Written): boolean {
  if (!a.period || !b.period || meet(a, b) || runsOn(a.period) || runsOn(b.period)) return false;
  if (a.period.precision !== "month" || b.period.precision !== "month") return false;
  return Array.from(a.item.text).length >= SHORTEST && !ROUTINE.test(a.item.text);
}

function overlap(a: Interval, b: Interval): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
