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
  {
    name: "the end of the month among its days",
    frame: null,
    text: `
兰溪中学工会五月工作安排
5月6日 召开委员会例会
5月8日 收齐征文
5月20日 健步走
月底 上报简报`,
    rows: `
5月6日: 召开委员会例会
5月8日: 收齐征文
5月20日: 健步走
5月底: 上报简报`,
  },
  {
    name: "days without their month below its title",
    frame: "2025年",
    text: `
兰溪中学工会2025年五月份工作
6日：召开委员会例会
8日（周四）：收齐征文
20-22日：健步走
月底：上报简报`,
    rows: `
2025年五月6日: 召开委员会例会
2025年五月8日（周四）: 收齐征文
2025年五月20-22日: 健步走
2025年五月底: 上报简报`,
  },
  {
    name: "days without their month among the works of a month list",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
三月份：
8日 女教职工插花
12日 植树
四月份：
2日 祭扫
23日 读书沙龙`,
    rows: `
三月份: 8日 女教职工插花 / 12日 植树
四月份: 2日 祭扫 / 23日 读书沙龙`,
  },
];
