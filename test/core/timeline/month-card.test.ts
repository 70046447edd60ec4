import { describe, expect, test } from "vitest";
import type { IsoDay } from "../../../src/core/model/day.ts";
import { drawTimeline } from "../../../src/core/timeline/draw-timeline.ts";
import { daysLeft, monthCards, planIs } from "../../../src/core/timeline/month-card.ts";
import { schedule, schoolYear } from "./schedule.ts";

const SCHEDULE = schedule(
  schoolYear,
  ["全年", "开放教工之家", "文体委员"],
  ["11月25日", "健康讲座"],
  ["10-11 月", "收集意见\n答复意见", "女职工委员会"],
  ["12月", "迎新联欢", "工会委员会"],
  ["每学期2次", "读书交流"],
);

function cardsOn(today?: IsoDay) {
  const timeline = drawTimeline(SCHEDULE, today);
  if (!timeline.ok) throw new Error(timeline.fault.kind);
  return monthCards(timeline.value, SCHEDULE.rows);
}

describe("本月", () => {
  test("is the month of today and the next: dated work by its beginning, then what lasts", () => {
    const [now, next] = cardsOn("2024-11-20");
    expect(now?.month).toBe("2024-11");
    expect(now?.works.map(({ text }) => text)).toEqual([
      "收集意见",
      "答复意见",
      "健康讲座",
      "开放教工之家",
      "读书交流",
    ]);
    expect(next?.works.map(({ text }) => text)).toEqual(["迎新联欢", "开放教工之家", "读书交流"]);
  });

  test("names each work's place in its row, its time without blanks, its owners", () => {
    const [now] = cardsOn("2024-11-20");
    expect(now?.works[1]).toEqual({
      row: 2,
      item: 1,
      text: "答复意见",
      time: "10-11月",
      owners: ["女职工委员会"],
    });
  });

  test.each([
    ["2024-06-30", ["2024-09", "2024-10"]],
    ["2025-08-15", ["2025-08"]],
    ["2026-01-01", ["2025-08"]],
    [undefined, ["2024-09", "2024-10"]],
  ] as const)("on %s it shows %j", (today, months) => {
    expect(cardsOn(today).map(({ month }) => month)).toEqual(months);
  });

  test("names the festivals of the month", () => {
    expect(cardsOn("2024-09-01")[0]?.festivals.map(({ name }) => name)).toEqual(["教师节", "中秋"]);
  });

  test("days are left only in the month of today", () => {
    expect(daysLeft("2024-11", "2024-11-20")).toBe(10);
    expect(daysLeft("2024-12", "2024-11-20")).toBeUndefined();
    expect(daysLeft("2024-11", undefined)).toBeUndefined();
  });
});

test.each`
  today           | is
  ${"2024-08-31"} | ${"to come"}
  ${"2024-09-01"} | ${"on"}
  ${"2025-08-31"} | ${"on"}
  ${"2025-09-01"} | ${"over"}
  ${undefined}    | ${"on"}
`("on $today a plan of September to August is $is", ({ today, is }) => {
  expect(planIs({ months: ["2024-09", "2025-08"], today })).toBe(is);
});
