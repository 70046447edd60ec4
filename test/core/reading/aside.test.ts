import { describe, expect, test } from "vitest";
import { offerColumns } from "../../../src/core/reading/offer-columns.ts";
import { grid, type Written } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const TITLE = "2025年育林小学工会工作安排";

function seen(rows: readonly (readonly Written[])[], merges: readonly string[] = []) {
  const sheet = grid("安排表", rows, { merges });
  const schedule = read([sheet]);
  return {
    rows: told(schedule).map(({ cell, time, items, owners }) => [cell, time, items, owners].join(" ")),
    extra: schedule.rows.flatMap(({ extra }) => Object.keys(extra)),
    title: schedule.title,
    frame: schedule.frame?.frame,
    skipped: schedule.skipped.map((one) => ("row" in one ? `${one.row} ${one.why}` : one.why)),
    roles: offerColumns(sheet).columns.map(({ role }) => role),
  };
}

describe("words merged down the side of a table", () => {
  test("are its title, where none stands above it", () => {
    const rows = [
      ["2025年\n工会\n安排", "月份", "工作内容", "负责人"],
      ["", "1月", "慰问", "李林"],
      ["", "3月", "插花", "王芳"],
    ];
    expect(seen(rows, ["A1:A3"])).toEqual({
      rows: ["B2 1月 慰问 李林", "B3 3月 插花 王芳"],
      extra: [],
      title: "2025年工会安排",
      frame: { kind: "calendar-year", year: 2025 },
      skipped: [],
      roles: ["extra", "time", "items", "owners"],
    });
  });

  test("are told, beside a title and its header or right of the table", () => {
    const rows = [
      ["育林小学工会", TITLE, "", "", ""],
      [
        "",
        "月份",
        "工作内容",
        "负责人",
        "说明：本表由各组填写，六月底以前交到工会办公室，逾期不再收取，请各位组长留意并相互转告",
      ],
      ["", "1月", "慰问", "李林"],
      ["", "3月", "插花", "王芳"],
    ];
    const { skipped, ...found } = seen(rows, ["A1:A4", "B1:E1", "E2:E4"]);
    expect(found).toMatchObject({ rows: ["B3 1月 慰问 李林", "B4 3月 插花 王芳"], extra: [], title: TITLE });
    expect(skipped).toEqual([
      "安排表 第1行 表格旁边的文字“育林小学工会”没有读入",
      expect.stringMatching(/^安排表 第2行 表格旁边的文字“说明：本表由各组填写/),
    ]);
  });

  test("a column of groups under a blank header stays a column", () => {
    const rows = [
      [TITLE],
      ["", "月份", "工作内容", "负责人"],
      ["上半年", "1月", "慰问", "李林"],
      ["", "3月", "插花", "王芳"],
    ];
    expect(seen(rows, ["A3:A4"]).extra).toEqual(["A列", "A列"]);
  });
});

describe("how to fill in, right of the table", () => {
  test.each([
    ["below a header of its own", "填表要求：", "1.按月填写", "2.一事一行"],
    ["below a blank one", "", "填写说明：", "1.按月填写"],
    ["in one cell", "说明：一事一行", "", ""],
  ])("%s is no column", (_where, head, first, second) => {
    const rows = [
      [TITLE],
      ["月份", "工作内容", "负责人", "地点", "", head],
      ["3月", "插花", "王芳", "活动室", "", first],
      ["4月", "踏青", "李林", "后山", "", second],
    ];
    const { extra, skipped } = seen(rows);
    expect(extra).toEqual(["地点", "地点"]);
    expect(skipped).toHaveLength([head, first, second].filter((text) => text !== "").length);
  });

  test("is no column where the header stands again below, and leaves the months over their rows alone", () => {
    const rows = [
      [TITLE],
      ["工作内容", "负责人"],
      ["3月", "", "", "填表说明："],
      ["插花", "王芳", "", "1.一事一行"],
      ["工作内容", "负责人"],
      ["4月"],
      ["踏青", "李林"],
    ];
    expect(seen(rows).rows).toEqual(["A3 3月 插花 王芳", "A6 4月 踏青 李林"]);
  });

  test.each(["使用经费：元", "提示：完成情况", "说明：", "填报人："])(
    "“%s” right beside the table heads a column of it",
    (head) => {
      const rows = [
        [TITLE],
        ["月份", "工作内容", "负责人", head],
        ["3月", "插花", "王芳", "甲"],
        ["4月", "踏青", "李林", "乙"],
      ];
      expect(seen(rows).skipped).toEqual([]);
      expect(seen(rows).extra).toHaveLength(2);
    },
  );

  test.each(["说明：", "填报人：", "使用经费：元"])(
    "“%s” apart from it is no words about filling in",
    (head) => {
      const rows = [[TITLE], ["月份", "工作内容", "负责人", "", head], ["3月", "插花", "王芳", "", "甲"]];
      expect(seen(rows).skipped).toEqual([]);
    },
  );

  test.each(["备注", "备注：", "注意事项：", "说明"])("“%s” heads a column", (head) => {
    const rows = [[TITLE], ["月份", "工作内容", "负责人", head], ["3月", "插花", "王芳", "自备花瓶"]];
    expect(seen(rows)).toMatchObject({ extra: [head], skipped: [] });
  });
});
