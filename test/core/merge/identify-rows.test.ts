import fc from "fast-check";
import { expect, test } from "vitest";
import { identifyRows } from "../../../src/core/merge/identify-rows.ts";
import { matchRows } from "../../../src/core/merge/match-rows.ts";
import { likeness } from "../../../src/core/merge/same.ts";
import type { BaseRow, RowCells } from "../../../src/core/model/round.ts";

const cells = (period: string, items: string, owners: string): RowCells => ({ period, items, owners });

const sent = (rows: readonly RowCells[]): readonly BaseRow[] =>
  rows.map((row, at) => ({ id: `row ${at}`, cells: row }));

/** The ids of the rows, new ones counted. */
function idsOf(rows: readonly RowCells[], last: readonly BaseRow[]): readonly string[] {
  let made = 0;
  return identifyRows(rows, last, () => `new ${made++}`).map(({ id }) => id);
}

/** The same as the rule says it, row by row: the first row between the same neighbours that is free and half alike. */
function idsByTheRule(rows: readonly RowCells[], last: readonly BaseRow[]): readonly string[] {
  const matched = matchRows(
    last,
    rows.map((row, at) => ({ cells: row, row: at })),
  ).matched;
  const found = new Map([...matched].map(([id, { row }]) => [row, id]));
  const ids = rows.map((_, at) => found.get(at));
  const place = (id: string | undefined, none: number) =>
    id === undefined ? none : last.findIndex((row) => row.id === id);
  for (const [at, row] of rows.entries()) {
    const above = place(ids.slice(0, at).reverse().find(Boolean), -1);
    const below = place(ids.slice(at + 1).find(Boolean), last.length);
    ids[at] ??= last.find(
      ({ id, cells: { items = "" } }, where) =>
        above < where && where < below && !ids.includes(id) && likeness(items, row["items"] ?? "") >= 0.5,
    )?.id;
  }
  let made = 0;
  return ids.map((id) => id ?? `new ${made++}`);
}

const base = sent([
  cells("9月", "召开工会委员会", "工会委员会"),
  cells("10月", "组织教职工健步走", "文体委员会"),
  cells("11月", "公示工会经费收支", "经审委员会"),
]);

test("a row of new time and owners is known by its work between the same neighbours", () => {
  const rows = [
    base[0]?.cells ?? {},
    cells("10月中旬", "组织教职工健步走活动", "各组"),
    base[2]?.cells ?? {},
  ];
  expect(idsOf(rows, base)).toEqual(["row 0", "row 1", "row 2"]);
});

test("the same row elsewhere is a new one", () => {
  const rows = [cells("10月中旬", "组织教职工健步走活动", "各组"), ...base.map((row) => row.cells)];
  expect(idsOf(rows, base)).toEqual(["new 0", "row 0", "row 1", "row 2"]);
});

const work = fc
  .array(fc.constantFrom("春游", "慰问", "健身", "比赛", "工", "工会", "、", "。", "a"), { maxLength: 7 })
  .map((words) => words.join(""));
const row = fc.record({
  period: fc.constantFrom("1月", "2月", ""),
  items: work,
  owners: fc.constantFrom("甲", "乙", ""),
});

/** A table, and what the officer made of it: rows kept, rows with other words, other rows. */
const edited = fc.array(row, { maxLength: 14 }).chain((rows) => {
  const kept = fc.constantFrom(...rows, cells("", "", ""));
  const reworded = fc
    .tuple(kept, work)
    .map(([{ items = "" }, words]) => cells("9月", `${items}${words}`, "丙"));
  return fc.record({
    last: fc.constant(sent(rows)),
    rows: fc.array(fc.oneof(kept, reworded, row), { maxLength: 14 }),
  });
});

test("rows get the ids that the rule gives them", () => {
  fc.assert(
    fc.property(edited, ({ rows, last }) => {
      expect(idsOf(rows, last)).toEqual(idsByTheRule(rows, last));
    }),
    { numRuns: 2000 },
  );
});

// Each row held against every other one would take longer than a test may.
test("a long table of which no row is known any more is looked through in good time", () => {
  const long = (word: string) =>
    Array.from({ length: 12_000 }, (_, at) => {
      const signs = Array.from({ length: 12 }, (__, sign) => ((at + 7) * (sign + 3) * 7919) % 600);
      return cells(
        `${word}月`,
        `组织开展${String.fromCodePoint(...signs.map((sign) => 0x4e00 + sign))}活动${word}`,
        word,
      );
    });
  const reworded = long("九").map(({ items = "" }) =>
    cells("三月", `${items.slice(2, 9)}报送总结材料`, "三"),
  );
  expect(new Set(idsOf(reworded, sent(long("九")))).size).toBe(reworded.length);
});
