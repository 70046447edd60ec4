import type { PlaceHow } from "../../core/model/fault.ts";

/** Everything the tab 导出 says. */
export const exportWords = {
  ways: "怎么导出",
  intoPlan: "写进 Word 计划",
  intoPlanMore: "找到“工作进度安排”，换上新表",
  asSheet: "生成打印用的 Excel 表",
  asSheetMore: "一张排好版的“工作进度安排（打印）”",
  plan: "计划文档",
  dropPlan: "把 Word 计划拖到这里",
  dropPlanMore: "或者点右边的按钮选择",
  choosePlan: "选择",
  intoKnown: (file: string) => `就写进刚才的“${file}”`,
  change: "更换",
  looking: (name: string) => `正在看“${name}”…`,
  where: "写到哪里",
  whereOpen: "有几处都合适，请选一处",
  format: "格式",
  monthOf: (time: string, owners: string) => `${time}${owners === "" ? "" : `（${owners}）`}：`,
  formats: { table: "表格", list: "分月列表" },
  preview: "预览",
  previewNote: "预览只表示大概的样子",
  keepOriginal: "另存一份，原文件不动",
  mustLeft: (count: number) => `还有 ${count} 处没改，先这样写入`,
  write: "写入计划文档",
  writing: "正在写入…",
  written: (file: string) => `已写入，另存为“${file}”`,
  handedOut: (file: string) => `已写好，“${file}”已交给浏览器，一般在“下载”文件夹`,
  oldWords: (frame: string) => `文档的标题和正文还是${frame}的，请在 Word 里改过来。`,
  again: "再写一份计划",
  differences: (count: number) => `计划正文和表有 ${count} 处不一样`,
  seeDifferences: "去看看",
  frameQuestion: (plan: string, table: string) => `计划标题是${plan}，安排表是${table}，还要写进去吗？`,
  frameYes: "还是写进去",
  makeSheet: "生成打印用的表",
  notTouched: "文档没有任何改动。",
  place: placeName,
  placeMore,
  replaceList: (months: number) => `换下原来的分月安排（${months} 个时间段）`,
} as const;

/** A place in the plan, as the officer would point to it. */
function placeName(how: PlaceHow, text: string): string {
  switch (how) {
    case "mark":
    case "table":
      return `换上新表：“${text}”的表格`;
    case "sdt":
    case "placeholder":
      return `放在预留的位置“${text}”`;
    case "heading":
      return `写在“${text}”下面`;
    case "end":
    case "new":
      return "放在正文末尾、落款之前";
  }
}

/** What stands at the place now. */
function placeMore(how: PlaceHow, oldRows: number | undefined, listGivesWay: boolean): string {
  switch (how) {
    case "mark":
      return `找到上次写入的${rowsText(oldRows)}表，保留原来的格式`;
    case "table":
      return `换下现有的${rowsText(oldRows)}表，保留原来的格式`;
    case "sdt":
    case "placeholder":
      return "这个位置是留给安排表的";
    case "heading":
      return listGivesWay ? "换下原来的分月安排，其他文字都保留" : "这部分原来的文字都保留";
    case "end":
    case "new":
      return "没有合适的标题时用";
  }
}

function rowsText(rows: number | undefined): string {
  return rows === undefined ? "" : ` ${rows} 行`;
}
