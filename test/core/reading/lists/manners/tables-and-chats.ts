import type { Manner } from "./manner.ts";

/** Tables parted by semicolons or with a line for each work, and lists between the lines of a chat. */
export const tablesAndChats: readonly Manner[] = [
  {
    name: "a table parted by semicolons",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
时间；内容；责任人
3月；插花沙龙；江雪
4月；茶园采茶；摄影角；林涛
5月；劳模座谈；江雪
以上安排如有变动，另行通知；请各组留意。`,
    rows: `
3月: 插花沙龙 @ 江雪
4月: 茶园采茶；摄影角 @ 林涛
5月: 劳模座谈 @ 江雪`,
  },
  {
    name: "a table parted by full-width commas",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
月份，工作内容，负责人
9月，敬师茶会，江雪
10月，重阳登高，林涛`,
    rows: `
9月: 敬师茶会 @ 江雪
10月: 重阳登高 @ 林涛`,
  },
  {
    name: "a sentence that names columns heads no table",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
望各组写明工作内容，责任部门，逐项落实。
3月：女职工茶艺，插花，品香
4月：采茶，登山`,
    rows: `
3月: 女职工茶艺，插花，品香
4月: 采茶，登山`,
  },
  {
    name: "a sentence that lists columns heads no table",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
写明时间、工作内容、责任部门，逐项落实。
3月、4月：采茶、登山
5月：插花、品香`,
    rows: `
3月、4月: 采茶、登山
5月: 插花、品香`,
  },
  {
    name: "a table with a line for each work and who answers below them",
    frame: "2024—2025学年第二学期",
    text: `
2024—2025学年第二学期兰溪中学工会活动安排
时 间
活动内容
负责人
二月
开学慰问
林涛
三月
1.插花沙龙
2.植树
江雪、何静
四月
茶园采茶
工会小组长

工会委员会`,
    rows: `
二月: 开学慰问 @ 林涛
三月: 插花沙龙 / 植树 @ 江雪、何静
四月: 茶园采茶 @ 工会小组长`,
  },
  {
    name: "who wrote when, between the months of a chat",
    frame: "2025年",
    text: `
————— 2025-03-01 —————
何老师 2025/3/1 09:12
三月：
1、插花沙龙
2、植树
林主席 2025/3/1 下午3:15
四月：
1、茶园采茶
2、健步走
何老师 09:20
收到
五月：
1、劳模座谈`,
    rows: `
三月: 插花沙龙 / 植树
四月: 茶园采茶 / 健步走
五月: 劳模座谈`,
  },
  {
    name: "a work that ends with its day and hour is none who wrote",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
三月：
教代会 3月5日 16:20
插花沙龙 3月8日 14:00
四月：
茶园采茶`,
    rows: `
三月: 教代会 3月5日 16:20 / 插花沙龙 3月8日 14:00
四月: 茶园采茶`,
  },
  {
    name: "works that all stand behind their days and hours are none who wrote",
    frame: "2025年",
    text: `
2025年3-5月兰溪中学工会工作安排
3月5日 14:00 茶艺社团
4月2日 14:00 茶艺社团
5月7日 14:00 女工委`,
    rows: `
3月5日 14:00: 茶艺社团
4月2日 14:00: 茶艺社团
5月7日 14:00: 女工委`,
  },
  {
    name: "a meeting that comes again in its month is none who wrote",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作安排
三月：
教工评优
委员例会 3月5日 16:20
委员例会 3月19日 16:20
四月：
采茶
女工委 4月8日 9:00
五月：
健步走`,
    rows: `
三月: 教工评优 / 委员例会 3月5日 16:20 / 委员例会 3月19日 16:20
四月: 采茶 / 女工委 4月8日 9:00
五月: 健步走`,
  },
  {
    name: "months as mere numbers with a blank behind them, not all of them",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
月份 内容
1 走访困难教工
3 女教职工插花
4 茶园采茶
9 敬师茶会`,
    rows: `
1: 走访困难教工
3: 女教职工插花
4: 茶园采茶
9: 敬师茶会`,
    doubts: ["month-glued"],
  },
  {
    name: "mere numbers that count the works from one on",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
三月
1 走访困难教工
3 女教职工插花
四月
1 茶园采茶
2 健步走
3 读书沙龙`,
    rows: `
三月: 走访困难教工 / 女教职工插花
四月: 茶园采茶 / 健步走 / 读书沙龙`,
  },
  {
    name: "one month without its item's number among months glued to theirs",
    frame: "2025年",
    text: `
2025年兰溪中学工会工作计划
月份活动要点
61、完善档案
2、亲子游园
7组织外出考察
81、师德培训
2、送清凉
91、敬师茶会`,
    rows: `
6: 完善档案 / 亲子游园
7: 组织外出考察
8: 师德培训 / 送清凉
9: 敬师茶会`,
  },
];
