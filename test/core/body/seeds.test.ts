import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { activityTimes } from "../../../src/core/body/activity-times.ts";
import { tracesOf } from "../../../src/core/body/traces.ts";
import type { PlanLine } from "../../../src/core/model/plan-text.ts";
import { NO_SETTINGS } from "../../../src/core/model/settings.ts";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";
import { checkSchedule } from "../../../src/core/rules/check-schedule.ts";
import { grid } from "../../fixtures/grid.ts";

const FOLDER = "../shared/seeds";
const there = existsSync(FOLDER);
if (!there && process.env["CI"] !== undefined) throw new Error(`${FOLDER} is missing`);
if (!there) console.warn(`SKIPPED: ${FOLDER} is missing, the real plans are not read`);

function seed(number: string): string[] {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(number)) ?? "";
  return readFileSync(`${FOLDER}/${name}`, "utf8").split(/\r?\n/);
}

function bodyOf(lines: readonly string[], from: number, to: number): PlanLine[] {
  return lines.map((text, at) => ({ kind: "line" as const, line: at + 1, text })).slice(from, to);
}

/** Plan 004 as text: after its heading one cell a line behind a tab, a blank line between rows. */
function table004(lines: readonly string[]) {
  const rows = lines
    .slice(lines.findIndex((line) => line.startsWith("五、")) + 1)
    .join("\n")
    .split(/\n\s*\n/)
    .map((row) =>
      row
        .split("\n")
        .map((cell) => cell.trim())
        .filter((cell) => cell !== ""),
    );
  return grid("安排表", [["2024—2025学年工作进度安排"], ...rows.filter((row) => row.length === 3)]);
}

describe.runIf(there)("the body of the real plans against their tables", () => {
  test("004: the five contradictions, the agreeing ones quiet", () => {
    const lines = seed("004");
    const sheet = table004(lines);
    const schedule = readSchedule([sheet], {});
    if (!schedule.ok) throw new Error(schedule.fault.kind);
    expect(schedule.value.rows).toHaveLength(6);
    const end = lines.findIndex((line) => line.startsWith("五、"));
    const problems = checkSchedule({
      schedule: schedule.value,
      grids: [sheet],
      settings: NO_SETTINGS,
      body: bodyOf(lines, 0, end),
    }).filter(({ code }) => code.startsWith("plan-"));
    expect(problems.map(({ code, cell, plan }) => [code, cell, plan?.line])).toEqual([
      ["plan-time-differs", "B4", 18],
      ["plan-time-differs", "B4", 22],
      ["plan-time-differs", "B7", 27],
      ["plan-time-differs", "B8", 26],
      ["plan-time-differs", "B8", 28],
    ]);
  });

  // Their bodies name no activity with a time of its own, so nothing can speak against their lists.
  test.each(["000", "001", "002", "003"])("%s: no contradiction to be found", (number) => {
    for (const frame of [
      { kind: "school-year", from: 2022 },
      { kind: "term", from: 2022, term: 2 },
      { kind: "calendar-year", year: 2023 },
    ] as const)
      expect(activityTimes(bodyOf(seed(number), 0, Number.POSITIVE_INFINITY), frame)).toEqual([]);
  });
});

describe.runIf(there)("last year's traces in the real plans", () => {
  test.each([
    ["000", { kind: "term", from: 2022, term: 2 }],
    ["001", { kind: "calendar-year", year: 2023 }],
    ["003", { kind: "calendar-year", year: 2023 }],
    ["004", { kind: "school-year", from: 2024 }],
  ] as const)("%s in its own year has none", (number, frame) => {
    expect(tracesOf(bodyOf(seed(number), 0, Number.POSITIVE_INFINITY), frame)).toEqual([]);
  });

  test("001 beside the next year's table: its title and its date", () => {
    const found = tracesOf(bodyOf(seed("001"), 0, Number.POSITIVE_INFINITY), {
      kind: "calendar-year",
      year: 2024,
    });
    expect(found.map(({ words }) => words)).toContain("2023年1月18日");
  });
});
