import type { Manner } from "./manner.ts";

/** One single month, and what stands beside it. */
export const loneMonths: readonly Manner[] = [
  {
    name: "one month without a colon, and 全年 below it",
    frame: "2025—2026学年第一学期",
    text: `
兰溪小学2025—2026学年第一学期工会工作计划
九月
1、敬师茶会
2、新会员见面
全年
1、走访病号`,
    rows: `
九月: 敬师茶会 / 新会员见面
全年: 走访病号`,
  },
  {
    name: "全年 above the one month",
    frame: "2025年",
    text: `
兰溪小学2025年工会工作计划
全年：
1、走访病号
2、上报信息
五月
1、技能大赛`,
    rows: `
全年: 走访病号 / 上报信息
五月: 技能大赛`,
  },
  {
    name: "a month and its works, and nothing else at all",
    frame: null,
    text: `
九月
1、敬师茶会
2、新会员见面`,
    rows: `
九月: 敬师茶会 / 新会员见面`,
    doubts: ["frame-missing"],
  },
  {
    name: "a month alone over thoughts that something stands above",
    frame: null,
    text: `
写在三月的几点想法
三月
1、学雷锋不是一天的事，要天天做下去。
2、同事之间多一句问候。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
];
