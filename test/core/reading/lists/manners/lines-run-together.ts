import type { Manner } from "./manner.ts";

export const linesRunTogether: readonly Manner[] = [
  {
    name: "chat message, everything in one line with emoji",
    frame: "2024年",
    text: `
【2024年工会活动】🌷3月：插花；🌳4月：植树；🏃5月：健步走；🎄12月：迎新`,
    rows: `
3月: 插花
4月: 植树
5月: 健步走
12月: 迎新`,
  },
  {
    name: "page with a table of contents and the list behind",
    frame: "2024—2025学年",
    text: `
目 录
一、指导思想……1
二、重点工作……2
三、工作进度安排……4
2024—2025学年工会工作计划
一、指导思想
坚持正确方向。
二、重点工作
做好服务。
三、工作进度安排
9月：教师节
10月：运动会
3月：妇女节
5月：劳动节`,
    rows: `
9月: 教师节
10月: 运动会
3月: 妇女节
5月: 劳动节`,
  },
  {
    name: "stray number of the page inside a list with numbers",
    frame: "2024年",
    text: `
2024年工会工作安排
三月
1.妇女节活动
2.学雷锋
共4页  第2页
3.植树
四月
1.清明祭扫
4/10
2.读书会`,
    rows: `
三月: 妇女节活动 / 学雷锋 / 植树
四月: 清明祭扫 / 读书会`,
  },
  {
    name: "old plan with a later year's title and the year in the months",
    frame: "2024—2025学年",
    text: `
工会工作安排
2024年9月
1. 教师节庆祝
2024年12月
1. 迎新联欢
2025年3月
1. 妇女节活动
2025年6月
1. 学年总结`,
    rows: `
2024年9月: 教师节庆祝
2024年12月: 迎新联欢
2025年3月: 妇女节活动
2025年6月: 学年总结`,
  },
  {
    name: "a plan with a summary of last year before",
    frame: "2024年",
    text: `
工会2023年工作总结及2024年工作计划
第一部分 2023年工作总结
3月，举办了插花活动。
5月，召开了教代会。
9月，表彰了优秀教师。
第二部分 2024年工作计划
一、工作思路
再接再厉。
二、月份安排
3月：妇女节健步走
5月：六届二次教代会
9月：教师节座谈`,
    rows: `
3月: 妇女节健步走
5月: 六届二次教代会
9月: 教师节座谈`,
  },
];
