import { describe, expect, test } from "vitest";
import { frameName } from "../../../../src/core/model/frame.ts";
import { planTextOf } from "../../../../src/core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../../../src/core/reading/read-plan.ts";

/** A plan whose schedule has these months in this order. */
function withMonths(title: string, months: string): string {
  return [title, ...months.split(" ").map((month) => `${month}月：走访`)].join("\n");
}

function frameOf(text: string): string | undefined {
  const { frame } = importPlan(planTextOf(text), {});
  return frame && frameName(frame.frame);
}

describe("the frame of a plan", () => {
  test.each([
    ["2024—2025学年第一学期工会工作计划\n工作安排", "9 10 11 12 1", "2024—2025学年第一学期"],
    ["2024-2025学年度上学期工会工作计划", "8 9 10 11 12 1", "2024—2025学年第一学期"],
    ["二〇二四至二〇二五学年工会安排", "9 10 11 12 1 2 3 4 5 6", "2024—2025学年"],
    ["2025年春季学期工会工作计划", "2 3 4 5 6 7", "2024—2025学年第二学期"],
    ["光明小学工会工作计划\n（2024学年第二学期）", "2 3 4 5 6", "2024—2025学年第二学期"],
    ["2024年度工会工作要点", "1 2 3 4 5 6 7 8 9 10 11 12", "2024年"],
    ["2024年下半年工会工作计划", "7 8 9 10 11 12", "2024年下半年"],
    ["2023年工作总结及2024年工作计划", "3 4 5", "2024年"],
    ["工会工作计划\n2024.9—2025.1", "9 10 11", "2024—2025学年第一学期"],
  ])("%s, months %s: %s by its title", (title, months, frame) => {
    expect(frameOf(withMonths(title, months))).toBe(frame);
  });

  test.each([
    ["9 10 11 12 1 2 3 4 5 6", "2024—2025学年"],
    ["9 10 11 12 1", "2024—2025学年第一学期"],
    ["2 3 4 5 6 9 10 11 12", "2024年"],
    ["3 4 5 6 9 10 11 12 1", "2024年"],
  ])("a year alone over the months %s is %s", (months, frame) => {
    expect(frameOf(withMonths("2024年工会工作计划", months))).toBe(frame);
  });

  test.each([
    ["工会工作计划", "3 4 5 6", "2024年2月26日", "2024年"],
    ["工会工作计划", "1 2 3 12", "2023年12月20日", "2024年"],
    ["工会工作计划", "9 10 1 3", "2024年8月30日", "2024—2025学年"],
    ["第一学期工会工作计划", "9 10 11", "2024年9月2日", "2024—2025学年第一学期"],
    ["本学期工会工作计划", "3 4 5", "2024年2月26日", "2023—2024学年第二学期"],
  ])("%s over the months %s, signed on %s, is of %s", (title, months, date, frame) => {
    const plan = importPlan(planTextOf(`${withMonths(title, months)}\n某小学工会\n${date}`), {});
    expect(plan.frame && frameName(plan.frame.frame)).toBe(frame);
    expect(plan.frame).toMatchObject({ source: "signature", text: date, toConfirm: true });
    expect(plan.doubts.map(({ code }) => code)).toContain("frame-to-confirm");
  });

  test("years in the times give the frame where no title does", () => {
    expect(frameOf("工会安排\n2024年9月：走访\n12月：歌会\n2025年1月：团拜")).toBe("2024—2025学年第一学期");
    expect(frameOf("工会安排\n2024年3月：走访\n4月：春游")).toBe("2024年");
  });

  test("the first words of the text give it last, to be confirmed", () => {
    const text = "工会安排\n为办好2024—2025学年的工会工作，定下这份安排。\n九月：走访\n十月：登山";
    expect(frameOf(text)).toBe("2024—2025学年");
  });

  test("the officer's choice goes before all that is written", () => {
    const frame = { frame: { kind: "calendar-year", year: 2030 }, source: "option", text: "2030年" } as const;
    const plan = importPlan(planTextOf(withMonths("2024年工会安排", "3 4")), { frame });
    expect(plan.frame).toMatchObject(frame);
    expect(plan.rows[0]?.period).toMatchObject({ value: { intervals: [["2030-03-01", "2030-03-31"]] } });
  });

  test("a calendar goes into the frame", () => {
    const calendar = { weekOne: { term1: "2024-09-02" } } as const;
    const text = "2024—2025学年第一学期工会安排\n第一周：走访\n第二周：登山\n第三周：歌会";
    const { rows } = importPlan(planTextOf(text), { calendar });
    expect(rows[1]?.period).toMatchObject({ value: { intervals: [["2024-09-09", "2024-09-15"]] } });
  });

  test("August before September is the summer before the school year", () => {
    const { rows } = importPlan(planTextOf(withMonths("2024—2025学年工会安排", "8 9 10")), {});
    expect(rows[0]?.period).toMatchObject({ value: { intervals: [["2024-08-01", "2024-08-31"]] } });
  });
});
