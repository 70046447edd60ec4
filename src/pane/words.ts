import type { PlaceHow } from "../core/model/fault.ts";

/** Everything the pane itself says. Messages of rules and faults come with their problem or from `explain`. */
export const words = {
  privacy: "只在本机处理，不上传任何内容",
  version: (version: string) => `版本 ${version}，诊断信息`,

  welcome: {
    headline: "一张表，排好全年工会工作",
    subline: "填一次，检查、时间轴、计划文档都有了",
    checking: "填表并检查",
    checkingMore: "时间段、责任部门、节日月份自动核对",
    drawing: "看全年时间轴",
    drawingMore: "哪个月做什么，一眼看清",
    exporting: "写进计划文档",
    lastYear: "打开去年的计划",
    lastYearMore: "Word、Excel 或文本，都能读",
    open: "打开安排表",
    paste: "粘贴文字",
    fresh: "新建安排表",
    sample: "看看示例",
    left: (file: string) => `“${file}”上次没有保存，页面就关了`,
    takeLeft: "接着改",
    dropLeft: "不要了",
    drop: "也可以把文件拖到这里，或直接粘贴",
    dropNow: "松开，打开这个文件",
    chooseFrame: "新表用在哪个学年？",
    frameHint: "例如：2025—2026学年、2025—2026学年第一学期、2026年",
    beginTemplate: "就在这里填",
    makeTemplate: "下载空白安排表",
    back: "返回",
    made: (saved: string) => `${saved}。填好以后，在这里打开它。`,
    noExcel: "没有连上 Excel，可以直接打开文件继续",
  },

  paste: {
    label: "把安排粘贴到这里",
    hint: "在 Word、WPS 或网页里选中安排，复制，再到这里粘贴",
    read: "读入",
    clear: "清空",
    empty: "框里还没有文字",
    emptyMore: "请把安排粘贴进来，或直接打字，再点“读入”",
    nothing: "剪贴板里没有文字",
    nothingMore: "请先在计划里选中文字，复制，再粘贴一次",
  },

  review: {
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
    nothingMore:
      "下面是全部文字，要用的可以逐条放进表里；也可以返回，换一个文件，或只把安排那一段复制过来粘贴",
    made: (rows: number, items: number, marked: number, times: readonly string[] = []) =>
      marked === 0
        ? `安排表已生成：${rows} 行 ${items} 项。看过以后请保存`
        : `安排表已生成：${rows} 行 ${items} 项。${someOf(times)}有 ${marked} 格还没定，表里标成黄色。请再看看，再保存`,
    bookName: (frame: string | undefined) =>
      `工会工作进度安排${frame === undefined ? "" : `（${frame}）`}.xlsx`,
  },

  columns: {
    title: "指定列",
    byHand: "自己指定列",
    wrong: "列认得不对？自己指定列",
    sheet: "哪张工作表",
    header: "表头在哪一行",
    row: (row: number, text: string) => `第${row}行 ${text}`,
    noHeader: "没有表头",
    further: (rows: number) => `表头在更下面？再往下看（还有 ${rows} 行）`,
    what: "每一列是什么",
    point: "点一行，就把它当作表头",
    column: (name: string) => `${name} 列`,
    keep: "就按这样读",
    done: "已按指定的列读表，跟着表格一起保存",
    takenBack: "已改回原来认的列",
  },

  roll: {
    title: "换成新学年",
    back: "返回",
    target: "换成",
    open: "去年的安排，换成新学年",
    old: (frame: string) => `这是${frame}的安排表`,
    questions: (count: number, open: number) =>
      open === 0 ? `拿不准的 ${count} 处，都选好了` : `拿不准的 ${count} 处，还有 ${open} 处没选`,
    openStays: "没选的先照旧，在新表里标成黄色",
    restAsItWas: "其余照旧",
    sure: (count: number) => `有把握的 ${count} 处`,
    all: "全选",
    none: "全不选",
    asItWas: (from: string) => `照旧：${from}`,
    changeTo: (to: string) => `改成：${to}`,
    choice: (label: string, to: string) => `${label}：${to}`,
    move: (time: string) => `移到${time}`,
    drop: "去掉这一项",
    kept: (count: number) => `看着像旧的、不用改的 ${count} 处`,
    doubts: (count: number) => `留下了、请再看看的 ${count} 处`,
    carried: (count: number) => `第一学期没做完、带过来的 ${count} 项`,
    changed: (count: number) => `时间和标题改了 ${count} 处`,
    make: (count: number) => `生成新安排表（改 ${count} 处）`,
    makeTerm: "生成第二学期安排表",
    saveFirst: "改过的内容还没有保存到文件",
    saveFirstMore: "请先保存，再换成新学年",
    noFrame: "还不知道这张表是哪个学年的",
    noFrameMore: "请在标题里写上学年，再打开一次",
  },

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
  filter: { label: "只看", all: "全部", must: "要改", should: "建议" },
  group: {
    time: "时间段",
    items: "主要工作内容",
    owners: "责任部门/人",
    compare: "对照正文和节日",
    sheet: "整张表",
  },

  check: {
    list: (group: string, count: number) => `${group}，${count} 处`,
    live: (must: number, should: number) =>
      must + should === 0 ? "没有发现问题" : `还有 ${must} 处要改，${should} 处建议`,
    apply: "改",
    fill: "填入",
    choose: "选…",
    applyAll: "全部改",
    wholeSheet: "整张表",
    mended: (to: string) => (to === "" ? "已清空" : `已改为“${to}”`),
    mendedMany: (count: number) => `已改 ${count} 格`,
    confirmed: (count: number) => `已确认 ${count} 处`,
    look: "查看",
    hide: "收起",
    takeBackKeep: "取消确认",
    fixAll: (count: number) => `一键修正 ${count} 处`,
    undoLast: "撤销刚才的修正",
    save: "保存修改后的表格",
    saveMade: "保存安排表",
    toExport: "导出到计划文档",
    empty: "（空）",
    changedTo: "改为",
    allGood: (rows: number) => `${rows} 行都没有问题`,
    allGoodMore: "时间段、内容、责任部门、编号、节日都看过了。",
    noPlanYet: "还没对照正文",
    choosePlan: "选择计划",
    withPlan: (plan: string) => `和“${plan}”的正文也对照过了`,
    planLine: (line: number, text: string) => `计划第${line}段 · ${text}`,
    noneHere: "这一类没有了",
    search: "在问题里找",
    searchHint: "例如：A12、教师节",
    notFound: (search: string) => `没有找到“${search}”`,
    emptyTable: "表里还没有内容，从表头下面一行开始填，填好再打开一次。",
    emptyBeside: "表里还没有内容，请在左边的表里，从表头下面一行开始填。",
    undoAsk: (cell: string, now: string, back: string) => `${cell} 后来改成了“${now}”，还要换回“${back}”吗？`,
    undoAnyway: "换回",
    undoNot: "不换",
  },

  calendar: {
    name: "校历",
    ask: "表里按周次写时间，请填开学第一周",
    askMore: (rows: number) => `还有 ${rows} 行按周次写的时间没换算，请补上校历`,
    why: "填一次就够，跟着表格一起保存。",
    weekOne: { term1: "第一学期开学第一周", term2: "第二学期开学第一周" },
    anyDay: "填那一周的任意一天都可以",
    counted: (from: string, to: string) => `第一周：${from}（周一）到 ${to}`,
    holidays: "放假日期（可以不填）",
    firstDay: (stretch: string) => `${stretch}第一天`,
    lastDay: (stretch: string) => `${stretch}最后一天`,
    fill: "填好了",
    later: "以后再说",
    cancel: "取消",
    clear: "清除",
    clearAll: "清除校历",
    unfinished: "年、月、日要填全",
    otherEnd: "这一天也要填上",
    otherYear: (day: string, year: string, name: string) => `${day}不像是${year}的${name}，请核对年份和月份`,
    nothing: "还没有填日期。填开学那一周的任意一天就可以。",
    line: (starts: string) => `校历：${starts}`,
    starts: (name: string, day: string) => `${name} ${day}起`,
    shortDay: (month: number, day: number) => `${month}月${day}日`,
    elsewhere: "不是这个学年的",
    none: "还没填",
    change: "修改",
    fillIn: "填写",
    done: calendarDone,
    cleared: "校历已清除",
    takenBack: "校历已换回原来的",
  },

  sheet: {
    label: "表格",
    edit: (cell: string) => `修改 ${cell}`,
    hint: "直接打字就能改，Alt+回车换行；右边点一处问题，这里会跳到那一格",
    tools: "改表格",
    cells: "格子",
    above: "上面加行",
    below: "下面加行",
    drop: "删行",
    up: "上移",
    down: "下移",
    added: "已加一行",
    dropped: (rows: number) => `已删 ${rows} 行，可以撤销`,
    moved: "已移动",
    pasted: (cells: number) => `已粘贴，改了 ${cells} 格`,
    copied: "已复制",
    covered: "粘贴的地方有合并的格子，放不下。换一个地方粘贴，或一格一格填",
    suggestions: "填过的",
    row: (row: number) => `第 ${row} 行`,
    undo: "撤销一步",
  },

  timeline: {
    counts: (periods: number, items: number) => `${periods} 个时间段 · ${items} 项`,
    by: "排列",
    byTime: "按时间",
    byOwner: "按部门",
    month: "本月",
    picture: "全年时间轴",
    today: "今天",
    legend: "颜色对应的部门",
    expand: (period: string) => `展开 ${period}`,
    collapse: (period: string) => `收起 ${period}`,
    make: "生成“时间轴”工作表",
    made: (name: string) => `已放进“${name}”工作表，保存表格后就能看到`,
    copy: "复制图片",
    copied: "图片已复制，可以粘贴到微信",
    wordsCopied: "文字已复制，可以粘贴到微信",
    file: "工会工作时间轴.png",
    files: {
      picture: "工会工作时间轴.svg",
      calendar: "工会工作行事历.ics",
      months: "工会工作行事历.docx",
      review: "工会工作总结素材.docx",
    },
    reviewFile: "工会工作总结素材.txt",
    withoutDays: (file: string, count: number) => `已生成“${file}”；${count} 项没有具体日子，没有放进去`,
    ways: "更多",
    asPng: "存成图片（PNG）",
    asSvg: "存成 SVG",
    asCalendar: "导出日历（.ics）",
    calendarSheet: "生成“行事历”工作表",
    calendarDocument: "行事历（Word）",
    calendarWords: "复制行事历文字",
    wordsFile: "工会工作行事历.txt",
    unplaced: (count: number) => `${count} 项没有排进时间轴`,
    columns: ["时间段", "主要工作内容", "责任部门/人", "月份"] as const,
    untitled: "没写时间",
  },

  month: {
    copy: "复制成群通知",
    file: (month: number) => `${month}月工会工作.txt`,
    name: (month: number) => `${month} 月`,
    now: "本月",
    left: (days: number) => (days === 0 ? "今天是最后一天" : `还剩 ${days} 天`),
    next: "下月",
    over: "这份安排已经过去，这是最后一个月",
    toCome: "还没到，这是最早的一个月",
    festival: (name: string, month: number, day: number) => `${name} ${month} 月 ${day} 日`,
    nothing: "没有单列的工作",
    late: "过了时间还没完成",
    count: (works: number) => `${works} 项`,
    status: (work: string) => `“${work}”的完成情况`,
    unknown: "没有记",
    done: "完成",
    markDone: (work: string) => `把“${work}”记为已完成`,
    nextYear: "推迟到下学年" as const,
    off: "想记下每项工作做没做完？可以在表右边加一列“完成情况”。",
    switchOn: "加一列“完成情况”",
    written: "完成情况已写进表格",
    switchedOn: "已加上“完成情况”",
    undoLast: "撤销刚才的改动",
    review: "年底总结",
    ledger: "生成“工作台账”工作表",
    asWord: "总结素材（Word）",
    asText: "复制总结素材",
    byPlan: (file: string) => `总结素材按“${file}”正文的标题分类`,
    noHeadings: (file: string) => `“${file}”正文里没有找到分条的标题，总结素材按月份分类`,
    byKinds: "总结素材按表里写的类别分类",
    byMonths: "总结素材现在按月份分类。想按计划正文的标题分类，先选计划文档。",
  },

  export: {
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
  },

  live: {
    made: (sheet: string) => `已生成工作表“${sheet}”`,
    fillHere: "在这个工作簿里新建",
    mark: "在表格里标出来",
    unmark: "去掉表格里的标记",
    untitled: "这个工作簿",
  },

  save: {
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
  },

  trouble: {
    title: "没能继续",
    notChanged: "原来的文件没有任何改动。",
    stillOpen: (file: string) => `打开着的“${file}”没有动。`,
    finishFirst: "这一步还没有做完",
    finishFirstMore: "请先做完，或点左上角返回，再打开别的文件",
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

/** 「9月、12月、3月等处」: the first three of a list; what has no name is not listed. */
function someOf(names: readonly string[]): string {
  const named = names.filter((name) => name !== "");
  return `${named.slice(0, 3).join("、")}${named.length > 3 ? "等处" : ""}`;
}

/** Sheets of results, as a file that holds one is named. */
const RESULTS = { timeline: "时间轴", calendar: "行事历", ledger: "台账" } as const;

/** What the calendar did: rows that now have their days, and those that ask which term is meant. */
function calendarDone(placed: number, toChoose: number): string {
  const first = placed > 0 ? `已按校历换算 ${placed} 行` : "校历已填好，跟着表格一起保存";
  return toChoose > 0 ? `${first}，还有 ${toChoose} 行要选是哪个学期` : first;
}

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

/** 「计划.docx」 → 「计划（已填进度安排）.docx」: the addition goes before the ending, and is not said twice. */
function withEnding(name: string, addition: string, ending: RegExp, newEnding?: string): string {
  const [old = newEnding ?? ""] = ending.exec(name) ?? [];
  const stem = name.replace(ending, "");
  return (stem.endsWith(addition) ? stem : stem + addition) + (newEnding ?? old);
}
