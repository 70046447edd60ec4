import { describe, expect, test } from "vitest";
import { activityTimes } from "../../../src/core/body/activity-times.ts";
import type { PlanFrame } from "../../../src/core/model/frame.ts";

const FRAME: PlanFrame = { kind: "school-year", from: 2025 };

function found(...lines: string[]): string[] {
  const body = lines.map((text, at) => ({ kind: "line" as const, line: at + 1, text }));
  return activityTimes(body, FRAME).map(({ name, period, line }) => `${line} ${name} ${period.text}`);
}

describe("activities with a time in the plan's body", () => {
  test.each([
    ["读书分享会（10月）：交流心得。", "1 读书分享会 10月"],
    ["2.趣味运动会（4-5 月）", "1 趣味运动会 4-5 月"],
    ["做好慰问工作，春节走访（1-2月）、夏季送清凉（7月）", ["1 春节走访 1-2月", "1 夏季送清凉 7月"]],
    ["青年沙龙(每月一次)", "1 青年沙龙 每月一次"],
    ["拟于12月举办迎新联欢会。", "1 举办迎新联欢会 12月"],
    ["加强宣传，在五月份开展“最美教工”评选，营造氛围。", "1 开展“最美教工”评选 五月份"],
    ["（二）兴趣小组活动（全年）", "1 （二）兴趣小组活动 全年"],
  ])("%s", (line, wanted) => {
    expect(found(line)).toEqual([wanted].flat().map((one) => one.replace("（二）", "")));
  });

  test("the words of a heading hold for what its paragraphs are about, until the next heading", () => {
    expect(
      found(
        "三、主要工作",
        "（一）关心教职工（全年）",
        "困难帮扶：建立档案，及时走访。",
        "体检安排（5月）：统一组织。",
        "（二）文体活动（分阶段开展）",
        "书画社：定期开展活动。",
        "四、保障措施",
        "经费保障：按制度使用。",
      ),
    ).toEqual(["2 关心教职工 全年", "3 困难帮扶 全年", "4 体检安排 5月"]);
  });

  test.each([
    "建校七十周年（1956年建校）",
    "第三项（3）",
    "评选优秀会员（名额5人）",
    "工会经费（详见附件2）",
    "完成年度任务（2025年）",
    "各小组（一至六年级）推荐人选",
    "本学期内开展交流",
    "（年内）",
  ])("nothing in %s", (line) => {
    expect(found(line)).toEqual([]);
  });
});
