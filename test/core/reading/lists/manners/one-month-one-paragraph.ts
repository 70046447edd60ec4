import type { Manner } from "./manner.ts";

export const oneMonthOneParagraph: readonly Manner[] = [
  {
    name: "a title that names the month behind the school",
    frame: "2025—2026学年第一学期",
    text: `
杏坛小学工会9月份工作安排
一、敬师茶会
二、新同事座谈
三、体检报名
杏坛小学工会
2025年9月1日`,
    rows: `
9月份: 敬师茶会 / 新同事座谈 / 体检报名`,
  },
  {
    name: "a message in a chat that names the month",
    frame: null,
    text: `
各位老师好，10月工会活动安排如下：
1、返校茶话
2、教工篮球赛
3、重阳登高`,
    rows: `
10月: 返校茶话 / 教工篮球赛 / 重阳登高`,
  },
  {
    name: "days counted by signs under the month's title",
    frame: "2025年",
    text: `
2025年10月份工会活动预告
① 10月8日 返校茶话
② 10月15日 教工篮球赛
③ 10月29日 重阳登高`,
    rows: `
10月8日: 返校茶话
10月15日: 教工篮球赛
10月29日: 重阳登高`,
  },
  {
    name: "the month's title over the same month",
    frame: "2025年",
    text: `
杏坛小学工会2025年5月工作要点
5月：
1.劳模茶叙
2.歌咏比赛`,
    rows: `
5月: 劳模茶叙 / 歌咏比赛`,
  },
  {
    name: "a plan of one month in chapters is no list",
    frame: null,
    text: `
杏坛小学工会9月份工作计划
为做好新学期工会工作，制定本计划。
一、指导思想
服务会员。
二、主要工作
1.办好茶会。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "months in one paragraph behind the schedule's name, commas behind them",
    frame: "2025年",
    text: `
2025年工会工作安排：三月，插花沙龙、义务植树；四月，环湖健步走；五月，劳模茶叙。`,
    rows: `
三月: 插花沙龙、义务植树
四月: 环湖健步走
五月: 劳模茶叙。`,
  },
  {
    name: "months in one paragraph below the chapter's name, nothing behind them",
    frame: null,
    text: `
三、活动安排
三月份办插花沙龙；四月份环湖健步走。五月份请劳模座谈；六月份慰问子女。
四、要求
认真落实。`,
    rows: `
三月份: 办插花沙龙
四月份: 环湖健步走。
五月份: 请劳模座谈
六月份: 慰问子女。`,
  },
  {
    name: "months parted by commas alone",
    frame: "2025年",
    text: `
2025年工会活动安排如下：
3月插花沙龙，4月环湖健步走，5月劳模茶叙，9月敬师茶会。`,
    rows: `
3月: 插花沙龙
4月: 环湖健步走
5月: 劳模茶叙
9月: 敬师茶会。`,
  },
  {
    name: "deadlines in a sentence below such a name are no list",
    frame: "2025年",
    text: `
2025年工会工作计划
三、工作安排
3月开展学雷锋活动，组织志愿者；5月前完成整改，6月中旬验收。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
];
