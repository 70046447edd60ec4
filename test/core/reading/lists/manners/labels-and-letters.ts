import type { Manner } from "./manner.ts";

export const labelsAndLetters: readonly Manner[] = [
  {
    name: "works counted as 活动一, their particulars labelled below",
    frame: null,
    text: `
工会活动安排
活动一：敬师茶会
时间：9月10日
地点：报告厅
负责人：江雪
活动二：秋日健步走
时间：10月中旬
地点：湿地公园
负责人：何川`,
    rows: `
9月10日: 敬师茶会 @ 江雪
10月中旬: 秋日健步走 @ 何川`,
  },
  {
    name: "works without a number or a name for the schedule, their particulars labelled below",
    frame: "2025年",
    text: `
2025年工会活动汇总
敬师茶会
时间：9月10日
负责人：江雪

秋日健步走
时间：10月中旬
负责人：何川

辞旧茶叙
时间：12月底
负责人：工会`,
    rows: `
9月10日: 敬师茶会 @ 江雪
10月中旬: 秋日健步走 @ 何川
12月底: 辞旧茶叙 @ 工会`,
  },
  {
    name: "who answers among other particulars in a bracket",
    frame: "2025年",
    text: `
2025年工会工作安排
9月
1.敬师茶会（牵头：工会；配合：办公室）
2.会员代表选举（地点：报告厅，负责人：江雪）
3.读书沙龙（负责人：江雪，何川）`,
    rows: `
9月: 敬师茶会（配合：办公室） @ 工会
9月: 会员代表选举（地点：报告厅） @ 江雪
9月: 读书沙龙 @ 江雪、何川`,
  },
  {
    name: "names right behind 负责人, and 负责人 as a word of the work",
    frame: "2025年",
    text: `
2025年工会工作安排
1月
- 看望退休教师，负责人江雪
- 年终评优，负责人江雪、陈放。
3月
- 插花沙龙，负责人会议`,
    rows: `
1月: 看望退休教师 @ 江雪
1月: 年终评优。 @ 江雪、陈放
3月: 插花沙龙，负责人会议`,
  },
  {
    name: "works counted with letters; two groups by letters are words",
    frame: "2025年",
    text: `
2025年工会工作安排
三月
A、插花沙龙
B、义务植树
四月
A、B两组拔河赛`,
    rows: `
三月: 插花沙龙 / 义务植树
四月: A、B两组拔河赛`,
  },
  {
    name: "times and works counted 1.1, 1.2, 2.1; days are not",
    frame: "2025年",
    text: `
2025年工会工作安排
1. 三月
1.1 插花沙龙
1.2 义务植树
2. 四月
2.1 环湖健步走`,
    rows: `
三月: 插花沙龙 / 义务植树
四月: 环湖健步走`,
  },
  {
    name: "two terms, each named with its years, no title",
    frame: "2024—2025学年",
    text: `
三、主要工作安排
上学期（2024年9月—2025年1月）：
9月 敬师茶会
12月 冬季长跑
下学期（2025年2月—7月）：
3月 插花沙龙
5月 拔河赛`,
    rows: `
9月: 敬师茶会
12月: 冬季长跑
3月: 插花沙龙
5月: 拔河赛`,
  },
  {
    name: "a sum and a call for an answer below the last month",
    frame: "2025年",
    text: `
2025年工会活动安排及预算
3月：插花沙龙（预算3000元）
5月：拔河赛（预算2000元）
合计：5000元
收到请回复`,
    rows: `
3月: 插花沙龙（预算3000元）
5月: 拔河赛（预算2000元）`,
  },
  {
    name: "a table whose columns one blank keeps apart",
    frame: null,
    text: `
时间 星期 内容 地点
3月5日 三 学雷锋 社区
3月8日 六 插花沙龙 工会之家`,
    rows: `
3月5日: 学雷锋
3月8日: 插花沙龙`,
  },
  {
    name: "weeks with work and who answers, one blank between",
    frame: "2025—2026学年第一学期",
    text: `
2025-2026学年第一学期工会活动安排
第1周 委员会议 主席
第2周 敬师茶会 全体委员
第5周 秋日健步走 文体委员`,
    rows: `
第1周: 委员会议 @ 主席
第2周: 敬师茶会 @ 全体委员
第5周: 秋日健步走 @ 文体委员`,
  },
  {
    name: "numbers with a comma in a line that runs on, the head of each page",
    frame: "2025年",
    text: `
2025年工会工作安排
１月份　１，年度考核　２，困难慰问
杏坛小学工会工作计划 第2页
３月份　１，插花沙龙　２，３．１２植树`,
    rows: `
１月份: 年度考核 / 困难慰问
３月份: 插花沙龙 / ３．１２植树`,
  },
  {
    name: "works counted 1、 before their days and months",
    frame: null,
    text: `
四、主要活动安排
1、3月8日前后，插花沙龙。
2、4月中旬，环湖健步走。
3、5月，拔河赛。`,
    rows: `
3月8日前后: 插花沙龙。
4月中旬: 环湖健步走。
5月: 拔河赛。`,
  },
  {
    name: "times counted with Roman numbers",
    frame: "2025年",
    text: `
2025年工会工作安排
Ⅰ. 三月
① 插花沙龙
Ⅱ. 四月
① 环湖健步走
② 拔河赛
III. 五月
① 茶叙`,
    rows: `
三月: 插花沙龙
四月: 环湖健步走 / 拔河赛
五月: 茶叙`,
  },
  {
    name: "works side by side with wide blanks between",
    frame: "2025年",
    text: `
2025年工会工作安排
一月：  看望退休教师     年终茶叙
三月：  插花沙龙   义务植树   拔河赛
四月：  环湖健步走`,
    rows: `
一月: 看望退休教师 / 年终茶叙
三月: 插花沙龙 / 义务植树 / 拔河赛
四月: 环湖健步走`,
  },
  {
    name: "who answers behind a blank, and in a clause of its own",
    frame: "2025年",
    text: `
2025年工会工作安排
3月
1.插花沙龙。（责任人 江雪）
2.义务植树，由文体委员负责。
4月
1.环湖健步走，由大家负责带水。`,
    rows: `
3月: 插花沙龙。 @ 江雪
3月: 义务植树。 @ 文体委员
4月: 环湖健步走，由大家负责带水。`,
  },
];
