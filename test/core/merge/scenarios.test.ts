import { describe, expect, test } from "vitest";
import { noticeWords } from "../../../src/core/merge/notice-words.ts";
import { OURS } from "../../../src/core/merge/ours.ts";
import type { Decision } from "../../../src/core/model/decision.ts";
import {
  cells,
  copyOf,
  edited,
  idFor,
  merged,
  roundOf,
  TYPED,
  type Typed,
  typedRow,
  withRows,
} from "./copies.ts";

const ROUND = roundOf();
const A = copyOf(ROUND, "语文组");
const B = copyOf(ROUND, "数学组");
const C = copyOf(ROUND, "后勤组");
const TABLE = TYPED.map(([period, items, owners]) => [period, items, owners]);
const NEW: Typed = ["11月", "组织书法展", "语文组"];

/** The base table with one cell changed. */
function tableWith(at: number, column: 0 | 1 | 2, text: string): unknown[] {
  return TABLE.map((row, index) => (index === at ? row.map((old, c) => (c === column ? text : old)) : row));
}

const withoutIds = (copy: typeof A) => withRows(copy, (rows) => rows.map(({ id: _, ...row }) => row));

describe("cells", () => {
  test("1 nobody changed anything", () => {
    const { table, conflicts, notices, senders } = merged(ROUND, [A, B]);
    expect([table, conflicts, notices]).toEqual([TABLE, [], []]);
    expect(senders.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
  });

  test("2 one changed a cell: taken, and who did it is known", () => {
    const { table, log, senders } = merged(ROUND, [edited(A, 1, { period: "11月" }), B]);
    expect(table).toEqual(tableWith(1, 0, "11月"));
    expect(log).toEqual([
      { id: ROUND.rows[1]?.id, column: "period", old: "10月", new: "11月", from: ["语文组"] },
    ]);
    expect(senders.map(({ state }) => state)).toEqual(["merged", "unchanged"]);
  });

  test("3 two copies, different cells of a row: both", () => {
    const { table, conflicts } = merged(ROUND, [
      edited(A, 1, { period: "11月" }),
      edited(B, 1, { owners: "体育组" }),
    ]);
    expect([table[1], conflicts]).toEqual([["11月", "组织秋季健步走", "体育组"], []]);
  });

  test("4 the same new value twice: once, both senders", () => {
    const { table, log } = merged(ROUND, [
      edited(A, 1, { period: "11月" }),
      edited(B, 1, { period: "11月" }),
    ]);
    expect([table[1]?.[0], log[0]?.from]).toEqual(["11月", ["语文组", "数学组"]]);
  });

  test("5, 6 different values: the base stays, also two against one", () => {
    const copies = [A, B, C].map((copy, at) => edited(copy, 1, { period: at < 2 ? "11月" : "4月" }));
    const { table, conflicts, senders } = merged(ROUND, copies);
    expect(table).toEqual(TABLE);
    expect(conflicts).toEqual([
      {
        kind: "cell",
        id: ROUND.rows[1]?.id,
        column: "period",
        base: "10月",
        values: [
          { value: "11月", from: ["语文组", "数学组"] },
          { value: "4月", from: ["后勤组"] },
        ],
      },
    ]);
    expect(new Set(senders.map(({ state }) => state))).toEqual(new Set(["conflict"]));
  });

  test("7 the same up to width and blanks: agreement, in the first spelling", () => {
    const { table, conflicts } = merged(ROUND, [
      edited(A, 1, { period: "１１月" }),
      edited(B, 1, { period: " 11月" }),
    ]);
    expect([table[1]?.[0], conflicts]).toEqual(["１１月", []]);
  });

  test("8, 9 only what cannot be seen, or another line end: no change", () => {
    const { table, log } = merged(ROUND, [
      edited(A, 1, { items: "组织\u200b秋季健步走 " }),
      edited(B, 0, { items: "召开工会委员例会_x000D_\r\n慰问新入职教师" }),
    ]);
    expect([table, log]).toEqual([TABLE, []]);
  });

  test("10 emptied: asked, not applied", () => {
    const { table, kinds } = merged(ROUND, [edited(A, 1, { owners: "" })]);
    expect([table, kinds]).toEqual([TABLE, ["cleared"]]);
  });

  test("11 emptied against edited: a conflict with both", () => {
    const { conflicts } = merged(ROUND, [edited(A, 1, { owners: "" }), edited(B, 1, { owners: "体育组" })]);
    expect(conflicts).toMatchObject([
      { kind: "cell", values: [{ value: "" }, { value: "体育组", from: ["数学组"] }] },
    ]);
  });

  test("10 emptied and both wanted: the text stays", () => {
    const emptied = edited(edited(A, 1, { owners: "" }), 2, { period: "" });
    const copy = edited(emptied, 0, { items: "召开工会委员例会" });
    const decisions = merged(ROUND, [copy]).conflicts.map(
      (one): Decision => ({
        kind: one.kind,
        id: one.id,
        take: "both",
        ...("column" in one && { column: one.column }),
      }),
    );
    const { table, conflicts, settled, log } = merged(ROUND, [copy], { decisions });
    expect([table, conflicts, log]).toEqual([TABLE, [], []]);
    expect(settled).toHaveLength(3);
  });

  test("37 an error value says nothing", () => {
    const copy = withRows(A, (rows) =>
      rows.map((row, at) =>
        at === 1 ? { ...row, bad: ["period"], cells: { ...row.cells, period: "" } } : row,
      ),
    );
    expect(merged(ROUND, [copy])).toMatchObject({ table: TABLE, codes: ["bad-value"], conflicts: [] });
  });

  test("a new row whose time is a formula that nobody calculated is told as that, and takes no time from above", () => {
    const above = { ...typedRow(NEW), row: 20 };
    const bad = { ...typedRow(["", "办一次茶话会", "语文组"]), row: 21, bad: ["period"] };
    const { table, notices } = merged(ROUND, [withRows(A, (rows) => [...rows, above, bad])]);
    expect(table.at(-1)).toEqual(["待定", "办一次茶话会", "语文组"]);
    expect(notices).toMatchObject([
      { code: "bad-value", detail: "period", rows: [{ items: "办一次茶话会" }] },
    ]);
    expect(notices.map(noticeWords)).toEqual([
      "“语文组”加的“办一次茶话会”，“时间段”一格的公式没有算出结果，先记作“待定”，请在 Excel 里打开、改好、保存一次再收",
    ]);
  });

  test("a row of formulas that nobody calculated is there, whether it was sent or is new", () => {
    const blank = (row: (typeof A.rows)[number]) => ({
      ...row,
      cells: cells(["", "", ""]),
      bad: ["period", "items", "owners"],
    });
    const copy = withRows(A, (rows) => [
      ...rows.map((row, at) => (at === 1 ? blank(row) : row)),
      blank(typedRow(NEW)),
    ]);
    const { table, codes, conflicts } = merged(ROUND, [copy]);
    expect([table, conflicts, codes]).toEqual([TABLE, [], Array(6).fill("bad-value")]);
  });

  test("41 another order of owners is an edit; 42 what looks like a formula is text", () => {
    const copy = edited(edited(A, 2, { owners: "各工会小组、文体委员" }), 1, {
      items: "=cmd|' /C calc'!A0 组织秋季健步走",
    });
    const { table } = merged(ROUND, [copy]);
    expect([table[2]?.[2], table[1]?.[1]]).toEqual([
      "各工会小组、文体委员",
      "=cmd|' /C calc'!A0 组织秋季健步走",
    ]);
  });
});

describe("rows that are missing", () => {
  const without = (copy: typeof A, ...gone: number[]) =>
    withRows(copy, (rows) => rows.filter((_, at) => !gone.includes(at)));

  test("12, 14 the row stays, and whoever left it out is named", () => {
    const { table, conflicts } = merged(ROUND, [without(A, 1), without(B, 1)]);
    expect(table).toEqual(TABLE);
    expect(conflicts).toMatchObject([{ kind: "deleted", from: ["语文组", "数学组"], editedBy: [] }]);
  });

  test("13 missing here, edited there: the edit counts, the question says who edited", () => {
    const { table, conflicts } = merged(ROUND, [without(A, 1), edited(B, 1, { period: "11月" })]);
    expect(table).toEqual(tableWith(1, 0, "11月"));
    expect(conflicts).toMatchObject([{ kind: "deleted", from: ["语文组"], editedBy: ["数学组"] }]);
  });

  test("15 more than half missing says nothing; 45 nor does an empty copy", () => {
    for (const copy of [without(A, 0, 1, 2), without(A, 0, 1, 2, 3, 4)])
      expect(merged(ROUND, [copy])).toMatchObject({ table: TABLE, conflicts: [], codes: ["partial-copy"] });
  });

  test("39 blank rows are none", () => {
    const copy = withRows(A, (rows) => [...rows, typedRow(["", " ", ""])]);
    expect(merged(ROUND, [copy])).toMatchObject({ table: TABLE, conflicts: [], notices: [] });
  });
});

describe("new rows", () => {
  const withNew = (copy: typeof A, at: number, typed = NEW, id?: string) =>
    withRows(copy, (rows) => [...rows.slice(0, at), typedRow(typed, id), ...rows.slice(at)]);

  test("16 goes below the row it stood below, under an id of its own", () => {
    const { rows, table } = merged(ROUND, [withNew(A, 2)]);
    expect(table[2]).toEqual(["11月", "组织书法展", "语文组"]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(6);
  });

  test("17 two at one place: both, in order of arrival", () => {
    const { table } = merged(ROUND, [withNew(A, 2), withNew(B, 2, ["11月", "数学游园会", "数学组"])]);
    expect(table.slice(2, 4).map((row) => row[1])).toEqual(["组织书法展", "数学游园会"]);
  });

  test("a blank time right below another new row of the same copy is that row's", () => {
    const added = [NEW, ["", "排练朗诵", ""], ["", "布置展板", ""]] as const;
    const copy = withRows(A, (rows) => [
      ...rows,
      ...added.map((typed, at) => ({ ...typedRow(typed), row: 20 + at })),
      { ...typedRow(["", "收齐照片", ""]), row: 24 },
    ]);
    const { table, notices } = merged(ROUND, [copy]);
    expect(table.slice(5).map(([time]) => time)).toEqual(["11月", "11月", "11月", "待定"]);
    expect(notices).toMatchObject([{ code: "no-time", rows: [{ items: "收齐照片" }] }]);
  });

  test("18 the same row twice comes in once", () => {
    const { table, notices } = merged(ROUND, [withNew(A, 2), withNew(B, 4)]);
    expect(table).toHaveLength(6);
    expect(notices).toMatchObject([{ code: "same-new-row", from: ["语文组", "数学组"] }]);
  });

  test("19 the same work with another time: both, and told", () => {
    const { table, codes } = merged(ROUND, [withNew(A, 2), withNew(B, 2, ["12月", "组织书法展", "数学组"])]);
    expect([table.length, codes]).toEqual([7, ["similar-new-rows", "similar-new-rows"]]);
  });

  test("20, 21 copied with its id: the one most like the base keeps it", () => {
    const copy = withNew(A, 0, ["4月", "组织春季健步走活动周", "体育组"], ROUND.rows[1]?.id);
    const { table, codes, conflicts } = merged(ROUND, [copy]);
    expect(table).toContainEqual(["10月", "组织秋季健步走", "文体委员"]);
    expect(table).toContainEqual(["4月", "组织春季健步走活动周", "体育组"]);
    expect([codes, conflicts]).toEqual([["copied-row"], []]);
  });

  test("22 an exact copy of a row is not added", () => {
    const copy = withNew(A, 4, TYPED[1], ROUND.rows[1]?.id);
    expect(merged(ROUND, [copy])).toMatchObject({ table: TABLE, codes: ["duplicate-row"] });
    expect(merged(ROUND, [withNew(A, 4, TYPED[1])])).toMatchObject({
      table: TABLE,
      codes: ["duplicate-row"],
    });
  });

  test("22 nor is an exact copy of a row that the same copy has changed, or of one that it adds", () => {
    const changed = edited(A, 1, { period: "11月" });
    const again: Typed = ["11月", "组织秋季健步走", "文体委员"];
    for (const id of [ROUND.rows[1]?.id, undefined])
      expect(merged(ROUND, [withNew(changed, 4, again, id)])).toMatchObject({
        table: tableWith(1, 0, "11月"),
        codes: ["duplicate-row"],
      });
    const twice = merged(ROUND, [withNew(withNew(A, 2), 4)]);
    expect([twice.table.length, twice.codes]).toEqual([6, ["duplicate-row"]]);
  });

  test("38 an id that nobody gave out: a new row", () => {
    const { table, codes, rows } = merged(ROUND, [withNew(A, 2, NEW, idFor("strange"))]);
    expect([table.length, codes]).toEqual([6, ["unknown-id"]]);
    expect(rows[2]?.cells).toEqual(cells(NEW));
    expect(merged(ROUND, [withNew(A, 2, NEW, "ZZZZZZZZ1")]).codes).toEqual(["unknown-id"]);
  });

  test("44 an empty base: everything is new, the same joined", () => {
    const empty = roundOf([]);
    const rows = [typedRow(NEW)];
    const { table, codes } = merged(empty, [
      { ...copyOf(empty, "语文组"), rows },
      { ...copyOf(empty, "数学组"), rows },
    ]);
    expect([table, codes]).toEqual([[["11月", "组织书法展", "语文组"]], ["same-new-row"]]);
  });

  test("a zero return is noted and adds no row", () => {
    const { table, notices, senders } = merged(ROUND, [withNew(A, 5, ["", "零报告", ""])]);
    expect(table).toEqual(TABLE);
    expect(notices).toMatchObject([{ code: "zero-return", from: ["语文组"] }]);
    expect(senders[0]?.state).toBe("unchanged");
    const sentence = merged(ROUND, [withNew(A, 5, ["", "本月没有要报的，零报告。", ""])]);
    expect([sentence.table, sentence.codes]).toEqual([TABLE, ["zero-return"]]);
  });

  test("a Word document's rows are all new, to be confirmed, and miss nothing", () => {
    const loose = {
      ...A,
      loose: true as const,
      columns: [],
      rows: [typedRow(NEW), typedRow(TYPED[1] ?? NEW)],
    };
    const { table, codes, conflicts } = merged(ROUND, [loose]);
    expect([table.length, conflicts]).toEqual([6, []]);
    expect(codes).toEqual(expect.arrayContaining(["to-confirm", "id-restored"]));
  });
});

describe("a Word document", () => {
  const said = (typed: Typed, round = ROUND) =>
    merged(round, [{ ...copyOf(round, "语文组"), loose: true, columns: [], rows: [typedRow(typed)] }]);

  test("another work in the same month by the same body is a new row, and so is the same work at another time", () => {
    expect(said(["10月", "排一出校园短剧", "文体委员"]).table).toContainEqual([
      "10月",
      "排一出校园短剧",
      "文体委员",
    ]);
    expect(said(["11月", "组织秋季健步走", "文体委员"]).table).toContainEqual([
      "11月",
      "组织秋季健步走",
      "文体委员",
    ]);
  });

  test("a row that leaves out who answers for it is the one of the base", () => {
    expect(said(["10月", "组织秋季健步走", ""]).table).toEqual(TABLE);
  });

  test("what it says in a further column of the plan is taken", () => {
    const round = roundOf(TYPED, { extra: ["备注"] });
    const { rows } = said(["10月", "组织秋季健步走", "文体委员", { 备注: "带伞" }], round);
    expect(rows[1]?.cells["备注"]).toBe("带伞");
  });
});

describe("ids", () => {
  test("23 all wiped: restored by content", () => {
    const { table, codes, conflicts } = merged(ROUND, [withoutIds(A)]);
    expect([table, conflicts, codes]).toEqual([TABLE, [], Array(5).fill("id-restored")]);
  });

  test("24 wiped and one cell edited: matched by the other two, to be confirmed", () => {
    const { table, codes } = merged(ROUND, [withoutIds(edited(A, 1, { period: "11月" }))]);
    expect(table).toEqual(tableWith(1, 0, "11月"));
    expect(codes.filter((code) => code === "id-guessed")).toHaveLength(1);
  });

  test("25 wiped and two cells edited: a new row, and the old one asked about", () => {
    const { table, kinds } = merged(ROUND, [withoutIds(edited(A, 1, { period: "4月", owners: "体育组" }))]);
    expect(table).toHaveLength(6);
    expect(kinds).toEqual(["deleted"]);
  });

  test("26 sorted: the base's order stays", () => {
    const { table, codes } = merged(ROUND, [withRows(A, (rows) => [...rows].reverse())]);
    expect([table, codes]).toEqual([TABLE, ["reordered"]]);
  });

  test("27 the visible cells moved past the ids: by content", () => {
    const shifted = withRows(A, (rows) =>
      rows.map((row, at) => ({ ...row, cells: rows[(at + 1) % rows.length]?.cells ?? {} })),
    );
    const { table, codes, conflicts } = merged(ROUND, [shifted]);
    expect([table, conflicts]).toEqual([TABLE, []]);
    expect(codes.filter((code) => code === "shifted-ids")).toHaveLength(5);
  });

  test("28 another work under an id: the base stays, the whole row is the question", () => {
    const { table, conflicts } = merged(ROUND, [edited(A, 1, cells(["6月", "看望退休教师", "退管会"]))]);
    expect(table).toEqual(TABLE);
    expect(conflicts).toMatchObject([{ kind: "replaced", row: { items: "看望退休教师" }, from: ["语文组"] }]);
  });

  test("40 in full width, small letters, with blanks", () => {
    const copy = withRows(A, (rows) =>
      rows.map((row) => ({
        ...row,
        id: ` ${(row.id ?? "").toLowerCase().replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))} `,
      })),
    );
    expect(merged(ROUND, [copy])).toMatchObject({ table: TABLE, notices: [] });
  });

  test("43 equal rows in the base are kept apart by their ids", () => {
    const twice = roundOf([NEW, NEW, ...TYPED]);
    const { table } = merged(twice, [edited(copyOf(twice, "语文组"), 1, { period: "12月" })]);
    expect(table.slice(0, 2).map((row) => row[0])).toEqual(["11月", "12月"]);
  });
});

describe("copies and rounds", () => {
  const now = roundOf(
    TYPED.flatMap((row, at): Typed[] => (at === 3 ? [] : at === 1 ? [["11月", row[1], row[2]]] : [row])),
  );
  /** Row 2 was moved to November since, row 4 is gone. */
  const SECOND = {
    ...now,
    round: 2,
    rows: now.rows.map((row, at) => ({ ...row, id: ROUND.rows[at < 3 ? at : at + 1]?.id ?? "" })),
  };

  test("29 the same copy again counts once; the same bytes of another sender are told", () => {
    const copy = edited(A, 1, { period: "11月" });
    expect(merged(ROUND, [copy, { ...copy, file: "副本.xlsx" }]).codes).toEqual(["same-copy-again"]);
    expect(merged(ROUND, [copy, { ...copy, sender: "数学组" }]).codes).toEqual(["forwarded-copy"]);
  });

  test("30 the later copy of one sender speaks, what only the earlier had is kept", () => {
    const first = edited(edited(A, 1, { period: "11月" }), 3, { owners: "女工部" });
    const second = { ...edited(A, 1, { period: "4月" }), hash: "later" };
    const { table, notices, conflicts } = merged(ROUND, [first, second]);
    expect([table, conflicts]).toEqual([tableWith(1, 0, "4月"), []]);
    expect(notices).toMatchObject([
      { code: "superseded-copy", rows: [{ period: "11月" }, { owners: "女工部" }] },
    ]);
  });

  test("30 of two rounds the later one speaks, whichever copy came last", () => {
    const forgotten = edited(A, 2, { period: "1月" });
    const latest = { ...edited(copyOf(SECOND, "语文组"), 2, { period: "12月下旬" }), hash: "second" };
    for (const copies of [
      [forgotten, latest],
      [latest, forgotten],
    ]) {
      const { table, notices } = merged([ROUND, SECOND], copies);
      expect(table[2]?.[0]).toBe("12月下旬");
      expect(notices).toContainEqual(
        expect.objectContaining({
          code: "superseded-copy",
          rows: [expect.objectContaining({ period: "1月" })],
        }),
      );
    }
  });

  test("31 another plan is refused whole, its words kept with the notice", () => {
    const { table, senders, notices } = merged(ROUND, [{ ...A, plan: "P2" }]);
    expect([table, senders[0]?.state]).toEqual([TABLE, "refused"]);
    expect(notices[0]).toMatchObject({ code: "other-plan", rows: A.rows.map((row) => row.cells) });
  });

  test("marks gone: the ids tell the plan, without them the origin is not known", () => {
    const { plan: _, round: __, ...bare } = edited(A, 1, { period: "11月" });
    expect(merged(ROUND, [bare]).table).toEqual(tableWith(1, 0, "11月"));
    expect(merged(ROUND, [withoutIds(bare)]).codes).toEqual(["unknown-origin"]);
  });

  test("32 an older round whose cell was left alone since: taken", () => {
    const { table, codes } = merged([ROUND, SECOND], [edited(A, 2, { period: "1月" })]);
    expect([table[2]?.[0], codes]).toEqual(["1月", ["older-round", "row-gone"]]);
  });

  test("33 an older round whose cell was moved since: stale, with what stands now", () => {
    const { table, conflicts } = merged([ROUND, SECOND], [edited(A, 1, { period: "4月" })]);
    expect(table[1]?.[0]).toBe("11月");
    expect(conflicts).toMatchObject([
      { kind: "stale", base: "10月", current: "11月", values: [{ value: "4月", from: ["语文组"] }] },
    ]);
    expect(merged([ROUND, SECOND], [edited(A, 1, { period: "11月" })]).conflicts).toEqual([]);
  });

  test("33, 46, 50 an older round that only adds lines or owners adds them to what stands now", () => {
    const later = edited(
      edited(copyOf(SECOND, "次轮"), 0, { items: "召开工会委员例会\n慰问新入职教师\n新学期茶话会" }),
      2,
      { owners: "文体委员、各工会小组、后勤组" },
    );
    const second = { ...SECOND, rows: later.rows.map(({ id = "", cells: text }) => ({ id, cells: text })) };
    const late = edited(edited(A, 0, { items: `${TYPED[0]?.[1]}\n读书会` }), 2, {
      owners: "文体委员、各工会小组、语文组",
    });
    const { table, conflicts } = merged([ROUND, second], [late]);
    expect([table[0]?.[1], table[2]?.[2], conflicts]).toEqual([
      "召开工会委员例会\n慰问新入职教师\n新学期茶话会\n读书会",
      "文体委员、各工会小组、后勤组、语文组",
      [],
    ]);
    const reworded = edited(A, 0, { items: "召开工会委员例会\n走访新入职教师\n读书会" });
    expect(merged([ROUND, second], [reworded]).kinds).toEqual(["stale"]);
  });

  test("34 an older round whose row is gone since", () => {
    const { conflicts } = merged([ROUND, SECOND], [edited(A, 3, { period: "4月" })]);
    expect(conflicts).toMatchObject([{ kind: "row-gone", row: { period: "4月", items: "女职工健康讲座" } }]);
  });

  test("35 a column was added: kept in a notice; 36 one was taken away: unchanged", () => {
    const more = edited(A, 1, { 经费: "500元" });
    expect(merged(ROUND, [more])).toMatchObject({
      table: TABLE,
      notices: [{ code: "extra-column", detail: "经费", cells: [{ value: "500元", header: "经费" }] }],
    });
    const less = withRows({ ...A, columns: ["period", "items"] }, (rows) =>
      rows.map((row) => ({ ...row, cells: { ...row.cells, owners: "" } })),
    );
    expect(merged(ROUND, [less])).toMatchObject({ table: TABLE, conflicts: [], codes: ["missing-column"] });
  });

  test("a column that the base has merges under its header", () => {
    const wide = roundOf(
      TYPED.map((row): Typed => [row[0], row[1], row[2], { 地点: "礼堂" }]),
      { extra: ["地点"] },
    );
    const { rows } = merged(wide, [edited(copyOf(wide, "语文组"), 1, { 地点: "操场" })]);
    expect(rows[1]?.cells["地点"]).toBe("操场");
  });

  test("a sender who is on no list is told; who has not returned is missing", () => {
    const { codes, senders } = merged(ROUND, [A], { recipients: ["数学组"] });
    expect(codes).toEqual(["unknown-sender"]);
    expect(senders).toMatchObject([
      { name: "数学组", state: "missing" },
      { name: "语文组", state: "unchanged" },
    ]);
  });

  test("what was written in a locked row is asked about", () => {
    const own = [ROUND.rows[0]?.id ?? ""];
    const round = { ...ROUND, sent: { 语文组: { ids: ROUND.rows.map(({ id }) => id), own } } };
    const { table, conflicts, codes } = merged(round, [
      edited(edited(A, 1, { period: "4月" }), 0, { period: "8月" }),
    ]);
    expect(table).toEqual(tableWith(0, 0, "8月"));
    expect(conflicts).toMatchObject([{ kind: "cell", values: [{ value: "4月", from: ["语文组"] }] }]);
    expect(codes).toEqual(["locked-edit"]);
  });

  test("of what two wrote in a locked row both are had: what was there first, then what each added", () => {
    const ids = ROUND.rows.map(({ id }) => id);
    const round = { ...ROUND, sent: { 语文组: { ids, own: [] }, 数学组: { ids, own: [] } } };
    const copies = [A, B].map((copy, at) =>
      edited(copy, 0, { items: `${TYPED[0]?.[1]}\n${at === 0 ? "低年级游园" : "高年级论坛"}` }),
    );
    const decisions = [{ kind: "cell" as const, id: ids[0] ?? "", column: "items", take: "both" }];
    expect(merged(round, copies, { decisions }).table[0]?.[1]).toBe(
      "召开工会委员例会\n慰问新入职教师\n低年级游园\n高年级论坛",
    );
  });

  test("rows that a copy was not sent are not missing in it", () => {
    const ids = ROUND.rows.slice(0, 4).map(({ id }) => id);
    const round = { ...ROUND, sent: { 语文组: { ids, own: ids } } };
    expect(merged(round, [withRows(A, (rows) => rows.slice(0, 4))]).conflicts).toEqual([]);
  });
});

describe("lists of lines and owners", () => {
  const lines = (copy: typeof A, text: string) => edited(copy, 0, { items: text });
  const BASE = "召开工会委员例会\n慰问新入职教师";

  test("46 two add a line each: both, behind the base's", () => {
    const { table, conflicts } = merged(ROUND, [
      lines(A, `1. 语文组读书会\n2. 召开工会委员例会\n3. 慰问新入职教师`),
      lines(B, `${BASE}\n数学组茶话会`),
    ]);
    expect([table[0]?.[1], conflicts]).toEqual([`${BASE}\n语文组读书会\n数学组茶话会`, []]);
  });

  test("47 the same line twice: once, both senders", () => {
    const { table, log } = merged(ROUND, [lines(A, `${BASE}\n读书会`), lines(B, `${BASE}\n读书会 `)]);
    expect([table[0]?.[1], log[0]?.from]).toEqual([`${BASE}\n读书会`, ["语文组", "数学组"]]);
  });

  test("48 one edits a line, another adds one: both", () => {
    const { table, conflicts } = merged(ROUND, [
      lines(A, "召开工会委员例会\n走访慰问新入职教师"),
      lines(B, `${BASE}\n数学组茶话会`),
    ]);
    expect([table[0]?.[1], conflicts]).toEqual(["召开工会委员例会\n走访慰问新入职教师\n数学组茶话会", []]);
  });

  test("49 one line edited differently by two: a conflict of that line", () => {
    const { table, conflicts } = merged(ROUND, [
      lines(A, "召开工会委员例会\n走访慰问新入职教师"),
      lines(B, "召开工会委员例会\n慰问新入职教师和实习生\n数学组茶话会"),
    ]);
    expect(table[0]?.[1]).toBe(`${BASE}\n数学组茶话会`);
    expect(conflicts).toMatchObject([
      {
        kind: "cell",
        column: "items",
        item: "慰问新入职教师",
        base: "慰问新入职教师",
        values: [{ value: "走访慰问新入职教师" }, { value: "慰问新入职教师和实习生" }],
      },
    ]);
  });

  test("50 two add an owner each: base first, then by arrival", () => {
    const { table, conflicts } = merged(ROUND, [
      edited(A, 0, { owners: "工会委员会、语文组" }),
      edited(B, 0, { owners: "工会委员会，数学组" }),
    ]);
    expect([table[0]?.[2], conflicts]).toEqual(["工会委员会、语文组、数学组", []]);
  });

  test("51 one alone: its text whole, but a line that disappeared is asked about", () => {
    const { table, conflicts } = merged(ROUND, [lines(A, "召开工会委员例会\n新学期茶话会")]);
    expect(table[0]?.[1]).toBe(`${BASE}\n新学期茶话会`);
    expect(conflicts).toMatchObject([{ kind: "cleared", column: "items", item: "慰问新入职教师" }]);
    expect(merged(ROUND, [lines(A, "慰问新入职教师\n召开工会委员例会（大会）")]).table[0]?.[1]).toBe(
      "慰问新入职教师\n召开工会委员例会（大会）",
    );
  });

  test("51 so it is with a line that stood alone: another work goes beside it, other words are an edit", () => {
    const other = edited(A, 1, { items: "排练大合唱" });
    expect(merged(ROUND, [other])).toMatchObject({
      table: tableWith(1, 1, "组织秋季健步走\n排练大合唱"),
      conflicts: [{ kind: "cleared", item: "组织秋季健步走", values: [{ value: "", from: ["语文组"] }] }],
    });
    const added = edited(B, 1, { items: "组织秋季健步走\n趣味拔河" });
    expect(merged(ROUND, [other, added])).toMatchObject({
      table: tableWith(1, 1, "组织秋季健步走\n排练大合唱\n趣味拔河"),
      kinds: ["cleared"],
    });
    for (const text of ["健步走", "秋季教职工健步走活动", "开展秋日健步走"])
      expect(merged(ROUND, [edited(A, 1, { items: text })])).toMatchObject({
        table: tableWith(1, 1, text),
        conflicts: [],
      });
    const round = roundOf([["4月", "读书活动", "语文组"]]);
    const reading = edited(copyOf(round, "语文组"), 0, { items: "读书分享会活动" });
    expect(merged(round, [reading])).toMatchObject({
      table: [["4月", "读书分享会活动", "语文组"]],
      conflicts: [],
    });
  });

  test("28 another work at another time is asked whole, though the row is still the same group's", () => {
    const over = edited(A, 3, { period: "5月下旬", items: "排练大合唱" });
    const { table, conflicts } = merged(ROUND, [over]);
    expect(table).toEqual(TABLE);
    expect(conflicts).toMatchObject([
      { kind: "replaced", row: { period: "5月下旬", items: "排练大合唱", owners: "女职工委员会" } },
    ]);
    const same = edited(A, 3, { period: "3月8日前", items: "女教师健康讲座" });
    expect(merged(ROUND, [same]).conflicts).toEqual([]);
  });

  test("52 owners re-ordered by one, added to by another: a conflict", () => {
    const { kinds, table } = merged(ROUND, [
      edited(A, 2, { owners: "各工会小组、文体委员" }),
      edited(B, 2, { owners: "文体委员、各工会小组、后勤组" }),
    ]);
    expect([table, kinds]).toEqual([TABLE, ["cell"]]);
  });
});

describe("the officer's own table is one more voice", () => {
  const ours = (changes: (typeof A)["rows"]) => ({ ours: changes });

  test("an edit of the officer's alone is taken, against a copy's it is a conflict", () => {
    const own = edited(A, 1, { period: "11月" }).rows;
    expect(merged(ROUND, [A], ours(own)).table).toEqual(tableWith(1, 0, "11月"));
    const { conflicts } = merged(ROUND, [edited(A, 1, { period: "4月" })], ours(own));
    expect(conflicts).toMatchObject([{ values: [{ from: [OURS] }, { from: ["语文组"] }] }]);
  });

  test("what the officer took out or emptied stays so where no copy wrote in it, and nothing is asked", () => {
    const own = edited(A, 0, { items: "召开工会委员例会" }).rows;
    const { table, conflicts, log } = merged(ROUND, [A, B], ours(own.filter((_, at) => at !== 3)));
    expect(table.map((row) => row[1])).toEqual([
      "召开工会委员例会",
      "组织秋季健步走",
      "举办迎新联欢会",
      "评选优秀工会小组",
    ]);
    expect([conflicts, log.map(({ column, new: text, from }) => [column, text, from])]).toEqual([
      [],
      [
        ["items", "召开工会委员例会", [OURS]],
        ["row", "", [OURS]],
      ],
    ]);
    const emptied = merged(ROUND, [A], ours(edited(A, 1, { owners: "" }).rows));
    expect([emptied.table[1]?.[2], emptied.conflicts]).toEqual(["", []]);
  });

  test("where a copy wrote in the row that the officer took out, or most rows are gone, it is asked", () => {
    const late = edited(A, 3, { period: "4月" });
    const own = ours(A.rows.filter((_, at) => at !== 3));
    expect(merged(ROUND, [late], own)).toMatchObject({
      table: tableWith(3, 0, "4月"),
      conflicts: [{ kind: "deleted", from: [OURS], editedBy: ["语文组"] }],
    });
    expect(merged(ROUND, [A], ours(A.rows.slice(0, 2)))).toMatchObject({
      table: TABLE,
      kinds: ["deleted", "deleted", "deleted"],
    });
  });

  test("a row of the officer's own keeps its id", () => {
    const id = idFor("own");
    const { rows } = merged(ROUND, [A], ours([...A.rows, typedRow(NEW, id)]));
    expect(rows.at(-1)).toEqual({ id, cells: cells(NEW) });
  });
});
