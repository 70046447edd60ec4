import type { Manner } from "./manner.ts";

/** Days as bare numbers below their month. */
export const daysBelowMonths: readonly Manner[] = [
  {
    name: "days with blanks, a single one under the second month, several in one",
    frame: "2025—2026学年",
    text: `
兰溪小学2025—2026学年工会工作安排
9月
3日　敬师茶会筹备
10日　敬师茶会
10月
8日、15日　环湖徒步
20日至24日　球类联赛
11月
3号 工间操比赛`,
    rows: `
9月3日: 敬师茶会筹备
9月10日: 敬师茶会
10月8日、15日: 环湖徒步
10月20日至24日: 球类联赛
11月3号: 工间操比赛`,
  },
  {
    name: "days alone on their lines over counted works",
    frame: "2025年",
    text: `
兰溪小学2025年工会工作安排
三月
8日
1、插花沙龙
2、诵读分享
12日
1、校园植绿
四月
2日
1、祭扫先烈`,
    rows: `
三月8日: 插花沙龙 / 诵读分享
三月12日: 校园植绿
四月2日: 祭扫先烈`,
  },
  {
    name: "days that are counted themselves",
    frame: "2025年",
    text: `
兰溪小学2025年工会工作安排
三月
1、8日 插花沙龙
2、12日 校园植绿
四月
1、2日 祭扫先烈`,
    rows: `
三月8日: 插花沙龙
三月12日: 校园植绿
四月2日: 祭扫先烈`,
  },
  {
    name: "weekdays, hours and dashes behind days below a title",
    frame: "2025年",
    text: `
2025年9月工会工作安排
3日（周三）下午 茶会筹备
10日（周三）14:30 敬师茶会
15日—19日 报名
下旬 中秋慰问`,
    rows: `
2025年9月3日（周三）下午: 茶会筹备
2025年9月10日（周三）14:30: 敬师茶会
2025年9月15日—19日: 报名
2025年9月下旬: 中秋慰问`,
  },
  {
    name: "works without a day beside days stay with their month, and days inside a sentence with their work",
    frame: "2025年",
    text: `
兰溪小学2025年工会工作安排
三月
8日 插花沙龙
12日 校园植绿
会员信息登记
四月
2日前完成体检报名
20日环湖徒步`,
    rows: `
三月: 8日 插花沙龙 / 12日 校园植绿 / 会员信息登记
四月: 2日前完成体检报名 / 20日环湖徒步`,
  },
  {
    name: "halves of the month that the title names",
    frame: "2025年",
    text: `
兰溪小学2025年9月工会工作
上半月：敬师茶会
下半月：中秋慰问`,
    rows: `
2025年9月上半月: 敬师茶会
2025年9月下半月: 中秋慰问`,
  },
];
