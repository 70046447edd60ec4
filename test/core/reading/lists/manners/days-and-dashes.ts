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
    name: "days without their month under the months of a list",
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
三月8日: 女教职工插花
三月12日: 植树
四月2日: 祭扫
四月23日: 读书沙龙`,
  },
  {
    name: "what a month is about behind its name",
    frame: "2025年",
    text: `
2025年兰溪中学工会每月安排
三月主题：关爱，从身边做起
1、女教职工插花。
2、志愿服务。
四月主题：踏青
1、茶园采茶
2、健步走`,
    rows: `
三月: 女教职工插花。 / 志愿服务。
四月: 茶园采茶 / 健步走`,
  },
  {
    name: "list numbers before years that are not filled in",
    frame: null,
    text: `
工会文体活动安排
1、20xx年3月：女教职工插花
2、20xx年4月：茶园采茶
3、20xx年5月：健步走`,
    rows: `
20xx年3月: 女教职工插花
20xx年4月: 茶园采茶
20xx年5月: 健步走`,
  },
  {
    name: "a second work behind its number and a full-width comma",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
6月：1.亲子游园 2，教师体检。
7月：1.座谈会，2，不再另行通知`,
    rows: `
6月: 亲子游园 / 教师体检。
7月: 座谈会，2，不再另行通知`,
  },
];
