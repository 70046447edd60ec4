import type { Manner } from "./manner.ts";

/** Months with what they, or kinds of their work, are called, nothing between the two. */
export const namedMonths: readonly Manner[] = [
  {
    name: "kinds of work behind each month, the works counted anew",
    frame: "2024—2025学年第二学期",
    text: `
银杏幼儿园2025年春季学期计划
二月园务行政
1. 排定值周表。
2. 安全自查。
二月保教工作
1. 班级环境创设。
三月园务行政
1. 园务委员会碰头。
2. 食堂成本核算。
三月保教工作
1. 户外体能测评。`,
    rows: `
二月: 排定值周表。 / 安全自查。
二月: 班级环境创设。
三月: 园务委员会碰头。 / 食堂成本核算。
三月: 户外体能测评。`,
    told: ["园务行政", "保教工作"],
  },
  {
    name: "one kind of work through the months, then the next",
    frame: "2024—2025学年第二学期",
    text: `
银杏幼儿园2025年春季学期计划
三月园务工作：
1、消防演练
四月园务工作：
1、家长学校
2、财产清点
三月卫生保健：
1、晨检培训
四月卫生保健：
1、视力筛查`,
    rows: `
三月: 消防演练
四月: 家长学校 / 财产清点
三月: 晨检培训
四月: 视力筛查`,
    told: ["园务工作：", "卫生保健："],
  },
  {
    name: "kinds of work over lines without numbers, one of them 「制定…计划」",
    frame: "2024—2025学年第二学期",
    text: `
银杏幼儿园2025年春季学期计划
二月园务行政
制定学期计划
排定值周表
二月保教工作
班级环境创设
三月园务行政
食堂成本核算
三月保教工作
户外体能测评
集体备课`,
    rows: `
二月: 制定学期计划 / 排定值周表
二月: 班级环境创设
三月: 食堂成本核算
三月: 户外体能测评 / 集体备课`,
    told: ["园务行政", "保教工作"],
  },
  {
    name: "names of months with a blank before them, no works counted",
    frame: "2025年",
    text: `
兰溪小学2025年工会活动安排
三月 巾帼建功月
插花沙龙
诵读分享
四月 健步强身月
环湖徒步
体质测评`,
    rows: `
三月: 插花沙龙 / 诵读分享
四月: 环湖徒步 / 体质测评`,
    told: ["巾帼建功月", "健步强身月"],
  },
  {
    name: "names of months in brackets, one of them made of time's own words",
    frame: "2025—2026学年",
    text: `
兰溪小学2025—2026学年工会活动安排
9月（开学季）
1.敬师茶会
2.新教师见面
10月（健康月）
1.重阳登高
3月（上旬）
1.女工插花`,
    rows: `
9月: 敬师茶会 / 新教师见面
10月: 重阳登高
3月（上旬）: 女工插花`,
    told: ["（开学季）", "（健康月）"],
  },
  {
    name: "works behind months, none of them what the month is called",
    frame: "2025年",
    text: `
兰溪小学2025年工会工作安排
三月植树活动
四月植树活动
五月登高活动`,
    rows: `
三月: 植树活动
四月: 植树活动
五月: 登高活动`,
  },
  {
    name: "bodies behind months over counted works are no owners",
    frame: "2025—2026学年第一学期",
    text: `
兰溪职业学校2025—2026学年第一学期计划
九月教务处
1、排课
2、教材发放
十月教务处
1、期中检测`,
    rows: `
九月: 排课 / 教材发放
十月: 期中检测`,
    told: ["教务处"],
  },
  {
    name: "names of months behind colons and dashes, over lines without numbers",
    frame: "2025年",
    text: `
兰溪小学2025年工会“月月有约”活动安排
三月：书香月
诵读分享
1.四月—健身月
环湖徒步；体质测评`,
    rows: `
三月: 诵读分享
四月: 环湖徒步 / 体质测评`,
    told: ["书香月", "健身月"],
  },
  {
    name: "names inside the brackets of the months",
    frame: null,
    text: `
【九月·迎新季】
1. 敬师茶会
2. 新会员见面
【十月·健康季】
1. 重阳登高`,
    rows: `
九月: 敬师茶会 / 新会员见面
十月: 重阳登高`,
    told: ["迎新季", "健康季"],
    doubts: ["frame-missing"],
  },
];
