import type { Manner } from "./manner.ts";

export const bodiesAndBrackets: readonly Manner[] = [
  {
    name: "tabs with 牵头部门 and 配合部门",
    frame: "2024年",
    text: `
2024年工会重点任务清单
序号\t重点任务\t完成时限\t牵头部门\t配合部门
1\t召开教代会\t4月\t校工会\t校办
2\t教职工体检\t5月\t校工会\t校医院
3\t劳动竞赛\t10月\t教务处\t校工会`,
    rows: `
4月: 召开教代会 @ 校工会
5月: 教职工体检 @ 校工会
10月: 劳动竞赛 @ 教务处`,
  },
  {
    name: "month cells with line ends in quotes and owners with a line end",
    frame: "2024—2025学年",
    text: `
时间段\t主要工作内容\t责任部门/人
"9月"\t"1.会员登记
2.教师节慰问"\t"工会委员会
各工会小组"
"10-11月"\t"1.运动会
2.教代会"\t工会委员会
2024—2025学年工会`,
    rows: `
9月: 会员登记 / 教师节慰问 @ 工会委员会、各工会小组
10-11月: 运动会 / 教代会 @ 工会委员会`,
  },
  {
    name: "responsible bodies in brackets with 、 behind a run of works",
    frame: "2024年",
    text: `
2024年工会活动安排
3月：1.妇女节活动（女工委）2.植树（后勤处、团委）
4月：1.教代会（工会委员会）
5月：1.篮球赛（体育组）2.表彰（工会委员会）`,
    rows: `
3月: 妇女节活动 @ 女工委
3月: 植树 @ 后勤处、团委
4月: 教代会 @ 工会委员会
5月: 篮球赛 @ 体育组
5月: 表彰 @ 工会委员会`,
  },
  {
    name: "owner line with 牵头 and no label of persons",
    frame: "2024年",
    text: `
2024年工会工作安排
3月
1.普法宣传
2.妇女节活动
牵头部门：女工委
4月
1.春季运动会
牵头部门：体育组`,
    rows: `
3月: 普法宣传 / 妇女节活动 @ 女工委
4月: 春季运动会 @ 体育组`,
  },
  {
    name: "activity records under numbers, time and owner in one bracket",
    frame: "2024年",
    text: `
2024年工会活动安排
1.妇女节插花（时间：3月8日，负责人：江雪）
2.教工健步走（时间：4月中旬，负责人：邵峰）
3.师德演讲（时间：9月，负责人：江雪）`,
    rows: `
3月8日: 妇女节插花 @ 江雪
4月中旬: 教工健步走 @ 邵峰
9月: 师德演讲 @ 江雪`,
  },
  {
    name: "tabs, months merged by 同上 owners",
    frame: "2024年",
    text: `
2024年工会工作安排
时间\t工作\t责任人
3月\t妇女节活动\t贾敏
\t植树\t同上
4月\t教代会\t校办`,
    rows: `
3月: 妇女节活动 @ 贾敏
3月: 植树 @ 贾敏
4月: 教代会 @ 校办`,
  },
  {
    name: "who answers behind a slash",
    frame: "2024年",
    text: `
2024年工会活动安排
三月
1. 女教工插花 / 女工委
2. 植树 / 后勤处
四月
1. 教代会 / 校工会`,
    rows: `
三月: 女教工插花 @ 女工委
三月: 植树 @ 后勤处
四月: 教代会 @ 校工会`,
  },
  {
    name: "a group beside an office in a bracket, bodies that end in 会, teams that are none",
    frame: "2025—2026学年",
    text: `
兰溪中学2025—2026学年工会活动安排
九月
1、敬师茶会
2、新教师拜师（教务处、体育组）
3、走访荣休教师（老干部处、退休办）
4、社团开放日
十月
1、乒乓球邀请赛（单打组、双打组）
2、重阳登高（退管会）
3、校园植绿（党委、行政、工会）
4、亲子远足`,
    rows: `
九月: 敬师茶会
九月: 新教师拜师 @ 教务处、体育组
九月: 走访荣休教师 @ 老干部处、退休办
九月: 社团开放日
十月: 乒乓球邀请赛（单打组、双打组） / 重阳登高（退管会）
十月: 校园植绿 @ 党委、行政、工会
十月: 亲子远足`,
    doubts: ["owner-hinted"],
  },
  {
    name: "one body in most brackets, 退管会 among them",
    frame: "2025—2026学年",
    text: `
兰溪中学2025—2026学年工会活动安排
九月
1、敬师茶会（工会）
2、荣休仪式（退管会）
十月
1、重阳登高（体育组）
2、心理沙龙（特邀专家）
3、家长开放日（家委会）
4、拔河赛（工会、体育组）`,
    rows: `
九月: 敬师茶会 @ 工会
九月: 荣休仪式 @ 退管会
十月: 重阳登高 @ 体育组
十月: 心理沙龙（特邀专家）
十月: 家长开放日 @ 家委会
十月: 拔河赛 @ 工会、体育组`,
  },
  {
    name: "teams in all brackets answer for nothing",
    frame: "2025年",
    text: `
兰溪中学2025年工会活动安排
三月
1、羽毛球赛（教师组、职工组）
四月
1、乒乓球赛（单打组、双打组）`,
    rows: `
三月: 羽毛球赛（教师组、职工组）
四月: 乒乓球赛（单打组、双打组）`,
  },
];
