import { describe, expect, test } from "vitest";
import { warningText } from "../../src/word/plan-warning.ts";
import type { ScheduleTable } from "../../src/word/schedule-table.ts";
import { planFile, TABLE, usualPlan, WITHOUT_OWNERS } from "./plan.ts";
import { put, xmlOf } from "./put.ts";

const OURS = xmlOf(put(usualPlan()).bytes)
  .replace(/^.*<w:body>/s, "")
  .replace(/<w:sectPr>.*$/s, "");

const cell = (words: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;

/** Our table after the officer has set a further column to its right. */
function withColumn(header: string, ...words: readonly string[]): Uint8Array {
  const cells = [header, ...words];
  let row = 0;
  const rows = OURS.replaceAll("</w:tr>", () => {
    row += 1;
    return `${cell(cells[row - 1] ?? "")}</w:tr>`;
  });
  return planFile(rows.replace("</w:tblGrid>", '<w:gridCol w:w="900"/></w:tblGrid>'));
}

/** Our table after the officer has set one more row under it, over its whole width. */
function withRow(content: string): Uint8Array {
  const row = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p>${content}</w:p></w:tc></w:tr>`;
  return planFile(OURS.replace("</w:tbl>", `${row}</w:tbl>`));
}

const REMARKS = withColumn("备注", "会议室已订", "", "租大巴两辆");

describe("what the officer has added to our table", () => {
  test("stays as it is while the rows are the same", () => {
    const written = put(REMARKS);
    expect(written).toMatchObject({ how: "mark", replaced: true, warnings: [] });
    expect(Buffer.compare(written.bytes, REMARKS)).toBe(0);
  });

  test("stays beside its row when rows move, change their owners or come in between", () => {
    const [first, second, third] = TABLE.rows;
    if (!first || !second || !third) throw new Error("rows");
    const rows = [
      { time: "8月", items: ["暑期培训"], owners: ["工会委员会"] },
      third,
      { ...second, owners: ["文体部"] },
      { ...first, items: ["召开工会委员会扩大会"] },
    ];
    const written = put(REMARKS, { rows });
    expect(written.warnings).toEqual([]);
    const texts = [...xmlOf(written.bytes).matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      row.replace(/<[^<>]*>/g, ""),
    );
    expect(texts.map((one) => /会议室已订|租大巴两辆|备注/.exec(one)?.[0])).toEqual([
      "备注",
      undefined,
      "租大巴两辆",
      undefined,
      "会议室已订",
    ]);
    expect(Buffer.compare(put(written.bytes, { rows }).bytes, written.bytes)).toBe(0);
  });

  test("of two rows of one month stays beside the one with the same work", () => {
    const [first, second, third] = TABLE.rows;
    if (!first || !second || !third) throw new Error("rows");
    const twice = [first, { ...second, time: first.time }, third];
    const plan = planFile(
      xmlOf(REMARKS)
        .replace(/^.*<w:body>|<w:sectPr>.*$/gs, "")
        .replace("10-11月", first.time),
    );
    const written = put(plan, { rows: [...twice].reverse() });
    expect(written.warnings).toEqual([]);
    const texts = [...xmlOf(written.bytes).matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      row.replace(/<[^<>]*>/g, ""),
    );
    expect(texts.map((one) => /会议室已订|租大巴两辆/.exec(one)?.[0])).toEqual([
      ...[undefined, "租大巴两辆", undefined, "会议室已订"],
    ]);
  });

  test.each<readonly [string, Uint8Array, ScheduleTable, readonly string[], boolean]>([
    ["its row is gone", REMARKS, { rows: TABLE.rows.slice(1) }, ["会议室已订"], false],
    ["the table is drawn anew", REMARKS, WITHOUT_OWNERS, ["会议室已订", "租大巴两辆"], false],
    ["it is a row of its own", withRow("<w:r><w:t>遇雨顺延</w:t></w:r>"), TABLE, ["遇雨顺延"], false],
    ["it is a picture", withRow("<w:r><w:drawing/></w:r>"), TABLE, [], true],
  ])("is told of where it finds no place: %s", (_, plan, table, words, pictures) => {
    expect(put(plan, table).warnings).toEqual([{ code: "old-words-lost", words, pictures }]);
  });

  test("is named to the officer", () => {
    const words = ["会议室已订", "租大巴两辆", "遇雨顺延", "待定"];
    expect(warningText({ code: "old-words-lost", words: words.slice(0, 1), pictures: false })).toBe(
      "上次的表格里另外加的“会议室已订”在新表里没有地方放，要留的话请从原来的计划里抄过来。",
    );
    expect(warningText({ code: "old-words-lost", words, pictures: true })).toContain("等 4 处和图片");
  });
});
