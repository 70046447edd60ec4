/** Sheets of results, as a file that holds one is named. */
const RESULTS = { timeline: "时间轴", calendar: "行事历", ledger: "台账" } as const;

/** What is said where a file is saved, and how the saved file is named. */
export const saveWords = {
  saved: (file: string) => `已保存“${file}”`,
  downloaded: (file: string) => `“${file}”已交给浏览器，一般在“下载”文件夹`,
  missing: "没有找到？再保存一次",
  stillMissing: "还是没有？复制整张表",
  copied: "整张表已复制。在 Excel 或 WPS 里新建一张空白表，按 Ctrl+V 粘贴，再保存",
  notCopied: "浏览器没有让复制。请在左边的表格里选中内容，按 Ctrl+C 复制",
  stale: (file: string) =>
    `“${file}”在这里打开以后，又在别处改过。在这里保存的是另一份，不会动它；要用改过的那份，请重新打开。`,
  saveAnyway: "仍然另存一份",
  mendedName: (name: string) => withEnding(name, "（已修正）", /\.(xlsx|xlsm)$/i),
  planName: (name: string) => withEnding(name, "（已填进度安排）", /\.(docx|docm)$/i),
  printName: (name: string) => withEnding(name, "（打印）", /\.(xlsx|xlsm)$/i, ".xlsx"),
  resultName: (name: string, sheet: keyof typeof RESULTS) =>
    withEnding(name, `（${RESULTS[sheet]}）`, /\.(xlsx|xlsm)$/i, ".xlsx"),
  templateName: (frame: string) => `工会工作进度安排（${frame}）.xlsx`,
  unsaved: (file: string) => `改过的内容还没有保存到文件。先保存，再打开“${file}”；不用保存就直接打开。`,
  saveNow: "保存",
  openAnyway: "不保存，直接打开",
} as const;

/** 「计划.docx」 → 「计划（已填进度安排）.docx」: the addition goes before the ending, and is not said twice. */
function withEnding(name: string, addition: string, ending: RegExp, newEnding?: string): string {
  const [old = newEnding ?? ""] = ending.exec(name) ?? [];
  const stem = name.replace(ending, "");
  return (stem.endsWith(addition) ? stem : stem + addition) + (newEnding ?? old);
}
