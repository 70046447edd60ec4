import type { Manner } from "./manner.ts";

/** The schedule of a week, weekday by weekday. */
export const weekdays: readonly Manner[] = [
  {
    name: "weekdays alone on their lines, the week's days in the title",
    frame: "2025年",
    text: `
兰溪小学第3周工作安排
（2025年9月15日—9月19日）
星期一
1、国旗下讲话
2、工会例会
星期三
职工代表培训
星期五
环湖徒步`,
    rows: `
2025年9月15日（星期一）: 国旗下讲话 / 工会例会
2025年9月17日（星期三）: 职工代表培训
2025年9月19日（星期五）: 环湖徒步`,
  },
  {
    name: "two weeks, each with its days above its weekdays",
    frame: "2025—2026学年第一学期",
    text: `
2025—2026学年第一学期工会周工作安排
第3周（9月15日—9月19日）
周一 工会例会
周三下午 职工代表培训
周五 环湖徒步
第4周（9月22日—9月26日）
周一 工会例会
周二 心理沙龙
周四 球类联赛`,
    rows: `
9月15日（周一）: 工会例会
9月17日（周三）下午: 职工代表培训
9月19日（周五）: 环湖徒步
9月22日（周一）: 工会例会
9月23日（周二）: 心理沙龙
9月25日（周四）: 球类联赛`,
    told: ["第3周（9月15日—9月19日）", "第4周（9月22日—9月26日）"],
  },
  {
    name: "a week over the end of a month, from its Sunday on",
    frame: "2025年",
    text: `
2025年工会周工作安排（9月28日—10月4日）
星期日：返校值守
星期一：工会例会
星期三：国庆升旗`,
    rows: `
9月28日（星期日）: 返校值守
9月29日（星期一）: 工会例会
10月1日（星期三）: 国庆升旗`,
  },
  {
    name: "the number of the week alone, which the school's calendar will tell",
    frame: "2025—2026学年第一学期",
    text: `
2025—2026学年第一学期第三周工会工作安排
周一：工会例会
周三：职工代表培训
周五：环湖徒步`,
    rows: `
第三周周一: 工会例会
第三周周三: 职工代表培训
第三周周五: 环湖徒步`,
    doubts: ["period-unreadable"],
  },
  {
    name: "a week that is not said stays as it is written and is asked",
    frame: null,
    text: `
本周工作安排
周一：工会例会
周二：心理沙龙
周三：职工代表培训`,
    rows: `
周一: 工会例会
周二: 心理沙龙
周三: 职工代表培训`,
    doubts: ["period-unreadable"],
  },
  {
    name: "weekdays of clubs are no week's schedule",
    frame: "2025年",
    text: `
2025年教工社团计划
周一：太极
周三：瑜伽
周五：羽毛球`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "weeks without their days above their weekdays",
    frame: "2025—2026学年第一学期",
    text: `
2025—2026学年第一学期工会行事历
第一周
周一：走访新教工
周三：工会例会
周五：会员登记
第二周
周二：敬师茶会
周三：师徒结对
周四：环湖徒步`,
    rows: `
第一周周一: 走访新教工
第一周周三: 工会例会
第一周周五: 会员登记
第二周周二: 敬师茶会
第二周周三: 师徒结对
第二周周四: 环湖徒步`,
    told: ["第一周", "第二周"],
  },
];
