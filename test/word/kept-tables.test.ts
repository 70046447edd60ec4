import { describe, expect, test } from "vitest";
import { handMade, TABLE, usualPlan, WITHOUT_OWNERS } from "./plan.ts";
import { linesOf, put, xmlOf } from "./put.ts";

const ROWS = [
  ["时间", "工作内容", "责任人"],
  ["9月", "去年的座谈", "张老师"],
  ["10月", "去年的走访", "李老师"],
] as const;
const OLD = handMade(ROWS);

const wide = (words: string, span = 3) =>
  `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc></w:tr>`;
const below = (row: string) => OLD.replace("</w:tbl>", `${row}</w:tbl>`);
const above = (row: string) => OLD.replace("</w:tblGrid>", `</w:tblGrid>${row}`);

const words = (bytes: Uint8Array) => xmlOf(bytes).replace(/<[^<>]*>/g, "");

describe("an old table that holds more than a schedule", () => {
  const second = (first: string, last: string) =>
    `<w:tr>${["", "", first, last].map((one) => `<w:tc><w:p><w:r><w:t>${one}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`;

  test.each([
    ["a closing note over its width", below(wide("说明：遇区级活动时间冲突，以通知为准。"))],
    ["a heading of a term between its rows", below(`${wide("第二学期")}${wide("")}`)],
    ["a header of two rows", above("").replace("</w:tr>", `</w:tr>${second("部门", "人")}`)],
    ["a picture in a cell", OLD.replace("<w:t>去年的走访", "<w:drawing/>$&")],
    ["an old drawing in a cell", OLD.replace("<w:t>去年的走访", "<w:pict/>$&")],
    ["an embedded object in its header", OLD.replace("<w:t>责任人", "<w:object/>$&")],
    ["a picture in its title", above(wide("进度表").replace("<w:t>", "<w:drawing/>$&"))],
  ])("stays, and the officer is told: %s", (_, table) => {
    const before = usualPlan(table);
    const written = put(before);
    expect(xmlOf(written.bytes)).toContain(table);
    expect(written).toMatchObject({ how: "heading", warnings: [{ code: "old-table-left" }] });
    expect(Buffer.compare(put(written.bytes).bytes, written.bytes)).toBe(0);
  });

  test.each([
    ["blank rows at its end", below(`${wide("")}${wide(" ", 2)}`)],
    ["cells as wide as its header's", OLD.replaceAll("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>')],
  ])("gives way with %s", (_, table) => {
    expect(put(usualPlan(table.replace(/(<w:gridCol [^>]*>)/g, "$1$1")))).toMatchObject({
      how: "table",
      replaced: true,
      warnings: [],
    });
  });
});

describe("the title of an old table", () => {
  const plan = usualPlan(above(wide("青禾小学工会工作进度表")));

  test("stays where the new rows take the table's look", () => {
    const written = put(plan);
    expect(written).toMatchObject({ how: "table", replaced: true, warnings: [] });
    expect(linesOf(written.bytes)[11]).toBe("|青禾小学工会工作进度表|");
    expect(words(written.bytes)).not.toContain("去年");
  });

  test("stands above the new table where that is drawn anew, at every export", () => {
    const written = put(plan, WITHOUT_OWNERS);
    expect(linesOf(written.bytes).slice(11, 13)).toEqual([
      "青禾小学工会工作进度表",
      "|时间段 | 主要工作内容|",
    ]);
    expect(Buffer.compare(put(written.bytes, WITHOUT_OWNERS).bytes, written.bytes)).toBe(0);
    expect(words(put(written.bytes, TABLE).bytes).match(/青禾小学工会工作进度表/g)).toHaveLength(1);
  });
});
