import type { Manner } from "./manner.ts";

export const scansAndOrdinals: readonly Manner[] = [
  {
    name: "works counted with 第一, line by line and run together",
    frame: "2025年",
    text: `
2025年工会工作安排
三月：
第一，插花沙龙；
第二，义务植树。
四月：第一，青年教师茶叙；第二，环湖健步走。
五月：第一、二小组拔河赛`,
    rows: `
三月: 插花沙龙； / 义务植树。
四月: 青年教师茶叙； / 环湖健步走。
五月: 第一、二小组拔河赛`,
  },
  {
    name: "months of a scan with letters for digits and a dash for 一",
    frame: "2024年",
    doubts: ["period-unreadable"],
    text: `
2024年工会工作安排
—月：
1.走访老教师
3月：
1.插花沙龙
1O月：
1.重阳登高
十—月：
1.消防演练`,
    rows: `
—月: 走访老教师
3月: 插花沙龙
1O月: 重阳登高
十—月: 消防演练`,
  },
  {
    name: "a letter for the nought of the year",
    frame: "2024年",
    text: `
二O二四年工会工作行事历
一月：看望退休教师
三月：插花沙龙`,
    rows: `
一月: 看望退休教师
三月: 插花沙龙`,
  },
  {
    name: "the same among digits",
    frame: "2024年",
    text: `
2O24年工会工作行事历
1月：看望退休教师
3月：插花沙龙`,
    rows: `
1月: 看望退休教师
3月: 插花沙龙`,
  },
  {
    name: "ten-day periods before works among works with other times of their own",
    frame: "2025年",
    text: `
2025年工会重点工作安排
3月
15日前核对会员名册；
每周三下午练瑜伽；
下旬开组长会。
4月
上旬去郊游；
23日读书沙龙。`,
    rows: `
3月: 15日前核对会员名册； / 每周三下午练瑜伽； / 下旬开组长会。
4月: 上旬去郊游； / 23日读书沙龙。`,
  },
  {
    name: "the title of the next school below the last month",
    frame: "2024年",
    doubts: ["several-schedules"],
    text: `
杏坛小学工会2024年工作安排
3月：插花沙龙
4月：义务植树
柳堤小学工会2024年工作安排
3月：环湖健步走
4月：青年教师茶叙`,
    rows: `
3月: 插花沙龙
4月: 义务植树
3月: 环湖健步走
4月: 青年教师茶叙`,
  },
  {
    name: "the month's focus on its own line over numbered works",
    frame: "2025年",
    text: `
2025年工会工作行事历
【3月】工作重点：走进春天
1.插花沙龙
2.义务植树
【4月】工作重点：文体
1.拔河赛`,
    rows: `
3月: 插花沙龙 / 义务植树
4月: 拔河赛`,
  },
  {
    name: "visits by festivals",
    frame: "2025年",
    text: `
2025年节日慰问安排
春节：看望退休教师
端午节：送粽子
教师节：送鲜花`,
    rows: `
春节: 看望退休教师
端午节: 送粽子
教师节: 送鲜花`,
  },
];
