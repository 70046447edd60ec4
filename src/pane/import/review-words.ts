/** Everything the screen 导入核对 says. */
export const reviewWords = {
  title: "导入核对",
  pasted: "粘贴的文字",
  back: "不导入了，返回",
  unclear: "没有认出是哪一项",
  noTime: "没写时间",
  allPeriod: "全年",
  dueBy: (day: string) => `${day}前`,
  stretches: (named: string, count: number) => `${named}等 ${count} 段`,
  recurring: (named: string) => `定期：${named}`,
  about: (named: string) => `${named}左右`,
  frame: "这份计划是哪个学年的？",
  frameHint: "例如：2024—2025学年、2024—2025学年第二学期、2024年",
  frameOther: "或者自己写",
  frameUse: "确定",
  frameChange: "改",
  frameIs: (name: string) => `计划是${name}的`,
  doubts: (count: number) => `请看一下，${count} 处`,
  allClear: "没有拿不准的地方",
  take: "采用",
  takeAll: (count: number) => `全部采用 ${count} 处`,
  taken: (to: string) => `已采用“${to}”`,
  timed: (to: string) => `时间已写成“${to}”`,
  stayedOut: "不放进表里",
  rows: (rows: number, items: number) => `放进表里的，${rows} 行 ${items} 项`,
  schedule: (number: number) => `第 ${number} 份安排`,
  takeSchedule: "整份都要",
  dropSchedule: "整份不要",
  takeRow: (time: string) => `要“${time}”这一行`,
  takeItem: (text: string) => `要这一项：${text}`,
  changeTime: "改时间",
  nth: (number: number) => `第${number}行`,
  nthItem: (number: number) => `第${number}项`,
  timeOf: (time: string) => `“${time}”的时间`,
  owners: (owners: string) => `责任：${owners}`,
  source: "原文",
  more: (count: number) => `再看 ${count} 行`,
  unseen: {
    hidden: "隐藏的文字，没有放进表里",
    deleted: "修订里删掉的文字，没有放进表里",
    struck: "划掉的文字，没有放进表里",
  },
  leftOut: (count: number) => `没有放进表里的，${count} 处`,
  put: "放进表里",
  putBack: "拿出来",
  putInto: (text: string) => `把“${text}”放进表里`,
  make: "生成安排表",
  makeCount: (rows: number, items: number) => `生成安排表（${rows} 行 ${items} 项）`,
  sameYear: "不换学年",
  sameYearMore: (make: string) => `不换学年，${make}`,
  undo: "撤销上一步",
  nothing: "没有找到进度安排",
  nothingMore: "下面是全部文字，要用的可以逐条放进表里；也可以返回，换一个文件，或只把安排那一段复制过来粘贴",
  made: (rows: number, items: number, marked: number, times: readonly string[] = []) =>
    marked === 0
      ? `安排表已生成：${rows} 行 ${items} 项。看过以后请保存`
      : `安排表已生成：${rows} 行 ${items} 项。${someOf(times)}有 ${marked} 格还没定，表里标成黄色。请再看看，再保存`,
  bookName: (frame: string | undefined) =>
    `工会工作进度安排${frame === undefined ? "" : `（${frame}）`}.xlsx`,
} as const;

/** 「9月、12月、3月等处」: the first three of a list; what has no name is not listed. */
function someOf(names: readonly string[]): string {
  const named = names.filter((name) => name !== "");
  return `${named.slice(0, 3).join("、")}${named.length > 3 ? "等处" : ""}`;
}
