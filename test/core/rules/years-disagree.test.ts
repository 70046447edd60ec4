import { describe, expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { found } from "./example-book.ts";

const HEADER = ["时间段", "主要工作内容", "责任部门/人"];

/** What is said of the years in a sheet of that name, with these lines above and below its table. */
function said(
  above: readonly string[],
  below: readonly string[],
  sheet = "安排表",
  header = HEADER,
): string[] {
  const lines = (texts: readonly string[]) => texts.map((text) => [text]);
  const rows = [...lines(above), header, ["9月", "召开工会委员例会", "工会委员会"], [], ...lines(below)];
  return found([grid(sheet, rows)], "years-disagree");
}

describe("years that cannot all be of one plan are shown", () => {
  test("the date of signing below the table, at its cell", () => {
    expect(said(["2024—2025学年工会工作安排"], ["青禾小学工会", "2023年9月1日"])).toEqual([
      "A6 落款写的是“2023年9月1日”，标题是2024—2025学年，以哪个为准？",
    ]);
  });

  test.each([
    ["二〇〇八年三月", "2017年工会工作安排", "“二〇〇八年三月”，标题是2017年"],
    ["填表日期：2022年9月", "2024—2025学年工会工作安排", "“2022年9月”，标题是2024—2025学年"],
  ])("“%s” below “%s”", (date, title, words) => {
    expect(said([title], ["青禾小学工会", date])).toEqual([expect.stringContaining(words)]);
  });

  test("the date in the particulars above the table", () => {
    expect(said(["2024—2025学年工会工作安排", "单位：工会　填报日期：2022年9月1日"], [])).toHaveLength(1);
  });

  test("the sheet's name, the header and a second line of the title", () => {
    expect(said(["2024—2025学年工会工作安排"], [], "2022-2023学年")).toEqual([
      "- 工作表名写的是“2022-2023学年”，标题是2024—2025学年，以哪个为准？",
    ]);
    expect(
      said(["2024—2025学年工会工作安排"], [], "安排表", ["2023年时间段", ...HEADER.slice(1)]),
    ).toHaveLength(1);
    expect(said(["2024—2025学年工会工作安排", "2022年工会工作计划"], [])).toHaveLength(1);
  });
});

test.each(["备注：本校建校1952年10月", "联系电话：8888-12-3"])(
  "“%s” below the table signs nothing",
  (note) => {
    expect(said(["2024—2025学年工会工作安排"], [note])).toEqual([]);
  },
);

test.each([
  ["2024—2025学年工会工作安排", "2024年8月28日", "安排表"],
  ["2024—2025学年第二学期工会工作安排", "2025年2月", "2024-2025学年"],
  ["2024年工会工作安排", "2023年12月20日", "2024年"],
  ["工会工作安排", "2019年3月1日", "安排表"],
])("“%s” signed on %s in the sheet %s goes together", (title, date, sheet) => {
  expect(said([title], ["青禾小学工会", date], sheet)).toEqual([]);
});
