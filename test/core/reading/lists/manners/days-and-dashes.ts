import type { Manner } from "./manner.ts";

/** Days with their weekday first, and a dash where no work stands. */
export const daysAndDashes: readonly Manner[] = [
  {
    name: "the weekday before the day that it stands for",
    frame: null,
    text: `
五月份工会工作安排
周二（5月6日）：
1、召开委员会例会
2、布置健步走
周四（5月8日）：
1、收齐征文
星期六（5月10日）：女教职工插花`,
    rows: `
周二（5月6日）: 召开委员会例会 / 布置健步走
周四（5月8日）: 收齐征文
星期六（5月10日）: 女教职工插花`,
  },
  {
    name: "a dash behind the colon of a month",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
9月：敬师茶会
10月：重阳登高
11月：——
12月：迎新联欢`,
    rows: `
9月: 敬师茶会
10月: 重阳登高
12月: 迎新联欢`,
  },
];
