import { handMade, heading, planFile, right, text, title } from "../plan.ts";
import type { QuestionCase, StructureCase } from "./case.ts";

const SIGNED = `${right("石桥职业学校工会")}${right("2025.9.3")}`;
const BODY = `${title("石桥职业学校2025—2026学年工会工作计划")}${heading("一、主要任务")}${text("围绕技能大赛、师傅带徒和职工健身三件事，一件一件做出成效。")}`;
const HEADING = heading("二、工作进度安排");
const plan =
  (under: string): (() => Uint8Array) =>
  () =>
    planFile(`${BODY}${HEADING}${under}${SIGNED}`);

const words = (...lines: readonly string[]): string =>
  lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (columns: number, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join("")}</w:tbl>`;

const SPLIT_HEADER = table(
  3,
  row(
    cell('<w:p><w:r><w:t>时</w:t></w:r><w:r><w:t xml:space="preserve">  间</w:t></w:r></w:p>'),
    cell("<w:p><w:r><w:t>主要</w:t><w:br/><w:t>工作内容</w:t></w:r></w:p>"),
    cell(words("责任部门", "责任人")),
  ),
  row(cell(words("九月")), cell(words("旧一", "旧二")), cell(words("旧人"))),
);

const WITH_TITLE = table(
  3,
  row(cell(words("工会工作进度安排表"), '<w:gridSpan w:val="3"/>')),
  row(cell(words("月份")), cell(words("工作内容")), cell(words("负责人"))),
  row(cell(words("10月")), cell(words("旧")), cell(words("旧"))),
);

const MERGED = table(
  4,
  row(cell(words("学期")), cell(words("时间")), cell(words("内容")), cell(words("责任人"))),
  row(
    cell(words("第一学期"), '<w:vMerge w:val="restart"/>'),
    cell(words("9月")),
    cell(words("旧")),
    cell(words("旧")),
  ),
  row(cell("<w:p/>", "<w:vMerge/>"), cell(words("10月")), cell(words("旧")), cell(words("旧"))),
);

const BUDGET = handMade([
  ["项目", "金额", "经办"],
  ["慰问", "3000", "财务"],
]);

export const TABLE_CASES: readonly StructureCase[] = [
  {
    name: "an old table whose header words are split over runs and lines",
    bytes: plan(SPLIT_HEADER),
    how: "table",
    above: "二、工作进度安排",
    below: "石桥职业学校工会",
    gone: ["|时 间 | 主要 工作内容 | 责任部门 责任人|"],
  },
  {
    name: "a document that is nothing but an old table, a line above it and a signature",
    bytes: () => planFile(`${title("石桥职业学校工会")}${SPLIT_HEADER}${SIGNED}`),
    how: "table",
    above: "石桥职业学校工会",
    below: "石桥职业学校工会",
    gone: ["|时 间 | 主要 工作内容 | 责任部门 责任人|"],
  },
  {
    name: "an old table with a title of its own",
    bytes: plan(WITH_TITLE),
    how: "table",
    above: "二、工作进度安排",
    below: "石桥职业学校工会",
    gone: ["|工会工作进度安排表|"],
  },
  {
    name: "an old table with a merged column of terms, which stays",
    bytes: plan(MERGED),
    how: "heading",
    above: "二、工作进度安排",
    below: "|学期 | 时间 | 内容 | 责任人|",
    warnings: ["old-table-left"],
  },
  {
    name: "an old table with words in 备注, which stays",
    bytes: plan(
      handMade([
        ["时间", "工作内容", "责任人", "备注"],
        ["9月", "旧", "旧", "借用礼堂"],
      ]),
    ),
    how: "heading",
    above: "二、工作进度安排",
    below: "|时间 | 工作内容 | 责任人 | 备注|",
    warnings: ["old-table-left"],
  },
  {
    name: "an old table with a note in its last row, which stays",
    bytes: plan(
      handMade([
        ["时间", "工作内容", "责任人"],
        ["9月", "旧", "旧"],
        ["备 注", "遇大考顺延一周", ""],
      ]),
    ),
    how: "heading",
    above: "二、工作进度安排",
    below: "|时间 | 工作内容 | 责任人|",
    warnings: ["old-table-left"],
  },
  {
    name: "an old table with 序号 and an empty 备注",
    bytes: plan(
      handMade([
        ["序号", "时间", "工作内容", "责任人", "备注"],
        ["1", "9月", "旧", "旧", ""],
        ["2", "10月", "旧", "旧", ""],
      ]),
    ),
    how: "table",
    above: "二、工作进度安排",
    below: "石桥职业学校工会",
    gone: ["|序号 | 时间 | 工作内容 | 责任人 | 备注|"],
  },
  {
    name: "a table of another kind under the heading, which stays",
    bytes: plan(BUDGET),
    how: "heading",
    above: "二、工作进度安排",
    below: "|项目 | 金额 | 经办|",
  },
  {
    name: "a content control with the schedule's tag around its prompt",
    bytes: () =>
      planFile(
        `${BODY}<w:sdt><w:sdtPr><w:alias w:val="工作进度安排表"/><w:tag w:val="schedule"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>单击此处填写进度。</w:t></w:r></w:p></w:sdtContent></w:sdt>${heading("三、经费")}${SIGNED}`,
      ),
    how: "sdt",
    above: "围绕技能大赛、师傅带徒和职工健身三件事，一件一件做出成效。",
    below: "三、经费",
    gone: ["单击此处填写进度。"],
  },
  {
    name: "a content control inside a line",
    bytes: () =>
      planFile(
        `${BODY}<w:p><w:sdt><w:sdtPr><w:tag w:val="工作进度安排"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入文字。</w:t></w:r></w:sdtContent></w:sdt></w:p>${heading("三、经费")}${SIGNED}`,
      ),
    how: "sdt",
    above: "围绕技能大赛、师傅带徒和职工健身三件事，一件一件做出成效。",
    below: "三、经费",
    gone: ["单击此处输入文字。"],
  },
  {
    name: "a placeholder in pieces, between a bookmark and marks of the spelling",
    bytes: () =>
      planFile(
        `${BODY}${HEADING}<w:p><w:bookmarkStart w:id="2" w:name="here"/><w:r><w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>{工作</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>进度安排</w:t></w:r><w:r><w:t>}}</w:t></w:r></w:p><w:p><w:bookmarkEnd w:id="2"/><w:r><w:t>以上安排可微调。</w:t></w:r></w:p>${SIGNED}`,
      ),
    how: "placeholder",
    above: "二、工作进度安排",
    below: "以上安排可微调。",
    gone: ["{{工作进度安排}}"],
  },
  {
    name: "a prompt in Chinese brackets",
    bytes: () =>
      planFile(`${BODY}${HEADING}${text("【此处插入工作进度安排表】")}${heading("三、经费")}${SIGNED}`),
    how: "placeholder",
    above: "二、工作进度安排",
    below: "三、经费",
    gone: ["【此处插入工作进度安排表】"],
  },
  {
    name: "a prompt that says what is still missing",
    bytes: () =>
      planFile(`${BODY}${HEADING}${text("（工作进度安排表待补充）")}${heading("三、经费")}${SIGNED}`),
    how: "placeholder",
    above: "二、工作进度安排",
    below: "三、经费",
    gone: ["（工作进度安排表待补充）"],
  },
  {
    name: "an old table that floats, with a bookmark from the heading into it",
    bytes: () =>
      planFile(
        `${BODY}<w:p><w:bookmarkStart w:id="3" w:name="进度"/><w:r><w:rPr><w:b/></w:rPr><w:t>二、工作进度安排</w:t></w:r></w:p>${table(
          3,
          row(cell(words("时间")), cell(words("内容")), cell(words("责任部门"))),
          row(
            cell('<w:p><w:bookmarkEnd w:id="3"/><w:r><w:t>9月</w:t></w:r></w:p>'),
            cell(words("旧")),
            cell(words("旧")),
          ),
        ).replace(
          "<w:tblW",
          '<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text"/><w:tblW',
        )}${SIGNED}`,
      ),
    how: "table",
    above: "二、工作进度安排",
    below: "石桥职业学校工会",
    gone: ["|时间 | 内容 | 责任部门|"],
  },
];

export const TABLE_QUESTIONS: readonly QuestionCase[] = [
  {
    name: "an old table for each term under one heading",
    bytes: plan(
      `${text("第一学期")}${handMade([
        ["时间", "内容"],
        ["9月", "旧"],
      ])}${text("第二学期")}${handMade([
        ["时间", "内容"],
        ["3月", "旧"],
      ])}`,
    ),
    fault: "several-places",
    choices: ["二、工作进度安排 › 第一学期", "二、工作进度安排 › 第二学期"],
  },
];
