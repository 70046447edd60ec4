/** What the officer should know of an export that was done. */
export type PlanWarning =
  /** `enclosed` names the schedule where no table can go: in a table or a text box. */
  | { readonly code: "no-heading"; readonly enclosed?: string }
  | { readonly code: "old-list-left"; readonly heading: string; readonly months: number }
  | { readonly code: "old-table-left"; readonly columns: readonly string[]; readonly otherYears: boolean }
  | { readonly code: "old-words-lost"; readonly words: readonly string[]; readonly pictures: boolean }
  | { readonly code: "marked-elsewhere"; readonly heading: string }
  | { readonly code: "tracked-changes" }
  | { readonly code: "protected" }
  | { readonly code: "alt-chunk" }
  | { readonly code: "frame-differs"; readonly plan: string; readonly table: string };

/** The warning in the officer's language. */
export function warningText(warning: PlanWarning): string {
  switch (warning.code) {
    case "no-heading":
      return `${whyAtEnd(warning.enclosed)}，已放在正文末尾、落款之前，请打开看看位置对不对。`;
    case "old-list-left":
      return `“${warning.heading}”下面原来的分月安排（${warning.months} 个时间段）还留着，请看看要不要删掉。`;
    case "old-table-left":
      return tableLeftText(warning.columns, warning.otherYears);
    case "old-words-lost":
      return wordsLostText(warning.words, warning.pictures);
    case "marked-elsewhere":
      return `“${warning.heading}”那里以前写入的安排表还留着，以后只更新这次写入的，请看看旧表要不要删掉。`;
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

function whyAtEnd(enclosed: string | undefined): string {
  return enclosed === undefined
    ? "计划里没有找到写进度安排的标题"
    : `“${enclosed}”写在表格或文本框里，那里放不下这张表`;
}

function wordsLostText(words: readonly string[], pictures: boolean): string {
  const named = words.slice(0, 3).map((word) => `“${word.replace(/\s+/g, " ").slice(0, 30)}”`);
  const all = [
    ...named,
    ...(words.length > 3 ? [`等 ${words.length} 处`] : []),
    ...(pictures ? [words.length > 0 ? "和图片" : "图片"] : []),
  ];
  return `上次的表格里另外加的${all.join("")}在新表里没有地方放，要留的话请从原来的计划里抄过来。`;
}

function tableLeftText(columns: readonly string[], otherYears: boolean): string {
  if (columns.length > 0) {
    const named = columns.map((column) => `“${column}”`).join("");
    return `原来的表格里有${named}等内容，没有动它，新表加在它前面，请核对后删去旧表。`;
  }
  return otherYears
    ? "标题下面原来的表格写的是别的年份，没有动它，请打开看看要不要留。"
    : "计划里原来的安排表没有动，请核对后删去不要的一张。";
}
