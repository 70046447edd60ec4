import { expect, test } from "vitest";
import { headerKey, roleOf } from "../../../src/core/reading/column-role.ts";

const headers = {
  time: "时间 活动时间 周次 週別 月份 月份、主题 日期 星期 起止日期 起迄日期 完成时间 完成时限 时间段 时间安排 时间节点 时段 月 起止时间 时间、地点 月度 时间要求 时间进度 推进时间 工作时间 计划时间 预计时间 执行时间 组织时间 起讫时间 完成期限 办结时限 時間 開展時間 時間安排 週次",
  items:
    "内容 活动内容 主要活动内容 活动主题 项目 工作内容 主要工作 重点工作 工作重点 活动要点 活动名称 活动及内容 活动内容安排 具体措施 學校行事紀要 校園大事 其他活动 对标项目 主要工作内容 事项 工作项目 工作安排 活動內容 主要内容及要求 工作事项 会议活动 目标任务 工作举措 工作任务 任务分解 拟开展工作 特色活动 常规工作 行事内容 內容及要求 重點工作 要点 活動項目 活动内容及地点",
  owners:
    "责任人 负责人 责任部门 责任处室 责任班级 责任单位 主办单位 召集人 部门 牵头部门 承办 责任部门/人 责任部门／责任人 负责部门 分管领导 承办部门 第一责任人 具体负责人 责任主体 责任到人 责任小组 归口部门 归口管理部门 主管部门 牵头领导 分管校长 負責部門 責任單位 負責人 承辦單位 分工 责任分工 组织者 承办分会 负责支部 责任年级 组长 领队 主责 负责同志 承担部门 具体负责 负责组 责任人及电话 负责人及联系方式",
  number: "序号 编号 序 No. 项次",
  status: "完成情况 落实情况 进展情况 已完成 部分完成 未完成及其原因",
  extra:
    "参加范围 参加对象 参赛对象 参加人员 参与人 参与人数 协助单位 协办 配合部门 备注 備註 周主题 月主题 类别 目的 地点 经费 预算金额(元) 活动地点 工作目标 参会人员 参与部门 联系人 联系电话 服务对象 受益对象 协作单位 监督部门 督办领导 验收标准 佐证材料 考核内容 支出内容 意见建议内容 參加對象 協助單位 備註 場地要求 去年时间 上年负责人",
};

const cases = Object.entries(headers).flatMap(([role, words]) =>
  words.split(" ").map((word) => [word, role]),
);

test.each(cases)("the header “%s” is for %s", (header, role) => {
  expect(roleOf(header).role).toBe(role);
});

test.each([
  ["责任部门 / 人", "owners"],
  ["主要工作\n内容", "items"],
  ["内　容", "items"],
  ["备 注", "extra"],
  ["时间：", "time"],
  ["时间（月份）", "time"],
  ["2024年主要工作内容", "items"],
  ["2024-2025学年第一学期时间安排", "time"],
])("white space, brackets and the year do not hide the role of %j", (header, role) => {
  expect(roleOf(header).role).toBe(role);
});

test.each([
  ["9月份"],
  ["九月份"],
  ["3.8活动"],
  ["召开换届大会"],
  ["工会委员会、各工会小组"],
  ["组织教职工开展师德师风专题学习活动和内容丰富的讲座"],
])("“%s” is no header word", (text) => {
  expect(roleOf(text)).toEqual({ role: "extra", strength: 0 });
});

test("the plainer header of two is the stronger", () => {
  expect(roleOf("月份").strength).toBeGreaterThan(roleOf("周次").strength);
  expect(roleOf("工作内容").strength).toBeGreaterThan(roleOf("项目").strength);
  expect(roleOf("责任部门").strength).toBeGreaterThan(roleOf("分管领导").strength);
});

test("header words are compared without white space, colon and unit", () => {
  expect(headerKey(" 预 算 金 额（元）：")).toBe("预算金额");
});
