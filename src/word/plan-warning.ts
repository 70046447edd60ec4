/** What the officer should know of an export that was done. */
export type PlanWarning =
  | { readonly code: "no-heading" }
  | { readonly code: "old-list-left"; readonly heading: string; readonly months: number }
  | { readonly code: "tracked-changes" }
  | { readonly code: "protected" }
  | { readonly code: "alt-chunk" }
  | { readonly code: "frame-differs"; readonly plan: string; readonly table: string };

/** The warning in the officer's language. */
export function warningText(warning: PlanWarning): string {
  switch (warning.code) {
    case "no-heading":
      return "计划里没有找到写进度安排的标题，已放在正文末尾、落款之前，请打开看看位置对不对。";
    case "old-list-left":
      return `“${warning.heading}”下面原来的分月安排（${warning.months} 个时间段）还留着，请看看要不要删掉。`;
    case "tracked-changes":
      return "计划开着“修订”，这张表是直接写进去的，不会显示成修订。";
    case "protected":
      return "计划设了“限制编辑”，要在 Word 里改这张表，请先在“审阅”里停止保护。";
    case "alt-chunk":
      return "计划里嵌着另一份文件，里面的标题看不到，请打开看看位置对不对。";
    case "frame-differs":
      return `计划标题是${warning.plan}，安排表是${warning.table}，请确认没有拿错文件。`;
  }
}
