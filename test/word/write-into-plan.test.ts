import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choosePlace } from "../../src/word/choose-place.ts";
import type { ScheduleTable } from "../../src/word/schedule-table.ts";
import { writeIntoPlan } from "../../src/word/write-into-plan.ts";
import {
  A4,
  handMade,
  heading,
  MONTH_LIST,
  PLAN_BODY,
  planFile,
  SIGNATURE,
  TABLE,
  text,
  usualPlan,
  WITHOUT_OWNERS,
} from "./plan.ts";
import { changed, linesOf, opened, put, xmlOf } from "./put.ts";

const HEADER = "|时间段 | 主要工作内容 | 责任部门/人|";

const OTHER_ROWS: ScheduleTable = {
  rows: [{ time: "3-4月", items: ["校园健步走"], owners: ["体育组"] }, ...TABLE.rows.slice(1)],
};

const OLD_TABLE = handMade([
  ["序号", "时 间", "责任人", "工作内容"],
  ["1", "9月", "张老师", "去年的工作"],
  ["2", "10月", "李老师", "去年的另一件"],
]);

describe("the rest of the plan", () => {
  test("stays: the new piece stands between the old text before and after it", () => {
    const before = usualPlan();
    const after = put(before).bytes;
    const { from, to } = changed(xmlOf(before), xmlOf(after));
    expect(from).toBe("");
    expect(to.replace(/^<w:tbl>/, "")).toMatch(/<w:tblPr>.*<\/w:tbl>/s);
  });

  test.each([
    ["a byte order mark", { encoding: "utf-8-bom" }],
    ["UTF-16", { encoding: "utf-16le" }],
    ["another prefix", { prefix: "wx" }],
    ["no prefix", { prefix: "" }],
    ["Strict names", { strict: true }],
    ["a main part of another name", { mainPart: "word/document2.xml" }],
    ["no section", { section: "" }],
  ] as const)("with %s the table is in, and the second export changes nothing", (_, options) => {
    const once = put(usualPlan("", options)).bytes;
    expect(linesOf(once)).toContain(HEADER);
    expect(xmlOf(once).replace(/<(\w+:)?tbl[ >].*<\/(\w+:)?tbl>/s, "")).toBe(xmlOf(usualPlan("", options)));
    expect(Buffer.compare(put(once).bytes, once)).toBe(0);
  });

  test("comments, processing instructions and quotes of both kinds stay", () => {
    const odd = `<?mso keep?><!-- a > b --><w:p w:rsidR='00"1'><w:r><w:t><![CDATA[<w:p>]]></w:t></w:r></w:p>`;
    const before = planFile(`${PLAN_BODY}${odd}${heading("五、工作进度安排")}${SIGNATURE}`);
    expect(changed(xmlOf(before), xmlOf(put(before).bytes)).from).toBe("");
  });
});

describe("the next export", () => {
  test("with the same rows gives the same file", () => {
    const once = put(usualPlan()).bytes;
    const twice = put(once);
    expect(Buffer.compare(twice.bytes, once)).toBe(0);
    expect(twice).toMatchObject({ how: "mark", replaced: true });
  });

  test("with other rows replaces the one table", () => {
    const next = put(put(usualPlan()).bytes, OTHER_ROWS).bytes;
    expect(linesOf(next).filter((line) => line.startsWith("|"))).toEqual([HEADER]);
    expect(xmlOf(next)).toContain("校园健步走");
    expect(xmlOf(next)).not.toContain("慰问教师");
    expect(Buffer.compare(put(next, OTHER_ROWS).bytes, next)).toBe(0);
  });

  test("with the first rows again gives the first file again", () => {
    const once = put(usualPlan()).bytes;
    expect(Buffer.compare(put(put(once, OTHER_ROWS).bytes, TABLE).bytes, once)).toBe(0);
  });

  test("without owners draws the table with two columns", () => {
    const next = put(put(usualPlan()).bytes, WITHOUT_OWNERS).bytes;
    expect(linesOf(next).filter((line) => line.startsWith("|"))).toEqual(["|时间段 | 主要工作内容|"]);
  });

  test("keeps what the officer changed in the table's look", () => {
    const once = put(usualPlan()).bytes;
    const fills = (bytes: Uint8Array) => xmlOf(bytes).match(/w:fill="[^"]*"/g);
    const coloured = planFile(
      xmlOf(once)
        .replace(/^.*<w:body>|<w:sectPr>.*$/gs, "")
        .replaceAll("F2F2F2", "DDEBF7"),
    );
    expect(fills(put(coloured, OTHER_ROWS).bytes)).toEqual(Array(3).fill('w:fill="DDEBF7"'));
  });

  test("asked for at the end, replaces the table at the end", () => {
    const bytes = planFile(`${PLAN_BODY}${SIGNATURE}`);
    const once = put(bytes, TABLE, "end").bytes;
    expect(Buffer.compare(put(once, TABLE, "end").bytes, once)).toBe(0);
    expect(linesOf(put(once, OTHER_ROWS, "end").bytes).filter((line) => line.startsWith("|"))).toHaveLength(
      1,
    );
  });
});

describe("the table", () => {
  test("numbers the items of a row that has more than one", () => {
    const words = xmlOf(put(usualPlan()).bytes).match(/(?<=preserve">)[^<]*/g);
    expect(words).toEqual([
      ...["时间段", "主要工作内容", "责任部门/人"],
      ...["9月", "1. 召开工会委员会", "2. 慰问教师", "工会委员会、各工会小组"],
      ...["10-11月", "收集会员诉求", "女职工委员会"],
      ...["12月", "1. 迎新年联欢", "2. 学期总结", "3. 走访慰问", "文体部"],
    ]);
  });

  test("takes its font from the body, and a size that the body would not be smaller than", () => {
    const small = text("本学年学校工会服务会员，凝聚会员。").replace(/w:sz w:val="32"/, 'w:sz w:val="21"');
    const table = (bytes: Uint8Array) => /<w:tbl>.*<\/w:tbl>/s.exec(xmlOf(put(bytes).bytes))?.[0] ?? "";
    expect(table(usualPlan())).toContain('w:eastAsia="仿宋_GB2312"');
    expect(table(usualPlan())).toContain('<w:sz w:val="24"/>');
    expect(table(planFile(`${small}${heading("工作进度安排")}`))).toContain('<w:sz w:val="21"/>');
  });

  test("stands off the document's grid, without the body's indents and spacing", () => {
    const [table = ""] = /<w:tbl>.*<\/w:tbl>/s.exec(xmlOf(put(usualPlan()).bytes)) ?? [];
    const paragraphs = table.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    expect(paragraphs).toHaveLength(15);
    for (const paragraph of paragraphs) {
      const [before = ""] = paragraph.split("<w:rPr>");
      expect(before).toContain('<w:snapToGrid w:val="0"/>');
      expect(paragraph).toContain('w:firstLineChars="0" w:firstLine="0"');
      expect(paragraph).toContain('w:lineRule="atLeast"');
    }
  });

  test("sets the marks of its paragraphs like their words, and those of empty cells too", () => {
    const { bytes } = put(usualPlan(), {
      rows: [
        { time: "9月", items: ["慰问教师"], owners: ["工会委员会"] },
        { time: "10月", items: ["走访"], owners: [] },
      ],
    });
    const [table = ""] = /<w:tbl>.*<\/w:tbl>/s.exec(xmlOf(bytes)) ?? [];
    const paragraphs = table.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const looks = paragraphs.map((paragraph) =>
      [...paragraph.matchAll(/<w:rPr>.*?<\/w:rPr>/gs)].map(([run]) => run),
    );
    expect(looks.map((runs) => runs.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 1]);
    for (const [mark = "", run = mark] of looks) {
      expect(mark).toContain('<w:snapToGrid w:val="0"/><w:sz w:val="24"/>');
      expect(run).toBe(mark);
    }
  });

  test("in a Strict file says start and end", () => {
    const xml = xmlOf(put(usualPlan("", { strict: true })).bytes).replace(/<w:sectPr>.*/s, "");
    expect(xml).toContain("<w:start ");
    expect(xml).not.toMatch(/<w:(left|right) |w:left=|w:jc w:val="left"/);
  });

  test("is set smaller when it would fill more than a page, and long rows may break", () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      time: `${(at % 12) + 1}月`,
      items: ["走访", "慰问"],
      owners: ["工会"],
    }));
    const long = { time: "9月", items: Array.from({ length: 40 }, (_, at) => `第${at}件`), owners: ["工会"] };
    const xml = xmlOf(put(usualPlan(), { rows: [...rows, long] }).bytes);
    expect(xml).toContain('<w:sz w:val="21"/>');
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(41);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  test("keeps an empty paragraph to the tables around it", () => {
    const neighbour = handMade([
      ["姓名", "组别"],
      ["王老师", "语文组"],
    ]);
    const bytes = planFile(`${heading("工作进度安排")}${neighbour}`);
    expect(linesOf(put(bytes).bytes)).toEqual(["工作进度安排", HEADER, "", "|姓名 | 组别|"]);
    expect(linesOf(put(planFile(neighbour), TABLE, "end").bytes)).toEqual(["|姓名 | 组别|", "", HEADER, ""]);
  });

  test("gives its bookmark an id that is free", () => {
    const marked =
      '<w:p><w:bookmarkStart w:id="7" w:name="_Toc1"/><w:r><w:t>服务会员。</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>';
    const bytes = put(planFile(`${marked}${heading("工作进度安排")}`)).bytes;
    expect(xmlOf(bytes)).toContain(
      '<w:bookmarkStart w:id="8" w:name="_UnionSchedule"/><w:bookmarkEnd w:id="8"/>',
    );
  });

  test("goes behind a content control whose last words are the heading", () => {
    const control = `<w:sdt><w:sdtContent>${heading("工作进度安排")}</w:sdtContent></w:sdt>`;
    expect(xmlOf(put(planFile(`${control}${SIGNATURE}`)).bytes)).toContain("</w:sdt><w:tbl>");
  });

  test("holds whatever an officer types", () => {
    const words = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .map((one) => one.replace(/[\r\n\t]/g, "").trim());
    const cell = fc.oneof(words, fc.constantFrom("“三八”节 & <座谈>", "a\tb", "９月～１０月"));
    const rows = fc.array(
      fc.record({
        time: cell,
        items: fc.array(cell, { maxLength: 3 }),
        owners: fc.array(cell, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(rows, (made) => {
        const once = put(usualPlan(), { rows: made }).bytes;
        return Buffer.compare(put(once, { rows: made }).bytes, once) === 0;
      }),
      { numRuns: 60 },
    );
  });
});

describe("the width", () => {
  const page = (inner: string) => `<w:sectPr>${inner}</w:sectPr>`;
  const size = '<w:pgSz w:w="11906" w:h="16838"/>';
  const margins = '<w:pgMar w:top="1440" w:right="1418" w:bottom="1440" w:left="1418" w:gutter="0"/>';

  test.each([
    ["156 mm on an official page", A4, 8844],
    ["Word's own margins without a section", "", 8306],
    ["landscape", page(`<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>${margins}`), 14_002],
    ["two columns", page(`${size}${margins}<w:cols w:num="2" w:space="425"/>`), 4322],
    [
      "uneven columns",
      page(
        `${size}${margins}<w:cols w:num="2" w:equalWidth="0"><w:col w:w="3000" w:space="400"/><w:col w:w="5670"/></w:cols>`,
      ),
      3000,
    ],
    ["a gutter", page(`${size}${margins.replace('gutter="0"', 'gutter="284"')}`), 8786],
  ])("is that of the page: %s", (_, section, width) => {
    const xml = xmlOf(put(usualPlan("", { section })).bytes);
    expect(xml).toContain(`<w:tblW w:w="${width}" w:type="dxa"/>`);
    const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, one]) => Number(one));
    expect(columns.reduce((sum, one) => sum + one, 0)).toBe(width);
  });

  test("lets owners stand in one line where the content needs no line more", () => {
    const owners = ["工会委员会", "各工会小组"];
    const columns = (items: readonly string[]) => {
      const { bytes } = put(usualPlan(), { rows: [{ time: "9月", items, owners }] });
      return [...xmlOf(bytes).matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, one]) => Number(one));
    };
    const wide = 11 * 240 + 216 + 20;
    expect(columns(["慰问教师"])).toEqual([1415, 8844 - 1415 - wide, wide]);
    // As many letters as fill two lines of the usual 58 %.
    expect(columns(["学".repeat(40)])).toEqual([1415, 5130, 2299]);
  });

  test("leaves a time on one line in a narrow column", () => {
    const section = page(`${size}${margins}<w:cols w:num="2" w:space="425"/>`);
    const xml = xmlOf(put(usualPlan("", { section })).bytes);
    // 「10-11月」 in 五号, the margins of its cell, and a little.
    expect(Number(/<w:gridCol w:w="(\d+)"/.exec(xml)?.[1])).toBeGreaterThan(840 + 216);
  });

  test("a gutter at the top takes nothing from it", () => {
    const section = page(`${size}${margins.replace('gutter="0"', 'gutter="284"')}`);
    const xml = xmlOf(put(usualPlan("", { section, settings: "<w:gutterAtTop/>" })).bytes);
    expect(xml).toContain('<w:tblW w:w="9070" w:type="dxa"/>');
  });

  test("is that of the section the heading stands in", () => {
    const end = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/>${margins}</w:sectPr></w:pPr></w:p>`;
    const xml = xmlOf(
      put(planFile(`${heading("工作进度安排")}${text("附件见后。")}${end}${text("附件")}`)).bytes,
    );
    expect(xml).toContain('<w:tblW w:w="14002" w:type="dxa"/>');
    const later = xmlOf(put(planFile(`${text("封面")}${end}${heading("工作进度安排")}`)).bytes);
    expect(later).toContain('<w:tblW w:w="8844" w:type="dxa"/>');
  });
});

describe("an old table under the heading", () => {
  const next = () => xmlOf(put(usualPlan(OLD_TABLE)).bytes);

  test("gives its look, its header and its order of columns to the new rows", () => {
    const words = next()
      .slice(next().indexOf("<w:tbl>"))
      .match(/(?<=<w:t(?: xml:space="preserve")?>)[^<]*/g);
    expect(words?.slice(0, 9)).toEqual([
      "序号",
      "时 间",
      "责任人",
      "工作内容",
      "1",
      "9月",
      "工会委员会、各工会小组",
      "1. 召开工会委员会",
      "2. 慰问教师",
    ]);
    expect(next()).toContain('w:eastAsia="楷体"');
    expect(next()).not.toContain("去年");
  });

  test.each([
    ["with properties of its row", OLD_TABLE],
    ["without", OLD_TABLE.replaceAll(/<w:trPr>.*?<\/w:trPr>/g, "")],
    ["with empty ones", OLD_TABLE.replaceAll(/<w:trPr>.*?<\/w:trPr>/g, "<w:trPr/>")],
    ["set so already", OLD_TABLE.replace("<w:trPr>", "<w:trPr><w:tblHeader/>")],
  ])("has its header come again on every page: %s", (_, table) => {
    const xml = xmlOf(put(usualPlan(table)).bytes);
    expect(xml.match(/<w:tr>(<w:trPr>)?<w:tblHeader\/>.*?<w:t>序号/gs)).toHaveLength(1);
    expect(xml.match(/<w:trPr/g)).toHaveLength(4);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  test("is marked by it: the next export replaces it again", () => {
    const once = put(usualPlan(OLD_TABLE));
    expect(once).toMatchObject({ how: "table", replaced: true });
    expect(put(once.bytes, OTHER_ROWS)).toMatchObject({ how: "mark", replaced: true });
    expect(Buffer.compare(put(once.bytes).bytes, once.bytes)).toBe(0);
  });

  test("with merged cells gives only its look", () => {
    const merged = handMade([
      ["时间", "工作内容", "责任人"],
      ["9月", "甲", "张"],
      ["", "乙", "李"],
    ])
      .replace(
        '</w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="楷体"/><w:sz w:val="28"/></w:rPr><w:t>9月',
        '<w:vMerge w:val="restart"/>$&',
      )
      .replace(
        '</w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="楷体"/><w:sz w:val="28"/></w:rPr><w:t></w:t>',
        "<w:vMerge/>$&",
      );
    expect(merged.match(/vMerge/g)).toHaveLength(2);
    const xml = xmlOf(put(usualPlan(merged)).bytes);
    expect(xml).not.toContain("vMerge");
    expect(xml).toContain('w:eastAsia="楷体"');
  });

  test("that bookmarks begin or end in leaves both ends of each", () => {
    const open = OLD_TABLE.replace("<w:t>序号", "<w:t>序号").replace(
      "<w:r>",
      '<w:bookmarkStart w:id="3" w:name="安排"/><w:r>',
    );
    const across = open.replace(/(李老师<\/w:t><\/w:r>)/, '$1<w:bookmarkStart w:id="4" w:name="后"/>');
    const bytes = usualPlan(`${across}<w:p><w:bookmarkEnd w:id="3"/><w:bookmarkEnd w:id="4"/></w:p>`);
    const xml = xmlOf(put(bytes).bytes);
    expect(xml.match(/bookmarkStart w:id="3"/g)).toHaveLength(1);
    expect(xml.match(/bookmarkStart w:id="4"/g)).toHaveLength(1);
  });
});

describe("a month list under the heading", () => {
  const plan = usualPlan(MONTH_LIST);

  test("gives way to a list in its own manner when the schedule has no owners", () => {
    const written = put(plan, WITHOUT_OWNERS);
    expect(written).toMatchObject({ layout: "list", replaced: true, warnings: [] });
    expect(linesOf(written.bytes).slice(10, 20)).toEqual([
      ...["五、工作进度安排", "9月：", "1、召开工会委员会", "2、慰问教师", "10-11月：", "收集会员诉求"],
      ...["12月：", "1、迎新年联欢", "2、学期总结", "3、走访慰问"],
    ]);
  });

  test("the next export gives the same file, and other rows the new list", () => {
    const once = put(plan, WITHOUT_OWNERS).bytes;
    expect(Buffer.compare(put(once, WITHOUT_OWNERS).bytes, once)).toBe(0);
    const rows = [{ time: "全年", items: ["走访"], owners: [] }, ...WITHOUT_OWNERS.rows];
    const next = put(once, { rows }).bytes;
    expect(linesOf(next).slice(10, 14)).toEqual(["五、工作进度安排", "全年：", "走访", "9月："]);
    expect(Buffer.compare(put(next, WITHOUT_OWNERS).bytes, once)).toBe(0);
  });

  test("stays, with a word to the officer, when the schedule has owners", () => {
    const written = put(plan, TABLE);
    expect(written).toMatchObject({ layout: "table", replaced: false });
    expect(written.warnings).toEqual([{ code: "old-list-left", heading: "五、工作进度安排", months: 3 }]);
    expect(linesOf(written.bytes).slice(10, 13)).toEqual(["五、工作进度安排", HEADER, "九月："]);
    expect(Buffer.compare(put(written.bytes, TABLE).bytes, written.bytes)).toBe(0);
  });

  test("gives way to the table when that is wanted", () => {
    const written = put(plan, TABLE, "auto", { replaceList: true });
    expect(written).toMatchObject({ layout: "table", replaced: true, warnings: [] });
    expect(linesOf(written.bytes).slice(10)).toEqual([
      "五、工作进度安排",
      HEADER,
      "",
      "青禾小学工会委员会",
      "2025年9月1日",
    ]);
  });

  test("that stayed under the table may still go at the next export", () => {
    const once = put(plan, TABLE).bytes;
    const next = put(once, TABLE, "auto", { replaceList: true });
    expect(linesOf(next.bytes).slice(10, 13)).toEqual(["五、工作进度安排", HEADER, ""]);
    expect(next.warnings).toEqual([]);
  });

  test("stays when the officer wants to keep it, owners or not", () => {
    const written = put(plan, WITHOUT_OWNERS, "auto", { replaceList: false });
    expect(written).toMatchObject({
      layout: "table",
      replaced: false,
      warnings: [{ code: "old-list-left" }],
    });
    expect(linesOf(written.bytes)).toContain("九月：");
  });

  test("names the owners after the month when a list is wanted all the same", () => {
    const written = put(plan, TABLE, "auto", { layout: "list" });
    expect(linesOf(written.bytes)[11]).toBe("9月（工会委员会、各工会小组）：");
    expect(Buffer.compare(put(written.bytes, TABLE, "auto", { layout: "list" }).bytes, written.bytes)).toBe(
      0,
    );
  });

  test("takes nothing over from properties that stand twice in one another", () => {
    const body = `<w:p><w:pPr><w:jc w:val="left"/><w:pPr><w:ind w:left="9"/></w:pPr></w:pPr><w:r><w:t>本学期的各项活动照常开展，请大家踊跃报名，一起参加。</w:t></w:r></w:p>`;
    const bytes = put(planFile(`${body}${heading("二、行事历")}`), WITHOUT_OWNERS, "auto", {
      layout: "list",
    }).bytes;
    expect(xmlOf(bytes).split("<w:pPr><w:ind")).toHaveLength(2);
    expect(xmlOf(bytes)).toContain('<w:pPr><w:jc w:val="left"/></w:pPr><w:bookmarkStart');
  });

  test("is bold in its months whatever attributes the body's properties have", () => {
    const body = `<w:p><w:r><w:rPr w:rsidR="00A1">\n<w:rFonts w:eastAsia="楷体"/><w:i/></w:rPr><w:t>本学期的各项活动照常开展，请大家踊跃报名，一起参加。</w:t></w:r></w:p>`;
    const bytes = put(planFile(`${body}${heading("二、行事历")}`), WITHOUT_OWNERS, "auto", {
      layout: "list",
    }).bytes;
    expect(xmlOf(bytes)).toContain(
      '<w:rPr w:rsidR="00A1">\n<w:rFonts w:eastAsia="楷体"/><w:b/><w:bCs/><w:i/></w:rPr>',
    );
  });

  test("is written in the body's manner where there was none", () => {
    const written = put(usualPlan(), TABLE, "auto", { layout: "list" });
    expect(linesOf(written.bytes).slice(11, 14)).toEqual([
      "9月（工会委员会、各工会小组）：",
      "1. 召开工会委员会",
      "2. 慰问教师",
    ]);
    expect(put(written.bytes, TABLE)).toMatchObject({ how: "mark", layout: "list" });
  });

  test.each([
    ["Markdown headings", ["#### 三月：", "1. 座谈", "2. 走访", "#### 四月：", "1. 春游"]],
    ["first item beside the month", ["二月      召开年会", "          走访慰问", "三月      座谈"]],
    ["bare months", ["二月", "1、年会", "七至八月", "1、休养"]],
    ["numbered months", ["1、三月", "座谈", "2、一、二月", "走访"]],
  ])("is seen in the form of %s", (_, lines) => {
    const plan = usualPlan(lines.map((line) => text(line)).join(""));
    const bytes = put(plan, WITHOUT_OWNERS).bytes;
    expect(linesOf(bytes)[11]).toMatch(/^9月：?$/);
    expect(linesOf(bytes)).toHaveLength(23);
  });

  test("ends before closing words, a picture and the next chapter", () => {
    const closing = text("以上安排如有变动，另行通知。");
    expect(linesOf(put(usualPlan(`${MONTH_LIST}${closing}`), WITHOUT_OWNERS).bytes)).toContain(
      "以上安排如有变动，另行通知。",
    );
    const chapter = `${heading("六、其他")}${text("未尽事宜另行通知")}`;
    expect(linesOf(put(usualPlan(`${MONTH_LIST}${chapter}`), WITHOUT_OWNERS).bytes)).toContain(
      "未尽事宜另行通知",
    );
    const picture = `<w:p><w:r><w:drawing/><w:t>图</w:t></w:r></w:p>`;
    expect(xmlOf(put(usualPlan(`${MONTH_LIST}${picture}`), WITHOUT_OWNERS).bytes)).toContain("w:drawing");
  });
});

describe("what the officer should know", () => {
  test.each([
    ["<w:trackRevisions/>", "tracked-changes"],
    ['<w:trackRevisions w:val="0"/>', undefined],
    ['<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', "protected"],
    ['<w:documentProtection w:edit="readOnly" w:enforcement="0"/>', undefined],
  ])("settings %s: %s", (settings, code) => {
    expect(put(usualPlan("", { settings })).warnings).toEqual(code === undefined ? [] : [{ code }]);
  });

  test("an embedded file is not looked into", () => {
    const bytes = planFile(`${PLAN_BODY}${heading("五、工作进度安排")}<w:altChunk r:id="r9"/>`);
    expect(put(bytes).warnings).toEqual([{ code: "alt-chunk" }]);
  });

  test("a schedule without rows is not written", () => {
    const plan = opened(usualPlan());
    const place = choosePlace(plan, "auto");
    expect(place.ok && writeIntoPlan(plan, { rows: [] }, place.value, { layout: "auto" })).toMatchObject({
      fault: { kind: "no-rows" },
    });
  });
});
