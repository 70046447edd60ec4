import type { Manner } from "./manner.ts";

export const without: readonly Manner[] = [
  {
    name: "goals by section, months in sentences only",
    frame: "2024年",
    text: `
松风中学2024年工会工作计划
一、思想引领
3月组织教职工学习劳模事迹，引导大家爱岗敬业。
二、民主管理
教代会拟于4月召开，会前广泛征集提案，会后督办落实。
三、服务职工
结合端午、中秋等节日开展慰问，暑期组织疗休养。
四、队伍建设
加强工会干部培训，提高服务水平。`,
    rows: `
`,
    doubts: ["no-schedule", "months-in-prose"],
  },
  {
    name: "a system of duties without times",
    frame: null,
    text: `
学校工会委员会工作职责
一、主席职责
1、主持工会全面工作。
2、召集委员会会议。
二、女工委员职责
1、维护女职工权益。
2、每年组织一次体检。
三、文体委员职责
1、组织文体活动。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "a summary of the past year by months",
    frame: "2023年",
    text: `
2023年学校工会工作总结
一、主要工作
1月，走访慰问了十二位困难教师。
3月，举办了妇女节系列活动，参加人数达百余人。
9月，隆重表彰了优秀教师。
二、存在不足
活动形式还不够丰富。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "a notice with a single date",
    frame: null,
    text: `
关于开展教职工羽毛球比赛的通知
各工会小组：
为丰富教职工生活，决定举办羽毛球比赛，现将有关事项通知如下：
一、时间：4月20日下午
二、地点：体育馆
三、参加人员：全体教职工
四、报名办法：4月15日前报体育组
校工会
4月8日`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
];
