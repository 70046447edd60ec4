import { describe, expect, test } from "vitest";
import { grid, type Written } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const PLAN = [["2024年工会工作安排"], ["时间", "工作内容", "责任部门"], ["3月", "插花", "女工委"]];

const others: Readonly<Record<string, readonly (readonly Written[])[]>> = {
  budget: [["2024年经费预算"], ["序号", "项目", "金额（元）", "备注"], [1, "活动费", 2000, "含场地"]],
  accounts: [
    ["收支表"],
    ["科目", "项目内容", "预算数", "决算数", "责任部门"],
    ["支出", "文体", 500, 480, "文体部"],
  ],
  journal: [["流水"], ["日期", "项目", "收入", "支出", "余额"], ["2024.1.5", "会费", 5000, "", 5000]],
  expenses: [
    ["支出明细"],
    ["时间", "支出内容", "金额", "经办人", "审批人"],
    ["3月", "购买鲜花", 560, "李林", "周浩"],
  ],
  claims: [["报销单"], ["日期", "摘要", "金额", "经办人"], ["2024年3月8日", "鲜花", 560, "李林"]],
  visits: [
    ["住院慰问登记"],
    ["时间", "慰问对象", "慰问原因", "慰问金额", "负责人"],
    ["3月", "李林", "住院", 500, "周浩"],
  ],
  scores: [["运动会成绩"], ["名次", "姓名", "部门", "项目", "成绩"], [1, "李林", "体育组", "跳绳", 156]],
  marks: [["考核细则"], ["考核项目", "考核内容", "分值", "责任部门"], ["组织建设", "按期换届", 10, "组织部"]],
  phones: [["通讯录"], ["小组", "负责人", "电话", "备注"], ["语文组", "李林", "8801"]],
  members: [["会员名单"], ["序号", "姓名", "部门", "职务"], [1, "李林", "语文组", "教师"]],
  views: [["建议征集"], ["序号", "意见建议内容", "提出人", "答复情况"], [1, "改善食堂", "李林", "已答复"]],
  goods: [
    ["领取登记"],
    ["日期", "物品名称", "数量", "单价", "领用人"],
    ["2024.3.5", "羽毛球", 10, 15, "李林"],
  ],
  tests: [
    ["采购表"],
    ["名称", "规格", "数量", "测试内容"],
    ["话筒", "无线", 1, "试音"],
    ["音箱", "有源", 2, "试音"],
  ],
  bells: [
    ["作息时间表"],
    ["节次", "时间", "内容"],
    ["第一节", "8:00-8:40", "上课"],
    ["第二节", "8:50-9:30", "上课"],
  ],
  index: [["资料目录"], ["序号", "资料名称", "页码"], [1, "工作计划", 1]],
  minutes: [["会议记录"], ["时间", "2024年9月3日"], ["地点", "会议室"], ["内容", "讨论换届"]],
};

test.each(Object.entries(others))("%s is no schedule", (_, rows) => {
  expect(() => read([grid("Sheet1", rows)])).toThrow("no-table");
});

test.each(Object.entries(others))("%s on a sheet beside a schedule is passed over and told", (_, rows) => {
  const schedule = read([grid("安排表", PLAN), grid("Sheet2", rows)]);
  expect(schedule.rows).toHaveLength(1);
  expect(schedule.skipped).toMatchObject([{ sheet: "Sheet2" }]);
});

describe("on the same sheet", () => {
  test("what lists people below a schedule ends it and is told", () => {
    const rows = [...PLAN, [], ["工会委员名单"], ["姓名", "职务", "电话"], ["李林", "主席", "8801"]];
    const schedule = read([grid("安排表", rows)]);
    expect(told(schedule)).toMatchObject([{ items: "插花" }]);
    expect(schedule.skipped).toEqual([{ row: "安排表 第4—7行", why: "这里是另一种表，不是工作安排" }]);
  });

  test("a budget above a schedule is neither its rows nor its title", () => {
    const rows = [["经费预算"], ["项目", "金额", "备注"], ["活动费", 2000], [], ...PLAN];
    const schedule = read([grid("安排表", rows)]);
    expect(told(schedule)).toMatchObject([{ cell: "A7", items: "插花" }]);
    expect(schedule.title).toBe("2024年工会工作安排");
    expect(schedule.skipped).toMatchObject([{ row: expect.stringContaining("第1—4行") }]);
  });

  test("people and money among the columns of a plan are carried through", () => {
    const header = ["时间", "工作内容", "金额", "负责人", "电话"];
    const schedule = read([grid("安排表", [header, ["3月", "插花", 500, "李林", "8801"]])]);
    expect(schedule.rows[0]).toMatchObject({ owners: ["李林"], extra: { 金额: "500", 电话: "8801" } });
  });
});

describe("a table without a column of times is a plan", () => {
  const items = ["插花", "女工委"];

  test.each([
    ["when it says who answers", [["工作内容", "责任部门"], items]],
    ["when its title says so", [["2024年工会工作计划"], ["序号", "工作内容"], [1, "插花"]]],
    ["when a month stands over its rows", [["项目", "备注"], ["三月份"], ["插花", "自愿"]]],
    ["when its title names the month", [["育才小学工会2024年3月工作"], ["项目", "备注"], items]],
  ])("%s", (_, rows) => {
    expect(read([grid("Sheet1", rows)]).rows).toHaveLength(1);
  });

  test("the month of the title is the time", () => {
    const rows = [["育才小学工会2024年3月工作安排"], ["序号", "工作内容", "责任部门"], [1, ...items]];
    expect(told(read([grid("Sheet1", rows)]))).toMatchObject([{ time: "2024年3月" }]);
  });
});

test("numbers under an empty header count rows, they are no months", () => {
  const rows = [
    ["2024年工会工作计划"],
    ["", "工作内容", "责任部门"],
    [1, "插花", "女工委"],
    [2, "登山", "文体部"],
  ];
  expect(read([grid("安排表", rows)]).rows.map(({ time }) => time)).toEqual(["", ""]);
});

test.each([
  ["2026年工会重点项目一览表", ["序号", "项目", "时间", "责任部门", "预算金额(元)", "备注"]],
  ["2026年工会实事项目清单", ["序号", "项目", "时间", "责任人", "金额", "备注"]],
  ["", ["序号", "项目", "时间", "负责人", "金额", "备注"]],
  ["", ["序号", "项目", "时间", "单位", "预计金额", "备注"]],
])("“%s” with what the work will cost is a schedule", (title, header) => {
  const rows = [[title], header, [1, "趣味赛", "10月", "李林", 500, ""], ["合计", "", "", "", 500, ""]];
  expect(told(read([grid("Sheet1", rows)])).map(({ time, items, owners }) => [time, items, owners])).toEqual([
    ["10月", "趣味赛", "李林"],
  ]);
});
