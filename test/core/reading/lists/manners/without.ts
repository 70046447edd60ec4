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
  {
    name: "a plan in prose with times in brackets",
    frame: "2024—2025学年",
    text: `
2024—2025学年学校工会工作计划
一、指导思想
深入贯彻上级工会精神。
二、主要工作
（一）加强民主管理
定期召开工会委员会（每月一次），研究重大事项。
（二）丰富文化生活
开展元旦联欢（12月）和女教工活动（3月），活跃身心。
（三）做好送温暖工作
坚持教职工生病必访、家庭困难必访。
三、保障
经费足额到位。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "rules of a club with opening hours",
    frame: null,
    text: `
教工活动室管理制度
一、开放时间
周一至周五：16:30—18:00
周六：9:00—11:00
二、管理要求
1、爱护器材。
2、保持卫生。
三、值班安排
星期一：体育组
星期二：语文组
星期三：数学组`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "budget by months of payment",
    frame: "2024年",
    text: `
2024年工会经费预算说明
一、收入
会费收入三万元。
二、支出
1、春节慰问八千元，于1月支付。
2、体检补助一万元，于5月支付。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "work of a body with a history by years",
    frame: null,
    text: `
学校工会发展历程
1998年9月：工会成立
2006年4月：获评先进职工之家
2015年12月：获评模范职工之家
2020年5月：职工书屋揭牌`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "minutes of a meeting",
    frame: null,
    text: `
工会委员会会议纪要
时间：2024年3月6日
地点：小会议室
主持：许主席
出席：全体委员
一、讨论妇女节活动方案，定于3月8日下午举行。
二、研究4月份教代会筹备事宜。
三、通报经费使用情况。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "points of a plan with numbered works and no time",
    frame: "2024年",
    text: `
2024年工会工作要点
一、思想建设
1．组织专题学习。
2．开展先进典型宣传。
二、组织建设
1．做好会员发展。
2．规范经费管理。
三、民主建设
1．推进校务公开。
2．落实提案办理。
四、生活保障
1．落实走访慰问制度。
2．办好职工食堂。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "members with their birthdays",
    frame: null,
    text: `
工会第三小组成员生日
组长：汪洋
汪洋 3月12日
孟晓 5月6日
秦岚 7月19日
钱进 11月2日`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "a contest with its rules",
    frame: null,
    text: `
教工乒乓球比赛规程
一、比赛时间：5月12日至16日
二、比赛地点：风雨操场
三、比赛项目：男单、女单、混双
四、报名时间：5月6日前
五、奖励办法：取前六名。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "work reviewed by quarter",
    frame: "2023年",
    text: `
2023年工会工作总结
第一季度：完成了换届选举。
第二季度：举办了三场讲座。
第三季度：组织了疗休养。
第四季度：通过了模范职工之家验收。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "plan with measures and stretches in words",
    frame: "2024—2025学年第一学期",
    text: `
2024—2025学年第一学期工会工作计划
一、工作目标
增强凝聚力。
二、主要措施
1、学期初制定计划，学期末进行总结。
2、平时做好慰问，节日开展活动。
3、适时召开教代会。
三、预期成效
职工满意度达到九成以上。
新城小学工会
2024年9月`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "application form",
    frame: null,
    text: `
困难职工补助申请表
姓名：
部门：
申请时间：2024年5月
家庭情况：
申请理由：
工会意见：`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "prices by month",
    frame: null,
    text: `
教工食堂菜价公示
三月 套餐12元
荤菜8元
素菜3元`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "a call for nominations with its steps",
    frame: "2024年",
    text: `
关于评选2024年先进工会小组的通知
各工会小组：
一、评选条件
1.制度健全。
2.活动丰富。
二、评选名额
共三个。
三、报送要求
请于12月10日前将材料报工会办公室。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "rules with many numbers",
    frame: null,
    text: `
工会经费使用细则
第一章 总则
第一条 为规范经费使用，制定本细则。
第二条 本细则适用于全体会员。
第二章 支出
第三条 春节慰问标准不超过500元。
第四条 每年5月组织一次体检。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "record of an event",
    frame: null,
    text: `
三月的校园春意盎然。3月8日下午，校工会组织全体女教师开展插花活动。
活动现场欢声笑语，大家互相学习。
4月，校工会还将组织健步走活动，敬请期待。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "timetable of a day",
    frame: null,
    text: `
教职工运动会日程
8:00 开幕式
8:30 拔河预赛
9:30 接力赛
11:00 颁奖`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "a letter with months in its sentences",
    frame: null,
    text: `
亲爱的老师们：
转眼已是三月，校园里春暖花开。
五月我们将迎来劳动节，愿大家健康快乐。
九月的教师节，工会为大家准备了礼物。
校工会`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "a plan whose chapters have times in brackets in their heads only",
    frame: "2024—2025学年",
    text: `
2024—2025学年工会工作计划
一、组织建设（全年）
健全组织，完善制度。
二、民主管理（上学期）
召开教代会。
三、文体活动（分批进行）
组织各类比赛。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "a plan in prose and a table of hours",
    frame: "2024年",
    text: `
2024年工会工作计划
一、工作思路
凝心聚力，服务大局。
二、职工之家开放时间
周一 16:30—18:00 体育组
周三 16:30—18:00 艺术组
三、工作要求
认真落实。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "a report on the use of money by months",
    frame: null,
    text: `
工会经费收支情况公示
1月 支出慰问金3200元
3月 支出妇女节活动费1500元
5月 支出运动会奖品费2100元
合计 6800元`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "prose of aims with months at the heads of sentences inside paragraphs",
    frame: "2024年",
    text: `
2024年工会工作计划
一、关心职工
坚持走访慰问。春节前走访困难职工，教师节慰问一线教师，做到温暖到家。
二、活跃生活
上半年举办球类比赛，下半年举办歌咏比赛，让职工在活动中增进友谊。
三、规范管理
按季度公开经费，年底接受审查。`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "a duty roster by week days",
    frame: null,
    text: `
教工书屋值班表
周一 王老师
周二 李老师
周三 张老师
周四 赵老师
周五 孙老师`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "whose turn it is on the days of a holiday",
    frame: "2025年",
    text: `
2025年五一假期值班安排
5月1日 何静 林涛
5月2日 江雪 方敏
5月3日 孙丽 钱进`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "where a journey goes day by day",
    frame: null,
    text: `
教职工疗休养行程安排
7月10日 集合出发，入住
7月11日 参观博物馆
7月12日 登山，返程`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "the notice of one festival with the hours of its parts",
    frame: "2025年",
    text: `
关于开展女教职工节日活动的通知
各分工会：
一、活动时间：3月4日至3月22日
二、活动内容
（一）服饰讲座
时间：3月8日下午2:30
地点：学院楼
（二）趣味活动
1.拔河（机电分会承办）
时间：3月8日13:30 地点：篮球场
校工会
2025年2月26日`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
  {
    name: "rules that name who sees to them, few with a time",
    frame: null,
    text: `
工会工作制度
1.委员会每月召开一次会议。
2.教职工住院，派人探望。责任部门：生活部
3.经费定期公布。责任部门：财务
4.台账每年12月归档。责任部门：办公室`,
    rows: `
`,
    doubts: ["no-schedule"],
  },
];
