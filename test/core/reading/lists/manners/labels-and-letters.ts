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

export const yearsAndColumns: readonly Manner[] = [
  {
    name: "次年1月 below the year that the title names",
    frame: "2025年",
    text: `
2025年工会工作安排
11月：体检
12月：茶叙
次年1月：看望退休教师`,
    rows: `
11月: 体检
12月: 茶叙
次年1月: 看望退休教师`,
  },
  {
    name: "two years, each under its title, do not run on",
    frame: "2024年",
    doubts: ["several-schedules"],
    text: `
2024年工会工作安排
11月：体检
12月：茶叙
2025年工会工作安排
1月：看望退休教师
2月：团拜`,
    rows: `
11月: 体检
12月: 茶叙
1月: 看望退休教师
2月: 团拜`,
  },
  {
    name: "weeks with their days, one blank between",
    frame: "2024—2025学年第二学期",
    text: `
2024-2025学年第二学期工会安排
第1周 2.17-2.23 委员例会
第2周 2.24-3.2 会员登记
第3周 3.3-3.9 插花沙龙`,
    rows: `
第1周 2.17-2.23: 委员例会
第2周 2.24-3.2: 会员登记
第3周 3.3-3.9: 插花沙龙`,
  },
  {
    name: "a table without a header, its times in the second column",
    frame: "2025年",
    text: `
2025年工会活动安排
看望退休教师\t1月\t工会
插花沙龙\t3月\t女工委
环湖健步走\t4月\t文体部`,
    rows: `
1月: 看望退休教师 @ 工会
3月: 插花沙龙 @ 女工委
4月: 环湖健步走 @ 文体部`,
  },
  {
    name: "a table of people with the months of their birthdays",
    frame: null,
    text: `
江雪\t3月\t语文组
何川\t4月\t数学组
石磊\t9月\t体育组`,
    rows: `
`,
  },
  {
    name: "months under one body after the other, one of them with a month alone",
    frame: "2025年",
    doubts: ["several-schedules"],
    text: `
2025年工会各部门工作安排
女工部
3月：插花沙龙
5月：母亲节茶会
文体部
4月：拔河赛
福利部
1月：看望退休教师
9月：敬师茶会`,
    rows: `
3月: 插花沙龙 @ 女工部
5月: 母亲节茶会 @ 女工部
4月: 拔河赛 @ 文体部
1月: 看望退休教师 @ 福利部
9月: 敬师茶会 @ 福利部`,
  },
  {
    name: "a list number before a full stop",
    frame: "2025年",
    text: `
2025年工会工作安排
四月份;
1.环湖健步走
2。拔河赛`,
    rows: `
四月份: 环湖健步走 / 拔河赛`,
  },
  {
    name: "the look back at one half of the year and what the other half brings",
    frame: "2025年下半年",
    text: `
2025年上半年工作小结及下半年打算
一、上半年工作小结
1.3月办了插花沙龙。
二、下半年工作打算
9月：敬师茶会
10月：重阳登高`,
    rows: `
9月: 敬师茶会
10月: 重阳登高`,
  },
  {
    name: "who supports beside who answers on a line of its own",
    frame: "2025年",
    text: `
2025年工会重点任务
3月
1.插花沙龙
责任单位：女工委；配合单位：各工会小组
2.提案征集
责任单位：工会办公室
4月
1.拔河赛`,
    rows: `
3月: 插花沙龙 @ 女工委
3月: 提案征集 @ 工会办公室
4月: 拔河赛`,
  },
];

export const readWhole: readonly Manner[] = [
  {
    name: "who answers in brackets: several heads of groups, the presidium, two names with a blank between",
    frame: "2025年",
    text: `
2025年工会工作月历
元月
1.看望退休教师（生活委员、各组长）
2.教代会（主席团）
3.插花沙龙（江雪 何川）
3月：拔河赛（石磊）`,
    rows: `
元月: 看望退休教师 @ 生活委员、各组长
元月: 教代会 @ 主席团
元月: 插花沙龙 @ 江雪、何川
3月: 拔河赛 @ 石磊`,
  },
  {
    name: "who answers behind the month with the verb",
    frame: "2025年",
    text: `
2025年工会活动安排
三月（女工委负责）
1.插花沙龙
2.普法讲座
四月（由文体委牵头）
1.拔河赛`,
    rows: `
三月: 插花沙龙 / 普法讲座 @ 女工委
四月: 拔河赛 @ 文体委`,
  },
  {
    name: "a day called by its numbers as the only work",
    frame: "2025年",
    text: `
2025年工会安排
四月：
1.4.23读书日
五月：
1.5.4青年节`,
    rows: `
四月: 4.23读书日
五月: 5.4青年节`,
  },
  {
    name: "a table out of a page, one blank between its columns, the time not said again",
    frame: null,
    text: `
时间 主要工作内容 责任部门
9月 1.敬师茶会 工会
2.新教师座谈 组织部
10月 1.重阳登高 退协`,
    rows: `
9月: 敬师茶会 @ 工会
9月: 新教师座谈 @ 组织部
10月: 重阳登高 @ 退协`,
  },
  {
    name: "two months side by side on each line",
    frame: "2025年",
    text: `
2025年工会活动
3月：插花沙龙        9月：敬师茶会
4月：义务植树        10月：重阳登高`,
    rows: `
3月: 插花沙龙
9月: 敬师茶会
4月: 义务植树
10月: 重阳登高`,
  },
  {
    name: "a theme beside the work, both labelled",
    frame: null,
    text: `
3月活动
主题：春之声
内容：插花、普法讲座
负责：女工委
4月活动
主题：劳动美
内容：拔河赛
负责：文体委`,
    rows: `
3月: 插花、普法讲座 @ 女工委
4月: 拔河赛 @ 文体委`,
  },
  {
    name: "who answers behind a sentence, behind a label in brackets",
    frame: "2025年",
    text: `
2025年工会安排
2月：1.委员例会。负责：江雪 2.登记会员。负责：何川
3月
1.插花沙龙【责任人】江雪
2.义务植树【责任人】何川、石磊`,
    rows: `
2月: 委员例会。 @ 江雪
2月: 登记会员。 @ 何川
3月: 插花沙龙 @ 江雪
3月: 义务植树 @ 何川、石磊`,
  },
  {
    name: "months between signs of equality",
    frame: "2025年",
    text: `
2025年工会工作安排
==== 3月 ====
1. 插花沙龙
==== 4月 ====
1. 拔河赛`,
    rows: `
3月: 插花沙龙
4月: 拔河赛`,
  },
  {
    name: "sections counted before joined months, who answers in brackets behind",
    frame: "2024年",
    text: `
2024年工会主要活动安排
一、一至二月【责任人：江雪】
1、看望退休教师。
二、三月【责任人：何川】
1、插花沙龙。
三、四至五月【责任人：石磊】
1、拔河赛。`,
    rows: `
一至二月: 看望退休教师。 @ 江雪
三月: 插花沙龙。 @ 何川
四至五月: 拔河赛。 @ 石磊`,
  },
  {
    name: "times and contents labelled over their lines, no name for the schedule; who is in charge of all below",
    frame: "2025—2026学年第一学期",
    text: `
2025年秋季工会活动计划
时间：9月
内容：
1.敬师茶会
2.迎新座谈
时间：10月
内容：
1.重阳登高
总负责：江雪`,
    rows: `
9月: 敬师茶会 / 迎新座谈
10月: 重阳登高`,
  },
  {
    name: "what the month is called in quotes, or behind a dot",
    frame: "2025年",
    text: `
2025年工会月主题活动
一月“温暖月”：看望退休教师
三月“书香月”：读书沙龙
4月·健康月
环湖健步走
拔河赛`,
    rows: `
一月: 看望退休教师
三月: 读书沙龙
4月: 环湖健步走 / 拔河赛`,
  },
  {
    name: "particulars behind the works, wide blanks between",
    frame: "2025年",
    text: `
2025年工会工作安排
9月份：
1、敬师茶会  责任人：江雪  地点：礼堂
10月份：
1、重阳登高  责任人：何川`,
    rows: `
9月份: 敬师茶会  地点：礼堂 @ 江雪
10月份: 重阳登高 @ 何川`,
  },
  {
    name: "a half of the year without its year, signed",
    frame: "2025年下半年",
    text: `
校工会下半年工作安排
九月份 敬师茶会
十月份 重阳登高
十一月份 冬季长跑
2025年7月1日`,
    rows: `
九月份: 敬师茶会
十月份: 重阳登高
十一月份: 冬季长跑`,
  },
  {
    name: "work due by days, the first of them in spring, is no school year",
    frame: "2025年",
    text: `
2025年工会活动
3月8日前：插花沙龙
3月下旬-4月上旬：校园健步走
5月中旬左右：拔河赛`,
    rows: `
3月8日前: 插花沙龙
3月下旬-4月上旬: 校园健步走
5月中旬左右: 拔河赛`,
  },
];
