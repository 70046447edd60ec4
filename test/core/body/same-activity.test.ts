import { describe, expect, test } from "vitest";
import { activityName, isActivity, mayBeActivity } from "../../../src/core/body/same-activity.ts";

describe("an activity of the body is found in the table by what tells it apart", () => {
  test.each([
    ["读书分享会", "举办教职工读书分享会"],
    ["教职工气排球赛", "组织气排球赛（各组报名）"],
    ["“最美办公室”评选活动", "开展“最美办公室”评选"],
    ["关注教职工诉求", "收集教职工诉求并反馈"],
    ["青年教师 成长沙龙", "青年教师成长沙龙第一期"],
    ["心理健康讲座", "邀请专家作心理健康讲座"],
    ["“三八”节活动", "组织三八妇女节插花"],
    ["新春慰问", "春节慰问困难教职工"],
    ["年度优秀会员评选", "优秀会员评选"],
    ["迎接2026年新年联欢", "迎新年联欢会"],
    ["建校80周年合唱展演", "建校合唱展演"],
    ["建校一百二十五周年合唱展演", "建校合唱展演"],
  ])("%s — %s", (name, item) => {
    expect(isActivity(activityName(name), item)).toBe(true);
  });

  test.each([
    ["读书分享会", "举办经验分享会"],
    ["教师节慰问", "春节慰问"],
    ["工会活动", "组织工会活动"],
    ["职业素养培训", "工会干部培训"],
    ["健康讲座", "健康体检"],
    ["安全教育", "安全检查"],
    ["女职工讲堂", "女职工体检"],
  ])("%s is not %s", (name, item) => {
    expect(isActivity(activityName(name), item)).toBe(false);
  });
});

test.each([
  ["教师节祝福", "走访一线教师，庆祝教师节", true],
  ["新春探望", "春节前看望困难教职工和退休教师", true],
  ["气排球赛", "举办羽毛球赛", false],
  ["气排球赛", "召开工会委员例会", false],
  ["读书分享会", "评选优秀会员", false],
])("%s may be meant by %s: %s", (name, item, may) => {
  expect(mayBeActivity(activityName(name), item)).toBe(may);
});
