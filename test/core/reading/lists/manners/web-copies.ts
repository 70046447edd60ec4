import type { Manner } from "./manner.ts";

/** Lists as they stand on web pages, with what such pages have around and between them. */
export const webCopies: readonly Manner[] = [
  {
    name: "the heading of the second term right below the last work of the first",
    frame: "2024—2025学年",
    text: `
2024-2025学年兰溪中学工会工作计划
第一学期工作安排
十二月：
1、元旦歌会
一月：
1、看望退休教师
第二学期工作安排
二月：
1、灯谜
三月：
1、插花沙龙`,
    rows: `
十二月: 元旦歌会
一月: 看望退休教师
二月: 灯谜
三月: 插花沙龙`,
    told: ["第一学期工作安排", "第二学期工作安排"],
  },
  {
    name: "the heading of the second half of the year among works without numbers",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作计划
上半年工作安排
三月
插花沙龙
下半年工作安排
九月
敬师茶会`,
    rows: `
三月: 插花沙龙
九月: 敬师茶会`,
    told: ["下半年工作安排"],
  },
];
