import type { Manner } from "./manner.ts";

export const hoursAndStars: readonly Manner[] = [
  {
    name: "days with their weekday, some with the part of the day, before a long dash",
    frame: "2025年下半年",
    text: `
2025年下半年工会活动安排
9月2日（周二）——工会委员例会
9月9日（周二）下午——迎新茶话会
11月14日（周五）下午——教工拔河赛
12月5日（周五）晚——迎新晚会`,
    rows: `
9月2日（周二）: 工会委员例会
9月9日（周二）下午: 迎新茶话会
11月14日（周五）下午: 教工拔河赛
12月5日（周五）晚: 迎新晚会`,
  },
  {
    name: "days with their hours before a colon",
    frame: "2025年下半年",
    text: `
2025年下半年工会活动安排
9月3日下午：委员例会
10月15日上午9点：老教师座谈会
11月12日 16:00-17:30：棋类比赛
11月26日（星期三）下午3:30：读书沙龙`,
    rows: `
9月3日下午: 委员例会
10月15日上午9点: 老教师座谈会
11月12日 16:00-17:30: 棋类比赛
11月26日（星期三）下午3:30: 读书沙龙`,
  },
  {
    name: "days with their part of the day run into the work; an evening party is none",
    frame: "2025年",
    text: `
2025年9月工会活动安排
9月2日下午召开委员例会
9月10日上午走访老教师
9月24日晚会彩排`,
    rows: `
9月2日下午: 召开委员例会
9月10日上午: 走访老教师
9月24日: 晚会彩排`,
  },
  {
    name: "stars before the works of the last month alone",
    frame: "2025年",
    text: `
2025年工会活动安排
三月：
1.插花沙龙
四月：
※青年教师茶叙
※环湖健步走`,
    rows: `
三月: 插花沙龙
四月: 青年教师茶叙 / 环湖健步走`,
  },
  {
    name: "stars before the works of one month and before a note below bare works",
    frame: "2025年",
    text: `
2025年工会活动安排
三月：
插花沙龙
四月：
青年教师茶叙
★自愿报名，不记考勤`,
    rows: `
三月: 插花沙龙
四月: 青年教师茶叙`,
  },
  {
    name: "hearts and arrows as bullets",
    frame: "2025年",
    text: `
2025年工会活动安排
三月：
♥插花沙龙
♥义务植树
四月：
➔青年教师茶叙
➔环湖健步走`,
    rows: `
三月: 插花沙龙 / 义务植树
四月: 青年教师茶叙 / 环湖健步走`,
  },
  {
    name: "works that begin like a greeting at the end, a greeting below",
    frame: "2025年",
    text: `
2025年工会活动安排
三月：
插花沙龙
九月：
欢迎新同事茶话会
大家唱合唱展演
希望书屋整理
转发市总工会文件
欢迎大家踊跃报名！`,
    rows: `
三月: 插花沙龙
九月: 欢迎新同事茶话会 / 大家唱合唱展演 / 希望书屋整理 / 转发市总工会文件`,
  },
  {
    name: "a greeting where the works themselves are sentences",
    frame: "2025年",
    text: `
2025年工会活动安排
三月：
举办插花沙龙。
九月：
迎接新同事。
欢迎新同事，办一次茶话会。
欢迎广大会员参加。`,
    rows: `
三月: 举办插花沙龙。
九月: 迎接新同事。 / 欢迎新同事，办一次茶话会。`,
  },
  {
    name: "a note between two numbered works of the last month",
    frame: "2025年",
    text: `
2025年工会活动安排
三月：
1.插花沙龙
九月：
1.迎新茶话会
注：雨天改在室内
2.温馨提示牌更换`,
    rows: `
三月: 插花沙龙
九月: 迎新茶话会 / 温馨提示牌更换`,
  },
];
