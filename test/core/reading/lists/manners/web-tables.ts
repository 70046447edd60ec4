import type { Manner } from "./manner.ts";

/** Tables as web pages lose them when they are copied. */
export const webTables: readonly Manner[] = [
  {
    name: "one cell a line with a stroke behind it, some cells of several lines, those who take part",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作计划
时间 |
活动内容 |
参加范围 |
三月 |
1.插花沙龙
2.植树 |
全体女教工 |
四月 |
拔河 |
|
五月 |
读书会 |
全体教职工 |
兰溪中学工会`,
    rows: `
三月: 插花沙龙 / 植树
四月: 拔河
五月: 读书会`,
    told: ["兰溪中学工会"],
  },
  {
    name: "rows that lack the time above them, a header over weeks and their days",
    frame: "2024—2025学年第二学期",
    text: `
兰溪中学2024-2025学年第二学期校历
起止日期 | 主要工作 | 责任处室 | |
开学前 | 2月13日 | 行政例会 | 办公室 |
2月14日 | 教师培训 | 教科室 | |
第一周 | 2月17日-2月21日 | 开学典礼 | 德育处、团委 |
会员登记 | 工会 | ||
第二周 | 2月24日-2月28日 | 安全演练 | 总务处 |`,
    rows: `
2月13日: 行政例会 @ 办公室
2月14日: 教师培训 @ 教科室
2月17日-2月21日: 开学典礼 @ 德育处、团委
2月17日-2月21日: 会员登记 @ 工会
2月24日-2月28日: 安全演练 @ 总务处`,
  },
  {
    name: "a row without who answers stays under its own columns",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
时间 | 工作内容 | 责任部门 |
3月 | 插花沙龙 | 女工委 |
待定 | 外出学习 | |
5月 | 读书会 | 图书馆 |`,
    rows: `
3月: 插花沙龙 @ 女工委
待定: 外出学习
5月: 读书会 @ 图书馆`,
  },
];
