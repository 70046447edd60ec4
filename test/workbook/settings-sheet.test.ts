import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ColumnChoice } from "../../src/core/model/column-choice.ts";
import type { Decision } from "../../src/core/model/decision.ts";
import type { Cell, Grid } from "../../src/core/model/grid.ts";
import type { KeptReturn, WrittenMerge } from "../../src/core/model/kept-merge.ts";
import type { RoundRecord } from "../../src/core/model/round.ts";
import { NO_SETTINGS, SETTINGS_FORMAT, type Settings } from "../../src/core/model/settings.ts";
import type { SheetModel } from "../../src/core/model/sheet-model.ts";
import { settingsFromGrid, settingsSheet } from "../../src/workbook/settings-sheet.ts";

const kept: Settings = {
  frame: "2024—2025学年",
  accepted: ["festival-month/安排表/教师节座谈会", "owner-missing/安排表/=1+1"],
  units: [
    { name: "工会委员会", aliases: ["委员会"], kind: "department" },
    { name: "第一分工会", aliases: [], kind: "sub-union" },
  ],
};

function gridOf(lines: readonly (readonly string[])[]): Grid {
  const cells = lines.map((line) =>
    line.map((text): Cell | undefined => (text === "" ? undefined : { text, value: text })),
  );
  return {
    sheet: "设置",
    visibility: "hidden",
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function linesOf({ rows }: SheetModel): string[][] {
  return rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ""));
}

test("the sheet is hidden, ours, and says first in which format it is", () => {
  const sheet = settingsSheet(kept);
  expect(sheet).toMatchObject({ name: "设置", state: "hidden", generated: true });
  expect(linesOf(sheet)).toEqual([
    ["格式版本", "1"],
    ["学年或学期", '"2024—2025学年"'],
    ["已确认的建议", '"festival-month/安排表/教师节座谈会"'],
    ["已确认的建议", '"owner-missing/安排表/=1+1"'],
    ["名单", '{"name":"工会委员会","aliases":["委员会"],"kind":"department"}'],
    ["名单", '{"name":"第一分工会","aliases":[],"kind":"sub-union"}'],
  ]);
});

test("the rounds that were sent out are kept, in a format that only the newest version writes over", () => {
  const rounds = [
    {
      plan: "A2345678X",
      round: 1,
      extra: ["地点"],
      rows: [
        { id: "B2345678X", cells: { period: "9月", items: "例会\n慰问", owners: "工会委员会", 地点: "" } },
      ],
      sent: { 语文组: { ids: ["B2345678X"], own: [] } },
      checksum: "00",
      due: "2026-09-20",
    },
  ];
  const settings = { ...NO_SETTINGS, rounds };
  const sheet = settingsSheet(settings);
  expect(sheet.rows[0]?.cells[1]?.text).toBe("3");
  expect(
    settingsFromGrid(gridOf(sheet.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? "")))),
  ).toEqual({
    ok: true,
    value: settings,
  });
});

test("a damaged list of what one recipient was sent costs that list alone", () => {
  const round = { plan: "A2345678X", round: 1, extra: [], rows: [], checksum: "00" };
  const sent = { 语文组: { ids: ["B2345678X"], own: [] }, 数学组: null, 体艺组: { ids: ["B2345678X"] } };
  const grid = gridOf([
    ["格式版本", "3"],
    ["下发", JSON.stringify({ ...round, sent })],
    ["下发", JSON.stringify({ ...round, round: 2, sent: 7 })],
  ]);
  expect(settingsFromGrid(grid)).toMatchObject({
    ok: true,
    value: {
      rounds: [
        { round: 1, sent: { 语文组: { ids: ["B2345678X"], own: [] } } },
        { ...round, round: 2 },
      ],
    },
  });
});

test("what was decided about a round is kept below it, a line each, in a format that older versions refuse", () => {
  const round: RoundRecord = { plan: "A2345678X", round: 2, extra: [], rows: [], checksum: "00" };
  const decision: Decision = {
    kind: "cell",
    id: "B2345678X",
    column: "period",
    take: "语文组",
    seen: ["12月中旬", "12月下旬"],
  };
  const settings: Settings = {
    ...NO_SETTINGS,
    rounds: [
      { ...round, round: 1 },
      { ...round, decisions: [decision], unwaited: ["数学组"] },
    ],
  };
  const lines = linesOf(settingsSheet(settings));
  expect(lines[0]).toEqual(["格式版本", "6"]);
  expect(lines.map(([key]) => key)).toEqual(["格式版本", "下发", "下发", "汇总时的决定", "不等了"]);
  expect(settingsFromGrid(gridOf(lines))).toEqual({ ok: true, value: settings });
  const damaged = lines.map(([key = "", text = ""]) => [key, key === "汇总时的决定" ? text.slice(1) : text]);
  expect(settingsFromGrid(gridOf(damaged))).toMatchObject({
    ok: true,
    value: { rounds: [{ round: 1 }, { round: 2, unwaited: ["数学组"] }] },
  });
});

test("the copies that were merged are kept below their round, a line each, in a format that older versions refuse", () => {
  const round: RoundRecord = {
    plan: "A2345678X",
    round: 1,
    extra: [],
    rows: [{ id: "B2345678X", cells: { period: "9月", items: "例会", owners: "" } }],
    checksum: "00",
  };
  const returns: readonly KeptReturn[] = ["语文组", "数学组"].map((sender) => ({
    sender,
    file: `${sender}.xlsx`,
    hash: sender,
    sheet: "填报",
    columns: ["period", "items", "owners"],
    rows: [[4, 0, 1], { row: 5, id: "", of: 0, cells: { items: "例".repeat(40_000) }, without: ["owners"] }],
    day: "2026-09-20",
  }));
  const written: WrittenMerge = {
    own: [[3, 0, 1]],
    order: ["B2345678X"],
    below: [{ id: "B2345678X", column: "period", value: "10月", open: ["11月"] }],
    added: [],
    gone: [{ id: "C2345678X", cells: { period: "" } }],
    decided: [],
    dropped: [],
    from: ["语文组", "数学组"],
  };
  const settings: Settings = { ...NO_SETTINGS, rounds: [{ ...round, returns, written }] };
  const lines = linesOf(settingsSheet(settings));
  expect(lines[0]).toEqual(["格式版本", "7"]);
  expect(lines.map(([key]) => key)).toEqual(["格式版本", "下发", "交回", "交回", "上次汇总"]);
  expect(lines.flat().every((text) => text.length <= 32_767)).toBe(true);
  expect(settingsFromGrid(gridOf(lines))).toEqual({ ok: true, value: settings });
  // Damage to a copy costs that copy; what is no copy, or no merge, is passed over.
  const broken = (key: string, at: number, value: unknown) =>
    lines.map((line, row) => (line[0] === key && row === at ? [key, JSON.stringify(value)] : line));
  const of = { plan: "A2345678X", round: 1 };
  const others = { ...round, returns: returns.slice(1), written };
  const lost = [{ sender: "语文组", file: "语文组.xlsx" }];
  for (const [bad, record] of [
    [
      { ...of, returned: { ...returns[0], rows: [[1, 2]] } },
      { ...others, lost },
    ],
    [{ ...of, returned: 7 }, others],
    [{}, others],
  ])
    expect(settingsFromGrid(gridOf(broken("交回", 2, bad)))).toEqual({
      ok: true,
      value: { ...settings, rounds: [record] },
    });
  expect(
    settingsFromGrid(gridOf(broken("上次汇总", 4, { ...of, written: { ...written, gone: [7] } }))),
  ).toEqual({
    ok: true,
    value: { ...settings, rounds: [{ ...round, returns }] },
  });
});

describe("of a kept copy or merge nothing is read where a piece of it is damaged", () => {
  const rows = ["9月", "10月"].map((period, at) => {
    return { id: `${"BC"[at]}2345678X`, cells: { period, items: "例会", owners: "" } };
  });
  const round: RoundRecord = { plan: "A2345678X", round: 1, extra: [], rows, checksum: "00" };
  const returned: KeptReturn = {
    sender: "语文组",
    file: "语文组.xlsx",
    hash: "1",
    sheet: "填报",
    columns: ["period", "items", "owners"],
    rows: [[4, 0, 2]],
  };
  const written: WrittenMerge = {
    own: [[3, 0, 2]],
    order: rows.map(({ id }) => id),
    below: [],
    added: [],
    gone: [],
    decided: [],
    dropped: [],
    from: ["1"],
  };
  const read = (lines: Readonly<Record<string, unknown>>) => {
    const of = { plan: round.plan, round: round.round };
    const texts = Object.entries(lines).map(([key, value]) => [
      key,
      JSON.stringify(key === "下发" ? value : { ...of, ...(value as object) }),
    ]);
    const settings = settingsFromGrid(gridOf([["格式版本", "7"], ...texts]));
    return settings.ok ? settings.value.rounds?.[0] : undefined;
  };

  test("what is whole is read", () => {
    const whole = {
      ...returned,
      notes: ["一句"],
      remarks: [{ cell: "B4", text: "二" }],
      beside: [],
      day: "",
    };
    const line = { row: 6, of: 1, bad: ["items"], covered: [], struck: true, ranTogether: "" };
    const all = { ...whole, rows: [[4, 0, 2], line, { row: 7, cells: {} }] };
    expect(read({ 下发: round, 交回: { returned: all }, 上次汇总: { written } })).toMatchObject({
      returns: [all],
      written,
    });
    const loose = { ...returned, columns: [], rows: [], loose: true };
    expect(read({ 下发: round, 交回: { returned: loose } })?.returns).toEqual([loose]);
  });

  test.each<[string, object]>([
    ["a place that the round has not", { rows: [{ row: 4, of: -1 }] }],
    ["a place behind its end", { rows: [{ row: 4, of: 2 }] }],
    ["a run over its end", { rows: [[4, 1, 2]] }],
    ["a run before its start", { rows: [[4, -1, 2]] }],
    ["a run of nothing", { rows: [[4, 0, 0]] }],
    ["more rows than anybody wrote", { rows: Array.from({ length: 9 }, () => [4, 0, 2]) }],
    ["a new row without texts", { rows: [{ row: 4 }] }],
    ["no columns", { columns: [] }],
    ["figures for notes", { notes: 5 }],
    ["things for notes", { notes: [{}] }],
    ["no remark", { remarks: [null] }],
    ["a sheet without cells", { beside: [{ sheet: "附表" }] }],
    ["figures for columns in error", { rows: [{ row: 4, of: 0, bad: 7 }] }],
    ["a list for cells", { rows: [{ row: 4, of: 0, cells: ["a"] }] }],
    ["figures for the day", { day: 7 }],
    ["a text for the round", { round: "1" }],
  ])("of a copy: %s", (_, damage) => {
    const line = { returned: { ...returned, ...damage } };
    expect(read({ 下发: round, 交回: line })?.returns).toBeUndefined();
  });

  test.each<[string, object]>([
    ["figures for what was said", { below: [{ id: "B2345678X", column: "items", value: 5 }] }],
    ["the same before a decision", { decided: [{ id: "B2345678X", column: "items", open: 5 }] }],
    ["a place that the round has not", { own: [{ row: 4, of: 9 }] }],
    ["a run over its end", { own: [[3, 0, 3]] }],
  ])("of a merge: %s", (_, damage) => {
    const line = { written: { ...written, ...damage } };
    expect(read({ 下发: round, 上次汇总: line })?.written).toBeUndefined();
  });

  test("rows that were merged, and rows that were sent", () => {
    const merged = [{ id: "D2345678X", cells: { items: 5 } }, null, { id: "E2345678X", cells: {} }];
    expect(read({ 下发: { ...round, merged } })?.merged).toEqual(merged.slice(2));
    expect(read({ 下发: { ...round, rows: [null] } })).toBeUndefined();
  });
});

test("the calendar is kept too, in a format that an older version refuses to write over", () => {
  const withCalendar: Settings = {
    ...kept,
    calendar: { term1: ["2024-09-02", "2025-01-17"], weekOne: { term1: "2024-09-02" } },
  };
  const lines = linesOf(settingsSheet(withCalendar));
  expect(lines[0]).toEqual(["格式版本", "2"]);
  expect(settingsFromGrid(gridOf(lines))).toEqual({ ok: true, value: withCalendar });
});

const choice: ColumnChoice = {
  sheet: "安排表",
  header: { top: 1, bottom: 2 },
  columns: [
    { column: 0, role: "time", header: "何时" },
    { column: 1, role: "items", header: "做什么" },
  ],
};

test("the contacts of the 名单 are kept too, in a format that an older version refuses to write over", () => {
  const units = [
    { name: "语文组工会小组", aliases: ["语文组"], kind: "sub-union", contact: "王老师" },
  ] as const;
  const lines = linesOf(settingsSheet({ ...kept, units }));
  expect(lines[0]).toEqual(["格式版本", "5"]);
  expect(settingsFromGrid(gridOf(lines))).toEqual({ ok: true, value: { ...kept, units } });
});

test("columns named by hand are kept too, in a format that an older version refuses to write over", () => {
  const withChoices: Settings = { ...kept, columns: [choice, { ...choice, sheet: "表二", header: null }] };
  const lines = linesOf(settingsSheet(withChoices));
  expect(lines[0]).toEqual(["格式版本", "4"]);
  expect(settingsFromGrid(gridOf(lines))).toEqual({ ok: true, value: withChoices });
});

test.each([
  ["null"],
  ["[]"],
  ['{"sheet":"安排表","columns":[]}'],
  ['{"sheet":"安排表","header":null,"columns":[{"column":0,"role":"time","header":""}]}'],
  ['{"sheet":"安排表","header":{"top":2,"bottom":1},"columns":[{"column":0,"role":"items","header":""}]}'],
  ['{"sheet":"安排表","header":{"top":-1,"bottom":1},"columns":[{"column":0,"role":"items","header":""}]}'],
  ['{"sheet":"安排表","header":null,"columns":[{"column":0.5,"role":"items","header":""}]}'],
  ['{"sheet":"安排表","header":null,"columns":[{"column":0,"role":"items"}]}'],
  [
    '{"sheet":"安排表","header":null,"columns":[{"column":0,"role":"items","header":""},{"column":1,"role":"boss","header":""}]}',
  ],
])("the damaged choice of columns %s costs itself alone", (text) => {
  const lines = [
    ["格式版本", "4"],
    ["指定的列", text],
    ["学年或学期", '"2024—2025学年"'],
  ];
  expect(settingsFromGrid(gridOf(lines))).toEqual({
    ok: true,
    value: { frame: "2024—2025学年", accepted: [], units: [] },
  });
});

test("a damaged calendar costs itself alone", () => {
  const lines = [
    ["格式版本", "2"],
    ["校历", '{"term1":["2024-09-31"]}'],
    ["学年或学期", '"2024—2025学年"'],
  ];
  expect(settingsFromGrid(gridOf(lines))).toEqual({
    ok: true,
    value: { frame: "2024—2025学年", accepted: [], units: [] },
  });
});

test("what was kept is read again", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  const settings: fc.Arbitrary<Settings> = fc.record(
    {
      frame: text,
      accepted: fc.uniqueArray(text),
      units: fc.array(
        fc.record({
          name: text.filter((name) => name.trim() !== ""),
          aliases: fc.array(text),
          kind: fc.constantFrom("department" as const, "sub-union" as const),
        }),
      ),
    },
    { requiredKeys: ["accepted", "units"] },
  );
  fc.assert(
    fc.property(settings, (some) => {
      expect(settingsFromGrid(gridOf(linesOf(settingsSheet(some))))).toEqual({ ok: true, value: some });
    }),
  );
});

test("a value longer than a cell holds runs on beside it, no character cut in half", () => {
  const long: Settings = { accepted: [`x${"𠮷".repeat(40_000)}`], units: [] };
  const lines = linesOf(settingsSheet(long));
  for (const text of lines.flat()) {
    expect(text.length).toBeLessThanOrEqual(32_000);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  }
  expect(settingsFromGrid(gridOf(lines))).toEqual({ ok: true, value: long });
});

describe("a sheet that was not left as we wrote it", () => {
  test("a workbook without it has no settings", () => {
    expect(settingsFromGrid(undefined)).toEqual({ ok: true, value: NO_SETTINGS });
  });

  test("a sheet of that name that is the officer's own is passed over", () => {
    expect(
      settingsFromGrid(
        gridOf([
          ["打印机", "二楼"],
          ["名单", '{"name":"甲"}'],
        ]),
      ),
    ).toEqual({
      ok: true,
      value: NO_SETTINGS,
    });
  });

  test("a newer format is refused", () => {
    expect(
      settingsFromGrid(
        gridOf([
          ["格式版本", String(SETTINGS_FORMAT + 1)],
          ["名单", "[]"],
        ]),
      ),
    ).toEqual({
      ok: false,
      fault: { kind: "newer-format", wanted: "workbook" },
    });
  });

  test("damaged lines and unknown settings cost themselves alone", () => {
    const lines = [
      ["格式版本", "1"],
      ["学年或学期", "2024—2025学年"],
      ["已确认的建议", '"甲"'],
      ["已确认的建议", '"乙'],
      ["已确认的建议", "7"],
      ["名单", "null"],
      ["名单", '{"name":"","aliases":[],"kind":"department"}'],
      ["名单", '{"name":"丙","aliases":"丁","kind":"club"}'],
      ["本校日历", '{"term1":[]}'],
      [],
    ];
    expect(settingsFromGrid(gridOf(lines))).toEqual({
      ok: true,
      value: { accepted: ["甲"], units: [{ name: "丙", aliases: [], kind: "department" }] },
    });
  });

  test("whatever stands there, nothing is thrown", () => {
    const keys = fc.constantFrom("格式版本", "学年或学期", "已确认的建议", "名单", "");
    const values = fc.oneof(fc.json(), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values, values)), (lines) => {
        const read = settingsFromGrid(gridOf([["格式版本", "1"], ...lines]));
        expect(read.ok).toBe(true);
      }),
    );
  });
});
