import { A4, heading, planFile, right, text, title } from "../plan.ts";
import type { StructureCase } from "./case.ts";

const SIGNED = `${right("柳营中学工会委员会")}${right("二〇二五年九月")}`;
const BODY = `${title("柳营中学工会2025年秋季工作计划")}${heading("一、目标")}${text("让办公室亮堂起来，让操场热闹起来，让老师们笑起来。")}`;
const COLUMNS = A4.replace("</w:sectPr>", '<w:cols w:num="2" w:space="400"/></w:sectPr>');
const LANDSCAPE =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1000" w:bottom="1440" w:left="1000" w:header="851" w:footer="992" w:gutter="300"/></w:sectPr>';
const ends = (section: string, words = ""): string =>
  `<w:p><w:pPr>${section}</w:pPr>${words === "" ? "" : `<w:r><w:t>${words}</w:t></w:r>`}</w:p>`;

export const SECTION_CASES: readonly StructureCase[] = [
  {
    name: "two columns, one above the other",
    bytes: () =>
      planFile(`${BODY}${ends(A4)}${heading("二、工作进度安排")}${text("见表。")}${ends(COLUMNS)}${SIGNED}`),
    how: "heading",
    above: "二、工作进度安排",
    below: "见表。",
    width: 4222,
  },
  {
    name: "a landscape section for the table, the document's others upright",
    bytes: () =>
      planFile(
        `${BODY}${ends(A4)}${title("工会工作进度安排表")}${ends(LANDSCAPE)}${heading("三、其他")}${SIGNED}`,
      ),
    how: "heading",
    above: "工会工作进度安排表",
    below: "三、其他",
    width: 14_538,
  },
  {
    name: "a heading that ends its section",
    bytes: () => planFile(`${BODY}${ends(LANDSCAPE, "二、工作进度安排")}${heading("三、其他")}${SIGNED}`),
    how: "heading",
    above: "二、工作进度安排",
    below: "三、其他",
  },
  {
    name: "no section at all",
    bytes: () => planFile(`${BODY}${heading("二、工作进度安排")}${SIGNED}`, { section: "" }),
    how: "heading",
    above: "二、工作进度安排",
    below: "柳营中学工会委员会",
    width: 8306,
  },
  {
    name: "a plan of a title alone",
    bytes: () => planFile(title("柳营中学工会工作计划")),
    how: "end",
    above: "柳营中学工会工作计划",
    below: undefined,
    warnings: ["no-heading"],
  },
  {
    name: "nothing at all",
    bytes: () => planFile("", { section: "" }),
    how: "end",
    above: undefined,
    below: undefined,
    width: 8306,
    warnings: ["no-heading"],
  },
  {
    name: "a long plan",
    bytes: () =>
      planFile(
        `${BODY}${text("各年级组按月盘点，随时补位，遇事多商量，办事讲效率。").repeat(6000)}${heading("九、工作进度安排")}${heading("十、经费")}${SIGNED}`,
      ),
    how: "heading",
    above: "九、工作进度安排",
    below: "十、经费",
  },
];
