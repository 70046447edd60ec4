import { expect, test } from "vitest";
import { planTextOf } from "../../../src/core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../../src/core/reading/read-plan.ts";
import { saysNoWork } from "../../../src/core/text/no-work.ts";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "../reading/read.ts";

const NOTHING = [
  "无",
  "/",
  "略",
  "暂无",
  "本月无",
  "本月无安排",
  "当月暂无活动安排",
  "暂无活动计划",
  "暂不安排",
  "没有任务",
  "休假",
  "（寒假）",
  "暑假期间",
  "（国庆放假）",
  "无。",
];

test.each(NOTHING)("“%s” is no work, in a table as in a list", (words) => {
  const schedule = read([
    grid("2024-2025学年安排表", [
      ["时间", "工作内容", "责任部门"],
      ["11月", "登山", "文体部"],
      ["12月", words, "文体部"],
    ]),
  ]);
  expect(told(schedule).map(({ time }) => time)).toEqual(["11月"]);
  const text = `2024—2025学年工会工作安排\n11月：登山比赛\n12月：${words}\n1月：慰问职工`;
  const plan = importPlan(planTextOf(text), {});
  expect(plan.rows.map(({ time }) => time)).toEqual(["11月", "1月"]);
  expect(plan.leftOut.map(({ why }) => why)).toContain("写明没有工作");
});

test.each(["国庆放假", "寒假慰问", "无偿献血", "不定期走访", "假期安全提醒", "没有围墙的课堂", "略读分享会"])(
  "“%s” is work",
  (words) => {
    expect(saysNoWork(words)).toBe(false);
  },
);

test.each(["——", "【无】", " 暂 无 ", "没有工作安排"])("“%s” says that there is none", (words) => {
  expect(saysNoWork(words)).toBe(true);
});
