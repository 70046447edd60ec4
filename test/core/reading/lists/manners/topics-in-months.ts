import type { Manner } from "./manner.ts";

/** 「一、」 over 「1、」 in a month, and months behind others on their line. */
export const topicsInMonths: readonly Manner[] = [
  {
    name: "kinds of work under each month, their works counted anew",
    frame: "2025年",
    text: `
兰溪小学2025年工会工作安排
三月
一、组织建设
1、小组长改选
2、会员信息登记
二、文体活动：
1、插花沙龙
四月
（一）民主管理
1、提案征集`,
    rows: `
三月: 小组长改选 / 会员信息登记 / 插花沙龙
四月: 提案征集`,
    told: ["一、组织建设", "二、文体活动：", "（一）民主管理"],
  },
  {
    name: "works with their steps below them are no captions",
    frame: "2025年",
    text: `
兰溪小学2025年工会工作安排
三月
一、召开教代会
1、听取报告
2、表决方案
二、文体活动
1、插花沙龙
四月
一、环湖徒步`,
    rows: `
三月: 召开教代会⏎1、听取报告⏎2、表决方案 / 文体活动⏎1、插花沙龙
四月: 环湖徒步`,
  },
  {
    name: "a second month on the line, without the colon that the first one has",
    frame: "2025年",
    text: `
兰溪小学2025年工会工作计划
四、活动安排
三月：插花沙龙；环湖徒步。四月 校园植绿；体检。
五月：技能大赛。六月 端午慰问。`,
    rows: `
三月: 插花沙龙 / 环湖徒步。
四月: 校园植绿 / 体检。
五月: 技能大赛。
六月: 端午慰问。`,
  },
];
