import type { Manner } from "./manner.ts";

/** Month lists in the cells of forms, tables of the past year, works through all the chapters of a plan. */
export const formsAndChapters: readonly Manner[] = [
  {
    name: "a form with a month list in one of its cells",
    frame: "2025—2026学年",
    text: `
2025—2026学年工会小组工作计划表
小组名称\t语文组\t组长\t江雪
工作目标\t温馨、向上\t\t
工作安排\t"9月：敬师茶会
10月：小组登山
3月：插花沙龙"\t\t
备注\t\t\t`,
    rows: `
9月: 敬师茶会
10月: 小组登山
3月: 插花沙龙`,
  },
  {
    name: "bodies in brackets in the cells of a table that has no column for them",
    frame: "2026年",
    text: `
2026年兰溪中学工会安排
时间\t工作内容
3月\t表彰先进（女工委）
4月\t健康讲座（校医室）
5月\t读书征文（语文组）`,
    rows: `
3月: 表彰先进 @ 女工委
4月: 健康讲座 @ 校医室
5月: 读书征文 @ 语文组`,
  },
  {
    name: "a table of what was done, before the list of what is planned",
    frame: "2026年",
    text: `
2025年工作总结及2026年工作计划
2025年工作总结
时间\t开展活动\t参加人数
3月\t登山\t62
9月\t敬师茶会\t86
2026年工作计划
二、具体安排如下：
3月：健身操
4月：教代会`,
    rows: `
3月: 健身操
4月: 教代会`,
  },
  {
    name: "a table below works one of which is to sum up the year",
    frame: "2026年",
    text: `
2026年兰溪中学工会工作要点
1. 筹备教代会
2. 做好年度工作总结
（三）撰写2026年工作总结
附：
时间\t工作内容\t责任部门
3月\t插花沙龙\t女工委
4月\t教代会\t校工会`,
    rows: `
3月: 插花沙龙 @ 女工委
4月: 教代会 @ 校工会`,
  },
  {
    name: "a table of progress behind the tables of what was done",
    frame: "2026年",
    text: `
兰溪中学工会2026年工作
一、2025年工作总结
时间\t开展活动\t参加人数
3月\t登山\t62
以上各项均已办结。
附：工会2026年进度表
时间\t工作内容\t责任部门
4月\t教代会\t校工会
5月\t健步走\t女工委`,
    rows: `
4月: 教代会 @ 校工会
5月: 健步走 @ 女工委`,
  },
  {
    name: "works through all chapters that name who answers and say their times",
    frame: "2026年",
    text: `
兰溪学院工会2026年工作计划
一、思想引领
1.学习宣传（全年）。责任部门：宣教部
2.劳模进校园（4-5月）。责任部门：宣教部
二、民主管理
3.教代会（4月）。责任部门：办公室、提案委
三、服务保障
4.节日走访。责任部门：生活部
5.教工体检（9-10月）。责任部门：生活部、校医院`,
    rows: `
全年: 学习宣传。 @ 宣教部
4-5月: 劳模进校园。 @ 宣教部
4月: 教代会。 @ 办公室、提案委
: 节日走访。 @ 生活部
9-10月: 教工体检。 @ 生活部、校医院`,
    doubts: ["period-missing"],
  },
  {
    name: "a line in brackets says more of the work above it",
    frame: "2026年",
    text: `
2026年兰溪中学工会安排
4月：
趣味运动会
（项目另定）
教代会
5月：
健步走`,
    rows: `
4月: 趣味运动会⏎（项目另定） / 教代会
5月: 健步走`,
  },
  {
    name: "lines that all stand in brackets are works",
    frame: "2026年",
    text: `
2026年兰溪中学工会安排
4月：
（女职工茶艺）
（教职工健步走）
（评优）
5月：
采茶`,
    rows: `
4月: （女职工茶艺） / （教职工健步走） / （评优）
5月: 采茶`,
  },
  {
    name: "a table without a header whose months stand alone over numbered works",
    frame: "2025年",
    text: `
2025年兰溪中学工会行事历
三  月\t\t
1\t女教职工插花\t
2\t植树\t
四  月\t\t
1\t茶园采茶\t`,
    rows: `
三  月: 女教职工插花 / 植树
四  月: 茶园采茶`,
  },
  {
    name: "bars before the months of an article",
    frame: "2025年",
    text: `
兰溪中学工会2025年度活动安排
▎三月
1. 女教职工插花
2. 植树
▎四月
茶园采茶`,
    rows: `
三月: 女教职工插花 / 植树
四月: 茶园采茶`,
  },
  {
    name: "a month and its works, parted by semicolons, in the cells of a term's table",
    frame: "2025—2026学年",
    text: `
2025—2026学年兰溪中学工会工作安排
学期\t工作安排\t备注
第一学期\t"9月：敬师茶会；新教工入会
10月：健步走"\t
第二学期\t"3月：插花沙龙
4月：教代会；采茶"\t`,
    rows: `
9月: 敬师茶会 / 新教工入会
10月: 健步走
3月: 插花沙龙
4月: 教代会 / 采茶`,
  },
  {
    name: "what stands below a numbered work says more of it",
    frame: "2025年",
    text: `
春季工会文体活动计划
1、2025年3月：教工毽球赛
分组：文科、理科
赛制：循环赛
2、2025年4月：趣味运动会
（项目另定）
3、2025年5月：乒乓球赛
甲组35岁以下`,
    rows: `
2025年3月: 教工毽球赛⏎分组：文科、理科⏎赛制：循环赛
2025年4月: 趣味运动会⏎（项目另定）
2025年5月: 乒乓球赛⏎甲组35岁以下`,
  },
];
