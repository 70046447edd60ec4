import { describe, expect, test } from "vitest";
import { drawTimeline } from "../../src/core/timeline/draw-timeline.ts";
import { type TimelineGrid, timelineGrid } from "../../src/core/timeline/timeline-grid.ts";
import { encodeXml } from "../../src/package/decode.ts";
import { patchZip } from "../../src/package/zip.ts";
import { findPlaces } from "../../src/word/find-places.ts";
import { newPlan } from "../../src/word/new-plan.ts";
import { tableAt } from "../../src/word/plan.ts";
import { writeTimeline } from "../../src/word/write-timeline.ts";
import { schedule, schoolYear, type TypedRow } from "../core/timeline/schedule.ts";
import { A4, handMade, MONTH_LIST, TABLE, usualPlan, WITHOUT_OWNERS } from "./plan.ts";
import { changed, linesOf, made, opened, put, xmlOf } from "./put.ts";

const ROWS: readonly TypedRow[] = [
  ["9月", "召开工会委员会\n慰问教师"],
  ["10-11月", "收集会员诉求"],
  ["全年", "社团活动"],
  ["每学期1次", "经验交流"],
  ["待定", "外出参观"],
];

function gridOf(...rows: readonly TypedRow[]): TimelineGrid {
  const of = schedule(schoolYear, ...rows);
  const timeline = drawTimeline(of);
  if (!timeline.ok) throw new Error(timeline.fault.kind);
  return timelineGrid(timeline.value, of);
}

function written(bytes: Uint8Array, grid = gridOf(...ROWS)): Uint8Array {
  const result = writeTimeline(opened(bytes), grid);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

/** The document after its officer wrote other words in the place of these. */
function withWords(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const { zip, part, source } = opened(bytes);
  const text = source.text.replace(from, to);
  return patchZip(zip, { replace: new Map([[part, encodeXml({ ...source, text })]]) });
}

/** The grid in the document: labels, and a letter a month. */
function gridIn(bytes: Uint8Array): string[] {
  const plan = opened(bytes);
  const block = plan.blocks.filter(({ kind }) => kind === "table").at(-1);
  const table = tableAt(plan, block);
  const letters = { "7F7F7F": "#", D9D9D9: "=", F2F2F2: ".", "": " " } as const;
  return (table?.rows ?? []).slice(1).map(({ cells }) => {
    const marks = cells.slice(1).map(({ text, element }) => {
      const xml = (table?.xml ?? "").slice(element.start, element.end);
      const fill = /fill="(7F7F7F|D9D9D9|F2F2F2)"/.exec(xml)?.[1] ?? "";
      return text === "" ? letters[fill as keyof typeof letters] : text;
    });
    return `${cells[0]?.text} ${marks.join("")}`;
  });
}

test("an empty cell is no higher than the words beside it, whatever the size of the plan's body", () => {
  const grid =
    xmlOf(written(put(usualPlan()).bytes))
      .split("<w:tbl>")
      .at(-1) ?? "";
  const empty = (grid.match(/<w:p>(?:(?!<w:r>|<\/w:p>).)*<\/w:p>/gs) ?? []).filter((cell) =>
    cell.includes("<w:pPr>"),
  );
  expect(empty.length).toBeGreaterThan(20);
  for (const paragraph of empty)
    expect(paragraph).toMatch(/<w:rPr>.*<w:sz w:val="14"\/>.*<\/w:rPr><\/w:pPr><\/w:p>$/s);
});

describe("附：学年工作时间轴 in the plan", () => {
  const plan = put(usualPlan()).bytes;

  test("goes behind the schedule, month by month as the rows say; what has no month has no row", () => {
    const bytes = written(plan);
    const lines = linesOf(bytes);
    const caption = lines.indexOf("附：学年工作时间轴");
    expect(lines[caption - 1]).toMatch(/^\|时间段/);
    expect(lines[caption + 1]).toMatch(/^\|主要工作 \| 9月 \| 10月/);
    expect(gridIn(bytes)).toEqual([
      "召开工会委员会 #   ..    ..",
      "慰问教师 #   ..    ..",
      "收集会员诉求  ## ..    ..",
      "社团活动 ============",
      "经验交流   ● .. ●  ..",
    ]);
  });

  test("is one piece put in; the same once more is the same file", () => {
    const once = written(plan);
    expect(changed(xmlOf(plan), xmlOf(once)).from).toBe("");
    expect(written(once)).toEqual(once);
  });

  test("is renewed where it stands, under the caption that the officer gave it", () => {
    const renamed = withWords(written(plan), "附：学年工作时间轴", "附件2 时间安排一览");
    const again = written(renamed, gridOf(["12月", "迎新年联欢"]));
    expect(linesOf(again)).toContain("附件2 时间安排一览");
    expect(linesOf(again)).not.toContain("附：学年工作时间轴");
    expect(gridIn(again)).toEqual(["迎新年联欢    #..    .."]);
  });

  test("is not taken for a schedule when the table is written again", () => {
    const bytes = written(plan);
    const replaced = findPlaces(opened(bytes), undefined).filter(({ replaces }) => replaces !== undefined);
    expect(replaced.map(({ how }) => how)).toEqual(["mark"]);
    const next = put(bytes, TABLE);
    expect(next.warnings).toEqual([]);
    expect(next.bytes).toEqual(bytes);
  });

  test("goes behind a list, and into a new document", () => {
    const list = written(put(usualPlan(MONTH_LIST), WITHOUT_OWNERS).bytes);
    const lines = linesOf(list);
    expect(lines[lines.indexOf("附：学年工作时间轴") - 1]).toMatch(/走访慰问$/);
    expect(gridIn(written(made(newPlan(TABLE))))).toHaveLength(5);
  });

  test.each([
    ["Strict", { strict: true }],
    ["another prefix", { prefix: "x" }],
    ["no prefix", { prefix: "" }],
  ])("in a plan that is %s", (_, options) => {
    const bytes = written(put(usualPlan("", options)).bytes);
    expect(gridIn(bytes)[0]).toMatch(/^召开工会委员会/);
    expect(written(bytes)).toEqual(bytes);
  });

  test("is as wide as the text, in narrow columns too", () => {
    const widths = (section: string) => {
      const bytes = written(put(usualPlan("", { section })).bytes);
      const last = /.*<w:tblGrid>(.*?)<\/w:tblGrid>/s.exec(xmlOf(bytes))?.[1] ?? "";
      return Array.from(last.matchAll(/w:w="(\d+)"/g), ([, width]) => Number(width));
    };
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    const [label = 0, ...months] = widths(A4);
    expect([label + sum(months), new Set(months)]).toEqual([8844, new Set([515])]);
    const columns = A4.replace("</w:sectPr>", '<w:cols w:num="2" w:space="400"/></w:sectPr>');
    expect(sum(widths(columns))).toBe(4222);
  });

  test("a plan without our schedule has no place for it", () => {
    const bare = opened(usualPlan(handMade([["时间", "内容"]])));
    expect(writeTimeline(bare, gridOf(...ROWS))).toMatchObject({ ok: false });
  });
});
