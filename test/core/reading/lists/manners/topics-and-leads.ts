import type { Manner } from "./manner.ts";

/** Times under topics of one schedule, leads, roles in brackets, tables parted by 、. */
export const topicsAndLeads: readonly Manner[] = [
  {
    name: "the topics of one schedule, the months beginning anew under each",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作计划（征求意见稿）
三、主要活动及时间安排
（一）文体活动
1、3月8日前后，插花沙龙。
2、4月下旬，教工田径赛。
（二）走访慰问
1、1月，走访困难教工。
2、9月10日，敬师茶会。
四、工作要求
加强领导。`,
    rows: `
3月8日前后: 插花沙龙。
4月下旬: 教工田径赛。
1月: 走访困难教工。
9月10日: 敬师茶会。`,
  },
  {
    name: "a paragraph that announces works and goes through its months",
    frame: "2025年",
    text: `
我校工会2025年将重点开展以下活动：一月份，走访困难教工；三月份，插花沙龙；九月份，敬师茶会。`,
    rows: `
一月份: 走访困难教工
三月份: 插花沙龙
九月份: 敬师茶会。`,
    doubts: ["frame-to-confirm"],
  },
  {
    name: "numbered times with wide blanks, the last one all the year",
    frame: "2025年",
    text: `
（2025年度）
兰溪中学工会重点工作推进时间表
1.  1月底前  完成预算编制  责任人：方敏
2.  4月30日前  召开教代会  责任人：林涛
3.  全年  职工之家建设  责任人：各小组长`,
    rows: `
1月底前: 完成预算编制 @ 方敏
4月30日前: 召开教代会 @ 林涛
全年: 职工之家建设 @ 各小组长`,
  },
  {
    name: "who answers in brackets behind less than half of the works, nothing else in brackets",
    frame: "2025—2026学年第二学期",
    text: `
兰溪中学工会2025—2026学年第二学期工作安排
3月：
1.插花沙龙（女工委员 江雪）
2.拔河（文体委员 林涛）
3.植树
4月：
1.祭扫（党支部）
2.读书沙龙
3.采茶
4.健步走`,
    rows: `
3月: 插花沙龙 @ 女工委员 江雪
3月: 拔河 @ 文体委员 林涛
3月: 植树
4月: 祭扫 @ 党支部
4月: 读书沙龙 / 采茶 / 健步走`,
  },
  {
    name: "a table parted by 、",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动
序号、时间、内容、责任人
1、3月、插花沙龙、江雪
2、4月、采茶、林涛`,
    rows: `
3月: 插花沙龙 @ 江雪
4月: 采茶 @ 林涛`,
  },
];
