import type { Manner } from "./manner.ts";

/** Slips of the pen at the heads of months, days below them, months in other orders. */
export const slipsAndDays: readonly Manner[] = [
  {
    name: "月分 for 月份, and other signs for the colon behind a month",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
1月份、
1、走访退休教工
3月份。
1、女教职工插花
6月分：
1、亲子游园
七、八月分：
1、外出考察
十月分
1、重阳登高
2、9月分批体检的补检`,
    rows: `
1月份: 走访退休教工
3月份: 女教职工插花
6月分: 亲子游园
七、八月分: 外出考察
十月分: 重阳登高 / 9月分批体检的补检`,
  },
  {
    name: "days with colons under their months",
    frame: "2026年",
    text: `
2026年3-6月兰溪中学工会工作安排
三月
2日—6日：女教职工插花
9日：委员会例会
四月
3日：祭扫
五月
1、茶园采茶
2、健步走`,
    rows: `
三月2日—6日: 女教职工插花
三月9日: 委员会例会
四月3日: 祭扫
五月: 茶园采茶 / 健步走`,
  },
  {
    name: "months from December back to January",
    frame: "2026年",
    text: `
兰溪中学工会2026年工作计划
（三）工作安排表
12月 年度考核
11月 教工运动会
9月 敬师茶会
4月 教代会
1月 走访退休教工`,
    rows: `
12月: 年度考核
11月: 教工运动会
9月: 敬师茶会
4月: 教代会
1月: 走访退休教工`,
  },
  {
    name: "months as numbers alone on their lines, not all of them",
    frame: "2026年",
    text: `
2026年兰溪中学工会活动月历
3
女教职工插花
植树
4
教代会
9
敬师茶会
12
迎新联欢`,
    rows: `
3: 女教职工插花 / 植树
4: 教代会
9: 敬师茶会
12: 迎新联欢`,
  },
  {
    name: "the beginning of the term before the months",
    frame: "2025—2026学年",
    text: `
2025-2026学年兰溪中学工会工作安排
开学初：
1、制定计划
2、敬师茶会
10月：
1、教工运动会
3月：
1、女教职工插花`,
    rows: `
开学初: 制定计划 / 敬师茶会
10月: 教工运动会
3月: 女教职工插花`,
  },
  {
    name: "a year with a nought among Chinese numerals",
    frame: "2025年",
    text: `
二０二五年兰溪中学工会工作计划
三　月
１、女教职工插花；
四　月
１、教代会。`,
    rows: `
三　月: 女教职工插花；
四　月: 教代会。`,
  },
];
