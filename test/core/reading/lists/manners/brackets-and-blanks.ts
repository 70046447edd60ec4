import type { Manner } from "./manner.ts";

export const bracketsAndBlanks: readonly Manner[] = [
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
