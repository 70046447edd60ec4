import { describe, expect, test } from "vitest";
import { applyRoll } from "../../../src/core/roll/apply-roll.ts";
import type { RollSource } from "../../../src/core/roll/roll-source.ts";
import { secondTerm } from "../../../src/core/roll/second-term.ts";
import { plan, rolled, row, schoolYear, surelyRolled, term } from "./roll.ts";

/** With every answer taken, also those that are asked. */
function whollyRolled(source: RollSource): RollSource {
  const forward = rolled(source, schoolYear(2025));
  return applyRoll(source, forward, new Map(forward.changes.map(({ id, to }) => [id, to] as const)));
}

describe("a column of weekdays", () => {
  const dated = (time: string, weekday: string, column = "星期") =>
    plan(schoolYear(2024), [row(time, "慰问新教师", { extra: { [column]: weekday } })]);

  test.each([
    ["9月10日", "星期二", "星期三"],
    ["9月10日", "周二", "周三"],
    ["9月10日", "二", "三"],
    ["2024年9月10日", "星期二", "星期三"],
    ["2024/9/8", "星期日", "星期一"],
  ])("%s, %s becomes %s", (time, before, after) => {
    expect(surelyRolled(dated(time, before), schoolYear(2025)).rows[0]?.extra).toEqual({ 星期: after });
  });

  test("says why, beside its place", () => {
    const { changes } = rolled(dated("9月10日", "星期二"), schoolYear(2025));
    expect(changes).toMatchObject([
      { at: { kind: "extra", row: 0, column: "星期" }, from: "星期二", why: "2025年9月10日是星期三" },
    ]);
  });

  test("is asked where it was wrong before", () => {
    expect(rolled(dated("9月10日", "星期五"), schoolYear(2025)).changes).toMatchObject([
      { to: "星期三", certainty: "question", why: expect.stringContaining("旧计划的星期也对不上") },
    ]);
  });

  test("is asked with an answer for each date that is asked about", () => {
    const exam = plan(schoolYear(2024), [row("8月28日", "返校", { extra: { 星期: "星期三" } })]);
    const dates = rolled(
      { ...exam, rows: [{ ...exam.rows[0], time: "8月28日（周三）" } as never] },
      schoolYear(2025),
    );
    expect(dates.changes.map(({ certainty }) => certainty)).toEqual(["question", "question"]);
    expect(dates.changes[1]).toMatchObject({ choices: [{ to: "星期四" }, { to: "星期三" }] });
  });

  test.each([
    ["9月", "周二", "星期"],
    ["每周", "周三", "星期"],
    ["9月10日", "周二", "备注"],
  ])("%s, %s under %s stays", (time, weekday, column) => {
    expect(surelyRolled(dated(time, weekday, column), schoolYear(2025)).rows[0]?.extra).toEqual({
      [column]: weekday,
    });
  });
});

describe("work that moves keeps its owners and further columns", () => {
  const own = { owners: ["女工委"], extra: { 地点: "礼堂" } };

  test("beside the work of others it gets a row of its own", () => {
    const source = plan(schoolYear(2024), [
      row("9月", "中秋灯谜/读书会", own),
      row("10月", "登山", { owners: ["文体部"] }),
    ]);
    expect(whollyRolled(source).rows).toEqual([
      { time: "9月", items: ["读书会"], ...own },
      { time: "10月", items: ["登山"], owners: ["文体部"] },
      { time: "10月", items: ["中秋灯谜"], ...own },
    ]);
  });

  test("it goes into the row of that month that has the same ones", () => {
    const source = plan(schoolYear(2024), [
      row("9月", "中秋灯谜/读书会", own),
      row("10月", "登山", { owners: ["文体部"] }),
      row("10月", "插花", own),
    ]);
    expect(whollyRolled(source).rows.map(({ items }) => items)).toEqual([
      ["读书会"],
      ["登山"],
      ["插花", "中秋灯谜"],
    ]);
  });

  test("put off into the second term too", () => {
    const source = plan(schoolYear(2024), [
      row("11月", "读书会", { ...own, status: ["推迟到3月"] }),
      row("3月", "登山", { owners: ["女工委"], extra: { 地点: "后山" } }),
    ]);
    const result = secondTerm(source, term(2024, 2));
    expect(result.ok && result.value.plan.rows.map(({ items, extra }) => [items, extra])).toEqual(
      expect.arrayContaining([
        [["读书会"], { 地点: "礼堂" }],
        [["登山"], { 地点: "后山" }],
      ]),
    );
  });
});
