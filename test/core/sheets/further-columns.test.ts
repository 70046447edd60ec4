import { expect, test } from "vitest";
import { isOurHeading } from "../../../src/core/merge/copy-form.ts";
import { fillCopy } from "../../../src/core/sheets/fill-copy.ts";
import { furtherColumns, namesWithin } from "../../../src/core/sheets/further-columns.ts";

const round = (...rows: readonly Readonly<Record<string, string>>[]) => ({
  extra: ["地点", "备注", "经费"],
  rows: rows.map((cells, at) => ({ id: `R${at}`, cells })),
});

test("the column that says most in the recipient's own rows is shown; others that say something are named", () => {
  const { shown, folded } = furtherColumns(
    round({ 地点: "礼堂", 备注: "带伞" }, { 备注: "自带水" }, { 经费: "三百元" }),
    { own: ["R0", "R1"] },
  );
  expect([shown, folded]).toEqual(["备注", ["地点"]]);
});

test("where they say nothing the first is shown, and where the plan has none, none", () => {
  expect(furtherColumns(round({ 经费: "三百元" }), { own: [] })).toEqual({ shown: "地点", folded: [] });
  expect(furtherColumns({ extra: [], rows: [] }, { own: [] })).toEqual({ shown: undefined, folded: [] });
});

test("a sentence names a few columns and counts many", () => {
  expect(namesWithin(["备注", "经费"])).toBe("“备注”“经费” 2 列");
  expect(namesWithin(["参加活动的人员范围及人数要求".repeat(3), "备注"])).toBe(" 2 列");
});

test("a copy shows four columns, and says above the table how to come by the filled ones that are not shown", () => {
  const { rows, extra } = round({ period: "9月", items: "迎新会", 地点: "礼堂", 经费: "三百元" });
  const sent = { ids: ["R0"], own: ["R0"] };
  const { sheets } = fillCopy({
    round: { plan: "P", round: 1, extra, rows, checksum: "" },
    frame: { kind: "school-year", from: 2024 },
    title: "工会工作进度安排",
    to: "第一分工会",
    sent,
    owners: [],
  });
  const [sheet] = sheets;
  expect(sheet?.columns.map(({ hidden }) => hidden === true)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
  const note = String(sheet?.rows[1]?.cells[1]?.text ?? "");
  expect(note).toContain("还有“经费” 1 列没有显示，要看要改，请选中 D 列到 H 列，右键点“取消隐藏”。");
  expect(isOurHeading(note, [])).toBe(true);
});
