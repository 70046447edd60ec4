import type { Manner } from "./manner.ts";

export const namesBesideWorks: readonly Manner[] = [
  {
    name: "tabs: month, theme, works, owner",
    frame: "2024年",
    text: `
2024年工会“月月有主题”活动安排
月份\t主题\t活动内容\t责任人
1月\t暖心月\t1.走访 2.座谈\t许静
3月\t巾帼月\t1.插花 2.瑜伽\t方颖
4月\t阅读月\t1.漂流 2.朗诵\t陆遥
5月\t劳动月\t1.技能比武\t许静`,
    rows: `
1月: 走访 / 座谈 @ 许静
3月: 插花 / 瑜伽 @ 方颖
4月: 漂流 / 朗诵 @ 陆遥
5月: 技能比武 @ 许静`,
  },
  {
    name: "pipes drawn wide, a blank line between rows",
    frame: "2024年",
    text: `
2024年工会活动安排

时间 ｜ 活动 ｜ 负责部门

3月 ｜ 女教工烘焙 ｜ 女工委

4月 ｜ 教工足球赛 ｜ 体育组

5月 ｜ 书法展 ｜ 艺术组`,
    rows: `
3月: 女教工烘焙 @ 女工委
4月: 教工足球赛 @ 体育组
5月: 书法展 @ 艺术组`,
  },
  {
    name: "label for the department in square brackets before a month's works",
    frame: "2024年",
    text: `
2024年工会工作安排
3月【责任部门：女工委】
1.妇女节联谊
2.权益讲座
4月【责任部门：文体委】
1.教工排球赛`,
    rows: `
3月: 妇女节联谊 / 权益讲座 @ 女工委
4月: 教工排球赛 @ 文体委`,
  },
  {
    name: "owner at the end of the line behind blanks and a label",
    frame: "2024年",
    text: `
2024年工会活动安排
3月
1、女教工徒步      负责人：孟兰
2、植树            负责人：雷鸣
4月
1、读书会          负责人：孟兰、雷鸣`,
    rows: `
3月: 女教工徒步 @ 孟兰
3月: 植树 @ 雷鸣
4月: 读书会 @ 孟兰、雷鸣`,
  },
  {
    name: "people with their offices behind a blank",
    frame: "2024年",
    text: `
2024年工会活动安排
三月
1、妇女节茶会（钱主席）
2、学雷锋（孙委员、李老师）
四月
1、读书会（周老师）
2、运动会（体育组）`,
    rows: `
三月: 妇女节茶会 @ 钱主席
三月: 学雷锋 @ 孙委员、李老师
四月: 读书会 @ 周老师
四月: 运动会 @ 体育组`,
  },
  {
    name: "two columns of a table side by side by blanks, header with owners in the middle",
    frame: "2024年",
    text: `
2024年工会活动安排
时间        责任部门        活动内容
3月         女工委          妇女节采摘
4月         体育组          教职工长跑
5月         教务处          板书比赛`,
    rows: `
3月: 妇女节采摘 @ 女工委
4月: 教职工长跑 @ 体育组
5月: 板书比赛 @ 教务处`,
  },
  {
    name: "works under who answers, months in brackets behind",
    frame: "2024年",
    text: `
2024年工会委员工作安排
1.陶颖（女工委员）
（1）妇女节活动（3月）
（2）母亲节慰问（5月）
2.唐勇（文体委员）
（1）教工气排球（4月）
（2）秋季登高（10月）`,
    rows: `
3月: 妇女节活动
5月: 母亲节慰问
4月: 教工气排球
10月: 秋季登高`,
  },
  {
    name: "responsible by 由 in the sentence",
    frame: "2024年",
    text: `
2024年工会工作安排
三月
1、由女工委牵头组织妇女节活动
2、与团委联合开展学雷锋活动
四月
1、协助体育组举办教工运动会`,
    rows: `
三月: 由女工委牵头组织妇女节活动 / 与团委联合开展学雷锋活动
四月: 协助体育组举办教工运动会`,
    doubts: ["owner-hinted"],
  },
  {
    name: "CSV with Chinese header words and numbers in quotes",
    frame: "2024年",
    text: `
2024年工会活动安排表,,,
序号,时间,活动内容,责任人
1,3月,"妇女节采摘",程颖
2,4月,"春季运动会,拔河",高翔
3,5月,技能比武,教务处`,
    rows: `
3月: 妇女节采摘 @ 程颖
4月: 春季运动会,拔河 @ 高翔
5月: 技能比武 @ 教务处`,
  },
  {
    name: "department first in a pasted table",
    frame: "2024—2025学年",
    text: `
2024—2025学年各部门工会活动安排
责任部门\t活动内容\t时间
语文组\t经典诵读\t9月
数学组\t数独争霸\t10月
体育组\t趣味运动\t11月
工会\t迎新晚会\t12月`,
    rows: `
9月: 经典诵读 @ 语文组
10月: 数独争霸 @ 数学组
11月: 趣味运动 @ 体育组
12月: 迎新晚会 @ 工会`,
  },
];
