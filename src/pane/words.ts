/**
 * What several screens of the pane say; a screen's own words stand beside it, in `…-words.ts`.
 *
 * Messages of rules and faults come with their problem or from `explain`.
 */
export const words = {
  privacy: "只在本机处理，不上传任何内容",
  version: (version: string) => `版本 ${version}，诊断信息`,

  foreign: {
    ask: "这张表像是工作安排表（时间段、内容、责任部门/人），已经按它检查了",
    yes: "用这张表",
    no: "不是",
    declined: "好的，这张表没有动。要用的话，可以自己指定列",
  },

  settings: {
    title: "本表设置",
    open: (title: string) => `${title}，打开本表设置`,
  },

  copied: "已复制，可以粘贴到微信",
  copyByHand: "没能自动复制，文字已选中，请按 Ctrl+C",

  more: (count: number) => `再看 ${count} 项`,
  bar: "下一步",
  stop: "停止",
  opening: (name: string) => `正在打开“${name}”…`,
  headerNoFrame: "还不知道是哪个学年",
  headerRows: (title: string, rows: number) => `${title} · ${rows} 行`,
  schedule: "工作进度安排",
  openOther: "换一个文件",
  tabs: { label: "要做的事", check: "检查", timeline: "时间轴", export: "导出", round: "汇总" },
  mustCount: (count: number) => `${count} 处要改`,

  /** What is answered to a finding and to a doubt alike. */
  answer: {
    keep: "这样没错",
    kept: "已确认：这样没错",
    undo: "撤销",
    same: (count: number) => `同样的有 ${count} 处`,
    showSame: "逐处看",
  },

  level: { must: "要改", should: "建议" },

  live: {
    made: (sheet: string) => `已生成工作表“${sheet}”`,
    fillHere: "在这个工作簿里新建",
    mark: "在表格里标出来",
    unmark: "去掉表格里的标记",
    untitled: "这个工作簿",
  },

  trouble: {
    title: "没能继续",
    notChanged: "原来的文件没有任何改动。",
    stillOpen: (file: string) => `打开着的“${file}”没有动。`,
    finishFirst: "这一步还没有做完",
    finishFirstMore: "请先做完，或点左上角返回，再打开别的文件",
    empty: (file: string) => `“${file}”是空的`,
    emptyMore: "请换一个文件，或者点“新建安排表”从头填",
    unexpected: "这一步没有做完，原来的文件没有任何改动。请重新打开页面再试一次。",
    unreadable: (file: string) => `“${file}”读不出来`,
    unreadableMore: "文件可能刚改过或移走了，请再选一次；如果是文件夹，请把里面的文件拖进来",
  },

  broken: {
    title: "这一页没能显示",
    more: "已保存的文件不受影响。请点“重新打开”；还没保存的内容，一般打开后点“接着改”就能找回。",
    again: "重新打开",
  },

  busy: "正在处理…",
  /** Advice comes without its full stop, since the command line goes on after it. */
  sentence: (text: string) => (/[。！？]$/.test(text) ? text : `${text}。`),
} as const;
