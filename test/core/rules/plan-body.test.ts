import { describe, expect, test } from "vitest";
import { problemsIn } from "./example-book.ts";

type Row = readonly [time: string, work: string];

/** What of a plan's body speaks against the table. */
function against(plan: readonly string[], rows: readonly Row[]): string[] {
  const table = rows.map(([time, work]) => [time, work, "工会委员会"]);
  return problemsIn({ plan, rows: table })
    .filter(({ code }) => code.startsWith("plan-"))
    .map(({ code, plan: said }) => `${code} ${said?.line}`);
}

describe("the plan's body is held against the table", () => {
  test("a term in the body leaves the month to the table", () => {
    expect(against(["说课比赛（第二学期）"], [["3月", "说课比赛"]])).toEqual([]);
    expect(against(["说课比赛（第二学期）"], [["11月", "说课比赛"]])).toEqual(["plan-time-differs 1"]);
  });

  test("what goes on all year may begin in one month", () => {
    const plan = ["志愿服务队（长期开展）"];
    expect(against(plan, [["9月", "成立志愿服务队"]])).toEqual([]);
    expect(against(plan, [["9月", "组织志愿服务队值守"]])).toEqual(["plan-time-differs 1"]);
  });

  test("a section's heading is not missed in the table where its lines name the works", () => {
    const heading = "（二）技能比武（10-12月）";
    const rows: readonly Row[] = [["10月", "板书大赛"]];
    expect(against([heading, "板书大赛（10月）"], rows)).toEqual([]);
    expect(against([heading, "比出干劲，比出水平。"], rows)).toEqual(["plan-activity-missing 1"]);
    expect(against([heading, "（三）板书大赛（10月）"], rows)).toEqual(["plan-activity-missing 1"]);
  });

  test("years and 年度 are no part of a name", () => {
    expect(against(["迎接2026年新年联欢（12月）"], [["12月", "迎新年联欢会"]])).toEqual([]);
    expect(against(["年度优秀会员评选（6月）"], [["6月", "优秀会员评选"]])).toEqual([]);
    expect(against(["年度优秀会员评选（6月）"], [["5月", "优秀会员评选"]])).toEqual(["plan-time-differs 1"]);
  });
});
