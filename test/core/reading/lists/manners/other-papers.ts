import type { Manner } from "./manner.ts";

export const otherPapers: readonly Manner[] = [
  {
    name: "the days of one event in its notice",
    frame: "2025年",
    text: `
关于举办教职工拔河赛的通知
各工会小组：
现将拔河赛的事项通知如下。
一、比赛日程
4月15日 报名截止
4月22日 抽签
4月29日 决赛
杏坛小学工会
2025年4月1日`,
    rows: `
`,
  },
  {
    name: "birthdays below a list of names",
    frame: null,
    text: `
工会小组成员名单
一组：江雪
1月生日：江雪
2月生日：何川
3月生日：石岩`,
    rows: `
`,
  },
  {
    name: "fees by month",
    frame: "2025年",
    text: `
2025年会费收缴明细
1月 江雪 20元
2月 江雪 20元
3月 江雪 20元`,
    rows: `
`,
  },
  {
    name: "a report of what was done, signed by who wrote it",
    frame: null,
    text: `
工会活动丰富多彩
3月8日，组织女教师插花。
4月12日，组织教职工登山。
5月1日，召开表彰会。
（通讯员 江雪）`,
    rows: `
`,
  },
  {
    name: "whose turn it is day by day",
    frame: "2025年",
    text: `
2025年寒假值班安排表
1月20日 江雪
1月21日 何川
1月22日 石磊`,
    rows: `
`,
  },
  {
    name: "a report month by month",
    frame: null,
    text: `
工会工作汇报
2月，我们开了委员例会。
3月，我们办了插花沙龙。
4月，我们登了山。
5月，我们开了教代会。`,
    rows: `
`,
  },
];
