import { describe, expect, test } from "vitest";
import { dateCell, grid, type Written } from "../../fixtures/grid.ts";
import { problemsIn } from "./example-book.ts";
import { expectSpokenWell } from "./message-style.ts";

const TITLE = "2024—2025学年工会工作安排";
const HEADER = ["时间段", "主要工作内容", "责任部门/人"];

/** What is said about rows under that title, in the order of the rows. */
function said(rows: readonly (readonly Written[])[], title = TITLE, header: readonly string[] = HEADER) {
  return problemsIn([grid("安排表", [[title], header, ...rows])]).map(({ message }) => message);
}

/** Each message is spoken well, and one of them is this. */
function expectSaid(messages: readonly string[], message: string): void {
  expect(messages).toContain(message);
  for (const each of messages) expectSpokenWell(each);
}

describe("what is said about a time", () => {
  test.each`
    time                                | message
    ${"待定"}                           | ${"“待定”还没有定下时间，请先写一个大致的月份，例如“10月”；全年都做的写“全年”"}
    ${"20__年3月"}                      | ${"“20__年3月”里还有没填的空，请把空着的年份或月份补上，例如“2024年9月”"}
    ${"上旬"}                           | ${"看不懂时间段“上旬”，请写成月份，例如“9月”或“3-4月”"}
    ${"9-12"}                           | ${"“9-12”可以有两种理解"}
    ${"五季度"}                         | ${"没有“五季度”"}
    ${"第五学期"}                       | ${"没有“第五学期”"}
    ${"6月31日"}                        | ${"没有“6月31日”这一天"}
    ${"3月至"}                          | ${"“3月至”只写了一头"}
    ${"学期初"}                         | ${"看不出“学期初”是哪个学期，按前后几行应当是“第一学期初”"}
    ${"第六周"}                         | ${"看不出“第六周”是哪个学期，请写明学期或月份，例如“第一学期第六周”“9月”"}
    ${"12-10月"}                        | ${"在2024—2025学年里，“12-10月”的开头比结尾还晚"}
    ${"2024-2027学年"}                  | ${"“2024-2027学年”不是相连的两年"}
    ${"2023年9月"}                      | ${"“2023年9月”不在2024—2025学年内"}
    ${"6月前"}                          | ${"“6月前”是到5月底，还是到6月底？"}
    ${"9.12"}                           | ${"“9.12”按“9月12日”理解，对吗？"}
    ${{ text: "3.1", value: 3.1 }}      | ${"“3.1”是3月1日还是3月10日？"}
    ${dateCell("2025-03-04", "3月4日")} | ${"“3月4日”可能原想填“3-4月”"}
    ${""}                               | ${"“换发会员证”没有写时间段"}
  `("$message", ({ time, message }) => {
    expectSaid(
      said([
        [time, "换发会员证", "组织委员"],
        ["11月", "旧书交换", "宣传委员"],
      ]),
      message,
    );
  });

  test.each`
    title                          | time               | message
    ${"2024—2025学年第一学期安排"} | ${"3月至"}         | ${"“3月至”只写了一头，请把起止都写上，例如“3-4月”"}
    ${"2024—2025学年第一学期安排"} | ${"清明节"}        | ${"2024—2025学年第一学期里没有“清明节”，请改写成月份，例如“1-2月”"}
    ${"2024—2025学年第一学期安排"} | ${"6月31日"}       | ${"没有“6月31日”这一天，请改成有的日子，例如“3月8日”"}
    ${"2024—2025学年第一学期安排"} | ${"2025—2027学年"} | ${"“2025—2027学年”不是相连的两年，学年请写成相连的两年，例如“2024—2025学年”"}
    ${"工会安排"}                  | ${"13月"}          | ${"没有“13月”，请写成1到12月，例如“9月”"}
    ${"工会安排"}                  | ${"9-12"}          | ${"“9-12”可以有两种理解，请写明月和日，例如“9-12月”或“9月12日”"}
    ${"工会安排"}                  | ${"第三学期"}      | ${"没有“第三学期”，一学年有两个学期，请写成“第一学期”或“第二学期”"}
    ${"工会安排"}                  | ${"五季度"}        | ${"没有“五季度”，请写成一到四季度，例如“四季度”"}
    ${"工会安排"}                  | ${"一一年一月"}    | ${"“一一年一月”可以有两种理解，请核对"}
  `("$message, in $title", ({ title, time, message }) => {
    expectSaid(said([[time, "换发会员证", "组织委员"]], title), message);
  });

  test("of a column: no times at all, weeks throughout, no such column", () => {
    const works = ["换发会员证", "旧书交换", "环湖骑行"];
    const timed = (times: readonly string[]) => works.map((work, at) => [times[at] ?? "", work, "组织委员"]);
    expectSaid(said(timed([])), "全表都没有写时间段");
    expectSaid(
      said(timed(["第一周", "第三周", "第九周"])),
      "第3、4、5行按周次写时间，请填开学第一周的日期，或改写成月份",
    );
    expectSaid(
      said(
        works.map((work) => [work, "组织委员"]),
        TITLE,
        HEADER.slice(1),
      ),
      "表里没有“时间段”这一列",
    );
  });
});

describe("what is said about the title", () => {
  test.each`
    title                                                   | message
    ${"20__—20__学年工会工作安排"}                          | ${"标题“20__—20__学年工会工作安排”里的年份还空着，请补上"}
    ${"工会工作安排"}                                       | ${"标题“工会工作安排”没写学年，请补上，例如“2024—2025学年”"}
    ${"某区某街道中心学校教育工会委员会全年各项工作的安排"} | ${"标题“某区某街道中心学校教育工会委员会全年各项…”没写学年，请补上，例如“2024—2025学年”"}
    ${""}                                                   | ${"没写是哪一学年，请在表格上方加标题，例如“2024—2025学年工作进度安排”"}
  `("$message", ({ title, message }) => {
    expectSaid(said([["9月", "换发会员证", "组织委员"]], title), message);
  });
});

describe("what is said about the work", () => {
  test.each`
    work                                                          | message
    ${""}                                                         | ${"“9月”没有写工作内容"}
    ${"1. 换发会员证\n4. 旧书交换"}                               | ${"缺第2、3项，是否漏填？"}
    ${"换发会员证\n2. 旧书交换"}                                  | ${"“换发会员证”前面缺编号1"}
    ${"本月要办：\n2. 旧书交换"}                                  | ${"缺第1项，是否漏填？"}
    ${"1. 换发会员证\n1. 旧书交换"}                               | ${"编号乱了：1、1"}
    ${"1、换发会员证\n2. 旧书交换"}                               | ${"编号写法不一样：“1、”“2.”"}
    ${"1. 换发会员证2. 旧书交换"}                                 | ${"2项工作连在了一起，请分行写"}
    ${"1. 换发会员证\n2. 换发会员证"}                             | ${"“换发会员证”在这一行写了两遍"}
    ${"环湖骑行"}                                                 | ${"“环湖骑行”9月、11月各写了一次，是办两次吗？"}
    ${"订阅20__年工会报"}                                         | ${"“订阅20__年工会报”里的“20__年”还没填"}
    ${"重阳登塔\n五一郊游"}                                       | ${"五一是5月1日，这项排在9月"}
    ${"端午包粽子"}                                               | ${"2024年端午是6月10日，这项排在9月"}
    ${{ text: "#NAME?", value: "#NAME?", error: "#REF!" }}        | ${"公式出错（#REF!），请改成文字"}
    ${{ text: "", value: "", formula: true, uncalculated: true }} | ${"公式还没有算出结果，请在 Excel 中打开保存一次"}
  `("$message", ({ work, message }) => {
    expectSaid(
      said([
        ["9月", work, "组织委员"],
        ["11月", "环湖骑行", "宣传委员"],
      ]),
      message,
    );
  });

  test("of a row with an owner alone", () => {
    expectSaid(
      said([
        ["", "", "组织委员"],
        ["9月", "换发会员证", "组织委员"],
      ]),
      "这一行没有写工作内容",
    );
    expectSaid(
      said([
        ["", "", "组织委员"],
        ["9月", "换发会员证", "组织委员"],
      ]),
      "这一行没有写时间段",
    );
  });

  test("of the same work in two rows of one month", () => {
    const twice = ["9月", "换发会员证", "组织委员"];
    expectSaid(said([twice, twice]), "“换发会员证”和第3行相同");
  });

  test("of many hidden rows", () => {
    const months = ["9月", "10月", "11月", "12月", "1月", "3月"];
    const rows = months.map((month, at) => [month, `第${at}次旧书交换`, "宣传委员"]);
    const messages = problemsIn({ rows, hidden: [1, 2, 3, 4, 5, 6] }).map(({ message }) => message);
    expectSaid(messages, "第3、4、5、6、7等6行是隐藏的，也算进来了");
  });
});

describe("what is said about the owner", () => {
  test.each`
    owners                                                                    | message
    ${["甲组", ""]}                                                           | ${"第4行未填责任部门"}
    ${["甲组", "——"]}                                                         | ${"第4行责任部门写的是“——”"}
    ${["", ""]}                                                               | ${"全表未填责任部门，可一次填入"}
    ${["同上", "甲组"]}                                                       | ${"责任部门写的是“同上”，上面没有可用的名字"}
    ${["甲组、乙组", "同上"]}                                                 | ${"“同上”是指“甲组、乙组”吧？请写全"}
    ${["甲组、乙组", "同上、丙组"]}                                           | ${"“同上”是指“甲组、乙组”吧？请写全"}
    ${["女职工委员会", "女工委"]}                                             | ${"“女工委”是否“女职工委员会”？"}
    ${["女职工委员会、经费审查委员会", "女工委、经审委"]}                     | ${"“女工委”是否“女职工委员会”？“经审委”也请核对"}
    ${["女职工委员会、经费审查委员会、工会委员会", "女工委、经审委、工委会"]} | ${"“女工委”是否“女职工委员会”？“经审委”“工委会”也请核对"}
  `("$message", ({ owners, message }) => {
    const [first, second] = owners as readonly string[];
    expectSaid(
      said([
        ["9月", "换发会员证", first],
        ["11月", "旧书交换", second],
      ]),
      message,
    );
  });

  test("where the table has no such column", () => {
    expectSaid(said([["9月", "换发会员证"]], TITLE, HEADER.slice(0, 2)), "表里没有“责任部门”这一列");
  });
});
