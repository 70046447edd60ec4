import type { Manner } from "./manner.ts";

export const standingAndQuarters: readonly Manner[] = [
  {
    name: "work of all the year before the months and behind them",
    frame: "2025年",
    text: `
杏坛中学工会2025年工作计划
三、活动安排
全年常规工作：
1.探望病休教工
2.开放健身房
三月：
1.插花沙龙
四月：
1.环湖健步走
2.读书分享
经常性工作：
走访慰问；政策咨询`,
    rows: `
全年常规工作: 探望病休教工 / 开放健身房
三月: 插花沙龙
四月: 环湖健步走 / 读书分享
经常性工作: 走访慰问 / 政策咨询`,
  },
  {
    name: "work of every month behind numbered works, without a sign",
    frame: "2025年",
    text: `
杏坛中学工会2025年活动安排
三月
1.插花沙龙
四月
1.环湖健步走
2.读书分享
每月常规工作
1.探望病休教工
2.开放健身房`,
    rows: `
三月: 插花沙龙
四月: 环湖健步走 / 读书分享
每月: 探望病休教工 / 开放健身房`,
  },
  {
    name: "the months counted by Chinese numbers, the standing work counted on",
    frame: "2025年",
    text: `
杏坛中学工会2025年活动安排
一、三月份
插花沙龙
二、四月份
环湖健步走
三、日常工作
开放健身房
帮困助学`,
    rows: `
三月份: 插花沙龙
四月份: 环湖健步走
日常工作: 开放健身房 / 帮困助学`,
  },
  {
    name: "常规 and 重点 are captions among the works of each month",
    frame: "2025年",
    text: `
杏坛中学工会2025年活动安排
3月
常规工作
1.委员例会
重点工作
1.插花沙龙
4月
1.环湖健步走
5月
1.劳模茶叙
【全年性工作】
1.探望病休教工`,
    rows: `
3月: 委员例会 / 插花沙龙
4月: 环湖健步走
5月: 劳模茶叙
全年性工作: 探望病休教工`,
  },
  {
    name: "a chapter of routine work behind the schedule's is none of it",
    frame: "2025年",
    text: `
杏坛中学工会2025年工作计划
四、活动安排
3月
1.插花沙龙
4月
1.环湖健步走
五、常规工作
1.管好经费`,
    rows: `
3月: 插花沙龙
4月: 环湖健步走`,
  },
  {
    name: "an enclosure's number before the title's year",
    frame: "2026年",
    text: `
附件1  2026年度杏坛小学工会活动安排
3月：插花沙龙
4月：环湖健步走`,
    rows: `
3月: 插花沙龙
4月: 环湖健步走`,
  },
  {
    name: "months in the title, and the single months below",
    frame: "2025年",
    text: `
2025年1-6月工会活动安排
1月：送温暖
2月：迎春茶会
3月：插花沙龙`,
    rows: `
1月: 送温暖
2月: 迎春茶会
3月: 插花沙龙`,
  },
  {
    name: "two quarters as headings",
    frame: "2025年",
    text: `
2025年工会工作要点
一季度：
1、送温暖
2、插花沙龙
二季度：
1、劳模茶叙`,
    rows: `
一季度: 送温暖 / 插花沙龙
二季度: 劳模茶叙`,
  },
  {
    name: "quarters that are counted, the last two in one",
    frame: "2025年",
    text: `
2025年工会活动安排
一、一季度
送温暖
二、二季度
劳模茶叙
三、三、四季度
敬师茶会`,
    rows: `
一季度: 送温暖
二季度: 劳模茶叙
三、四季度: 敬师茶会`,
  },
  {
    name: "quarters with one blank behind them",
    frame: "2025年",
    text: `
2025年工会活动安排
1季度 送温暖
2季度 劳模茶叙
3季度 敬师茶会
4季度 迎新联欢`,
    rows: `
1季度: 送温暖
2季度: 劳模茶叙
3季度: 敬师茶会
4季度: 迎新联欢`,
  },
  {
    name: "school years and classes behind a list number with a point",
    frame: "2025—2026学年",
    text: `
2025-2026学年工会工作安排
9月
1.敬师茶会
2.新同事座谈
3.25-26学年小组长培训
10月
1.书画展
2.24级教师拜师`,
    rows: `
9月: 敬师茶会 / 新同事座谈 / 25-26学年小组长培训
10月: 书画展 / 24级教师拜师`,
  },
  {
    name: "months that are said to be without work",
    frame: "2025年",
    text: `
2025年工会活动安排
1月：
无
2月：（寒假）
3月：
1.插花沙龙
7月
（放假）
9月：敬师茶会
10月：暂无安排`,
    rows: `
3月: 插花沙龙
9月: 敬师茶会`,
  },
  {
    name: "words between signs that are no tags, beside tags",
    frame: "2025年",
    text: `
2025年工会活动安排
<p class="x">3月：人数<30人的小组先行，>30人的另排</p>
4月：<b>环湖健步走</b><A组>与<B组>同行`,
    rows: `
3月: 人数<30人的小组先行，>30人的另排
4月: 环湖健步走<A组>与<B组>同行`,
  },
  {
    name: "classes by the years they began in, in the title, the works and the owners",
    frame: "2025年",
    text: `
2022、2023、2024级年级组2025年工会活动安排
时间\t工作内容\t责任部门
9月\t2022、2023、2024级教师联谊\t2022、2023级年级组、体育组
10月\t2024级拜师会\t2024级年级组`,
    rows: `
9月: 2022、2023、2024级教师联谊 @ 2022、2023级年级组、体育组
10月: 2024级拜师会 @ 2024级年级组`,
  },
  {
    name: "strokes that belong to the words of a Markdown table",
    frame: "2025年",
    text: `
2025年工会活动安排
| 时间 | 主要工作内容 | 责任部门 |
|---|---|---|
| 3月 | 插花\\|茶艺 | 女工委 |
| 4月 | 环湖健步走 | 体育组 |`,
    rows: `
3月: 插花|茶艺 @ 女工委
4月: 环湖健步走 @ 体育组`,
  },
];
