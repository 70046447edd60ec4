import type { Manner } from "./manner.ts";

/** Lists as they stand on web pages, with what such pages have around and between them. */
export const webCopies: readonly Manner[] = [
  {
    name: "the heading of the second term right below the last work of the first",
    frame: "2024—2025学年",
    text: `
2024-2025学年兰溪中学工会工作计划
第一学期工作安排
十二月：
1、元旦歌会
一月：
1、看望退休教师
第二学期工作安排
二月：
1、灯谜
三月：
1、插花沙龙`,
    rows: `
十二月: 元旦歌会
一月: 看望退休教师
二月: 灯谜
三月: 插花沙龙`,
    told: ["第一学期工作安排", "第二学期工作安排"],
  },
  {
    name: "the heading of the second half of the year among works without numbers",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作计划
上半年工作安排
三月
插花沙龙
下半年工作安排
九月
敬师茶会`,
    rows: `
三月: 插花沙龙
九月: 敬师茶会`,
    told: ["下半年工作安排"],
  },
  {
    name: "a chat under the name of its group, with what others answered to the list",
    frame: "2025年",
    text: `
分会群(18)
江雪 3月1日 9:05
2025年的活动先排一版
林涛 3月1日 9:07
辛苦
江雪 3月1日 9:10
3月：
1.插花沙龙
4月：
1.拔河
林涛 3月1日 9:30
都行，我没有别的意见`,
    rows: `
3月: 插花沙龙
4月: 拔河`,
    told: ["林涛 3月1日 9:30", "都行，我没有别的意见"],
  },
  {
    name: "a list that its author writes on in a second message",
    frame: "2025年",
    text: `
江雪 3月1日 9:05
2025年工会活动安排
3月：
1.插花沙龙
林涛 3月1日 9:06
好的
江雪 3月1日 9:10
2.植树
4月：拔河`,
    rows: `
3月: 插花沙龙 / 植树
4月: 拔河`,
  },
  {
    name: "whole days in digits before the works, published on another",
    frame: "2024—2025学年第一学期",
    text: `
兰溪中学2024-2025学年第一学期工会活动安排
2024-9-1 10:20:33 来源：校工会 点击：35
2024-9-10：敬师茶会
2024-10-11：重阳登高
2024-12-30：元旦歌会
2024-8-30`,
    rows: `
2024-9-10: 敬师茶会
2024-10-11: 重阳登高
2024-12-30: 元旦歌会`,
    told: ["2024-8-30"],
  },
  {
    name: "whole days with strokes and one blank behind them",
    frame: "2024—2025学年第一学期",
    text: `
2024-2025学年第一学期工会活动一览
2024/9/10 敬师茶会
2024/12/30 元旦歌会
2025/1/8 看望退休教师`,
    rows: `
2024/9/10: 敬师茶会
2024/12/30: 元旦歌会
2025/1/8: 看望退休教师`,
  },
  {
    name: "days without their 月 and 日 right below the title, round the end of the year, a further line under one",
    frame: "2024—2025学年第一学期",
    text: `
2024-2025学年第一学期工会活动安排
9.10 敬师茶会
全体教师参加
12.30 元旦歌会
1.8 看望退休教师`,
    rows: `
9.10: 敬师茶会 / 全体教师参加
12.30: 元旦歌会
1.8: 看望退休教师`,
  },
  {
    name: "the rules of one activity below the list",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排：
三月份：踢毽子赛
四月份：拔河赛
★踢毽子赛规程：
1、比赛项目：个人赛
2、比赛地点：操场`,
    rows: `
三月份: 踢毽子赛
四月份: 拔河赛`,
    told: ["★踢毽子赛规程：", "1、比赛项目：个人赛", "2、比赛地点：操场"],
  },
  {
    name: "numbered rules right below numbered works",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
三月份
1、踢毽子赛
四月份
1、制定比赛规则
2、拔河赛
报名办法：
1、以小组为单位
2、人数不限`,
    rows: `
三月份: 踢毽子赛
四月份: 制定比赛规则 / 拔河赛`,
    told: ["报名办法：", "1、以小组为单位", "2、人数不限"],
  },
  {
    name: "months run together with nothing or one blank between, the rules behind a star",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动计划
经讨论，活动安排如下： 三月份：踢毽子赛四月份：拔河赛 五月份：登山 ★登山规则： 、结伴同行 、量力而行`,
    rows: `
三月份: 踢毽子赛
四月份: 拔河赛
五月份: 登山`,
    told: ["★登山规则： 、结伴同行 、量力而行"],
  },
  {
    name: "a later month in the words of a work begins no row",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
3月：插花沙龙、截至4月：会员登记
5月：拔河赛`,
    rows: `
3月: 插花沙龙、截至4月：会员登记
5月: 拔河赛`,
  },
  {
    name: "works that are counted through, two of them without a month, the year left blank",
    frame: null,
    text: `
春季工会活动计划
1、20xx年元月歌会。
2、20xx年3月：踢毽子、登山
分组：以年级组为单位
3、摄影展。
4、20xx年4月：趣味田径
5、20xx年6月棋类赛。
6、配合上级的各项活动。`,
    rows: `
20xx年元月: 歌会。
20xx年3月: 踢毽子、登山⏎分组：以年级组为单位
: 摄影展。
20xx年4月: 趣味田径
20xx年6月: 棋类赛。
: 配合上级的各项活动。`,
  },
  {
    name: "a web address behind a month and among the works",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
3月份 www.lanxi.example.com
1、插花沙龙
http://lanxi.example.com/gh/12.html
4月份
1、拔河`,
    rows: `
3月份: 插花沙龙
4月份: 拔河`,
    told: ["www.lanxi.example.com", "http://lanxi.example.com/gh/12.html"],
  },
  {
    name: "the name of a month, its theme and its days over works without numbers",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
三月：健康生活月
主题：动起来
活动：
环湖健步走
主要节日：3月8日妇女节；3月12日植树节
四月：筹备读书月
五月：师德建设月
主题：敬业
活动：
师德故事会`,
    rows: `
三月: 环湖健步走
四月: 筹备读书月
五月: 师德故事会`,
    told: ["健康生活月", "主题：动起来", "主要节日：3月8日妇女节；3月12日植树节", "师德建设月"],
  },
  {
    name: "the rules of a work named further up glued to the last one",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
三月份：踢毽子赛
四月份：趣味拔河赛
五月份：登山踢毽子赛规程：
1、比赛项目：个人赛`,
    rows: `
三月份: 踢毽子赛
四月份: 趣味拔河赛
五月份: 登山`,
    told: ["踢毽子赛规程：", "1、比赛项目：个人赛"],
  },
];
