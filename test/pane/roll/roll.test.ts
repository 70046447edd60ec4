import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import {
  linesOf,
  newSchedule,
  type Roll,
  type RollEvent,
  rollOf,
  updateRoll,
} from "../../../src/pane/roll/roll.ts";
import { targetsFor } from "../../../src/pane/roll/targets.ts";

const YEAR: PlanFrame = { kind: "school-year", from: 2024 };
const TODAY = "2025-08-20";

function row(time: string, items: readonly string[], schedule?: number) {
  return {
    time,
    items,
    owners: ["工会委员会"],
    extra: { 地点: "礼堂" },
    ...(schedule !== undefined && { schedule }),
  };
}

const OLD: Roll["old"] = {
  title: "2024—2025学年青禾小学工会工作安排",
  frame: YEAR,
  rows: [
    row("9月", ["2024年9月10日教师节慰问", "9月6日（周五）例会"]),
    row("3月", ["学习《2020年工会条例》", "2025年3月8日前统计"]),
  ],
};

function rolled(old: Roll["old"], ...events: readonly RollEvent[]): Roll {
  return events.reduce(updateRoll, rollOf(old, TODAY));
}

const itemsOf = (roll: Roll) => newSchedule(roll)?.rows.map(({ items }) => items);

describe("into the next year", () => {
  test("all that is sure is ticked, what is asked stays as it was, the rest is carried along", () => {
    const schedule = newSchedule(rolled(OLD));
    expect(schedule).toMatchObject({ title: "2025—2026学年青禾小学工会工作安排", frame: { from: 2025 } });
    expect(schedule?.rows.map(({ items }) => items)).toEqual([
      ["2025年9月10日教师节慰问", "9月6日（周五）例会"],
      ["学习《2020年工会条例》", "2026年3月8日前统计"],
    ]);
    expect(schedule?.rows[0]).toMatchObject({ owners: ["工会委员会"], extra: { 地点: "礼堂" } });
  });

  test("what is taken off stays as it was; a question gets the answer that was chosen; a step is taken back", () => {
    const roll = rolled(OLD);
    const lines = linesOf(roll);
    const title = lines.find(({ place }) => place === "标题");
    const asked = lines.find(({ change }) => change.certainty === "question");
    const choices = asked?.change.kind === "edit" ? asked.change.choices : undefined;
    expect(asked?.text).toBe("9月6日（周五）例会");
    const off = updateRoll(roll, { kind: "ticked", ids: [title?.id ?? ""], on: false });
    expect(newSchedule(off)?.title).toBe(OLD.title);
    const answered = updateRoll(off, { kind: "chosen", id: asked?.id ?? "", to: choices?.[1]?.to });
    expect(itemsOf(answered)?.[0]?.[1]).toBe(`${choices?.[1]?.to}例会`);
    expect(itemsOf(updateRoll(answered, { kind: "undone" }))).toEqual(itemsOf(off));
    expect(newSchedule(updateRoll(off, { kind: "undone" }))).toEqual(newSchedule(roll));
    const on = updateRoll(off, { kind: "ticked", ids: [title?.id ?? ""], on: true });
    expect(newSchedule(on)).toEqual(newSchedule(roll));
  });

  test("several schedules go each for itself, the title is told once", () => {
    const two = { ...OLD, rows: [row("9月", ["2024年新生入会"], 0), row("9月", ["2024年拔河"], 1)] };
    const roll = rolled(two);
    expect(linesOf(roll).filter(({ place }) => place === "标题")).toHaveLength(1);
    expect(linesOf(roll).map(({ place }) => place)).toContain("第2份第1行第1项");
    const schedule = newSchedule(roll);
    expect(schedule?.title).toBe("2025—2026学年青禾小学工会工作安排");
    expect(schedule?.rows.map(({ items, schedule: part }) => [part, items])).toEqual([
      [0, ["2025年新生入会"]],
      [1, ["2025年拔河"]],
    ]);
    const [, , last] = linesOf(roll);
    const off = updateRoll(roll, { kind: "ticked", ids: [last?.id ?? ""], on: false });
    expect(itemsOf(off)).toEqual([["2025年新生入会"], ["2024年拔河"]]);
  });
});

test("the second term is the plan of its own months, and what stays out is told", () => {
  const roll = rolled(OLD, { kind: "aimed", to: { kind: "term", from: 2024, term: 2 } });
  expect(itemsOf(roll)).toEqual([["学习《2020年工会条例》", "2025年3月8日前统计"]]);
  expect(roll.outcome.kind === "term" && roll.outcome.parts[0]?.term.leftOut.length).toBeGreaterThan(0);
});

test("where a plan cannot go it says so, and there is no schedule", () => {
  const roll = rolled(OLD, { kind: "aimed", to: { kind: "school-year", from: 2023 } });
  expect(roll.outcome).toMatchObject({ kind: "refused", message: expect.stringContaining("前面") });
  expect(newSchedule(roll)).toBeUndefined();
});

test("the likeliest frame is the one that is planned today, then the one right after the plan's", () => {
  expect(targetsFor(YEAR, "2025-08-20")).toEqual([
    { kind: "school-year", from: 2025 },
    { kind: "term", from: 2024, term: 2 },
  ]);
  expect(targetsFor({ kind: "school-year", from: 2022 }, "2025-08-20").slice(0, 2)).toEqual([
    { kind: "school-year", from: 2025 },
    { kind: "school-year", from: 2023 },
  ]);
  expect(targetsFor({ kind: "term", from: 2024, term: 1 }, "2025-08-20")).toEqual([
    { kind: "term", from: 2025, term: 1 },
  ]);
  expect(targetsFor({ kind: "calendar-year", year: 2024 }, "2025-03-01")).toEqual([
    { kind: "calendar-year", year: 2025 },
    { kind: "school-year", from: 2024 },
  ]);
  expect(targetsFor({ kind: "calendar-year", year: 2024, half: 2 }, "2025-08-20")).toEqual([
    { kind: "calendar-year", year: 2025, half: 2 },
  ]);
});
