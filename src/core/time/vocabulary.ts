import { festivals } from "./festivals.ts";

/**
 * The alphabet of the shorthand in which every form looks at a time, and the words that each sign stands for. What
 * means the same is the same sign: 「9月份第3星期」 and 「9月第3教学周」 are both `9M#3W`.
 *
 * - A digit and the marks `. : /` are themselves, a Chinese numeral is a letter: a to i for 一 to 九, j to o as below.
 * - Units are mostly capitals (M 月, D 日, W 周), what goes round a time too (B 前, G 起, V 完成).
 * - Parts of a month are α to η, parts of a day κ to σ, festivals the letters from À on, in the order of their tables.
 * - A rare word is a Chinese character of its own.
 * - What is in no list is `?`; what stands under "" says nothing about a time and is left out.
 */
const VOCABULARY: Readonly<Record<string, string>> = {
  // Units.
  Y: "年 年度",
  S: "学年 学年度",
  T: "学期",
  t: "期",
  Q: "季度",
  季: "季",
  M: "月 月份 月里 月份里",
  W: "周 星期 礼拜 教学周 校历周",
  D: "日 号",
  DI: "日期间",
  z: "天",
  H: "半",
  C: "次 场 回",
  J: "节 节课",
  "%": "点 时",
  "'": "分 分钟",
  // Numerals besides a to j; 元 is only the first month.
  k: "廿",
  l: "卅",
  m: "元",
  n: "两",
  o: "〇 零",
  // Which one of them, and what joins and parts numbers and times.
  "#": "第",
  "`": "个",
  "*": "最后 最后一 最后一个",
  "#aW": "首周",
  "-": "- — 至 到",
  "-+": "到来年",
  "(": "( [ { 【 〔 〖 《 〈",
  ")": ") ] } 】 〕 〗 》 〉",
  届: "届 级",
  ",": "、 ,",
  ";": ";",
  "&": "和 与 及 并 &",
  "~": "或",
  // This year and the next, this term and the other, each one.
  "+": "次年 翌年 明年 来年 下年 第二年",
  "=": "今年 今年度 本年 本年度 当年 同年",
  "]": "本 这 该",
  "[": "全 整 整个",
  新: "新",
  U: "上",
  L: "下",
  "{": "秋 秋季",
  "}": "春 春季",
  E: "每 每一 每逢 逢",
  "i,jM": "九十月 九十月份",
  EM: "逐月 按月",
  EQ: "逐季 按季 按季度",
  ET: "按学期",
  Wabcde: "工作日",
  EWfD: "每周末 每个周末",
  "<": "单",
  ">": "双",
  '"': "隔 每隔",
  // Parts of months (see point.ts), terms and years.
  u: "初 之初",
  v: "中 中期 中考试",
  vI: "中期间",
  w: "底",
  x: "末 终 末考试",
  Tx: "学期结束",
  UHY: "上半年 前半年",
  LHY: "下半年 后半年",
  "UHY,LHY": "上、下半年 上,下半年 上下半年",
  "UT,LT": "上、下学期 上,下学期 上下学期 两学期 两个学期 上下两学期 第一、二学期 第一、第二学期",
  α: "上旬",
  β: "中旬",
  γ: "下旬 末旬",
  δ: "上中旬 上、中旬 上,中旬 上和中旬 中上旬",
  ε: "中下旬 中、下旬 中,下旬 中和下旬 下中旬",
  ζ: "上半月 前半月 上半",
  η: "下半月 后半月 下半",
  K: "开学",
  放: "放假",
  假: "假 假期 长假 小长假 大长假 假日 黄金周",
  寒: "寒假 寒期 寒假期",
  暑: "暑假 暑期 暑假期",
  寒暑: "寒暑假 寒暑期 寒暑假期 寒、暑假 寒,暑假 寒和暑假",
  备: "预备周 准备周 备课周 教师备课周",
  考: "考试周 复习周 期末考试周 期末复习周 期末周",
  岁: "岁末",
  活cM: "学雷锋月 学雷锋活动月",
  活fM: "安全生产月",
  活jM: "敬老月",
  活: "师德月 师德建设月 师德宣传月 师德教育月 师德活动月 师德师风建设月 师德师风月",
  普: "推普周 推广普通话宣传周 推普宣传周 普通话推广周",
  // The lunar calendar.
  "|": "农历 阴历 旧历",
  "|aM": "正月",
  "|jaM": "冬月",
  "|jbM": "腊月",
  "|aMu": "大年初",
  "^": "闰",
  // Round a time: from, at, about, due by, before, around, the eve of, after, from on, until, during, within.
  从: "自 从 由 自从",
  "@": "于 在 定于 将于 将在 要在 须在 请于 确保",
  A: "约 大约 大概 预计 拟 拟定 初定 初步定 计划 一般 通常 原则上 争取 力争 可能",
  R: "左右 上下",
  暂: "暂定",
  截: "截止",
  X: "截至 即日起至 即日起到 即日起- 不迟于 不晚于 最迟 最晚 至迟 务必于 须于",
  班: "下班 放学",
  务: "全部 必须 务必",
  各: "各 至少 不少于 以上",
  B: "前 之前 以前",
  q: "前后",
  后: "后 之后 以后",
  旬: "旬",
  r: "前夕",
  G: "起 开始",
  Z: "止 为止",
  I: "间 期间 之间 阶段 全月 当月",
  y: "内 以内 之内 里",
  $: "活动 之际 即将 来临 到来 会议 例会",
  V: "完成 进行 开展 举行 召开 举办 启动 上报 报送 报名 结束 落实 组织 坚持 推进 实施 提交 上交 开放",
  // All the time, and no time yet.
  O: "常年 长年 长期 长效 常态 常态化 日常 平时 平常 常规 日常化 长期性 经常 经常性 不定时 不定期 定期 随时 持续 始终 全程 贯穿 按需 分阶段 分学期 分批 分期 按需要 根据需要 根据实际需要 根据工作需要",
  "!": "待定 计划外 待安排 另定 未定 暂未定 待确定 适时 适当时候 择期 择日 择日再组织 择日再定 择机 择时 另行通知 另行安排 视情况 视具体情况 视工作情况 视天气 视天气情况 未确定 暂不确定 机动 根据情况 根据实际情况 TBD tbd",
  待: "待 等 等待",
  定: "定 而定",
  准: "为准",
  据: "根据 按 依据 按照 听从 随",
  级: "上级 上级工会 上级文件 学校 教育局 工会 区里 局里 总工会 区总工会 市总工会 部门 教职工",
  "?级": "以上级",
  s: "时间 日期 安排 通知 要求 部署",
  工: "工作 性工作 工作要点 工作重点 主要工作 重点工作",
  具: "具体时间",
  // Blanks of a template.
  _: "_ x X × * □ ? …",
  "": "的 | “ ” \" ' ‘ ’ 「 」 『 』",
};

/** Weekdays in order, as they stand behind W: a to f, and 日 or 天. */
export const WEEKDAYS = "abcdefDz";

/** Parts of a day, each one Greek letter from κ on. */
const DAY_PARTS = ["全天", "凌晨", "早上", "上午", "中午", "下午", "傍晚", "晚上", "晚间", "晚"];

const FIRST_DAY_PART = 0x3ba;
const FIRST_FESTIVAL = 0xc0;

/** The part of a day that the sign stands for. */
export function dayPart(sign: string): string | undefined {
  return DAY_PARTS[sign.charCodeAt(0) - FIRST_DAY_PART];
}

/** The festival that the sign stands for. */
export function festivalOf(sign: string): (typeof festivals)[number] | undefined {
  return festivals[sign.charCodeAt(0) - FIRST_FESTIVAL];
}

/** The sign of a festival. */
export function festivalSign(name: string): string {
  return String.fromCharCode(FIRST_FESTIVAL + festivals.findIndex((each) => each.name === name));
}

/** Every word with its sign. Festivals named by numerals alone (五一) are left to those who know what stands beside. */
export function* words(): Iterable<readonly [word: string, sign: string]> {
  for (const [sign, list] of Object.entries(VOCABULARY))
    for (const word of list.split(" ")) yield [word, sign];
  for (const [at, word] of [..."一二三四五六七八九十"].entries()) yield [word, String.fromCharCode(97 + at)];
  for (const digit of "0123456789.:/") yield [digit, digit];
  for (const digit of "0123456789") for (const letter of "Qq") yield [letter + digit, `${digit}Q`];
  yield ["·", "."];
  yield ["当天", "κ"];
  yield ["当日", "κ"];
  yield ["早", "μ"];
  for (const [at, word] of DAY_PARTS.entries()) yield [word, String.fromCharCode(FIRST_DAY_PART + at)];
  for (const { name, words: names } of festivals) {
    for (const word of names) {
      if (/^[一二三四五六七八九十]+$/.test(word)) continue;
      yield [word, festivalSign(name)];
      yield [`${word}节`, festivalSign(name)];
    }
  }
}
