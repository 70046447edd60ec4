import type { Manner } from "./manner.ts";

/** Works that say their own times and bodies, in sentences, brackets and fields. */
export const timesOfWorks: readonly Manner[] = [
  {
    name: "the time and who answers in sentences behind the work",
    frame: "2026年",
    text: `
2026年兰溪中学工会重点工作
1.召开教代会。时间：4月。负责人：林涛
2.女教职工徒步。时间：3月8日。负责人：江雪
3.敬师茶会。时间：9月10日。负责人：办公室、工会`,
    rows: `
4月: 召开教代会。 @ 林涛
3月8日: 女教职工徒步。 @ 江雪
9月10日: 敬师茶会。 @ 办公室、工会`,
  },
  {
    name: "the time and who answers in one bracket",
    frame: "2026年",
    text: `
三、2026年主要活动
1、女教职工插花（三月上旬，女工委负责）
2、教职工代表大会（四月，工会委员会负责）
3、敬师茶会（九月十日，校办负责）`,
    rows: `
三月上旬: 女教职工插花 @ 女工委
四月: 教职工代表大会 @ 工会委员会
九月十日: 敬师茶会 @ 校办`,
  },
  {
    name: "works in any order of their times, some of them again and again",
    frame: "2025年",
    text: `
兰溪中学工会2025年工作计划
四、活动安排
1. 生日祝福：每月一次
2. 教代会：4月、10月各一次
3. 教工之家：常年开放
4. 女教职工插花：3月
5. 教工运动会：10月`,
    rows: `
每月一次: 生日祝福
4月、10月各一次: 教代会
常年开放: 教工之家
3月: 女教职工插花
10月: 教工运动会`,
  },
  {
    name: "a work without its time among those that say theirs",
    frame: "2025年",
    text: `
兰溪中学工会2025年工作计划
四、活动安排
1. 女教职工插花（3月）
2. 教代会（4月）
3. 完善职工之家
4. 教工运动会（10月）`,
    rows: `
3月: 女教职工插花
4月: 教代会
: 完善职工之家
10月: 教工运动会`,
    doubts: ["period-missing"],
  },
  {
    name: "bodies in a bracket, and a bracket behind who answers",
    frame: "2026年",
    text: `
兰溪中学工会2026年工作安排
5月份
1、文艺汇演（团委、工会）
2、读书会（负责人：语文组 何静）（参加对象：全体教师）
3、体检（市医院）
4、座谈会（团员、青年）`,
    rows: `
5月份: 文艺汇演 @ 团委、工会
5月份: 读书会（参加对象：全体教师） @ 语文组 何静
5月份: 体检（市医院） / 座谈会（团员、青年）`,
  },
  {
    name: "teams, prizes and departments in a bracket answer for nothing",
    frame: "2026年",
    text: `
兰溪中学工会2026年工作安排
5月份
1、乒乓球赛（单打组、双打组）
2、歌咏会（合唱组、独唱组）
3、表彰（先进工会、优秀工会小组）
4、师徒结对（语文组、数学组）
5、趣味运动会（小学部、初中部）
6、干部培训（中层干部、后备干部）
7、书画展（书画室、棋牌室）
8、采茶
9、教代会（校办、总务处）
10、健步走
11、读书会
12、植树
13、插花
14、慰问
15、体检
16、评优
17、家访
18、义诊`,
    rows: `
5月份: 乒乓球赛（单打组、双打组） / 歌咏会（合唱组、独唱组） / 表彰（先进工会、优秀工会小组） / 师徒结对（语文组、数学组） / 趣味运动会（小学部、初中部） / 干部培训（中层干部、后备干部） / 书画展（书画室、棋牌室） / 采茶
5月份: 教代会 @ 校办、总务处
5月份: 健步走 / 读书会 / 植树 / 插花 / 慰问 / 体检 / 评优 / 家访 / 义诊`,
  },
  {
    name: "teams in brackets behind some works, and nothing else in brackets",
    frame: "2026年",
    text: `
兰溪中学工会2026年工作安排
4月
1、乒乓球赛（单打组、双打组）
2、采茶
3、植树
5月
1、歌咏会（合唱组、独唱组）
2、登山
3、师徒结对（语文组、数学组）
4、评优`,
    rows: `
4月: 乒乓球赛（单打组、双打组） / 采茶 / 植树
5月: 歌咏会（合唱组、独唱组） / 登山 / 师徒结对（语文组、数学组） / 评优`,
  },
  {
    name: "「内容：」 below a bullet is the work's own",
    frame: "2026年",
    text: `
兰溪中学工会2026年工作安排
2月
● 委员会例会
  内容：讨论计划
3月
● 教代会
  议程：报告、答复`,
    rows: `
2月: 委员会例会⏎内容：讨论计划
3月: 教代会⏎议程：报告、答复`,
  },
  {
    name: "one month alone on its line below the title",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作计划
9月
1、敬师茶会
2、迎中秋`,
    rows: `
9月: 敬师茶会 / 迎中秋`,
  },
];
