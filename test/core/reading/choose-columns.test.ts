import { describe, expect, test } from "vitest";
import type { ColumnChoice } from "../../../src/core/model/column-choice.ts";
import type { Grid } from "../../../src/core/model/grid.ts";
import type { ColumnRole } from "../../../src/core/model/schedule.ts";
import { NO_SETTINGS, withColumns, withoutColumns } from "../../../src/core/model/settings.ts";
import {
  CHOICE_FAULTS,
  COLUMN_ROLES,
  chooseColumns,
  offerAt,
  offerColumns,
} from "../../../src/core/reading/offer-columns.ts";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

/** Headers of the school's own making: nothing tells which column is for what. */
const odd = grid("安排表", [
  ["实验小学2024—2025学年工会工作安排"],
  ["何时", "做什么", "谁来做", "在哪里"],
  ["9月", "换届选举", "工会委员会", "礼堂"],
  ["10月", "教工健步走", "文体委员", "操场"],
]);

function choose(sheet: Grid, row: number | null, roles: readonly ColumnRole[]): ColumnChoice {
  const choice = chooseColumns(offerAt(sheet, row), roles);
  if (!choice.ok) throw new Error(choice.fault);
  return choice.value;
}

const chosen = choose(odd, 1, ["time", "items", "owners", "extra"]);

describe("columns named by hand", () => {
  test("are read as they were named", () => {
    const schedule = read([odd], { columns: [chosen] });
    expect(told(schedule)).toEqual([
      { cell: "A3", rows: "3", time: "9月", items: "换届选举", owners: "工会委员会" },
      { cell: "A4", rows: "4", time: "10月", items: "教工健步走", owners: "文体委员" },
    ]);
    expect(schedule.rows[0]?.extra).toEqual({ 在哪里: "礼堂" });
    expect(schedule.frame?.frame).toEqual({ kind: "school-year", from: 2024 });
    expect(schedule.unfit).toBeUndefined();
  });

  test("go before what is found: 参加人员 may be who answers, 责任部门 may be nobody", () => {
    const sheet = grid("安排表", [
      ["时间", "工作内容", "责任部门", "参加人员"],
      ["9月", "换届选举", "工会委员会", "李林"],
    ]);
    expect(read([sheet]).rows[0]?.owners).toEqual(["工会委员会"]);
    const columns = [choose(sheet, 0, ["time", "items", "extra", "owners"])];
    expect(read([sheet], { columns }).rows[0]).toMatchObject({
      owners: ["李林"],
      extra: { 责任部门: "工会委员会" },
    });
  });

  test("another header row than the one found", () => {
    const sheet = grid("安排表", [
      ["时间", "工作内容", "责任部门"],
      ["2024年9月1日", "报送内容如下", "办公室"],
      ["何时", "做什么", "谁来做"],
      ["9月", "换届选举", "工会委员会"],
    ]);
    const columns = [choose(sheet, 2, ["time", "items", "owners"])];
    expect(told(read([sheet], { columns }))).toMatchObject([{ cell: "A4", items: "换届选举" }]);
  });

  test("a sheet without a header is read from its first row", () => {
    const sheet = grid("安排表", [
      ["9月", "换届选举", "工会委员会"],
      ["10月", "教工健步走", "文体委员"],
    ]);
    const columns = [choose(sheet, null, ["time", "items", "owners"])];
    const schedule = read([sheet], { columns });
    expect(told(schedule)).toMatchObject([{ cell: "A1" }, { cell: "A2", owners: "文体委员" }]);
    expect(schedule.tables[0]).toMatchObject({ headerRow: 0, headerEnd: -1 });
  });

  test("a header printed again on the next page stays a header", () => {
    const [title = [], header = [], first = [], second = []] = odd.cells;
    const pages = { ...odd, cells: [title, header, first, title, header, second] };
    expect(told(read([pages], { columns: [chosen] }))).toMatchObject([{ cell: "A3" }, { cell: "A6" }]);
  });

  test("rows put in above the table move nothing", () => {
    const moved = { ...odd, cells: [undefined, ...odd.cells] };
    expect(told(read([moved], { columns: [chosen] }))).toMatchObject([{ cell: "A4" }, { cell: "A5" }]);
  });

  test("a column that has come at the end is carried through", () => {
    const wider = {
      ...odd,
      cells: odd.cells.map((row, at) => [
        ...(row ?? []),
        at === 1 ? { text: "时间", value: "时间" } : undefined,
      ]),
    };
    expect(read([wider], { columns: [chosen] }).tables[0]?.columns.map(({ role }) => role)).toEqual([
      "time",
      "items",
      "owners",
      "extra",
      "extra",
    ]);
  });

  test("a sheet is read whose name alone would have it passed over", () => {
    const named = { ...odd, sheet: "填报说明" };
    const columns = [{ ...chosen, sheet: "填报说明" }];
    expect(read([named], { columns }).rows).toHaveLength(2);
  });

  test("the choice for one sheet says nothing of another", () => {
    const other = grid("下学期", [
      ["时间", "工作内容"],
      ["3月", "踏青"],
    ]);
    expect(read([odd, other], { columns: [chosen] }).rows.map(({ sheet }) => sheet)).toEqual([
      "安排表",
      "安排表",
      "下学期",
    ]);
  });
});

describe("a choice that the sheet has moved away from", () => {
  const plain = grid("安排表", [
    ["时间", "工作内容", "责任部门"],
    ["9月", "换届选举", "工会委员会"],
  ]);
  const choice = choose(plain, 0, ["time", "items", "extra"]);

  test.each([
    [
      "a column put in before",
      ["序号", "时间", "工作内容", "责任部门"],
      ["1", "9月", "换届选举", "工会委员会"],
      "A1",
      "时间",
      "序号",
    ],
    [
      "a header renamed",
      ["时间", "工作内容", "牵头部门"],
      ["9月", "换届选举", "工会委员会"],
      "C1",
      "责任部门",
      "牵头部门",
    ],
    [
      "columns that changed places",
      ["工作内容", "时间", "责任部门"],
      ["换届选举", "9月", "工会委员会"],
      "A1",
      "时间",
      "工作内容",
    ],
  ] as const)("is told and not used: %s", (_, header, row, cell, was, now) => {
    const schedule = read([grid("安排表", [header, row])], { columns: [choice] });
    expect(schedule.unfit).toEqual([{ sheet: "安排表", cell, was, now }]);
    expect(told(schedule)).toMatchObject([{ time: "9月", items: "换届选举", owners: "工会委员会" }]);
  });

  test("blanks in a header are no change", () => {
    const spaced = grid("安排表", [
      ["时 间", "工作\n内容", "责任部门"],
      ["9月", "换届选举", "工会委员会"],
    ]);
    expect(read([spaced], { columns: [choice] })).toMatchObject({ rows: [{ owners: [] }] });
  });
});

describe("what the screen 指定列 is offered", () => {
  test("the sheet's first rows and what was found", () => {
    const sheet = grid(
      "安排表",
      [["工会工作安排"], ["时间", "工作内容", "地点"], ["9月", "换届选举", "礼堂"]],
      { merges: ["A1:C1"] },
    );
    expect(offerColumns(sheet)).toEqual({
      sheet: "安排表",
      rows: [
        { row: 0, cells: ["工会工作安排", "工会工作安排", "工会工作安排"] },
        { row: 1, cells: ["时间", "工作内容", "地点"] },
        { row: 2, cells: ["9月", "换届选举", "礼堂"] },
      ],
      further: 0,
      header: { top: 1, bottom: 1 },
      columns: [
        { column: 0, role: "time", header: "时间" },
        { column: 1, role: "items", header: "工作内容" },
        { column: 2, role: "extra", header: "地点" },
      ],
      from: "found",
    });
  });

  test("nothing is found in a sheet that does not say what it is", () => {
    expect(offerColumns(odd)).toMatchObject({ header: null, from: "nothing" });
  });

  test("the officer's choice, while it fits; else what was found and why", () => {
    expect(offerColumns(odd, chosen)).toMatchObject({
      from: "chosen",
      header: { top: 1, bottom: 1 },
      columns: [{ role: "time" }, { role: "items" }, { role: "owners" }, { role: "extra" }],
    });
    const renamed = {
      ...chosen,
      columns: [{ column: 0, role: "time", header: "月份" } as const, ...chosen.columns.slice(1)],
    };
    expect(offerColumns(odd, renamed)).toMatchObject({
      from: "nothing",
      unfit: { cell: "A2", was: "月份", now: "何时" },
    });
  });

  test("a header in two levels is taken whole from either row", () => {
    const sheet = grid(
      "安排表",
      [
        ["时间", "工作内容", "完成情况"],
        ["", "", "已完成", "未完成"],
        ["9月", "换届选举", "√"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1"] },
    );
    expect(offerAt(sheet, 0).header).toEqual({ top: 0, bottom: 1 });
    expect(offerAt(sheet, 1).header).toEqual({ top: 0, bottom: 1 });
  });

  test("a header far down is shown with the rows below it", () => {
    const sheet = grid("安排表", [
      ...Array.from({ length: 40 }, () => ["x"]),
      ["时间", "工作内容"],
      ["9月", "换届"],
    ]);
    expect(offerColumns(sheet).rows.at(-1)?.row).toBe(41);
  });

  test("what is found in two columns can be kept as it is offered", () => {
    const sheet = grid("安排表", [
      ["月", "日", "工作内容"],
      [9, 10, "换届选举"],
    ]);
    const offer = offerColumns(sheet);
    const roles = offer.columns.map(({ role }) => role);
    expect(roles).toEqual(["time", "time", "items"]);
    expect(chooseColumns(offer, roles)).toMatchObject({ ok: true });
  });

  test("every role can be chosen", () => {
    expect(COLUMN_ROLES.map(({ role }) => role)).toEqual([
      "time",
      "items",
      "owners",
      "number",
      "status",
      "extra",
    ]);
  });

  test.each([
    [["time", "extra", "owners", "extra"], "no-items"],
    [["time", "items", "items", "extra"], "items-twice"],
    [["time", "items", "owners", "time"], "time-twice"],
  ] as const)("%j is no choice: %s", (roles, fault) => {
    expect(chooseColumns(offerAt(odd, 1), roles)).toEqual({ ok: false, fault });
    expect(CHOICE_FAULTS[fault]).toContain("请指定");
  });
});

test("a sheet has one choice, the last; without one nothing is kept", () => {
  const first = withColumns(NO_SETTINGS, { ...chosen, columns: [] });
  expect(withColumns(first, chosen)).toEqual({ ...NO_SETTINGS, columns: [chosen] });
  expect(withoutColumns(withColumns(NO_SETTINGS, chosen), "安排表")).toEqual(NO_SETTINGS);
});

test("several columns of work under one header are offered and taken as they are", () => {
  const rows = [
    ["月份", "工作内容", "", "负责人"],
    ["3月", "插花", "走访", "李林"],
    ["4月", "植树", "体检", "周浩"],
  ];
  const sheet = grid("安排表", rows, { merges: ["B1:C1"] });
  const offer = offerColumns(sheet);
  const choice = chooseColumns(
    offer,
    offer.columns.map(({ role }) => role),
  );
  if (!choice.ok) throw new Error(choice.fault);
  const schedule = read([sheet], { columns: [choice.value] });
  expect(told(schedule).map(({ items }) => items)).toEqual(["插花|走访", "植树|体检"]);
});
