// Writes assets/sample: a workbook as an officer would keep it, with faults to learn from, and the
// plan that its table goes into. The same bytes on every run; test/samples.test.ts holds them to it.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const TITLE = "青禾实验学校工会2026—2027学年工作进度安排";
const HEADER = ["时间段", "主要工作内容", "责任部门/人"];

/** Time, items (one string a line of the cell), owners. Six faults stand here on purpose; the test lists them. */
const ROWS = [
  [
    "9月",
    [
      "1. 召开工会委员例会，商定本学年工作",
      "2. 走访慰问一线教师，庆祝教师节",
      "3. 为新入职教职工办理入会手续",
    ],
    "工会委员会、各工会小组",
  ],
  ["9-10月", ["1. 各工会小组收集教职工意见建议", "2. 汇总意见，请学校逐条答复"], "各工会小组"],
  ["10—11月", ["1. 举办教职工趣味运动会2. 组织秋日健步走"], "文体委员会"],
  ["11月", ["1. 开展教学技能比武", "2. 推荐优秀青年教师", "4. 布置国庆主题宣传栏"], "工会委员会"],
  ["12月", ["1. 排演迎新年联欢会", "2. 摸清困难教职工家庭情况"], "文体委员会、女职工委员会"],
  ["13月", ["盘点本学期活动，公示活动支出"], "工会委员会"],
  ["1-2月", ["春节前看望困难教职工和退休教师"], "工会委员会"],
  ["3月", ["1. 组织“三八”节插花活动", "2. 举办女教职工健康讲座"], "女职委员会"],
  ["3-4月", ["召开教职工代表大会，听取并审议学校工作报告"], "工会委员会"],
  ["4-5月", ["1. 慰问五一假期值班教职工", "2. 举办师德故事分享会"], ""],
  ["6月上旬", ["1. 陪伴毕业年级教师，送上考前问候", "2. 举办“六一”亲子游园"], "女职工委员会、各工会小组"],
  ["6月下旬", ["梳理全学年活动，评选优秀工会小组"], "工会委员会"],
  ["全年", ["书画、羽毛球、合唱等教工社团定期活动"], "各工会小组"],
  ["每月", ["核对并公示工会经费收支"], "经费审查委员会"],
];

const BORDER = { style: "thin", color: { argb: "FF808080" } };
const BOX = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER };

export async function makeSchedule() {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "青禾实验学校工会";
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 7, 28));
  const sheet = workbook.addWorksheet("工作进度安排");
  sheet.columns = [{ width: 14 }, { width: 52 }, { width: 28 }];
  sheet.mergeCells("A1:C1");
  sheet.getCell("A1").value = TITLE;
  sheet.getCell("A1").font = { name: "宋体", size: 16, bold: true };
  sheet.getCell("A1").alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 32;
  addRow(sheet, HEADER, { bold: true, height: 22 });
  for (const [time, items, owners] of ROWS) {
    const lines = items.length + (items[0].length > 40 ? 1 : 0);
    addRow(sheet, [time, items.join("\n"), owners], { height: Math.max(22, lines * 17) });
  }
  sheet.getCell(`A${ROWS.length + 4}`).value = "填表人：文芷若    填表日期：2026年8月28日";
  sheet.getCell(`A${ROWS.length + 4}`).font = { name: "宋体", size: 11 };
  return repacked(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addRow(sheet, texts, { bold = false, height }) {
  const row = sheet.addRow(texts.map((text) => text || null));
  row.height = height;
  for (const [index] of HEADER.entries()) {
    const cell = row.getCell(index + 1);
    cell.numFmt = "@";
    cell.border = BOX;
    cell.font = { name: "宋体", size: 11, bold };
    cell.alignment = {
      horizontal: index === 1 && !bold ? "left" : "center",
      vertical: "middle",
      wrapText: true,
    };
  }
}

/** The same parts in the same order, with one fixed time for all of them. */
function repacked(bytes) {
  return zipped(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]));
}

function zipped(parts) {
  const options = { level: 9, mtime: new Date(2026, 7, 28, 12, 0, 0) };
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, [strToU8(text, true), options]])));
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const BODY = [
  ["title", "青禾实验学校工会2026—2027学年工作计划"],
  ["heading", "一、指导思想"],
  [
    "text",
    "新学年，学校工会围绕立德树人的中心任务，听教职工的声音，办教职工需要的事，做到维权有温度、服务有准度、活动有热度，让每一位教职工在校园里有归属、有成长、有笑容。",
  ],
  ["heading", "二、工作目标"],
  ["text", "1.意见建议件件有答复，教职工代表大会按时召开。"],
  ["text", "2.文体活动月月有安排，工会小组人人能参加。"],
  ["text", "3.困难教职工家家有人访，退休教师年年有人看。"],
  ["heading", "三、主要工作内容及安排"],
  ["subheading", "（一）听意见，办实事（全年）"],
  [
    "text",
    "每学期由各工会小组收集一次意见建议，汇总后请学校逐条答复，答复情况在教工之家张贴。工会经费每月核对、每月公示，由经费审查委员会负责。",
  ],
  ["subheading", "（二）办活动，聚人心（分阶段开展）"],
  ["text", "迎新年联欢会（12月）：节目由各工会小组自编自演，邀请退休教师一同观看。"],
  ["text", "趣味运动会（10-11月）：以小组为单位报名，重在参与。"],
  ["text", "“三八”节活动（3月）：为女教职工安排插花活动和健康讲座。"],
  ["subheading", "（三）送温暖，解难题（按时段开展）"],
  ["text", "教师节祝福（9月）：走进办公室和教室，把祝福送到每一位一线教师手中。"],
  ["text", "新春探望（1-2月）：到困难教职工和退休教师家里坐一坐，问一问需要，帮一把急难。"],
  ["heading", "四、工作保障措施"],
  [
    "text",
    "工会委员分工到人，各工会小组每月碰头一次；经费使用公开，活动安排提前一周告知，做到事前有通知、事中有记录、事后有总结。",
  ],
  ["heading", "五、工作进度安排"],
  ["signature", "青禾实验学校工会"],
  ["signature", "2026年8月30日"],
];

const STYLE_OF = { title: "a3", heading: "1", subheading: "2", text: "a", signature: "a" };

function paragraph([kind, text]) {
  const own =
    kind === "signature" ? '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/>' : "";
  const style = kind === "text" || kind === "signature" ? "" : `<w:pStyle w:val="${STYLE_OF[kind]}"/>`;
  const properties = style || own ? `<w:pPr>${style}${own}</w:pPr>` : "";
  return `<w:p>${properties}<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

const DOCUMENT = `${HEAD}<w:document ${W} ${R}><w:body>${BODY.map(paragraph).join("")}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr></w:body></w:document>`;

function style(id, name, { based = "", paragraphs = "", runs = "", flags = "" }) {
  const base = based && `<w:basedOn w:val="${based}"/><w:next w:val="a"/>`;
  return `<w:style w:type="paragraph" ${flags}w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
}

const font = (name) =>
  `<w:rFonts w:ascii="Times New Roman" w:eastAsia="${name}" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>`;
const size = (half) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;

const STYLES = `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${font("宋体")}${size(21)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
  style("a", "Normal", {
    flags: 'w:default="1" ',
    paragraphs:
      '<w:spacing w:line="520" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="560"/><w:jc w:val="both"/>',
    runs: font("仿宋") + size(28),
  }),
  style("1", "heading 1", {
    based: "a",
    paragraphs: '<w:keepNext/><w:outlineLvl w:val="0"/>',
    runs: font("黑体") + size(28),
  }),
  style("2", "heading 2", {
    based: "a",
    paragraphs: '<w:keepNext/><w:outlineLvl w:val="1"/>',
    runs: font("楷体") + size(28),
  }),
  style("a3", "Title", {
    based: "a",
    paragraphs:
      '<w:spacing w:before="120" w:after="240" w:line="640" w:lineRule="exact"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>',
    runs: `${font("宋体")}<w:b/><w:bCs/>${size(36)}`,
  }),
  style("a4", "footer", {
    based: "a",
    paragraphs:
      '<w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>',
    runs: size(21),
  }),
].join("")}</w:styles>`;

const FOOTER = `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="a4"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`;

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const PARTS = [
  [
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ],
  ["word/document.xml", DOCUMENT],
  [
    "word/_rels/document.xml.rels",
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATION}/footer" Target="footer1.xml"/></Relationships>`,
  ],
  ["word/styles.xml", STYLES],
  ["word/footer1.xml", FOOTER],
];

export function makePlan() {
  return zipped(PARTS.map(([name, text]) => [name, strFromU8(strToU8(text), true)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../assets/sample/", import.meta.url);
  await writeFile(new URL("schedule.xlsx", folder), await makeSchedule());
  await writeFile(new URL("plan.docx", folder), makePlan());
  process.stdout.write("assets/sample/schedule.xlsx, assets/sample/plan.docx\n");
}
