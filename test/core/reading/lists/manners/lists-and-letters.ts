import type { Manner } from "./manner.ts";

export const listsAndLetters: readonly Manner[] = [
  {
    name: "plan of a vocational school with months as numbered headings and a closing chapter",
    frame: "2024年",
    text: `
华阳职校工会2024年工作计划
一、指导思想
紧紧围绕中心工作。
二、工作任务
（一）加强学习
1．学习工会法。
（二）维护权益
1．落实体检制度。
三、具体工作安排
1、1月份
走访慰问困难职工；召开年终总结会。
2、2月份
组织迎春棋类比赛。
3、3月份
举办妇女节联欢；开展义务植树。
4、4月份
召开教代会。
四、工作保障
落实经费。`,
    rows: `
1月份: 走访慰问困难职工 / 召开年终总结会。
2月份: 组织迎春棋类比赛。
3月份: 举办妇女节联欢 / 开展义务植树。
4月份: 召开教代会。`,
  },
  {
    name: "header line of column names above a list by blanks with works below",
    frame: "2024年",
    text: `
2024年教代会、工会工作行事历
月份        工作内容
一月        1.慰问困难职工
            2.召开总结会
三月        1.妇女节活动
            2.征集提案
四月        1.召开教代会
十月        1.趣味运动会`,
    rows: `
一月: 慰问困难职工 / 召开总结会
三月: 妇女节活动 / 征集提案
四月: 召开教代会
十月: 趣味运动会`,
  },
  {
    name: "month headings with the word 工作 and 1) numbers",
    frame: "2024—2025学年第一学期",
    text: `
2024—2025学年第一学期工会工作计划
三、工作行事历
九月工作
1) 教师节活动
2) 会员普查
十月工作
1) 敬老节活动
十一月工作
1) 技能节
2) 教代会筹备`,
    rows: `
九月: 教师节活动 / 会员普查
十月: 敬老节活动
十一月: 技能节 / 教代会筹备`,
  },
  {
    name: "pasted table with a title row and an empty owner",
    frame: "2024年",
    text: `
2024年工会活动安排表\t\t\t
时间\t内容\t负责人\t备注
3月8日\t妇女节活动\t女工委\t
3月12日\t植树\t\t自带工具
4月\t教代会\t工会\t`,
    rows: `
3月8日: 妇女节活动 @ 女工委
3月12日: 植树
4月: 教代会 @ 工会`,
  },
  {
    name: "works with brackets at their ends of several kinds",
    frame: "2024年",
    text: `
2024年工会工作安排
二月
1、教师集中培训（线上）
2、困难职工摸底（各工会小组）
三月
1、妇女节踏青（暂定）
2、师徒结对（第二批）`,
    rows: `
二月: 教师集中培训（线上） / 困难职工摸底（各工会小组）
三月: 妇女节踏青（暂定） / 师徒结对（第二批）`,
  },
  {
    name: "a list with dashes before works and months with 份",
    frame: "2024年",
    text: `
2024年度工会活动计划
三月份
—— 女教工烘焙
—— 学雷锋
四月份
—— 教工长跑
五月份
—— 劳模宣讲`,
    rows: `
三月份: 女教工烘焙 / 学雷锋
四月份: 教工长跑
五月份: 劳模宣讲`,
  },
  {
    name: "months of two joined, each with its days",
    frame: "2024年",
    text: `
2024年工会工作安排
3-4月
1.3月8日妇女节活动
2.4月清明祭扫
5-6月
1.5月1日表彰
2.6月中旬总结`,
    rows: `
3-4月: 3月8日妇女节活动 / 4月清明祭扫
5-6月: 5月1日表彰 / 6月中旬总结`,
  },
  {
    name: "period first then body then work, by tabs without header",
    frame: "2024年",
    text: `
2024年工会工作安排
3月\t女工委\t举办女教职工插花培训
4月\t体育组\t组织教职工春季健步走
5月\t校工会\t开展劳动模范表彰活动`,
    rows: `
3月: 举办女教职工插花培训 @ 女工委
4月: 组织教职工春季健步走 @ 体育组
5月: 开展劳动模范表彰活动 @ 校工会`,
  },
  {
    name: "plan for a semester by weeks in a sentence each",
    frame: "2024—2025学年第二学期",
    text: `
2024—2025学年第二学期工会工作安排
第1周，召开工会委员会，制定计划。
第3周，组织妇女节活动。
第6周，清明祭扫。
第10周，教职工运动会。
第16周，端午慰问。`,
    rows: `
第1周: 召开工会委员会，制定计划。
第3周: 组织妇女节活动。
第6周: 清明祭扫。
第10周: 教职工运动会。
第16周: 端午慰问。`,
  },
  {
    name: "each month its leader in the head behind a dash",
    frame: "2024年",
    text: `
2024年工会工作安排
三月（责任人：裴秀）
1.妇女节活动
四月（责任人：栾平）
1.球类比赛
2.教代会
五月（责任人：裴秀）
1.读书分享`,
    rows: `
三月: 妇女节活动 @ 裴秀
四月: 球类比赛 / 教代会 @ 栾平
五月: 读书分享 @ 裴秀`,
  },
  {
    name: "school year list with vacations and the whole year",
    frame: "2024—2025学年",
    text: `
2024—2025学年工会工作安排
九月：敬师
十月：重阳
十一月：体检
十二月：迎新
寒假：走访
三月：妇女节
四月：健走
五月：表彰
六月：总结
暑假：疗养
全年：婚丧病慰问`,
    rows: `
九月: 敬师
十月: 重阳
十一月: 体检
十二月: 迎新
寒假: 走访
三月: 妇女节
四月: 健走
五月: 表彰
六月: 总结
暑假: 疗养
全年: 婚丧病慰问`,
  },
  {
    name: "mail with greeting and list and farewell",
    frame: "2024年",
    text: `
各位组长：
现将2024年工会活动安排发给大家，请转发到本组。
3月 妇女节活动
4月 教代会
5月 运动会
6月 端午慰问
如有建议请及时反馈。
校工会 1月8日`,
    rows: `
3月: 妇女节活动
4月: 教代会
5月: 运动会
6月: 端午慰问`,
  },
  {
    name: "Markdown table without a title, frame from its months",
    frame: "2024—2025学年",
    text: `
| 时间 | 工作 | 负责 |
|---|---|---|
| 2024年9月 | 敬师活动 | 工会 |
| 2024年11月 | 技能节 | 教务处 |
| 2025年3月 | 妇女节 | 女工委 |
| 2025年5月 | 表彰 | 工会 |`,
    rows: `
2024年9月: 敬师活动 @ 工会
2024年11月: 技能节 @ 教务处
2025年3月: 妇女节 @ 女工委
2025年5月: 表彰 @ 工会`,
  },
  {
    name: "chat with works numbered over the months in one list",
    frame: "2025年",
    text: `
📅 2025年工会活动日历
1. 3月｜女神节花艺
2. 4月｜春日骑行
3. 5月｜劳动最光荣摄影展
4. 9月｜教师节音乐会`,
    rows: `
3月: 女神节花艺
4月: 春日骑行
5月: 劳动最光荣摄影展
9月: 教师节音乐会`,
  },
];
