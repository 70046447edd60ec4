import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";
import { grid } from "../../fixtures/grid.ts";

const SEEDS = "../shared/seeds";
const seed = existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => /^004.*\.txt$/.test(name)) : undefined;
if (seed === undefined) console.warn("Skipped: the reference plan 004 is not beside the project.");

/** The plan's table: its cells stand behind a tab, one a line, a blank line between rows. */
function tableOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("\t")) rows.at(-1)?.push(line.trim());
    else if (rows.at(-1)?.length !== 0) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test.skipIf(seed === undefined)(
  "reference plan 004 is read as 6 rows and 15 items in its school year",
  () => {
    const text = readFileSync(join(SEEDS, seed ?? ""), "utf8");
    const title = text.trim().split("\n")[0] ?? "";
    const table = grid("安排表", [[title], ...tableOf(text)], { merges: ["A1:C1"] });
    const reading = readSchedule([table], {});
    if (!reading.ok) throw new Error(reading.fault.kind);
    const { rows, frame } = reading.value;

    expect(frame).toEqual({ frame: { kind: "school-year", from: 2024 }, source: "title", text: title });
    expect(rows.map(({ items }) => items.length)).toEqual([3, 2, 3, 1, 2, 4]);
    expect(rows.map(({ owners }) => owners)).toEqual([
      ["工会委员会", "各工会小组"],
      ["工会委员会", "女职工委员会"],
      ["工会委员会", "各工会小组"],
      ["工会委员会"],
      ["工会委员会", "女职工委员会"],
      ["工会委员会", "各工会小组"],
    ]);
    expect(rows.map(({ period }) => period?.ok && period.value.intervals)).toEqual([
      [["2024-09-01", "2024-09-30"]],
      [["2024-10-01", "2024-11-30"]],
      [["2024-12-01", "2024-12-31"]],
      [["2025-01-01", "2025-02-28"]],
      [["2025-03-01", "2025-04-30"]],
      [["2025-05-01", "2025-06-30"]],
    ]);
  },
);
