import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanText } from "../../../src/core/model/plan-text.ts";
import { readPlanText } from "../../../src/word/text/read-plan-text.ts";
import { handMade, heading, type PlanOptions, planFile, STYLES, TABLE, usualPlan } from "../plan.ts";
import { put } from "../put.ts";

function read(body: string, options: PlanOptions = {}): PlanText {
  return readBytes(planFile(body, options));
}

function readBytes(bytes: Uint8Array): PlanText {
  const text = readPlanText(bytes);
  if (!text.ok) throw new Error(text.fault.kind);
  return text.value;
}

/** Lines with their numbers before a bar; tables as their cells. */
function shown({ blocks }: PlanText): unknown[] {
  return blocks.map((block) =>
    block.kind === "line"
      ? `${block.number === undefined ? "" : `${block.number}|`}${block.text}`
      : block.grid.cells.map((row) => Array.from(row ?? [], (cell) => cell?.text ?? "")),
  );
}

const p = (words: string, properties = "", run = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r>${run === "" ? "" : `<w:rPr>${run}</w:rPr>`}<w:t>${words}</w:t></w:r></w:p>`;
const listed = (words: string, list: number, level = 0) =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = "", start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const num = (id: number, abstract: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const abstract = (id: number, levels: string, more = "") =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;
const CHINESE = abstract(
  0,
  level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3."),
);

describe("automatic numbers, as Word shows them", () => {
  test("levels count on their own and anew below a higher one", () => {
    const body = [
      listed("指导思想", 1),
      listed("工作安排", 1),
      listed("九月", 1, 1),
      listed("例会", 1, 2),
      listed("慰问", 1, 2),
      listed("十月", 1, 1),
      listed("健步走", 1, 2),
      listed("要求", 1),
    ].join("");
    expect(shown(read(body, { numbering: CHINESE + num(1, 0) }))).toEqual([
      "一、|指导思想",
      "二、|工作安排",
      "（一）|九月",
      "1.|例会",
      "2.|慰问",
      "（二）|十月",
      "1.|健步走",
      "三、|要求",
    ]);
  });

  test("two lists of one kind go on counting together; one that says where it begins does not", () => {
    const restarted =
      num(2, 0) + num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body =
      listed("甲", 1) + p("插话") + listed("乙", 2) + listed("丙", 3) + listed("丁", 3) + listed("戊", 1);
    expect(shown(read(body, { numbering: CHINESE + num(1, 0) + restarted }))).toEqual([
      "一、|甲",
      "插话",
      "二、|乙",
      "一、|丙",
      "二、|丁",
      "三、|戊",
    ]);
  });

  test("a level of a list's own, a start of its own, all in digits, and one that never begins anew", () => {
    const own = num(
      2,
      1,
      `<w:lvlOverride w:ilvl="0">${level(0, "decimal", "第%1项", "", 5)}</w:lvlOverride>`,
    );
    const numbering =
      CHINESE +
      abstract(
        1,
        level(0, "chineseCounting", "%1、") +
          level(1, "decimal", "%1.%2", "<w:isLgl/>") +
          level(2, "decimal", "%3)", '<w:lvlRestart w:val="0"/>'),
      ) +
      num(1, 1) +
      own;
    const body =
      listed("甲", 1) +
      listed("子", 1, 1) +
      listed("a", 1, 2) +
      listed("丑", 1, 1) +
      listed("b", 1, 2) +
      listed("乙", 2);
    expect(shown(read(body, { numbering }))).toEqual([
      "一、|甲",
      "1.1|子",
      "1)|a",
      "1.2|丑",
      "2)|b",
      "第2项|乙",
    ]);
  });

  test("by the paragraph's style, whose level the list names; list 0 switches it off; bullets show nothing", () => {
    const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="sub"><w:name w:val="小节"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      abstract(
        0,
        level(0, "chineseCounting", "%1、") + level(1, "decimal", "%2.", '<w:pStyle w:val="sub"/>'),
      ) +
      abstract(1, level(0, "bullet", "")) +
      num(1, 0) +
      num(2, 1);
    const styled = (words: string, more = "") => p(words, `<w:pStyle w:val="sub"/>${more}`);
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(
      shown(
        read(listed("甲", 1) + styled("例会") + styled("无号", off) + styled("慰问") + listed("点", 2), {
          styles,
          numbering,
        }),
      ),
    ).toEqual(["一、|甲", "1.|例会", "无号", "2.|慰问", "点"]);
  });

  test("in the cells of a table they stand before the words, as a sheet would hold them", () => {
    const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${cell(p("9月"))}${cell(listed("例会", 1, 2) + listed("慰问", 1, 2))}</w:tr></w:tbl>`;
    expect(shown(read(table, { numbering: CHINESE + num(1, 0) }))).toEqual([[["9月", "1. 例会\n2. 慰问"]]]);
  });

  test("a paragraph deleted under track changes is not counted and not read", () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>旧的一项</w:delText></w:r></w:del></w:p>`;
    const text = read(listed("甲", 1) + deleted + listed("乙", 1), { numbering: CHINESE + num(1, 0) });
    expect(shown(text)).toEqual(["一、|甲", "", "二、|乙"]);
    expect(text.unseen).toEqual([{ source: { line: 2 }, text: "旧的一项", why: "修订里已删去，没有读" }]);
  });
});

describe("tables", () => {
  const tc = (words: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
  const tr = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const tbl = (rows: string) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>${rows}</w:tbl>`;

  test("columns left out before, cells over columns and rows, rows deleted", () => {
    const text = read(
      tbl(
        tr(tc("时间段") + tc("工作", '<w:gridSpan w:val="2"/>')) +
          tr(tc("9月", '<w:vMerge w:val="restart"/>') + tc("例会") + tc("工会")) +
          tr(tc("", "<w:vMerge/>") + tc("慰问") + tc("小组")) +
          tr(tc("只在第二列"), '<w:gridBefore w:val="1"/>') +
          tr(tc("删去的行"), '<w:del w:id="9"/>'),
      ),
    );
    const [table] = text.blocks;
    if (table?.kind !== "table") throw new Error("no table");
    expect(shown(text)).toEqual([
      [
        ["时间段", "工作"],
        ["9月", "例会", "工会"],
        ["", "慰问", "小组"],
        ["", "只在第二列"],
      ],
    ]);
    expect(table.grid.merges).toEqual(
      expect.arrayContaining([
        { top: 0, left: 1, bottom: 0, right: 2 },
        { top: 1, left: 0, bottom: 2, right: 0 },
      ]),
    );
  });

  test("a frame of one column is lines; a table in a cell is a table of its own", () => {
    const framed = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p("九月")}${tbl(tr(tc("时间") + tc("内容")))}${p("")}</w:tc></w:tr></w:tbl>`;
    expect(shown(read(framed))).toEqual(["九月", [["时间", "内容"]], ""]);
    const layout = tbl(tr(`${tc("左")}<w:tc><w:tcPr/>${tbl(tr(tc("时间") + tc("内容")))}${p("右")}</w:tc>`));
    expect(shown(read(layout))).toEqual([[["左", "右"]], [["时间", "内容"]]]);
  });

  test("words struck through are told and not read, the others of their paragraph are", () => {
    const run = (words: string, tag: string) => `<w:r><w:rPr>${tag}</w:rPr><w:t>${words}</w:t></w:r>`;
    const half = `<w:p>${run("元旦联欢", "<w:dstrike/>")}${run("迎春茶会", '<w:strike w:val="0"/>')}</w:p>`;
    const text = read(
      p("取消的讲座", "", "<w:strike/>") +
        tbl(tr(`${tc("9月")}<w:tc><w:tcPr/>${p("取消的活动", "", "<w:strike/>")}${half}</w:tc>`)),
    );
    expect(shown(text)).toEqual(["", [["9月", "\n迎春茶会"]]]);
    expect(text.unseen).toEqual([
      { source: { line: 1 }, text: "取消的讲座", why: "划掉的文字，没有读" },
      { source: { table: 1, row: 1 }, text: "取消的活动", why: "划掉的文字，没有读" },
      { source: { table: 1, row: 1 }, text: "元旦联欢", why: "划掉的文字，没有读" },
    ]);
  });

  test("what an export wrote reads back as the same rows", () => {
    const table = readBytes(put(usualPlan()).bytes).blocks.find(({ kind }) => kind === "table");
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.grid.cells.slice(1).map((row) => row?.map((cell) => cell?.text))).toEqual(
      TABLE.rows.map(({ time, items, owners }) => [
        time,
        items.length > 1 ? items.map((item, at) => `${at + 1}. ${item}`).join("\n") : items[0],
        owners.join("、"),
      ]),
    );
  });
});

describe("words", () => {
  test("headings by level, bold ones told, blank paragraphs counted", () => {
    const styled = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>工作安排</w:t></w:r></w:p>';
    const { blocks } = read(`${styled}<w:p/>${heading("九月")}${p("例会")}`);
    expect(blocks).toEqual([
      { kind: "line", line: 1, text: "工作安排", level: 0, strong: true },
      { kind: "line", line: 2, text: "" },
      { kind: "line", line: 3, text: "九月", strong: true },
      { kind: "line", line: 4, text: "例会" },
    ]);
  });

  test("line breaks, tabs and hyphens as such; fields by their result; ruby by its base; hidden words apart", () => {
    const body =
      '<w:p><w:r><w:t>九月</w:t><w:br/><w:t>例会</w:t><w:tab/><w:t>3</w:t><w:noBreakHyphen/><w:t>4日</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2025年</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:r><w:ruby><w:rt><w:r><w:t>xí</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>习</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>';
    const text = read(body);
    expect(shown(text)).toEqual(["九月\n例会\t3-4日", "2025年", "习"]);
    expect(text.unseen).toEqual([{ source: { line: 3 }, text: "藏", why: "隐藏的文字，没有读" }]);
  });

  test("a text box is read once, behind its paragraph", () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("框里")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("框里")}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p("后面")}`;
    expect(shown(read(body))).toEqual(["正文", "框里", "后面"]);
  });

  test.each([
    ["Strict", { strict: true }],
    ["another prefix", { prefix: "x" }],
    ["UTF-16", { encoding: "utf-16le" }],
    ["a main part of another name", { mainPart: "word/正文.xml" }],
  ] as const)("in a plan that is %s", (_, options) => {
    const text = readBytes(
      usualPlan(
        handMade([
          ["时间", "内容"],
          ["9月", "例会"],
        ]),
        options,
      ),
    );
    expect(shown(text)).toContainEqual([
      ["时间", "内容"],
      ["9月", "例会"],
    ]);
  });

  test("whatever stands in the body, every word comes out once and in order", () => {
    const word = fc.stringMatching(/^[一-龥]{1,6}$/u);
    const paragraph = fc.array(word, { maxLength: 3 }).map((words) => ({
      words,
      xml: `<w:p>${words.map((one) => `<w:r><w:t>${one}</w:t></w:r>`).join("")}</w:p>`,
    }));
    const row = fc.array(paragraph, { minLength: 2, maxLength: 3 }).map((cells) => ({
      words: cells.flatMap(({ words }) => words),
      xml: `<w:tr>${cells.map(({ xml }) => `<w:tc>${xml}</w:tc>`).join("")}</w:tr>`,
    }));
    const table = fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => ({
      words: rows.flatMap(({ words }) => words),
      xml: `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map(({ xml }) => xml).join("")}</w:tbl>`,
    }));
    const wrapped = fc.oneof(paragraph, table).map(({ words, xml }) => ({
      words,
      xml: `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
    }));
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, table, wrapped), { maxLength: 6 }), (pieces) => {
        const text = read(pieces.map(({ xml }) => xml).join(""));
        const out = shown(text).flat(3).join("").replace(/\n/gu, "");
        return out === pieces.flatMap(({ words }) => words).join("");
      }),
    );
  });
});
