import { BLANK, handMade, heading, planFile, right, STYLES, styled, text, title } from "../plan.ts";
import type { QuestionCase, StructureCase } from "./case.ts";

/** What officers do to a plan by hand. */

const SIGNED = `${right("松林实验学校工会")}${right("2025年9月1日")}`;
const BODY = `${title("松林实验学校工会2025—2026学年工作计划")}${heading("一、工作思路")}${text("以老师的需要为先，少开会，多走动，把小事办得让人记得住。")}`;
const run = (words: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const line = (words: string): string => `<w:p>${run(words)}</w:p>`;
const under = (words: string, more = ""): (() => Uint8Array) => {
  return () =>
    planFile(`${BODY}${heading(words)}${more}${heading("九、附则")}${text("解释权归委员会。")}${SIGNED}`);
};
const nested = (inner: string): string => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

const OLD = [
  ["月份", "工作内容", "负责部门", "完成情况"],
  ["9月", "旧", "旧", ""],
  ["10月", "旧", "旧", ""],
] as const;

export const OFFICER_CASES: readonly StructureCase[] = [
  ...[
    "二、工作进度安排（详见下表）",
    "二、2025—2026学年第一学期工会工作进度安排表",
    "二．工作进度安排",
    "二 工作进度安排",
    "（二）工会活动安排一览表",
    "2. 工会工作行事历",
    "附：工会工作进度表",
    "二、学期工作进程安排",
    "二、工作推进计划",
    "二、工作时间表",
    "二、月工作计划",
    "二、逐月工作要点",
  ].map((words) => ({
    name: `the heading ${words}`,
    bytes: under(words),
    how: "heading" as const,
    above: words,
    below: "九、附则",
  })),
  {
    name: "an old table whose 完成情况 is empty, under a sentence",
    bytes: under("二、进度安排", `${text("各项工作按下表推进：")}${handMade(OLD)}`),
    how: "table",
    above: "各项工作按下表推进：",
    below: "九、附则",
    gone: ["|月份 | 工作内容 | 负责部门 | 完成情况|"],
  },
  {
    name: "an old table under its caption, without any heading",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、保障")}${text("场地由总务处落实。")}<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run("2025—2026学年工会工作安排表", "<w:b/>")}</w:p>${handMade(OLD)}${SIGNED}`,
      ),
    how: "table",
    above: "2025—2026学年工会工作安排表",
    below: "松林实验学校工会",
    gone: ["|月份 | 工作内容 | 负责部门 | 完成情况|"],
  },
  {
    name: "content controls in one another",
    bytes: () =>
      planFile(`${BODY}${nested(nested(`${heading("二、工作进度安排")}${text("按月推进。")}`))}${SIGNED}`),
    how: "heading",
    above: "二、工作进度安排",
    below: "按月推进。",
  },
  {
    name: "signed by the chairman, at the left, without a heading",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、附则")}${text("自印发之日起执行。")}${BLANK}${line("工会主席：周  宁")}${line("2025年9月1日")}`,
      ),
    how: "end",
    above: "自印发之日起执行。",
    below: "工会主席：周 宁",
    warnings: ["no-heading"],
  },
  {
    name: "signed with blanks instead of an alignment, a seal named, and 抄送 below",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、附则")}${text("自印发之日起执行。")}${line("　　　　　　　　松林实验学校工会（盖章）")}${line("　　　　　　　　　2025 年 9 月 1 日")}${line("抄送：区教育工会")}`,
      ),
    how: "end",
    above: "自印发之日起执行。",
    below: "松林实验学校工会（盖章）",
    warnings: ["no-heading"],
  },
  {
    name: "a schedule chapter that holds only a blank line and a picture",
    bytes: under("二、工作进度安排", `${BLANK}<w:p><w:r><w:drawing/></w:r></w:p>`),
    how: "heading",
    above: "二、工作进度安排",
    below: "九、附则",
  },
  {
    name: "a body sentence that speaks of 工作安排 in bold",
    bytes: () =>
      planFile(
        `${BODY}<w:p>${run("做好重点工作安排", "<w:b/>")}${run("：每月一次碰头，由主席召集，委员参加，议定的事当场分工。")}</w:p>${heading("二、工作进度安排")}${SIGNED}`,
      ),
    how: "heading",
    above: "二、工作进度安排",
    below: "松林实验学校工会",
  },
  {
    name: "a heading in the style of a list, with sub-headings for months below it that hold no work yet",
    bytes: () =>
      planFile(
        `${BODY}${styled("工作进度安排", "Heading1")}${line("三月")}${line("四月")}${line("五月")}${styled("其他", "Heading1")}${text("从简。")}${SIGNED}`,
        { styles: STYLES },
      ),
    withoutOwners: true,
    layout: "list",
    how: "heading",
    above: "工作进度安排",
    below: "其他",
    gone: ["三月", "四月", "五月"],
  },
  {
    name: "a month list whose months stand in brackets with a dash",
    bytes: () =>
      planFile(
        `${BODY}${heading("二、行事历")}${line("【九月】")}${line("—旧一")}${line("—旧二")}${line("【十月】")}${line("—旧三")}${heading("三、附则")}${SIGNED}`,
      ),
    withoutOwners: true,
    layout: "list",
    how: "heading",
    above: "二、行事历",
    below: "三、附则",
    gone: ["【九月】", "—旧一", "—旧二", "【十月】", "—旧三"],
  },
];

export const OFFICER_QUESTIONS: readonly QuestionCase[] = [
  {
    name: "one old table cut in two",
    bytes: under("二、工作进度安排", `${handMade(OLD)}${text("（续表）")}${handMade(OLD)}`),
    fault: "several-places",
    choices: ["二、工作进度安排 › 9月 | 旧 | 旧 |", "二、工作进度安排 › （续表）"],
  },
  {
    name: "the same heading twice",
    bytes: under("二、工作进度安排", `${text("上半年如常。")}${heading("二、工作进度安排")}`),
    fault: "several-places",
    choices: ["二、工作进度安排 › 上半年如常。", "二、工作进度安排 › 九、附则"],
  },
];
