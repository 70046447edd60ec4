import type { Manner } from "./manner.ts";

/** Signs round and behind times, numbers of lone works, festivals as heads, and how messages end. */
export const signsAndClosings: readonly Manner[] = [
  {
    name: "a body and a date of the first month, 元月, sign",
    frame: "2026年",
    text: `
2026年兰溪中学工会工作安排
3月：
1、采茶
全年：
1、慰问教职工。
2、更新公开栏。
      兰溪中学工会委员会
      二〇二六年元月十日`,
    rows: `
3月: 采茶
全年: 慰问教职工。 / 更新公开栏。`,
  },
  {
    name: "a work that asks somebody to look something over is no greeting",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
4月：
采茶。
5月：
请专家指正教研课题。
请领导审定评优名单。
以上请各位批评指正。`,
    rows: `
4月: 采茶。
5月: 请专家指正教研课题。 / 请领导审定评优名单。`,
  },
  {
    name: "the end of a message: a request, a name, a date without its year",
    frame: "2026年",
    text: `
2026年兰溪中学工会工作安排
3月：插花沙龙；植树
9月：敬师茶会
请您指正，谢谢！
何静
3月1日`,
    rows: `
3月: 插花沙龙 / 植树
9月: 敬师茶会`,
  },
  {
    name: "a name and a date without its year right below the works",
    frame: "2026年",
    text: `
2026年兰溪中学工会工作安排
3月：插花沙龙
9月：敬师茶会
校工会
3月1日`,
    rows: `
3月: 插花沙龙
9月: 敬师茶会`,
  },
  {
    name: "white brackets round the months, dots behind them",
    frame: "2026年",
    text: `
2026年兰溪中学工会工作安排
〖三月份〗
1、插花沙龙
〖四月份〗
1、教代会
5月……健步走
6月……亲子游园`,
    rows: `
三月份: 插花沙龙
四月份: 教代会
5月: 健步走
6月: 亲子游园`,
  },
  {
    name: "a bare number or a letter before the only work of a month",
    frame: "2026年",
    text: `
2026年兰溪中学工会工作安排
三月
a. 插花沙龙
b. 植树
四月
a. 教代会`,
    rows: `
三月: 插花沙龙 / 植树
四月: 教代会`,
  },
  {
    name: "a bare number before the only work of a month",
    frame: "2026年",
    text: `
2026年兰溪中学工会工作安排
三月
1 插花沙龙
2 植树
四月
1 教代会`,
    rows: `
三月: 插花沙龙 / 植树
四月: 教代会`,
  },
  {
    name: "festivals as heads, some partly in quotation marks",
    frame: "2026年",
    text: `
2026年兰溪中学工会工作安排
“三八”妇女节：插花沙龙
“五一”劳动节：劳模座谈
教师节：表彰大会
元旦：联欢`,
    rows: `
“三八”妇女节: 插花沙龙
“五一”劳动节: 劳模座谈
教师节: 表彰大会
元旦: 联欢`,
  },
  {
    name: "years and months with a dot, one blank behind them",
    frame: "2026年",
    text: `
兰溪中学工会工作安排
2026.3 插花沙龙；植树
2026.4 教代会
2026.9 敬师茶会`,
    rows: `
2026.3: 插花沙龙 / 植树
2026.4: 教代会
2026.9: 敬师茶会`,
  },
  {
    name: "numbers that count the times, nothing behind some of these",
    frame: "2025年",
    text: `
春季工会文体活动计划
1、2025年元月卡拉OK联欢。
2、2025年3月：教工毽球赛
3、2025年4月：趣味运动会
4、2025年6月进行棋类比赛。
请各位老师提出建议，谢谢！`,
    rows: `
2025年元月: 卡拉OK联欢。
2025年3月: 教工毽球赛
2025年4月: 趣味运动会
2025年6月: 进行棋类比赛。`,
  },
];
