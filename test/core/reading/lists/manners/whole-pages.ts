import type { Manner } from "./manner.ts";

/** Pages copied as a whole: what leads to them, what stands below them, other pages that they name. */
export const wholePages: readonly Manner[] = [
  {
    name: "the way to the page, who wrote it, a schedule in the middle of the plan, what follows the plan",
    frame: "2025年",
    text: `
首页 > 工会工作 > 计划总结
字体：大 中 小 打印 关闭
兰溪中学工会2025年工作计划
作者：校工会  来源：本站原创  点击数：128  更新时间：2025-1-12
一、指导思想
服务教工，凝聚人心。
二、主要工作
1、3月份完成会员登记，做到应登尽登。
2、加强班子建设。
三、每月工作安排
二月份：
1、看望退休教师
2、制定计划
三月份：
1、插花沙龙
2、环湖健步走
四月份：
1、拔河赛
四、保障措施
1、加强领导。
2、落实经费。
上一篇：关于评选先进的通知
下一篇：没有了
【打印本页】【关闭窗口】`,
    rows: `
二月份: 看望退休教师 / 制定计划
三月份: 插花沙龙 / 环湖健步走
四月份: 拔河赛`,
    told: ["1、加强领导。", "上一篇：关于评选先进的通知"],
  },
  {
    name: "names of other pages among the works and below them",
    frame: "2025年",
    text: `
2025年工会工作安排
三月：
1、插花沙龙
2、植树
热门推荐
学校工会工作计划范文
四月：
1、拔河赛
2、登山
猜你喜欢
教师节活动方案`,
    rows: `
三月: 插花沙龙 / 植树
四月: 拔河赛 / 登山`,
    told: ["热门推荐", "学校工会工作计划范文", "猜你喜欢", "教师节活动方案"],
  },
  {
    name: "both terms under headings with colons, who does what in the union below them",
    frame: "2024—2025学年",
    text: `
2024-2025学年工会计划
上学期工作安排：
9月：敬师茶会
10月：登高
下学期工作安排：
3月：插花沙龙
4月：拔河赛
工会委员分工
主席：林涛
组织委员：江雪`,
    rows: `
9月: 敬师茶会
10月: 登高
3月: 插花沙龙
4月: 拔河赛`,
    told: ["下学期工作安排：", "工会委员分工", "主席：林涛"],
  },
  {
    name: "all months and their numbered works on one line",
    frame: "2025年",
    text: `
兰溪中学2025年工会工作计划
三月份 1.插花沙龙 2.植树 四月份 1.拔河赛 2.读书会 五月份 1.登山 2.总结`,
    rows: `
三月份: 插花沙龙 / 植树
四月份: 拔河赛 / 读书会
五月份: 登山 / 总结`,
  },
  {
    name: "digits of full width throughout",
    frame: "2025年",
    text: `
兰溪小学２０２５年工会活动安排
１月：１、歌会２、看望退休教师
３月：１．插花沙龙２．植树
１０月：１、登高`,
    rows: `
１月: 歌会 / 看望退休教师
３月: 插花沙龙 / 植树
１０月: 登高`,
  },
  {
    name: "page numbers, a signature, who edited the page and how often it was read",
    frame: "2025年",
    text: `
2025年工会工作要点
三月
1.插花沙龙
2.植树
第 1 页 共 2 页
四月
1.拔河赛
-2-
2.读书会
五月
1.登高
兰溪中学工会
2025年1月6日
编辑：江雪 审核：林涛
阅读 35`,
    rows: `
三月: 插花沙龙 / 植树
四月: 拔河赛 / 读书会
五月: 登高`,
    told: ["编辑：江雪 审核：林涛", "阅读 35"],
  },
  {
    name: "particulars stay with their works, a list of marks below the last one does not",
    frame: "2025年",
    text: `
2025年工会工作计划
工作安排
3月
1、插花沙龙
要求：自带花瓶
2、植树
4月
1、拔河赛
具体分组：按年级
评分标准：
1、三局两胜
2、每队十人`,
    rows: `
3月: 插花沙龙⏎要求：自带花瓶 / 植树
4月: 拔河赛⏎具体分组：按年级`,
    told: ["评分标准：", "1、三局两胜"],
  },
  {
    name: "the day of publication with its hour is no time of a work",
    frame: "2025年",
    text: `
您的位置：首页>>校务公开>>工会之窗
兰溪中学工会2025年度工作安排表
2025年01月10日 08:30 来源:校工会 作者:江雪 浏览:210次 【字号：大 中 小】
一月
开好委员会
三月
插花沙龙
四月
拔河赛
责任编辑：林涛
【关闭】【打印】【返回】`,
    rows: `
一月: 开好委员会
三月: 插花沙龙
四月: 拔河赛`,
    told: [
      "您的位置：首页>>校务公开>>工会之窗",
      "2025年01月10日 08:30 来源:校工会 作者:江雪 浏览:210次 【字号：大 中 小】",
      "【关闭】【打印】【返回】",
    ],
  },
  {
    name: "the numbers of the pages on which the text goes on",
    frame: "2025年",
    text: `
2025年工会工作安排
3月
1、插花沙龙
2、植树
4月
1、拔河赛
[1] [2] [3] 下一页`,
    rows: `
3月: 插花沙龙 / 植树
4月: 拔河赛`,
    told: ["[1] [2] [3] 下一页"],
  },
  {
    name: "whose page it is, among the works and below them",
    frame: "2025年",
    text: `
2025年工会工作安排
三月：1、插花沙龙
2、植树
Copyright © 2025 兰溪中学 版权所有
四月：1、拔河赛
2、登山
地址：兰溪路1号 邮编：310000 电话：0571-12345678
备案号：浙ICP备12345678号`,
    rows: `
三月: 插花沙龙 / 植树
四月: 拔河赛 / 登山`,
    told: [
      "Copyright © 2025 兰溪中学 版权所有",
      "地址：兰溪路1号 邮编：310000 电话：0571-12345678",
      "备案号：浙ICP备12345678号",
    ],
  },
  {
    name: "a work on a whole day whose words are like those of a page",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
2025年3月8日 发布拔河赛通知
2025年3月12日 阅读分享会
2025年4月6日 编辑简报`,
    rows: `
2025年3月8日: 发布拔河赛通知
2025年3月12日: 阅读分享会
2025年4月6日: 编辑简报`,
  },
  {
    name: "who took the pictures and wrote the text",
    frame: "2025年",
    text: `
兰溪中学工会2025年工作安排
3月：
1、插花沙龙
（图/文 江雪）
2、植树
4月：
1、拔河赛
（图/文 江雪 编辑/林涛）`,
    rows: `
3月: 插花沙龙 / 植树
4月: 拔河赛`,
    told: ["（图/文 江雪）", "（图/文 江雪 编辑/林涛）"],
  },
  {
    name: "the link to the text, and what one who copies it should say",
    frame: "2024—2025学年第二学期",
    text: `
兰溪中学2024学年第二学期工会行事历
第一周（2月17日～2月21日）
1.会员登记
第二周（2月24日～2月28日）
1.工会例会
2.插花沙龙
本文链接：https://www.example.com/a/1.html
转载请注明出处`,
    rows: `
第一周（2月17日～2月21日）: 会员登记
第二周（2月24日～2月28日）: 工会例会 / 插花沙龙`,
    told: ["本文链接：https://www.example.com/a/1.html", "转载请注明出处"],
  },
  {
    name: "the text as a file",
    frame: "2025年",
    text: `
2025年工会工作安排
三月份
1、插花沙龙2、植树3、读书会
四月份
1、拔河赛
点击下载文档
文档为doc格式
《2025年工会工作安排.doc》`,
    rows: `
三月份: 插花沙龙 / 植树 / 读书会
四月份: 拔河赛`,
    told: ["点击下载文档", "文档为doc格式", "《2025年工会工作安排.doc》"],
  },
  {
    name: "an answer behind the name of who gives it",
    frame: "2025年",
    text: `
2025年兰溪中学工会活动安排
3月：插花沙龙
4月：拔河赛
江雪：收到
林涛：好的`,
    rows: `
3月: 插花沙龙
4月: 拔河赛`,
    told: ["江雪：收到", "林涛：好的"],
  },
];
