import { heading, MONTH_LIST, planFile, right, STYLES, styled, text, title } from "../plan.ts";
import type { StructureCase } from "./case.ts";

const SIGNED = `${right("河湾幼儿园工会委员会")}${right("2025年9月")}`;
const BODY = `${title("河湾幼儿园工会2025学年工作计划")}${heading("一、思路")}${text("孩子笑，家长安，老师有劲头，工会就有滋味。")}`;
const HEADING = heading("二、每月工作安排");
const MONTHS = [
  "九月：",
  "1、迎新教师座谈",
  "2、教师节慰问",
  "十月：",
  "重阳节走访",
  "十一、十二月：",
  "1、趣味运动会",
  "2、年末总结",
];
const month = (words: string): string =>
  `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const tabbed = (time: string, work: string): string =>
  `<w:p><w:r><w:t>${time}</w:t><w:tab/><w:t>${work}</w:t></w:r></w:p>`;
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>';
const item = (words: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;

export const LIST_CASES: readonly StructureCase[] = [
  {
    name: "a month list without owners, before the signature",
    bytes: () => planFile(`${BODY}${HEADING}${MONTH_LIST}${SIGNED}`),
    withoutOwners: true,
    layout: "list",
    how: "heading",
    above: "二、每月工作安排",
    below: "河湾幼儿园工会委员会",
    gone: MONTHS,
  },
  {
    name: "a month list, and a schedule that names owners",
    bytes: () => planFile(`${BODY}${HEADING}${MONTH_LIST}${SIGNED}`),
    how: "heading",
    above: "二、每月工作安排",
    below: "九月：",
    warnings: ["old-list-left"],
  },
  {
    name: "months that run on in one paragraph",
    bytes: () =>
      planFile(`${BODY}${HEADING}${text("九月：迎新座谈；十月：重阳走访；十一月：健身比赛。")}${SIGNED}`),
    how: "heading",
    above: "二、每月工作安排",
    below: "九月：迎新座谈；十月：重阳走访；十一月：健身比赛。",
    warnings: ["old-list-left"],
  },
  {
    name: "months as bold headings, items numbered by Word, a closing note",
    bytes: () =>
      planFile(
        `${BODY}${HEADING}${month("9月份")}${item("旧一")}${item("旧二")}${month("10月份")}${item("旧三")}${text("备注：如遇调整，另行通知。")}${SIGNED}`,
        { numbering: NUMBERING },
      ),
    withoutOwners: true,
    layout: "list",
    how: "heading",
    above: "二、每月工作安排",
    below: "备注：如遇调整，另行通知。",
    gone: ["9月份", "旧一", "旧二", "10月份", "旧三"],
  },
  {
    name: "months in heading styles, a level below the chapter",
    bytes: () =>
      planFile(
        `${BODY}${styled("行事历", "Heading1")}${styled("三月", "h2")}${text("旧一")}${styled("四月", "h2")}${text("旧二")}${styled("工作要求", "Heading1")}${text("按时。")}${SIGNED}`,
        {
          styles: `${STYLES}<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>`,
        },
      ),
    withoutOwners: true,
    layout: "list",
    how: "heading",
    above: "行事历",
    below: "工作要求",
    gone: ["三月", "旧一", "四月", "旧二"],
  },
  {
    name: "months and work on one line, parted by a tab",
    bytes: () =>
      planFile(
        `${BODY}${HEADING}${tabbed("9月", "旧一")}${tabbed("10月", "旧二")}${tabbed("11月", "旧三")}${SIGNED}`,
      ),
    withoutOwners: true,
    layout: "list",
    how: "heading",
    above: "二、每月工作安排",
    below: "河湾幼儿园工会委员会",
    gone: ["9月 旧一", "10月 旧二", "11月 旧三"],
  },
  {
    name: "a list by weeks",
    bytes: () =>
      planFile(
        `${BODY}${HEADING}${text("第1-2周：旧一")}${text("第3周：旧二")}${text("第4周：旧三")}${SIGNED}`,
      ),
    withoutOwners: true,
    layout: "list",
    how: "heading",
    above: "二、每月工作安排",
    below: "河湾幼儿园工会委员会",
    gone: ["第1-2周：旧一", "第3周：旧二", "第4周：旧三"],
  },
  {
    name: "a month list with a bookmark that ends behind it, and a picture",
    bytes: () =>
      planFile(
        `${BODY}${HEADING}<w:p><w:bookmarkStart w:id="6" w:name="list"/><w:r><w:t>九月：</w:t></w:r></w:p>${text("旧一")}${text("十月：")}${text("旧二")}<w:p><w:bookmarkEnd w:id="6"/><w:r><w:pict/></w:r></w:p>${SIGNED}`,
      ),
    withoutOwners: true,
    layout: "list",
    how: "heading",
    above: "二、每月工作安排",
    below: "河湾幼儿园工会委员会",
    gone: ["九月：", "旧一", "十月：", "旧二"],
  },
];
