import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { newSchedule } from "../../../src/pane/roll/new-schedule.ts";
import type { OldPlan } from "../../../src/pane/roll/outcome.ts";
import { type Roll, type RollEvent, rollOf, updateRoll } from "../../../src/pane/roll/roll.ts";
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

const OLD: OldPlan = {
  title: "2024—2025学年青禾小学工会工作安排",
  frame: YEAR,
  rows: [
    row("9月", ["2024年9月10日教师节慰问", "9月6日（周五）例会"]),
    row("3月", ["学习《2020年工会条例》", "2025年3月8日前统计"]),
  ],
};

function rolled(old: OldPlan, ...events: readonly RollEvent[]): Roll {
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
    const lines = roll.lines;
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
    expect(roll.lines.filter(({ place }) => place === "标题")).toHaveLength(1);
    expect(roll.lines.map(({ place }) => place)).toContain("第2份第1行第1项");
    const schedule = newSchedule(roll);
    expect(schedule?.title).toBe("2025—2026学年青禾小学工会工作安排");
    expect(schedule?.rows.map(({ items, schedule: part }) => [part, items])).toEqual([
      [0, ["2025年新生入会"]],
      [1, ["2025年拔河"]],
    ]);
    const [, , last] = roll.lines;
    const off = updateRoll(roll, { kind: "ticked", ids: [last?.id ?? ""], on: false });
    expect(itemsOf(off)).toEqual([["2025年新生入会"], ["2024年拔河"]]);
  });
});

describe("questions", () => {
  const asked = (roll: Roll) => roll.open.map(({ text }) => text);
  const markedIn = (roll: Roll) => newSchedule(roll)?.rows.map(({ marked }) => [...(marked ?? [])]);
  const [question] = rolled(OLD).open;
  const second = question?.change.kind === "edit" ? question.change.choices?.[1] : undefined;
  const choose = (to: string | undefined): RollEvent => ({ kind: "chosen", id: question?.id ?? "", to });

  test("are open until something is said, be it to leave them; a cell with an open one is marked", () => {
    expect(asked(rolled(OLD))).toEqual(["9月6日（周五）例会", "学习《2020年工会条例》"]);
    expect(markedIn(rolled(OLD))).toEqual([["items"], ["items"]]);
    expect(markedIn(rolled(OLD, choose(second?.to)))).toEqual([[], ["items"]]);
    expect(markedIn(rolled(OLD, choose(undefined)))).toEqual([[], ["items"]]);
    const rest = rolled(OLD).open.map(({ id }) => id);
    expect(markedIn(rolled(OLD, { kind: "ticked", ids: rest, on: false }))).toEqual([[], []]);
    expect(asked(rolled(OLD, choose(undefined), { kind: "undone" }))).toHaveLength(2);
  });

  test("keep their marks when works move to other rows; what was marked before stays marked", () => {
    const old: OldPlan = {
      ...OLD,
      rows: [
        row("1月", ["春节团拜", "1月16日（周四）例会"]),
        { ...row("3月", ["总结"]), marked: new Set(["owners"]) },
      ],
    };
    const roll = rollOf(old, TODAY);
    const move = roll.lines.find(({ change }) => change.kind === "move");
    expect(move?.text).toBe("春节团拜");
    const moved = updateRoll(roll, { kind: "chosen", id: move?.id ?? "", to: move?.change.to });
    const rows = newSchedule(moved)?.rows.map(({ items, marked }) => [items, [...(marked ?? [])]]);
    expect(rows).toEqual([
      [["1月16日（周四）例会"], ["items"]],
      [["春节团拜"], []],
      [["总结"], ["owners"]],
    ]);
  });
});

describe("another target", () => {
  const other: RollEvent = { kind: "aimed", to: { kind: "school-year", from: 2026 } };
  const back: RollEvent = { kind: "aimed", to: { kind: "school-year", from: 2025 } };
  const term: RollEvent = { kind: "aimed", to: { kind: "term", from: 2024, term: 2 } };

  test("keeps what was taken off and chosen as far as it asks the same, in its own words", () => {
    const roll = rolled(OLD);
    const title = roll.lines.find(({ place }) => place === "标题")?.id ?? "";
    const [question] = roll.open;
    const choices = question?.change.kind === "edit" ? (question.change.choices ?? []) : [];
    const answers: RollEvent[] = [
      { kind: "ticked", ids: [title], on: false },
      { kind: "chosen", id: question?.id ?? "", to: choices[0]?.to },
    ];
    const there = rolled(OLD, ...answers, other);
    const line = there.lines.find(({ id }) => id === question?.id)?.change;
    const offered = line?.kind === "edit" ? (line.choices ?? []) : [];
    const same = offered.find(({ label }) => label === choices[0]?.label);
    expect(newSchedule(there)?.title).toBe(OLD.title);
    expect(there.accepted.get(question?.id ?? "")).toBe(same?.to);
    expect(there.open.map(({ text }) => text)).toEqual(["学习《2020年工会条例》"]);
    expect(newSchedule(rolled(OLD, ...answers, term, back))).toEqual(newSchedule(rolled(OLD, ...answers)));
  });

  test("is a step that can be taken back", () => {
    const roll = rolled(OLD, other, { kind: "undone" });
    expect([roll.to, roll.past]).toEqual([{ kind: "school-year", from: 2025 }, []]);
    expect(newSchedule(roll)).toEqual(newSchedule(rolled(OLD)));
  });
});

test("of several schedules the title is one change, and counts once", () => {
  const two = { ...OLD, rows: [row("9月", ["拔河"], 0), row("9月", ["迎新"], 1)] };
  expect(rolled(two).accepted.size).toBe(1);
});

test("a workbook changed meanwhile is seen anew with the same answers", () => {
  const roll = rolled(OLD);
  const title = roll.lines.find(({ place }) => place === "标题")?.id ?? "";
  const off = updateRoll(roll, { kind: "ticked", ids: [title], on: false });
  const renewed = updateRoll(off, { kind: "renewed", old: { ...OLD, rows: [row("9月", ["2024年迎新"])] } });
  expect(newSchedule(renewed)).toMatchObject({ title: OLD.title, rows: [{ items: ["2025年迎新"] }] });
});

test("the second term is the plan of its own months, and what stays out is told", () => {
  const roll = rolled(OLD, { kind: "aimed", to: { kind: "term", from: 2024, term: 2 } });
  expect(itemsOf(roll)).toEqual([["学习《2020年工会条例》", "2025年3月8日前统计"]]);
  expect(roll.outcome.kind === "term" && roll.outcome.parts[0]?.term.leftOut.length).toBeGreaterThan(0);
});

test("schedules on sheets of their own keep name and title, each title is a change of its own", () => {
  const sheets = ["甲组", "乙组"].map((name) => ({ name, title: `2024—2025学年${name}安排` }));
  const two = { ...OLD, sheets, rows: [row("9月", ["拔河"], 0), row("9月", ["登山"], 1)] };
  const roll = rolled(two);
  const titles = roll.lines.filter(({ place }) => place === "标题");
  expect(titles).toHaveLength(2);
  const off = updateRoll(roll, { kind: "ticked", ids: [titles[1]?.id ?? ""], on: false });
  expect(newSchedule(off)?.sheets).toEqual([
    { name: "甲组", title: "2025—2026学年甲组安排" },
    { name: "乙组", title: "2024—2025学年乙组安排" },
  ]);
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
