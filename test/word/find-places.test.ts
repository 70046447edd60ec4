import { describe, expect, test } from "vitest";
import { choosePlace } from "../../src/word/choose-place.ts";
import { findPlaces } from "../../src/word/find-places.ts";
import {
  BLANK,
  handMade,
  heading,
  MONTH_LIST,
  PLAN_BODY,
  planFile,
  right,
  SIGNATURE,
  styled,
  TABLE,
  text,
  title,
  usualPlan,
  WPS_STYLES,
} from "./plan.ts";
import { linesOf, opened, put, xmlOf } from "./put.ts";

const TITLE = title("2025—2026学年青禾小学工会工作计划");
const MARKDOWN = heading("## **具体工作安排：**");
const OLD_TABLE = handMade([
  ["时间段", "主要工作内容", "责任部门 / 人"],
  ["9 月", "去年的工作", "工会委员会"],
  ["10 月", "去年的另一件", "宣传部"],
]);

function chosen(bytes: Uint8Array, wanted = "auto") {
  const place = choosePlace(opened(bytes), wanted);
  return place.ok ? { how: place.value.how, text: place.value.text, place: place.value.place } : place.fault;
}

describe("the schedule's heading", () => {
  test("is found behind chapters that only look like it", () => {
    expect(chosen(usualPlan())).toMatchObject({ how: "heading", text: "五、工作进度安排" });
  });

  test.each([
    [
      "split over runs",
      "<w:p><w:r><w:t>五、工作</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>进度安排</w:t></w:r></w:p>",
    ],
    [
      "with an inserted word",
      "<w:p><w:r><w:t>五、工作</w:t></w:r><w:ins><w:r><w:t>进度</w:t></w:r></w:ins><w:r><w:t>安排</w:t></w:r></w:p>",
    ],
    [
      "with its number in numbering.xml",
      styled("工作进度安排", "Heading1", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
    ],
    ["written with character references", heading("五、工作&#x8FDB;&#24230;安排")],
    ["in Markdown", MARKDOWN],
    ["with blanks and a colon", heading("五、 工作 进度 安排 ：")],
    ["called 行事历", heading("工会2025年主要工作行事历")],
    ["called 活动安排", heading("四、活动安排")],
    ["called 月份工作要点", heading("附：月份工作要点")],
  ])("is found %s", (_, xml) => {
    const bytes = planFile(`${PLAN_BODY}${xml}${SIGNATURE}`);
    expect(chosen(bytes)).toMatchObject({ how: "heading", place: "block:10" });
  });

  test.each([
    ["deleted", "<w:p><w:del><w:r><w:delText>五、工作进度安排</w:delText></w:r></w:del></w:p>"],
    ["moved away", "<w:p><w:moveFrom><w:r><w:t>五、工作进度安排</w:t></w:r></w:moveFrom></w:p>"],
    ["hidden", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>五、工作进度安排</w:t></w:r></w:p>"],
    ["an instruction of a field", "<w:p><w:r><w:instrText>工作进度安排</w:instrText></w:r></w:p>"],
    ["a line of the contents", styled("五、工作进度安排\t3", "toc1")],
    [
      "in a text box",
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>工作进度安排</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>工作进度安排</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    ],
    [
      "a sentence of the body",
      text("各部门按学年重点把工作进度安排落实到人，按月检查，按学期总结，确保件件有着落。"),
    ],
    ["a wish", text("做好假期值班工作安排")],
    ["the plan's own title", ""],
    ["in a comment of the file", "<!-- <w:p><w:r><w:t>五、工作进度安排</w:t></w:r></w:p> -->"],
  ])("is not one that is %s", (_, xml) => {
    const body = `${title("2025年青禾小学工会工作安排")}${heading("一、指导思想")}${text("服务会员，凝聚会员，按学年重点分步推进。")}${xml}${SIGNATURE}`;
    expect(chosen(planFile(body))).toMatchObject({ how: "end" });
  });

  test("is told by style names: in a WPS file the id 1 is Normal and 2 is heading 1", () => {
    const sentence = styled("各组工作安排要实", "1");
    const bytes = planFile(`${TITLE}${sentence}${styled("工作安排", "2")}${sentence}${SIGNATURE}`, {
      styles: WPS_STYLES,
    });
    expect(chosen(bytes)).toMatchObject({ how: "heading", place: "block:2" });
  });

  test("the better name wins over the later one", () => {
    const bytes = planFile(
      `${TITLE}${heading("四、工作进度安排")}${text("见下。")}${heading("五、活动安排")}${SIGNATURE}`,
    );
    expect(chosen(bytes)).toMatchObject({ text: "四、工作进度安排" });
  });

  test("is the document's title only where the schedule follows it at once, and nothing else names it", () => {
    const calendar = title("2025年工会行事历");
    expect(chosen(planFile(`${calendar}${MONTH_LIST}${SIGNATURE}`))).toMatchObject({
      how: "heading",
      place: "block:0",
    });
    const both = `${calendar}${MONTH_LIST}${heading("附：活动安排")}${SIGNATURE}`;
    expect(chosen(planFile(both))).toMatchObject({ text: "附：活动安排" });
  });

  test("two equally good ones are a question, listed in their order", () => {
    const one = `${heading("一、工作安排")}${text("上学期的工作。")}${heading("二、工作安排")}`;
    expect(chosen(planFile(`${TITLE}${one}${SIGNATURE}`))).toMatchObject({
      kind: "several-places",
      candidates: [
        { place: "block:1", how: "heading", text: "一、工作安排", after: ["上学期的工作。", "二、工作安排"] },
        {
          place: "block:3",
          how: "heading",
          text: "二、工作安排",
          before: ["上学期的工作。", "二、工作安排"],
        },
      ],
    });
  });

  test("a sentence that leads the table in stays above the table", () => {
    const bytes = put(usualPlan(text("具体安排如下表："))).bytes;
    expect(linesOf(bytes).slice(10, 13)).toEqual([
      "五、工作进度安排",
      "具体安排如下表：",
      "|时间段 | 主要工作内容 | 责任部门/人|",
    ]);
  });
});

describe("signs that come before a heading", () => {
  test("a hand-made table under the heading gives way", () => {
    expect(chosen(usualPlan(OLD_TABLE))).toEqual({
      how: "table",
      text: "五、工作进度安排",
      place: "block:11",
    });
  });

  test("a table of the same kind in another chapter does not", () => {
    const bytes = planFile(
      `${TITLE}${heading("三、主要工作内容及安排")}${OLD_TABLE}${heading("五、工作进度安排")}${SIGNATURE}`,
    );
    expect(chosen(bytes)).toMatchObject({ how: "heading", text: "五、工作进度安排" });
  });

  test("a table whose 备注 has words is not thrown away", () => {
    const table = handMade([
      ["时间", "内容", "备注"],
      ["9月", "座谈", "会议室已订"],
    ]);
    expect(chosen(usualPlan(table))).toMatchObject({ how: "heading" });
  });

  test("two tables under the heading, one a term, are a question", () => {
    const bytes = usualPlan(`${text("上学期")}${OLD_TABLE}${text("下学期")}${OLD_TABLE}`);
    expect(chosen(bytes)).toMatchObject({
      kind: "several-places",
      candidates: [{ how: "table" }, { how: "table" }],
    });
  });

  test("a placeholder split over runs is replaced whole", () => {
    const placeholder = "<w:p><w:r><w:t>{{工作</w:t></w:r><w:r><w:t>进度安排}}</w:t></w:r></w:p>";
    const bytes = planFile(`${PLAN_BODY}${heading("五、活动安排")}${placeholder}${SIGNATURE}`);
    expect(chosen(bytes)).toMatchObject({ how: "placeholder", text: "{{工作进度安排}}" });
    expect(put(bytes).replaced).toBe(true);
    expect(xmlOf(put(bytes).bytes)).not.toContain("{{");
  });

  test("the author's own content control is replaced whole", () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="工作进度安排"/></w:sdtPr><w:sdtContent>${text("请填写")}</w:sdtContent></w:sdt>`;
    const bytes = planFile(`${PLAN_BODY}${control}${SIGNATURE}`);
    expect(chosen(bytes)).toMatchObject({ how: "sdt", text: "请填写" });
    expect(xmlOf(put(bytes).bytes)).not.toContain("w:sdt>");
  });

  test("our own mark wins over everything", () => {
    const bytes = put(usualPlan()).bytes;
    expect(chosen(bytes)).toMatchObject({ how: "mark", text: "五、工作进度安排" });
  });

  test("two tables with our mark are a question", () => {
    const [ours = ""] = /<w:tbl>.*<\/w:tbl>/s.exec(xmlOf(put(usualPlan()).bytes)) ?? [];
    const copy = ours.replaceAll('w:id="0"', 'w:id="1"').replace("9月", "3月");
    const bytes = planFile(`${PLAN_BODY}${ours}${heading("五、工作进度安排")}${copy}${SIGNATURE}`);
    expect(chosen(bytes)).toMatchObject({
      kind: "several-marks",
      candidates: [
        { how: "mark", place: "block:10" },
        { how: "mark", place: "block:12", text: "五、工作进度安排" },
      ],
    });
    const settled = put(bytes, TABLE, "block:12").bytes;
    expect(chosen(settled)).toMatchObject({ how: "mark", place: "block:12" });
    expect(xmlOf(settled)).toBe(
      xmlOf(bytes)
        .replace(/<w:bookmarkStart w:id="0"[^>]*><w:bookmarkEnd[^>]*>/, "")
        .replace("3月", "9月"),
    );
  });
});

describe("the end of the plan", () => {
  test.each([
    ["set right", `${BLANK}${right("青禾小学工会")}${right("2025年9月1日")}`, 3],
    ["as plain lines", `${text("青禾小学工会委员会")}${text("二〇二五年九月一日")}`, 2],
    ["missing", "", 0],
    ["with blank lines after it", `${right("青禾小学工会")}${right("2025年9月")}${BLANK}${BLANK}`, 4],
  ])("is before the signature (%s)", (_, signature, lines) => {
    const bytes = put(planFile(`${TITLE}${heading("一、目标")}${text("服务会员。")}${signature}`)).bytes;
    expect(linesOf(bytes)[3]).toBe("|时间段 | 主要工作内容 | 责任部门/人|");
    expect(linesOf(bytes)).toHaveLength(4 + Math.max(1, lines));
  });

  test("is taken with a warning where no heading names the schedule", () => {
    const bytes = planFile(`${TITLE}${heading("一、目标")}${text("服务会员。")}${SIGNATURE}`);
    expect(put(bytes)).toMatchObject({ how: "end", warnings: [{ code: "no-heading" }] });
  });

  test("is the whole of an empty document", () => {
    expect(linesOf(put(planFile("")).bytes)).toEqual(["|时间段 | 主要工作内容 | 责任部门/人|", ""]);
  });
});

describe("a place that was asked for", () => {
  test.each(["heading:五、工作进度安排", "heading:工作进度安排", "heading: 五、工作进度安排：", "block:10"])(
    "%s is found",
    (wanted) => {
      expect(chosen(usualPlan(), wanted)).toMatchObject({ text: "五、工作进度安排", place: "block:10" });
    },
  );

  test("any other heading may be named", () => {
    const bytes = put(usualPlan(), TABLE, "heading:四、工作保障措施").bytes;
    expect(linesOf(bytes).slice(8, 10)).toEqual([
      "四、工作保障措施",
      "|时间段 | 主要工作内容 | 责任部门/人|",
    ]);
  });

  test.each([
    ["heading:六、进度", { kind: "no-such-heading", wanted: "六、进度" }],
    ["block:400", { kind: "no-such-place", wanted: "block:400" }],
    ["somewhere", { kind: "no-such-place", wanted: "somewhere" }],
  ])("%s is not there, and what is there is listed", (wanted, fault) => {
    expect(chosen(usualPlan(), wanted)).toMatchObject({
      ...fault,
      candidates: [
        { place: "block:10", how: "heading" },
        { place: "end", how: "end" },
      ],
    });
  });

  test("every listed place is an answer", () => {
    const bytes = usualPlan(`${OLD_TABLE}${MONTH_LIST}`);
    for (const { place, how, text: words } of findPlaces(opened(bytes))) {
      expect(chosen(bytes, place)).toEqual({ place, how, text: words });
    }
  });

  test("shows the lines around it", () => {
    const place = choosePlace(opened(usualPlan()), "auto");
    expect(place).toMatchObject({
      value: {
        linesBefore: [expect.stringContaining("学校工会围绕"), "五、工作进度安排"],
        linesAfter: ["青禾小学工会委员会", "2025年9月1日"],
      },
    });
  });
});
