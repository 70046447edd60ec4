import { describe, expect, test } from "vitest";
import { heading, planFile, styled, TABLE, text, usualPlan, WITHOUT_OWNERS } from "./plan.ts";
import { linesOf, put, xmlOf } from "./put.ts";

const automatic = (words: string, list = 5) =>
  styled(words, "Normal", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);

const plain = (...lines: readonly string[]) => lines.map((line) => text(line)).join("");

const NUMBERED = [text("九月："), automatic("迎新座谈"), text("十月："), automatic("重阳节走访")].join("");

describe("a month list that stays", () => {
  test.each([
    ["items numbered by Word", NUMBERED, 2],
    ["parts of months", plain("9月上旬：", "迎新座谈", "9月下旬：", "走访"), 2],
    ["months named as work", plain("2025年9月主要工作：", "迎新座谈", "10月份工作", "走访"), 2],
    ["one line a month, numbered", plain("1.9月：迎新座谈", "2.10月：走访", "3.11月：运动会"), 3],
    ["lines of one paragraph", text("9月：迎新座谈</w:t><w:br/><w:t>10月：走访"), 2],
    ["an introduction above it", plain("各组按下列时间办。", "9月：迎新座谈", "10月：走访"), 2],
  ])("is told of at every export: %s", (_, list, months) => {
    const warnings = [{ code: "old-list-left", heading: "五、工作进度安排", months }];
    const before = usualPlan(`${list}${heading("六、其他要求")}${text("按月小结。")}`);
    const once = put(before, TABLE);
    expect(once.warnings).toEqual(warnings);
    const lines = linesOf(once.bytes);
    for (const line of linesOf(before)) expect(lines).toContain(line);
    expect(put(once.bytes, TABLE).warnings).toEqual(warnings);
  });

  test.each([
    ["one month in passing", plain("九月：", "迎新座谈")],
    ["months of another chapter", `${heading("六、会议")}${plain("九月：", "例会", "十月：", "例会")}`],
  ])("is not seen in %s", (_, xml) => {
    expect(put(usualPlan(xml), TABLE).warnings).toEqual([]);
  });
});

describe("a month list that gives way", () => {
  test("with items numbered by Word goes whole, and the next heading of the same list stays", () => {
    const chapter = `${automatic("进度安排", 3)}${NUMBERED}${automatic("工作要求", 3)}${text("按月小结。")}`;
    const bytes = put(usualPlan(`${text("见下。")}${chapter}`), WITHOUT_OWNERS, "heading:进度安排").bytes;
    const lines = linesOf(bytes);
    expect(lines).not.toContain("重阳节走访");
    expect(lines.slice(-5, -3)).toEqual(["工作要求", "按月小结。"]);
  });

  test.each([
    "备注：以上安排如有变动，另行通知",
    "注：遇雨顺延",
    "说明",
    "（附注）各组自行安排",
    "以上各项由工会办公室统筹",
    "附件1：活动经费",
    "※ 时间以通知为准",
  ])("keeps its closing words: %s", (words) => {
    const list = plain("九月：", "迎新座谈", "十月：", "重阳节走访");
    const written = put(usualPlan(`${list}${text(words)}`), WITHOUT_OWNERS);
    expect(written).toMatchObject({ layout: "list", replaced: true });
    expect(linesOf(written.bytes)).toContain(words);
    expect(linesOf(written.bytes)).not.toContain("重阳节走访");
  });

  test.each(["注重家校共育", "说明会", "附近社区走访"])("takes work that only begins alike: %s", (words) => {
    const list = plain("九月：", "迎新座谈", "十月：", "走访", words);
    expect(linesOf(put(usualPlan(list), WITHOUT_OWNERS).bytes)).not.toContain(words);
  });

  test("below our table ends where its chapter ends", () => {
    const list = plain("九月：", "迎新座谈", "十月：", "走访");
    const chapter = `${heading("六、其他要求")}${text("按月小结")}`;
    const once = put(usualPlan(`${list}${chapter}`), TABLE).bytes;
    const next = put(once, TABLE, "auto", { replaceList: true }).bytes;
    expect(linesOf(next)).not.toContain("迎新座谈");
    expect(linesOf(next)).toEqual(expect.arrayContaining(["六、其他要求", "按月小结"]));
  });
});

describe("a list of ours whose last line the officer deleted", () => {
  const LAST = /<w:p>(?:(?!<w:p>).)*走访慰问.*?(<w:bookmarkEnd [^>]*>)<\/w:p>/s;
  const once = xmlOf(
    put(usualPlan(`${heading("六、其他要求")}${text("按月小结。")}`), TABLE, "auto", { layout: "list" })
      .bytes,
  );

  /** Word moves the end of the bookmark to where the deleted line ended. */
  function withoutLast(moved: (xml: string, end: string) => string): Uint8Array {
    const [line = "", end = ""] = LAST.exec(once) ?? [];
    const body = once.replace(line, "\u0000").replace(/^.*<w:body>|<w:sectPr>.*$/gs, "");
    const [before = "", after = ""] = moved(body, end).split("\u0000");
    return planFile(`${before}${after}`);
  }

  test("ends before the heading to which its mark has moved", () => {
    const bytes = withoutLast((xml, end) => xml.replace("\u0000<w:p>", `\u0000<w:p>${end}`));
    expect(linesOf(bytes)).not.toContain("3. 走访慰问");
    const next = put(bytes, WITHOUT_OWNERS);
    expect(next).toMatchObject({ how: "mark", layout: "list" });
    expect(linesOf(next.bytes).slice(-8)).toEqual([
      ...["1. 迎新年联欢", "2. 学期总结", "3. 走访慰问", "六、其他要求", "按月小结。"],
      ...linesOf(usualPlan()).slice(-3),
    ]);
    expect(xmlOf(next.bytes).match(/w:name="_UnionSchedule"/g)).toHaveLength(1);
    expect(Buffer.compare(put(next.bytes, WITHOUT_OWNERS).bytes, next.bytes)).toBe(0);
    expect(Buffer.compare(put(put(next.bytes, TABLE).bytes, WITHOUT_OWNERS).bytes, next.bytes)).toBe(0);
  });

  test("ends before an end of the mark that stands between paragraphs", () => {
    const bytes = withoutLast((xml, end) => xml.replace("\u0000", `${end}\u0000`));
    const lines = linesOf(put(bytes, WITHOUT_OWNERS).bytes);
    expect(lines.filter((line) => line === "2. 学期总结")).toHaveLength(1);
    expect(lines).toContain("六、其他要求");
  });
});
