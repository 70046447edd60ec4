import { A4, heading, PLAN_BODY, planFile, right, STYLES, styled, text, title } from "../plan.ts";
import type { QuestionCase, StructureCase } from "./case.ts";

const SIGNED = `${right("云栖路小学工会")}${right("2025年8月30日")}`;
const BODY = `${title("云栖路小学工会2025—2026学年工作计划")}${heading("一、总体思路")}${text("聚焦教职工急难愁盼，把关心做到细处，把活动办到心里。")}`;

/** Chinese Word and WPS name their styles so, and give them bare numbers as ids. */
const LOCAL_STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="正文"/></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 1"/><w:basedOn w:val="1"/></w:style><w:style w:type="paragraph" w:styleId="3"><w:name w:val="标题 2"/><w:basedOn w:val="1"/></w:style><w:style w:type="paragraph" w:styleId="4"><w:name w:val="目录 1"/></w:style>';

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>';
const NUMBERED_STYLES = `${STYLES}<w:style w:type="paragraph" w:styleId="a5"><w:name w:val="一级条目"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`;

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

const TYPED_CONTENTS = [
  `<w:p>${run("目  录")}</w:p>`,
  `<w:p>${run("一、总体思路 ")}${run("1")}</w:p>`,
  `<w:p>${run("二、工作进度安排 ")}${run("3")}</w:p>`,
  `<w:p>${run("三、保障措施 ")}${run("5")}</w:p>`,
].join("");

const FIELD_CONTENTS = [
  `<w:p>${field("begin")}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText></w:r>${field("separate")}<w:hyperlink w:anchor="_Toc1">${run("一、总体思路")}<w:r><w:tab/></w:r>${run("1")}</w:hyperlink></w:p>`,
  `<w:p><w:hyperlink w:anchor="_Toc2">${run("二、工作进度安排")}<w:r><w:tab/></w:r>${run("2")}</w:hyperlink></w:p>`,
  `<w:p>${field("end")}</w:p>`,
].join("");

const TEXT_BOX_WORDS = `<w:txbxContent><w:p>${run("五、工作进度安排")}</w:p></w:txbxContent>`;
const TEXT_BOX = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a:box xmlns:a="urn:box">${TEXT_BOX_WORDS}</a:box></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">${TEXT_BOX_WORDS}</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const by = 'w:id="41" w:author="李" w:date="2025-08-01T00:00:00Z"';

export const HEADING_CASES: readonly StructureCase[] = [
  {
    name: "styles by Chinese names and bare numbers as ids",
    bytes: () =>
      planFile(
        `${styled("云栖路小学工会工作计划", "2")}${styled("日常安排", "1")}${styled("用心做好服务，让每次活动安排都有人负责，让每位会员都有收获。", "1")}${styled("活动安排", "3")}${SIGNED}`,
        { styles: LOCAL_STYLES },
      ),
    how: "heading",
    above: "活动安排",
    below: "云栖路小学工会",
  },
  {
    name: "headings numbered by their style",
    bytes: () =>
      planFile(
        `${BODY}${styled("主要工作内容及安排", "a5")}${text("（一）师德建设")}${styled("工作进度安排", "a5")}${styled("工作保障", "a5")}${text("经费到位，人员到位。")}${SIGNED}`,
        { styles: NUMBERED_STYLES, numbering: NUMBERING },
      ),
    how: "heading",
    above: "工作进度安排",
    below: "工作保障",
  },
  {
    name: "a heading in a text box before the one of the text",
    bytes: () => planFile(`${BODY}${TEXT_BOX}${heading("二、进度安排")}${SIGNED}`),
    how: "heading",
    above: "二、进度安排",
    below: "云栖路小学工会",
  },
  {
    name: "a heading deleted under track changes, and a new one put in",
    bytes: () =>
      planFile(
        `${BODY}<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr><w:del ${by}><w:r><w:delText>四、工作进度安排</w:delText></w:r></w:del></w:p>${text("另有通知的，以通知为准，其余照旧进行不作变动。")}<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr><w:ins ${by}><w:r><w:rPr><w:b/></w:rPr><w:t>四、时间安排</w:t></w:r></w:ins></w:p>${SIGNED}`,
        { settings: "<w:trackRevisions/>" },
      ),
    how: "heading",
    above: "四、时间安排",
    below: "云栖路小学工会",
    warnings: ["tracked-changes"],
  },
  {
    name: "a heading that was moved",
    bytes: () =>
      planFile(
        `${BODY}<w:p><w:moveFrom ${by}>${run("三、工作进度安排")}</w:moveFrom></w:p>${heading("二、条件保障")}${text("办公室负责协调场地，财务负责经费，后勤负责车辆与物资。")}<w:p><w:moveTo ${by}>${run("三、工作进度安排")}</w:moveTo></w:p>${SIGNED}`,
      ),
    how: "heading",
    above: "三、工作进度安排",
    below: "云栖路小学工会",
  },
  {
    name: "a table of contents typed by hand, with blanks before the pages",
    bytes: () =>
      planFile(`${TYPED_CONTENTS}${BODY}${heading("二、工作进度安排")}${heading("三、保障措施")}${SIGNED}`),
    how: "heading",
    above: "二、工作进度安排",
    below: "三、保障措施",
  },
  {
    name: "a table of contents typed by hand, behind which the chapter has another name",
    bytes: () =>
      planFile(
        `${TYPED_CONTENTS}${BODY}${heading("二、时间安排")}${heading("三、保障措施")}${text("落实到人。")}${SIGNED}`,
      ),
    how: "heading",
    above: "二、时间安排",
    below: "三、保障措施",
  },
  {
    name: "a table of contents as a field without a content control",
    bytes: () =>
      planFile(
        `${FIELD_CONTENTS}${BODY}<w:p><w:bookmarkStart w:id="8" w:name="_Toc2"/><w:r><w:rPr><w:b/></w:rPr><w:t>二、工作进度安排</w:t></w:r><w:bookmarkEnd w:id="8"/></w:p>${SIGNED}`,
      ),
    how: "heading",
    above: "二、工作进度安排",
    below: "云栖路小学工会",
  },
  {
    name: "a heading over the caption of a table that is not there yet",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、工作进度安排")}<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run("表1  2025—2026学年工会工作进度安排表")}</w:p>${heading("三、保障措施")}${SIGNED}`,
      ),
    how: "heading",
    above: "表1 2025—2026学年工会工作进度安排表",
    below: "三、保障措施",
  },
  {
    name: "a heading over its name once more in the middle, in bold",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、工作进度安排")}${title("2025—2026学年工会工作进度安排表")}${heading("三、保障措施")}${SIGNED}`,
      ),
    how: "heading",
    above: "2025—2026学年工会工作进度安排表",
    below: "三、保障措施",
  },
  {
    name: "a heading over a long sentence that leads in the table",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、工作进度安排")}${text("为把全年的几件大事办稳办好，结合校历、年级组的空档和老师们报上来的心愿，现将本学年各月的主要工作安排如下：")}${heading("三、保障措施")}${SIGNED}`,
      ),
    how: "heading",
    above:
      "为把全年的几件大事办稳办好，结合校历、年级组的空档和老师们报上来的心愿，现将本学年各月的主要工作安排如下：",
    below: "三、保障措施",
  },
  {
    name: "an empty chapter before one that only sounds like a lead-in",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、工作进度安排")}${heading("三、经费安排如下：")}${text("从会费中列支。")}${SIGNED}`,
      ),
    how: "heading",
    above: "二、工作进度安排",
    below: "三、经费安排如下：",
  },
  {
    name: "a heading that goes on in its own paragraph",
    bytes: () =>
      planFile(
        `${BODY}<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>二、工作进度安排。</w:t></w:r>${run("各项工作按月推进，遇到冲突先商量后调整，具体见下表。")}</w:p>${heading("三、保障措施")}${text("（一）工作进度安排到人，各司其职。")}${SIGNED}`,
      ),
    how: "heading",
    above: "二、工作进度安排。各项工作按月推进，遇到冲突先商量后调整，具体见下表。",
    below: "三、保障措施",
  },
  {
    name: "a heading that refers to the page behind the signature",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、工作进度安排（见附表）")}${SIGNED}<w:p>${run("附表：")}</w:p>${title("云栖路小学工会工作进度安排表")}`,
      ),
    how: "heading",
    above: "云栖路小学工会工作进度安排表",
    below: undefined,
  },
  {
    name: "a heading with blanks between its letters",
    bytes: () => planFile(`${BODY}${heading("二 、 工 作 进 度 安 排 ：")}${SIGNED}`),
    how: "heading",
    above: "二 、 工 作 进 度 安 排 ：",
    below: "云栖路小学工会",
  },
  {
    name: "a heading in two lines of one paragraph",
    bytes: () =>
      planFile(
        `${BODY}<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>二、工作进度安排</w:t><w:br/><w:t>（2025年9月至2026年7月）</w:t></w:r></w:p>${SIGNED}`,
      ),
    how: "heading",
    above: "二、工作进度安排 （2025年9月至2026年7月）",
    below: "云栖路小学工会",
  },
  {
    name: "a heading pasted with marks from a chat, under another that only begins alike",
    bytes: () =>
      planFile(
        `${BODY}<w:p>${run("## **二、工作要求**")}</w:p>${text("请各组长把工作进度安排好，逐项销号。")}<w:p>${run("## **三、具体工作安排：**")}</w:p>${SIGNED}`,
      ),
    how: "heading",
    above: "## **三、具体工作安排：**",
    below: "云栖路小学工会",
  },
  {
    name: "a heading with a footnote, in a comment",
    bytes: () =>
      planFile(
        `${BODY}<w:p><w:commentRangeStart w:id="3"/><w:r><w:rPr><w:b/></w:rPr><w:t>二、行事历</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>${heading("三、经费")}${SIGNED}`,
      ),
    how: "heading",
    above: "二、行事历",
    below: "三、经费",
  },
  {
    name: "a heading behind a page break in its paragraph",
    bytes: () =>
      planFile(
        `${BODY}<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t>第四部分 工作进度安排</w:t></w:r></w:p>${SIGNED}`,
      ),
    how: "heading",
    above: "第四部分 工作进度安排",
    below: "云栖路小学工会",
  },
  {
    name: "the calendar as an attachment behind the signature",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、有关要求")}${text("请各工会小组对照附件抓好落实，遇到困难及时反馈。")}${SIGNED}<w:p><w:r><w:br w:type="page"/></w:r>${run("附件1")}</w:p>${title("2025—2026学年工会工作行事历")}`,
      ),
    how: "heading",
    above: "2025—2026学年工会工作行事历",
    below: undefined,
  },
  {
    name: "everything in one content control",
    bytes: () =>
      planFile(
        `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${BODY}${heading("二、工作进度安排")}${heading("三、经费")}${text("按标准执行。")}</w:sdtContent></w:sdt>${SIGNED}`,
      ),
    how: "heading",
    above: "二、工作进度安排",
    below: "三、经费",
  },
  {
    name: "everything in custom XML",
    bytes: () =>
      planFile(
        `<w:customXml w:element="plan"><w:customXmlPr><w:attr w:name="a" w:val="b"/></w:customXmlPr>${BODY}${heading("二、工作进度安排")}${text("以实际通知为准。")}</w:customXml>${SIGNED}`,
      ),
    how: "heading",
    above: "二、工作进度安排",
    below: "以实际通知为准。",
  },
  {
    name: "lines from right to left",
    bytes: () =>
      planFile(
        `${BODY}<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>خىزمەت پىلانى</w:t></w:r></w:p><w:p><w:pPr><w:bidi/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>二、工作安排</w:t></w:r></w:p>${SIGNED}`,
        { section: A4.replace("</w:sectPr>", "<w:bidi/></w:sectPr>") },
      ),
    how: "heading",
    above: "二、工作安排",
    below: "云栖路小学工会",
  },
  {
    name: "no heading at all, and a signature in a table",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、保障")}${text("大家一起努力。")}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="8000"/></w:tblGrid><w:tr><w:tc><w:p>${run("云栖路小学工会委员会")}</w:p><w:p>${run("2025年9月2日")}</w:p></w:tc></w:tr></w:tbl><w:p/>`,
      ),
    how: "end",
    above: "大家一起努力。",
    below: "|云栖路小学工会委员会 2025年9月2日|",
    warnings: ["no-heading"],
  },
  {
    name: "the whole plan in a bordered table",
    bytes: () =>
      planFile(
        `${title("云栖路小学工会工作计划")}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="8000"/></w:tblGrid><w:tr><w:tc>${heading("一、思路")}${text("稳中求进。")}${heading("二、工作进度安排")}<w:p/></w:tc></w:tr></w:tbl>${SIGNED}`,
      ),
    how: "end",
    above: "|一、思路 稳中求进。 二、工作进度安排|",
    below: "云栖路小学工会",
    warnings: ["no-heading"],
    enclosed: "二、工作进度安排",
  },
  {
    name: "the heading in a text box alone",
    bytes: () => planFile(`${BODY}${TEXT_BOX}${text("其余事项另行通知大家，请及时查看消息。")}${SIGNED}`),
    how: "end",
    above: "其余事项另行通知大家，请及时查看消息。",
    below: "云栖路小学工会",
    warnings: ["no-heading"],
    enclosed: "五、工作进度安排",
  },
];

export const QUESTIONS: readonly QuestionCase[] = [
  {
    name: "a chapter for each term",
    bytes: () =>
      planFile(
        `${PLAN_BODY}${heading("五、第一学期工作安排")}${text("开学后陆续展开。")}${heading("六、第二学期工作安排")}${SIGNED}`,
      ),
    fault: "several-places",
    choices: ["五、第一学期工作安排", "六、第二学期工作安排"],
  },
];
