/** 「计划外」 as a mark, not as words of the work: 【计划外】…, …（计划外）, 计划外：…. */
const MARKS = [
  /^[【[（(]?(?:计划外|临时增加|上级新增)(?:工作)?[】\])）：:、\s]+/u,
  /[【[（(]计划外(?:工作)?[】\])）]$/u,
  /^计划外(?:工作)?$/u,
];

/** Whether the words of a work or of its time bear the mark. */
export function saysUnplanned(text: string): boolean {
  return MARKS.some((mark) => mark.test(text.trim()));
}

/** The words without the mark, for a list whose heading says it. */
export function withoutMark(text: string): string {
  return MARKS.reduce((words, mark) => words.replace(mark, "").trim(), text.trim());
}
