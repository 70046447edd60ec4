import type { Manner } from "./manner.ts";

/** Times under labels beside numbered works, quarters over months, days right behind each other. */
export const labelsAndQuarters: readonly Manner[] = [
  {
    name: "times under labels over works numbered 一、二、, below a title alone",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动
时间：三月份
一、女教职工插花
二、植树
时间：四月份
一、茶园采茶
二、读书沙龙`,
    rows: `
三月份: 女教职工插花 / 植树
四月份: 茶园采茶 / 读书沙龙`,
  },
  {
    name: "works numbered 一、二、 over their labelled times, without any heading",
    frame: null,
    text: `
一、女教职工插花
时间：三月份
二、茶园采茶
时间：四月中旬
三、劳模座谈
时间：五月`,
    rows: `
三月份: 女教职工插花
四月中旬: 茶园采茶
五月: 劳模座谈`,
  },
  {
    name: "quarters over months with one blank behind them",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
第一季度
1月 走访困难教工
2月 制定计划
3月 插花沙龙
第二季度
4月 茶园采茶
5月 劳模座谈`,
    rows: `
1月: 走访困难教工
2月: 制定计划
3月: 插花沙龙
4月: 茶园采茶
5月: 劳模座谈`,
  },
  {
    name: "bracketed numbers right behind the months",
    frame: "2025年上半年",
    text: `
2025年上半年兰溪中学工会工作要点
1月（1）总结；（2）走访困难教工。
2月（1）制定计划；（2）开学座谈。
3月（1）插花沙龙。`,
    rows: `
1月: 总结； / 走访困难教工。
2月: 制定计划； / 开学座谈。
3月: 插花沙龙。`,
  },
  {
    name: "a message with pictures before its days, one of them right before its work",
    frame: null,
    text: `
【工会通知】各位老师，本学期活动安排如下，请安排好时间：
📅9月10日（周三）敬师茶会
📅9月17日 中秋走访
📅10月11日（周六）下午 重阳登高
📅11月中旬 教工篮球赛
具体事宜另行通知，收到请回复[玫瑰]`,
    rows: `
9月10日（周三）: 敬师茶会
9月17日: 中秋走访
10月11日（周六）下午: 重阳登高
11月中旬: 教工篮球赛`,
  },
  {
    name: "quarters over works that say their months",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作要点
一、一季度
1.走访困难教工（1月）
2.插花沙龙（3月）
二、二季度
3.茶园采茶（4月）
4.亲子游园（5月底）`,
    rows: `
1月: 走访困难教工
3月: 插花沙龙
4月: 茶园采茶
5月底: 亲子游园`,
  },
  {
    name: "months and works in one line, commas between all of them, below a title alone",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动
1月，迎新，2月，走访，3月，插花，4月，采茶，5月，座谈，9月，茶会`,
    rows: `
1月: 迎新
2月: 走访
3月: 插花
4月: 采茶
5月: 座谈
9月: 茶会`,
  },
  {
    name: "months with their English names before them",
    frame: "2025年",
    text: `
【2025年 兰溪中学工会活动日历】
JAN 一月 | 迎新联欢
MAR 三月 | 插花沙龙
APR 四月 | 茶园采茶`,
    rows: `
一月: 迎新联欢
三月: 插花沙龙
四月: 茶园采茶`,
  },
  {
    name: "lines of a page broken where they were full",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
九月：
1．召开委员会议，部署本学期工会工
作，落实各委员的分工；
2．举办敬师茶会，表彰优秀教师、优
秀组长；
十月：
1．走访离退休教师，召开重阳节座谈
会；
2．健步走
地点：后山`,
    rows: `
九月: 召开委员会议，部署本学期工会工作，落实各委员的分工； / 举办敬师茶会，表彰优秀教师、优秀组长；
十月: 走访离退休教师，召开重阳节座谈会； / 健步走⏎地点：后山`,
  },
];
