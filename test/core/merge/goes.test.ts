import { describe, expect, test } from "vitest";
import { seenIn } from "../../../src/core/merge/decide.ts";
import type { MergeInput } from "../../../src/core/merge/merge-copies.ts";
import { type MergedOn, mergeOn } from "../../../src/core/merge/merge-on.ts";
import type { Decision } from "../../../src/core/model/decision.ts";
import type { ReturnedCopy, RowCells } from "../../../src/core/model/round.ts";
import { cells, copyOf, edited, idFor, roundOf, TYPED, typedRow, withRows } from "./copies.ts";
import { saved, tableOf } from "./saved-merge.ts";

const ROUND = roundOf();
const [A, B, C] = ["语文组", "数学组", "体艺组"].map((name) => copyOf(ROUND, name)) as [
  ReturnedCopy,
  ReturnedCopy,
  ReturnedCopy,
];
const NEW = ["11月", "读书分享会", "语文组"] as const;
const SENT = tableOf(ROUND.rows, TYPED.map(cells));
const earlier = (one: MergedOn) => saved(one, SENT, ROUND);
const input = (more: Partial<MergeInput>): MergeInput => ({
  rounds: [ROUND],
  copies: [],
  recipients: ["语文组", "数学组", "体艺组"],
  newId: idFor,
  ...more,
});

/** Merges these copies into the table as it was sent. */
function firstGo(copies: readonly ReturnedCopy[], kept: readonly Decision[] = []) {
  return mergeOn(input({ copies, kept, ours: SENT }), undefined);
}

/** Merges these into what was saved, after somebody worked in the table. */
function nextGo(
  before: MergedOn,
  copies: readonly ReturnedCopy[],
  {
    work = (rows) => rows,
    kept = [],
  }: { work?: (rows: RowCells[]) => RowCells[]; kept?: readonly Decision[] } = {},
) {
  const table = tableOf(before.rows, work(before.rows.map((row) => row.cells)));
  return mergeOn(input({ copies, kept, ours: table }), earlier(before));
}

const at = (place: number, changes: RowCells) => (rows: RowCells[]) =>
  rows.map((row, index) => (index === place ? { ...row, ...changes } : row));
const without = (work: string) => (rows: RowCells[]) => rows.filter((row) => !row["items"]?.includes(work));
const times = ({ rows }: MergedOn) => rows.map((row) => row.cells["period"]);
const works = ({ rows }: MergedOn) => rows.map((row) => row.cells["items"]);
const codes = ({ notices }: MergedOn) => notices.map(({ code }) => code);
const states = ({ senders }: MergedOn) => senders.map(({ state }) => state);

function decision({ conflicts: [conflict] }: MergedOn, how: Pick<Decision, "take" | "value">): Decision {
  if (conflict === undefined || !("column" in conflict)) throw new Error("nothing to decide");
  const { kind, id, column } = conflict;
  return { kind, id, column, seen: seenIn(conflict), ...how };
}

describe("a late copy comes into the saved result", () => {
  const first = firstGo([
    edited(A, 1, { period: "11月" }),
    edited(edited(B, 2, { period: "1月" }), 0, { items: "召开工会委员例会" }),
  ]);

  test("who delivered stays as returned, what they changed stays theirs, open questions stay", () => {
    const next = nextGo(first, [edited(C, 3, { period: "4月" })]);
    expect(states(first)).toEqual(["merged", "conflict", "missing"]);
    expect(states(next)).toEqual(["merged", "conflict", "merged"]);
    expect(next.log.map(({ column, new: text, from }) => [column, text, from])).toEqual([
      ["period", "11月", ["语文组"]],
      ["period", "1月", ["数学组"]],
      ["period", "4月", ["体艺组"]],
    ]);
    expect(first.conflicts.length).toBeGreaterThan(0);
    expect(next.conflicts).toEqual(first.conflicts);
    expect(next.notices).toEqual([]);
  });

  test("a question of before is decided without its copies", () => {
    const conflict = first.conflicts[0];
    if (conflict === undefined || !("item" in conflict)) throw new Error("no question about a line");
    const { kind, id, column, item = "" } = conflict;
    const next = nextGo(first, [], {
      kept: [{ kind, id, column, item, take: "数学组", seen: seenIn(conflict) }],
    });
    expect(next.settled).toHaveLength(1);
    expect(next.conflicts).toHaveLength(first.conflicts.length - 1);
  });

  test("a copy that is taken out takes its changes with it, and nobody else's", () => {
    const table = tableOf(first.rows, at(4, { period: "6月" })(first.rows.map((row) => row.cells)));
    const kept = earlier(first);
    const [, ...others] = kept.copies;
    const next = mergeOn(input({ ours: table }), { ...kept, copies: others });
    expect(times(next)).toEqual(["9月", "10月", "1月", "3月", "6月"]);
  });

  test("the form as it was sent takes nothing back that its sender filled in before", () => {
    const again = nextGo(first, [{ ...A, file: "空表.xlsx", hash: "untouched" }]);
    expect(times(again)[1]).toBe("11月");
    expect(codes(again)).toEqual(["untouched-copy"]);
    const noted = nextGo(first, [{ ...A, hash: "noted", notes: ["请把健步走删掉"] }]);
    expect(times(noted)[1]).toBe("11月");
    expect(codes(noted)).toEqual(expect.arrayContaining(["side-note", "noted-copy"]));
    expect(codes(noted)).not.toContain("untouched-copy");
    const nothing = withRows({ ...A, hash: "zero" }, (rows) => [...rows, typedRow(["", "零报告", ""])]);
    expect(times(nextGo(first, [nothing]))[1]).toBe("10月");
  });
});

describe("what the officer does after a merge was written", () => {
  test("only those whose words gave way are told", () => {
    const [sent = ""] = TYPED.map(([, items]) => items);
    const one = edited(A, 0, { items: `${sent}\n座谈` });
    const other = edited(B, 0, { items: `${sent}\n插花` });
    const next = nextGo(firstGo([one]), [one, other], { work: at(0, { items: sent }) });
    expect(works(next)[0]).toBe(`${sent}\n插花`);
    expect(next.notices.map(({ code, from }) => [code, from])).toEqual([["back-again", [A.sender]]]);
    const owners = [edited(A, 1, { owners: "文体委员、甲" }), edited(B, 1, { owners: "文体委员、乙" })];
    const both = nextGo(firstGo(owners), owners, { work: at(1, { owners: "文体委员" }) });
    expect(both.notices.map(({ from }) => from)).toEqual([[A.sender, B.sender]]);
  });

  const first = firstGo([withRows(edited(A, 1, { period: "12月" }), (rows) => [...rows, typedRow(NEW)])]);

  test("changed back, it stays so; the copy's words are told when it comes again, and not with another's", () => {
    const work = (rows: RowCells[]) => without("读书")(at(1, { period: "10月" })(rows));
    const next = nextGo(first, [edited(A, 1, { period: "12月" })], { work });
    expect([times(next)[1], next.conflicts]).toEqual(["10月", []]);
    const same = nextGo(
      first,
      [withRows(edited(A, 1, { period: "12月" }), (rows) => [...rows, typedRow(NEW)])],
      { work },
    );
    expect(works(same)).not.toContain(NEW[1]);
    expect(same.notices.map(({ code, rows }) => [code, rows?.[0]?.["period"]])).toEqual([
      ["back-again", "12月"],
      ["back-again", "11月"],
    ]);
    expect(codes(nextGo(first, [B], { work }))).toEqual([]);
  });

  test("against what comes later it is a question, and it stands until that is decided", () => {
    const work = at(1, { period: "12月上旬" });
    const late = edited(B, 1, { period: "1月" });
    const next = nextGo(first, [late], { work });
    // Of the two copies' own question the officer has answered one half already.
    expect(next.conflicts).toMatchObject([
      { kind: "stale", current: "12月上旬", values: [{ value: "1月", from: ["数学组"] }] },
    ]);
    expect(times(next)[1]).toBe("12月上旬");
    const third = nextGo(next, []);
    expect(third.conflicts).toEqual(next.conflicts);
    for (const [how, text] of [
      [{ take: "base" }, "12月上旬"],
      [{ take: "数学组" }, "1月"],
      [{ value: "元旦" }, "元旦"],
    ] as const) {
      const kept = [decision(next, how)];
      const decided = nextGo(next, [], { kept });
      expect([times(decided)[1], decided.conflicts, decided.settled.length]).toEqual([text, [], 1]);
      const after = nextGo(decided, [], { kept });
      expect([times(after)[1], after.conflicts]).toEqual([text, []]);
    }
  });

  test("what can be had beside it is merged: other lines, other names", () => {
    const lines = nextGo(first, [edited(B, 0, { items: `${TYPED[0]?.[1]}\n新学期茶话会` })], {
      work: at(0, { items: "召开工会委员例会（大会）\n慰问新入职教师" }),
    });
    expect([works(lines)[0], lines.conflicts]).toEqual([
      "召开工会委员例会（大会）\n慰问新入职教师\n新学期茶话会",
      [],
    ]);
    const names = nextGo(first, [edited(B, 1, { owners: "文体委员、后勤组" })], {
      work: at(1, { owners: "文体委员、校医室" }),
    });
    expect([names.rows[1]?.cells["owners"], names.conflicts]).toEqual(["文体委员、校医室、后勤组", []]);
  });

  test("a row that was taken out stays out; where a late copy writes in it the officer is asked", () => {
    const work = without("健康讲座");
    expect(works(nextGo(first, [B], { work }))).not.toContain("女职工健康讲座");
    const next = nextGo(first, [edited(B, 3, { period: "3月8日前" })], { work });
    expect(works(next)).not.toContain("女职工健康讲座");
    expect(next.conflicts).toMatchObject([
      { kind: "row-gone", row: { period: "3月8日前" }, from: ["数学组"] },
    ]);
    expect(nextGo(next, []).conflicts).toEqual(next.conflicts);
  });

  test("of a row that was taken out, one copy's other work and another's other time are both told", () => {
    const work = without("健康讲座");
    const over = edited(B, 3, { period: "5月", items: "亲子运动会", owners: "文体委员" });
    const next = nextGo(first, [over, edited(C, 3, { period: "3月8日" })], { work });
    const words = JSON.stringify([next.conflicts, next.notices]);
    for (const text of ["亲子运动会", "5月", "3月8日"]) expect(words).toContain(text);
  });

  test("of a row that was taken out, what late copies write over it or against the officer's own words is asked", () => {
    const work = without("健康讲座");
    const over = edited(B, 3, { period: "5月", items: "合唱比赛", owners: "数学组" });
    expect(nextGo(first, [over], { work }).conflicts).toMatchObject([
      { kind: "row-gone", row: { period: "5月", items: "合唱比赛", owners: "数学组" }, from: ["数学组"] },
    ]);
    const own = tableOf(ROUND.rows, at(3, { period: "3月下旬" })(TYPED.map(cells)));
    const before = mergeOn(input({ ours: own }), undefined);
    const table = tableOf(before.rows, work(before.rows.map((row) => row.cells)));
    const late = [edited(B, 3, { period: "4月" }), edited(C, 3, { period: "5月" })];
    const next = mergeOn(input({ copies: late, ours: table }), saved(before, own, ROUND));
    expect(next.conflicts).toMatchObject([{ kind: "row-gone", row: { period: "4月" } }]);
    expect(next.notices.flatMap(({ rows = [] }) => rows.map((row) => row["period"]))).toEqual(["5月"]);
  });

  test("a row of the officer's own stays in its place", () => {
    const work = (rows: RowCells[]) => [
      ...rows.slice(0, 1),
      cells(["9月底", "教师节茶话会", ""]),
      ...rows.slice(1),
    ];
    const next = nextGo(first, [edited(B, 3, { period: "4月" })], { work });
    expect(works(next)[1]).toBe("教师节茶话会");
    expect(works(nextGo(next, []))).toEqual(works(next));
    expect(next.log.at(-1)).toMatchObject({ column: "row", from: ["本表"] });
  });
});

test("what the officer took out before the first merge stays out, saved and merged again", () => {
  const own = tableOf(ROUND.rows, without("健康讲座")(TYPED.map(cells)));
  const first = mergeOn(input({ copies: [A], ours: own }), undefined);
  const again = mergeOn(
    input({
      copies: [B],
      ours: tableOf(
        first.rows,
        first.rows.map((row) => row.cells),
      ),
    }),
    saved(first, own, ROUND),
  );
  for (const one of [first, again]) {
    expect([works(one).length, one.conflicts]).toEqual([4, []]);
    expect(one.log.map(({ column, new: text, from }) => [column, text, from])).toEqual([
      ["row", "", ["本表"]],
    ]);
  }
});

test("a decided cell stands when another copy comes: only what is new is asked", () => {
  const copies = [edited(A, 2, { period: "12月中旬" }), edited(B, 2, { period: "12月下旬" })];
  const kept = [decision(firstGo(copies), { take: "数学组" })];
  const first = firstGo(copies, kept);
  expect(times(first)[2]).toBe("12月下旬");
  const next = nextGo(first, [edited(C, 2, { period: "1月" })], { kept });
  expect(times(next)[2]).toBe("12月下旬");
  expect(next.conflicts).toMatchObject([
    { kind: "stale", current: "12月下旬", values: [{ value: "1月", from: ["体艺组"] }] },
  ]);
  // Taken back, the question of before is open again.
  expect(nextGo(first, []).conflicts).toMatchObject([{ kind: "cell", base: "12月" }]);
});
