/** What each command does, in the officer's words; the order of the list is the order of the work. */
export const COMMANDS = {
  template: "新建一份可以直接填写的安排表",
  import: "把往年的计划或粘贴的清单变成安排表，也可以换成新学年",
  check: "读入安排表，检查并列出要改的地方",
  fix: "把有把握的地方一次改好，另存一份",
  period: "看看一个时间写法是什么意思",
  timeline: "画出月度时间轴（Excel、Word、日历或文字）",
  table: "生成打印用的 Excel 表",
  export: "把表格写进工作计划的 Word 文档",
  distribute: "给每个分工会生成一份填报表，并留一份存底",
  collect: "把收回的填报表汇总到一起，不一致的地方列出来",
  review: "年底把完成情况写成总结素材，或生成工作台账",
} as const;

export type CommandName = keyof typeof COMMANDS;

export function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, what]) => `  ${name.padEnd(12)}${what}`);
  return [
    "工作进度安排：检查安排表，画时间轴，写进计划的 Word 文档。",
    "",
    "用法：plan-schedule <命令> [选项]",
    "",
    ...lines,
    "",
    "每个命令都可以加 --json（只输出一份 JSON）和 --help（看这个命令的用法）。",
    "原来的文件从不改动；-o 写出的是新文件，已有同名文件时要加 --force。",
    "",
  ].join("\n");
}
