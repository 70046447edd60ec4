import { describe, expect, test } from "vitest";
import { STYLES } from "../plan.ts";
import {
  anew,
  BULLETS,
  bold,
  type Cell,
  CHAPTERS,
  DECIMAL,
  down,
  heading,
  listed,
  num,
  on,
  p,
  read,
  row,
  table,
} from "./written.ts";

/** The schedules of whole plans as offices build them in Word: what is read is written beside each. */

const TITLE = p("枫桥小学2024—2025学年工会工作计划");
const BODY =
  heading("一、指导思想") +
  p("围绕学校中心工作，当好教职工的娘家人。") +
  heading("二、主要工作") +
  p("开好教代会，关心教职工生活。");

describe("tables that are no schedule by what stands over and in them", () => {
  test("prizes under their own title, names of those present", () => {
    const prizes = table(
      row("时间", "奖项", "获奖人"),
      row("3月", "读书之星", "江雪"),
      row("9月", "教坛新秀", "何川"),
    );
    const present = table(row("日期", "姓名", "签名"), row("3月5日", "江雪", ""), row("4月9日", "何川", ""));
    expect(read(p("2024年工会获奖情况") + prizes).rows).toEqual([]);
    expect(read(p("工会例会签到表") + present).rows).toEqual([]);
  });

  test("groups across the top, under a caption that says it is a plan", () => {
    const groups = table(
      row("月份", "语文组", "数学组"),
      row("3月", "读书会", "趣题"),
      row("4月", "诵读", "讲座"),
    );
    expect(read(p("2025年分工会活动安排") + groups).rows).toEqual([
      "3月: 读书会 @ 语文组",
      "3月: 趣题 @ 数学组",
      "4月: 诵读 @ 语文组",
      "4月: 讲座 @ 数学组",
    ]);
  });
});

describe("tables under a time, and by bodies", () => {
  test("a table a month, the month on the line above", () => {
    const header = row("序号", "工作内容", "责任人");
    const plan = read(
      p("2025年工会工作计划") +
        p("三月份") +
        table(header, row("1", "插花沙龙", "江雪"), row("2", "义务植树", "何川")) +
        p("四月份") +
        table(header, row("1", "拔河赛", "石磊")),
    );
    expect(plan.rows).toEqual([
      "三月份: 插花沙龙 @ 江雪",
      "三月份: 义务植树 @ 何川",
      "四月份: 拔河赛 @ 石磊",
    ]);
  });

  test("kinds of work across the top, one of them called as all work is elsewhere", () => {
    const plan = read(
      p("2025年工会工作安排表") +
        table(
          row("月份", "组织工作", "女工工作", "文体工作"),
          row("3月", "会员登记", "插花沙龙", ""),
          row("5月", "", "母亲节茶会", "拔河赛"),
        ),
    );
    expect(plan.rows).toEqual(["3月: 会员登记", "3月: 插花沙龙", "5月: 母亲节茶会", "5月: 拔河赛"]);
  });

  test("a title in the first row, no header below it", () => {
    const title: Cell = { words: ["杏坛小学工会2025年上半年工作安排"], span: 2 };
    const plan = read(
      table(row(title), row("一月", "看望退休教师"), row("三月", "插花沙龙"), row("四月", "拔河赛")),
    );
    expect(plan.frame).toBe("2025年上半年");
    expect(plan.rows).toEqual(["一月: 看望退休教师", "三月: 插花沙龙", "四月: 拔河赛"]);
  });

  test("groups below 工作内容 in a header of two rows", () => {
    const plan = read(
      p("2025年工会活动安排") +
        table(
          row(down("月份"), { words: ["工作内容"], span: 2 }),
          row(on, "语文组", "数学组"),
          row("3月", "插花", "茶艺"),
          row("4月", "郊游", "拔河"),
        ),
    );
    expect(plan.rows).toEqual([
      "3月: 插花 @ 语文组",
      "3月: 茶艺 @ 数学组",
      "4月: 郊游 @ 语文组",
      "4月: 拔河 @ 数学组",
    ]);
  });
});

describe("tables", () => {
  test("under its heading, the cells' lines by breaks, a remark column, text around", () => {
    const plan = read(
      TITLE +
        BODY +
        heading("三、工作进度安排") +
        table(
          row("时间段", "主要工作内容", "责任部门/人", "备注"),
          row("9月", { words: ["1. 迎接新会员\n2. 教师节谈心会"] }, "工会委员会", "礼堂"),
          row("10-11月", { words: ["1. 金秋采风", "2. 校园达人秀"] }, "文体委、工会委员会", ""),
          row("12月", "元旦拔河", "体育组", "雨天改期"),
        ) +
        p("说明：个别活动时间可作调整。") +
        heading("四、保障措施") +
        p("经费列入年度预算。"),
    );
    expect(plan.frame).toBe("2024—2025学年");
    expect(plan.rows).toEqual([
      "9月: 迎接新会员 / 教师节谈心会 @ 工会委员会",
      "10-11月: 金秋采风 / 校园达人秀 @ 文体委、工会委员会",
      "12月: 元旦拔河 @ 体育组",
    ]);
    expect(plan.plan.rows.map(({ extra }) => extra)).toEqual([{ 备注: "礼堂" }, {}, { 备注: "雨天改期" }]);
  });

  test("months merged downwards, an owner in each row", () => {
    expect(
      read(
        TITLE +
          table(
            row("月份", "工作内容", "负责人"),
            row(down("九月"), "会员登记", "罗岚"),
            row(on, "敬师茶会", "石磊"),
            row(down("十月"), "重阳走访", "罗岚"),
            row(on, "红歌比赛", "石磊"),
            row(on, "提案征集", "工会办公室"),
          ),
      ).rows,
    ).toEqual([
      "九月: 会员登记 @ 罗岚",
      "九月: 敬师茶会 @ 石磊",
      "十月: 重阳走访 @ 罗岚",
      "十月: 红歌比赛 @ 石磊",
      "十月: 提案征集 @ 工会办公室",
    ]);
  });

  test("a title over all columns, terms as rows of their own, a row of notes", () => {
    const plan = read(
      table(
        row({ words: ["2024—2025学年工会活动一览表"], span: 3 }),
        row("时间", "活动内容", "责任部门"),
        row({ words: ["第一学期"], span: 3 }),
        row("9月", "新教师见面会", "工会"),
        row("12月", "冬日长跑", "体育组"),
        row({ words: ["第二学期"], span: 3 }),
        row("3月", "花艺课", "女工委"),
        row("6月", "夏日清凉", "工会"),
        row({ words: ["备注：如遇重大活动，时间顺延。"], span: 3 }),
      ),
    );
    expect(plan.frame).toBe("2024—2025学年");
    expect(plan.rows).toEqual([
      "9月: 新教师见面会 @ 工会",
      "12月: 冬日长跑 @ 体育组",
      "3月: 花艺课 @ 女工委",
      "6月: 夏日清凉 @ 工会",
    ]);
  });

  test("cut in two by a section, the header again on the second page", () => {
    const header = row("时间", "工作内容", "责任人");
    const section = p("", "<w:sectPr/>");
    expect(
      read(
        TITLE +
          heading("四、工作进度安排") +
          table(header, row("9月", "敬师活动", "工会"), row("10月", "秋游", "工会")) +
          section +
          table(header, row("11月", "教代会", "校办"), row("12月", "迎新", "工会")),
      ).rows,
    ).toEqual(["9月: 敬师活动 @ 工会", "10月: 秋游 @ 工会", "11月: 教代会 @ 校办", "12月: 迎新 @ 工会"]);
  });

  test("a table for the layout around the schedule's own", () => {
    const inner = table(
      row("时间", "内容", "责任部门"),
      row("3月", "健身打卡", "体育组"),
      row("4月", "踏青写生", "艺术组"),
    );
    expect(
      read(
        p("2024年工会工作计划") +
          table(row({ words: [""], inside: p("三、活动安排") + inner }, { words: ["附图"] })),
      ).rows,
    ).toEqual(["3月: 健身打卡 @ 体育组", "4月: 踏青写生 @ 艺术组"]);
  });

  test("automatic numbers in the cells", () => {
    const items = (...words: readonly string[]): Cell => ({
      words: [],
      inside: words.map((one) => listed(one, 7)).join(""),
    });
    expect(
      read(
        p("2024年工会工作进度安排") +
          table(
            row("时间", "主要工作", "责任部门"),
            row("3月", items("妇女节茶叙", "植绿护绿"), "女工委"),
            row("4月", items("读书漂流"), "图书馆"),
          ),
        { numbering: DECIMAL + num(7, 0) },
      ).rows,
    ).toEqual(["3月: 妇女节茶叙 / 植绿护绿 @ 女工委", "4月: 读书漂流 @ 图书馆"]);
  });

  test("a budget and a list of members beside the schedule", () => {
    const plan = read(
      p("2024年工会工作计划") +
        heading("三、委员分工") +
        table(row("姓名", "职务"), row("许诺", "主席"), row("丁宁", "文体委员")) +
        heading("四、活动安排") +
        table(row("时间", "活动内容"), row("3月", "健步走"), row("5月", "朗读者")) +
        heading("五、经费预算") +
        table(row("项目", "金额（元）"), row("文体活动", "6000"), row("慰问", "4000")),
    );
    expect(plan.rows).toEqual(["3月: 健步走", "5月: 朗读者"]);
    expect(plan.plan.leftOut.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["姓名\t职务", "文体活动\t6000"]),
    );
  });

  test("without a header, three columns", () => {
    expect(
      read(
        p("2024年工会工作安排") +
          table(
            row("3月", "组织女教师户外拓展", "女工委"),
            row("4月", "举办教职工书画联展", "艺术组"),
            row("5月", "开展岗位练兵", "教务处"),
          ),
      ).rows,
    ).toEqual([
      "3月: 组织女教师户外拓展 @ 女工委",
      "4月: 举办教职工书画联展 @ 艺术组",
      "5月: 开展岗位练兵 @ 教务处",
    ]);
  });
});

describe("tables of odder build", () => {
  test("a month broken over two lines or paragraphs of its narrow cell", () => {
    expect(
      read(
        p("2024年工会工作安排") +
          table(
            row("月\n份", "工作内容", "责任人"),
            row("三\n月", "花艺体验", "梅芳"),
            row({ words: ["四", "月"] }, "拔河比赛", "郭强"),
            row("十\n二\n月", "评优评先", "梅芳"),
          ),
      ).rows.map((one) => one.replaceAll("\n", "")),
    ).toEqual(["三月: 花艺体验 @ 梅芳", "四月: 拔河比赛 @ 郭强", "十二月: 评优评先 @ 梅芳"]);
  });

  test("months as rows over all columns, owners merged downwards", () => {
    expect(
      read(
        p("2024年工会工作安排") +
          table(
            row("序号", "工作内容", "责任部门"),
            row({ words: ["三月份"], span: 3 }),
            row("1", "妇女节活动", down("女工委")),
            row("2", "普法讲座", on),
            row({ words: ["四月份"], span: 3 }),
            row("1", "春季运动会", "体育组"),
          ),
      ).rows,
    ).toEqual(["三月份: 妇女节活动 / 普法讲座 @ 女工委", "四月份: 春季运动会 @ 体育组"]);
  });

  test("one table a term, each under its own heading", () => {
    const plan = read(
      TITLE +
        heading("三、第一学期工作安排") +
        table(row("时间", "工作内容"), row("9月", "敬师会"), row("1月", "寒假慰问")) +
        heading("四、第二学期工作安排") +
        table(row("时间", "工作内容"), row("2月", "开学团拜"), row("6月", "学年总结")),
    );
    expect(plan.rows).toEqual(["9月: 敬师会", "1月: 寒假慰问", "2月: 开学团拜", "6月: 学年总结"]);
    expect(plan.plan.doubts.map(({ code }) => code)).not.toContain("several-schedules");
  });

  test("participants and places beside the owners, a header on two levels", () => {
    expect(
      read(
        p("2024年工会活动计划表") +
          table(
            row(down("时间"), down("活动内容"), { words: ["组织"], span: 2 }, down("参加对象")),
            row(on, on, "责任部门", "地点", on),
            row("3月", "茶艺课", "女工委", "茶室", "女教职工"),
            row("5月", "足球赛", "体育组", "操场", "男教职工"),
          ),
      ).rows,
    ).toEqual(["3月: 茶艺课 @ 女工委", "5月: 足球赛 @ 体育组"]);
  });

  test("the time in the last column, serial numbers first, owners on lines of their own", () => {
    expect(
      read(
        p("2024年工会重点工作清单") +
          table(
            row("序号", "工作项目", "责任人", "完成时间"),
            row("1", "修缮活动室", { words: ["于洋", "常青"] }, "3月底"),
            row("2", "建立困难档案", "常青", "4月"),
          ),
      ).rows,
    ).toEqual(["3月底: 修缮活动室 @ 于洋、常青", "4月: 建立困难档案 @ 常青"]);
  });

  test("months as columns, departments as rows", () => {
    expect(
      read(
        p("2024年工会活动安排") +
          table(
            row("部门", "3月", "4月", "5月"),
            row("女工委", "妇女节健步走", "教工瑜伽课", "母亲节献花"),
            row("文体委", "迎春棋牌赛", "教工气排球赛", ""),
          ),
      ).rows,
    ).toEqual([
      "3月: 妇女节健步走 @ 女工委",
      "4月: 教工瑜伽课 @ 女工委",
      "5月: 母亲节献花 @ 女工委",
      "3月: 迎春棋牌赛 @ 文体委",
      "4月: 教工气排球赛 @ 文体委",
    ]);
  });

  test("works of a month as paragraphs with numbers typed in three ways, one without", () => {
    expect(
      read(
        p("2024年工会工作安排") +
          table(
            row("时间", "主要工作内容"),
            row("3月", { words: ["（1）劳模座谈", "（2）健康义诊"] }),
            row("4月", { words: ["①踏青", "②读书"] }),
            row("5月", { words: ["劳动技能赛", "母亲节贺卡"] }),
            row("6月", "1、端午包粽；2、高考慰问；"),
          ),
      ).rows,
    ).toEqual([
      "3月: 劳模座谈 / 健康义诊",
      "4月: 踏青 / 读书",
      "5月: 劳动技能赛 / 母亲节贺卡",
      "6月: 端午包粽； / 高考慰问；",
    ]);
  });

  test("the whole plan in one cell of a frame", () => {
    expect(
      read(
        table(
          row({
            words: [
              "2024年工会工作计划",
              "三、活动安排",
              "三月：",
              "1、缝纫课",
              "2、植树",
              "四月：",
              "1、攀岩",
            ],
          }),
        ),
      ).rows,
    ).toEqual(["三月: 缝纫课 / 植树", "四月: 攀岩"]);
  });
});

describe("lists", () => {
  test("months as headings of the document, automatic numbers below", () => {
    const plan = read(
      TITLE +
        BODY +
        heading("三、每月工作安排") +
        p("九月", '<w:pStyle w:val="Heading2"/>') +
        listed("召开委员会", 1) +
        listed("庆祝教师节", 1) +
        p("十月", '<w:pStyle w:val="Heading2"/>') +
        listed("国庆徒步", 2) +
        heading("四、要求") +
        listed("各组按时上报。", 3),
      {
        numbering: DECIMAL + num(1, 0) + anew(2, 0) + anew(3, 0),
        styles: `${STYLES}<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`,
      },
    );
    expect(plan.rows).toEqual(["九月: 召开委员会 / 庆祝教师节", "十月: 国庆徒步"]);
  });

  test("chapters and months numbered by Word", () => {
    expect(
      read(
        p("2024年工会工作计划") +
          listed("指导思想", 4) +
          p("服务职工。") +
          listed("活动安排", 4) +
          listed("三月份", 4, 1) +
          p("1、巾帼读书会") +
          p("2、春季养生课") +
          listed("四月份", 4, 1) +
          p("1、足球友谊赛") +
          listed("保障措施", 4) +
          p("加强领导。"),
        { numbering: CHAPTERS + num(4, 1) },
      ).rows,
    ).toEqual(["三月份: 巾帼读书会 / 春季养生课", "四月份: 足球友谊赛"]);
  });

  test("bullets, months in bold, a break inside a paragraph", () => {
    expect(
      read(
        p("2024年工会工作安排") +
          bold("三月") +
          listed("巾帼讲堂", 5) +
          listed("护绿行动", 5) +
          bold("四月") +
          listed("健康跑", 5) +
          bold("五月：") +
          p("师德论坛\n匠心展示"),
        { numbering: BULLETS + num(5, 2) },
      ).rows,
    ).toEqual(["三月: 巾帼讲堂 / 护绿行动", "四月: 健康跑", "五月: 师德论坛 / 匠心展示"]);
  });

  test("a paragraph a month, lines by breaks, a signature at the right", () => {
    const plan = read(
      p("云岭中学2024—2025学年第一学期工会行事历") +
        p("九月：1.敬师会\n2.会员体检") +
        p("十月：1.秋季登山") +
        p("十一月：1.教代会\n2.消防演练") +
        p("云岭中学工会", '<w:jc w:val="right"/>') +
        p("2024年9月1日", '<w:jc w:val="right"/>'),
    );
    expect(plan.frame).toBe("2024—2025学年第一学期");
    expect(plan.rows).toEqual(["九月: 敬师会 / 会员体检", "十月: 秋季登山", "十一月: 教代会 / 消防演练"]);
  });

  test("works deleted and hidden are none, and are told", () => {
    const deleted =
      '<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>四月：旧安排</w:delText></w:r></w:del></w:p>';
    const hidden = p("五月：备用", "", "<w:rPr><w:vanish/></w:rPr>");
    const plan = read(p("2024年工会活动安排") + p("三月：插秧体验") + deleted + hidden + p("六月：端午香囊"));
    expect(plan.rows).toEqual(["三月: 插秧体验", "六月: 端午香囊"]);
    expect(plan.plan.leftOut.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["四月：旧安排", "五月：备用"]),
    );
  });

  test("stages under Word's own chapter numbers, an owner line in each", () => {
    expect(
      read(
        p("2024年师德建设月实施方案") +
          listed("工作目标", 4) +
          p("树立新风。") +
          listed("实施步骤", 4) +
          p("第一阶段（4月上旬）：宣传发动") +
          p("1.召开动员会") +
          p("2.印发倡议书") +
          p("责任部门：校工会") +
          p("第二阶段（4月中旬—5月）：组织实施") +
          p("1.师德演讲") +
          p("责任部门：政教处") +
          listed("有关要求", 4) +
          p("注重实效。"),
        { numbering: CHAPTERS + num(4, 1) },
      ).rows,
    ).toEqual([
      "第一阶段（4月上旬）: 召开动员会 / 印发倡议书 @ 校工会",
      "第二阶段（4月中旬—5月）: 师德演讲 @ 政教处",
    ]);
  });
});

describe("none", () => {
  test.each([
    ["a plan in prose", TITLE + BODY + heading("三、保障") + p("十二月份进行总结。")],
    [
      "tables without times",
      p("2024年工会工作计划") +
        table(row("小组", "组长", "人数"), row("语文组", "方芳", "12"), row("数学组", "袁野", "10")),
    ],
    [
      "a room's hours",
      p("职工之家开放安排") +
        table(row("时间", "内容"), row("12:00-13:00", "阅览"), row("16:30-18:00", "球类")),
    ],
  ])("%s", (_name, body) => {
    const { rows, plan } = read(body);
    expect(rows).toEqual([]);
    expect(plan.doubts.map(({ code }) => code)).toContain("no-schedule");
  });
});
