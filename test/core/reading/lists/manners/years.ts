import type { Manner } from "./manner.ts";

export const years: readonly Manner[] = [
  {
    name: "damaged",
    frame: "2024年",
    text: `
2024年工会工作计划
四、活动安排
三月
1、慶?！叭恕眿D女节活动
2、锟斤拷
四月
1、春游`,
    rows: `
三月: 慶?！叭恕眿D女节活动 / 锟斤拷
四月: 春游`,
    doubts: ["text-garbled"],
  },
  {
    name: "placeholders",
    frame: null,
    text: `
20__年学校工会工作计划
三月：插花活动
四月：庆祝第__个劳动节
五月：春游`,
    rows: `
三月: 插花活动
四月: 庆祝第__个劳动节
五月: 春游`,
    doubts: ["placeholder-left"],
  },
  {
    name: "impossible month",
    frame: "2024年",
    text: `
2024年工会活动安排
11月：技能比武
12月：总结
13月：团拜`,
    rows: `
11月: 技能比武
12月: 总结
13月: 团拜`,
    doubts: ["period-unreadable"],
  },
  {
    name: "title says 2023, months say school year",
    frame: "2023—2024学年",
    text: `
2023年学校工会工作计划
五、工作安排
九月：教师节慰问
十月：登高
十一月：排球赛
十二月：汇演
一月：总结
二月：部署
三月：女工活动
四月：春游
五月：表彰
六月：评议`,
    rows: `
九月: 教师节慰问
十月: 登高
十一月: 排球赛
十二月: 汇演
一月: 总结
二月: 部署
三月: 女工活动
四月: 春游
五月: 表彰
六月: 评议`,
  },
  {
    name: "no year in title, signature",
    frame: "2024—2025学年",
    text: `
清泉学校工会工作安排
九月：教师节慰问
十月：登高
十二月：汇演
次年一月：总结
三月：女工活动
清泉学校工会
2024年8月30日`,
    rows: `
九月: 教师节慰问
十月: 登高
十二月: 汇演
次年一月: 总结
三月: 女工活动`,
  },
  {
    name: "years collide",
    frame: "2017年",
    text: `
2017年学校工会工作计划
三月：插花
四月：春游
五月：表彰
某校工会
二○○八年二月二十日`,
    rows: `
三月: 插花
四月: 春游
五月: 表彰`,
    doubts: ["years-disagree"],
  },
  {
    name: "traditional",
    frame: "2024年",
    text: `
2024年學校工會工作計劃
四、具體工作安排
二月份：
1、制定計劃
2、慰問離退休教師
三月份：
慶祝婦女節
四月份：
組織教職工郊遊`,
    rows: `
二月份: 制定計劃 / 慰問離退休教師
三月份: 慶祝婦女節
四月份: 組織教職工郊遊`,
  },
  {
    name: "CR and VT, fullwidth",
    frame: "2024年",
    text: `
２０２４年工会工作安排\r３月：\v１、插花\v２、讲座\r４月：\r１、春游\r`,
    rows: `
３月: 插花 / 讲座
４月: 春游`,
  },
  {
    name: "term title from signature",
    frame: "2022—2023学年第二学期",
    text: `
第二学期工会工作计划
三月份：
1、女工活动
四月份：
1、春游
六月份：
1、总结
晨光中学工会
2023.2.15`,
    rows: `
三月份: 女工活动
四月份: 春游
六月份: 总结`,
  },
  {
    name: "no year anywhere",
    frame: null,
    text: `
工会工作安排
三月：女工活动
四月：春游
五月：表彰`,
    rows: `
三月: 女工活动
四月: 春游
五月: 表彰`,
    doubts: ["frame-missing"],
  },
  {
    name: "year in heading",
    frame: "2024年",
    text: `
XX学校工会工作计划
一、指导思想
努力工作。
二、2024年主要活动安排
三月：女工活动
四月：春游
五月：表彰`,
    rows: `
三月: 女工活动
四月: 春游
五月: 表彰`,
  },
  {
    name: "months written 2024.3",
    frame: "2024年",
    text: `
2024年工会活动安排
2024.3：女工讲座
2024.4：春游
2024.5：表彰`,
    rows: `
2024.3: 女工讲座
2024.4: 春游
2024.5: 表彰`,
  },
  {
    name: "heads with item counts and tail",
    frame: "2024年",
    text: `
2024年工会工作安排
3月份主要工作：
（1）女工活动
（2）计划上报
4月份主要工作：
（1）春游
5月份主要工作：
（1）表彰`,
    rows: `
3月份: 女工活动 / 计划上报
4月份: 春游
5月份: 表彰`,
  },
  {
    name: "2-12 then 1 in calendar plan",
    frame: "2023年",
    text: `
2023年工会工作计划
活动安排
二月：慰问
五月：表彰
九月：教师节
十二月：总结
一月：团拜`,
    rows: `
二月: 慰问
五月: 表彰
九月: 教师节
十二月: 总结
一月: 团拜`,
    doubts: ["year-unclear"],
  },
  {
    name: "学年 with 年度 title",
    frame: "2024—2025学年",
    text: `
2024—2025年度工会工作安排
九月：教师节
十月：登山
三月：女工`,
    rows: `
九月: 教师节
十月: 登山
三月: 女工`,
    doubts: ["frame-to-confirm"],
  },
  {
    name: "8月 first in school year",
    frame: "2024—2025学年",
    text: `
2024-2025学年工会工作安排
八月：教师返校慰问
九月：教师节
一月：总结
七月：休养`,
    rows: `
八月: 教师返校慰问
九月: 教师节
一月: 总结
七月: 休养`,
  },
  {
    name: "year frame by order though signature earlier",
    frame: "2024年",
    text: `
学校工会工作要点
一月：慰问
二月：计划
三月：女工
六月：端午
十二月：总结
红星小学工会
2023年12月28日`,
    rows: `
一月: 慰问
二月: 计划
三月: 女工
六月: 端午
十二月: 总结`,
    doubts: ["frame-to-confirm"],
  },
  {
    name: "month range reversed",
    frame: "2024年",
    text: `
2024年工会活动安排
3月：女工
5-4月：春游
6月：总结`,
    rows: `
3月: 女工
5-4月: 春游
6月: 总结`,
    doubts: ["period-unreadable"],
  },
  {
    name: "body years in title line twice",
    frame: "2025年",
    text: `
2024年总结及2025年工会工作计划
二、2025年工作安排
三月：女工
四月：春游
五月：表彰`,
    rows: `
三月: 女工
四月: 春游
五月: 表彰`,
  },
  {
    name: "title only at signature, spring",
    frame: "2024年",
    text: `
工会工作计划
活动安排
3月：女工
4月：春游
5月：表彰
9月：教师节
阳光小学
2024.2.20`,
    rows: `
3月: 女工
4月: 春游
5月: 表彰
9月: 教师节`,
  },
];
