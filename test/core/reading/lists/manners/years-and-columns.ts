import type { Manner } from "./manner.ts";

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
