import type { ColumnChoice } from "../../../src/core/model/column-choice.ts";
import type { Cell, Grid } from "../../../src/core/model/grid.ts";
import type { Problem } from "../../../src/core/model/problem.ts";
import type { Schedule } from "../../../src/core/model/schedule.ts";
import { NO_SETTINGS, type Settings } from "../../../src/core/model/settings.ts";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";
import { checkSchedule } from "../../../src/core/rules/check-schedule.ts";
import type { Example, ExampleCell } from "../../../src/core/rules/rule.ts";
import { EXAMPLE_HEADER, EXAMPLE_TITLE } from "../../../src/core/rules/rule-docs.ts";
import { readFrame } from "../../../src/core/time/read-frame.ts";
import { grid } from "../../fixtures/grid.ts";

/** Rows of a table from its first one: title and header stand above. */
const FIRST_ROW = 3;

/** The example as a sheet: title in row 1, header in row 2, the rows below. */
export function exampleGrid(example: Example, sheet = "安排表"): Grid {
  const { title = EXAMPLE_TITLE, header = EXAMPLE_HEADER, rows, hidden = [], hiddenColumns = [] } = example;
  return grid(sheet, [[title], header, ...rows.map((row) => row.map(cellOf))], {
    hiddenRows: hidden.map((row) => row + FIRST_ROW - 1),
    hiddenColumns,
  });
}

function cellOf(cell: ExampleCell): Cell | string {
  if (typeof cell === "string") return cell;
  const { text, struck, grey, error, uncalculated, serial } = cell;
  return {
    text,
    value: serial ?? text,
    ...(struck && { struck }),
    ...(grey && { grey }),
    ...(error && { error: text }),
    ...(uncalculated && { uncalculated, formula: true as const }),
    ...(serial !== undefined && { date: true as const, format: 'm"月"d"日"' }),
  };
}

const ROLES = ["time", "items", "owners"] as const;

/** What the officer said about the columns when their headers said these words. */
function chosenIn(grids: readonly Grid[], headers: readonly string[]): ColumnChoice {
  return {
    sheet: grids[0]?.sheet ?? "",
    header: { top: FIRST_ROW - 2, bottom: FIRST_ROW - 2 },
    columns: headers.map((header, column) => ({ column, header, role: ROLES[column] ?? "extra" })),
  };
}

/** The schedule as read from sheets; what cannot be read stops the test. */
function scheduleOf(grids: readonly Grid[], { kept, chosen }: Pick<Example, "kept" | "chosen">): Schedule {
  const frame = kept === undefined ? undefined : readFrame(kept);
  const given = frame?.ok ? { frame: { ...frame.value, source: "settings" as const, text: kept ?? "" } } : {};
  const columns = chosen === undefined ? {} : { columns: [chosenIn(grids, chosen)] };
  const reading = readSchedule(grids, { ...given, ...columns, headless: true });
  if (!reading.ok) throw new Error(`no schedule: ${reading.fault.kind}`);
  return reading.value;
}

/** What is found in sheets, or in one example. */
export function problemsIn(
  source: Example | readonly Grid[],
  settings: Settings = NO_SETTINGS,
): readonly Problem[] {
  const grids = "rows" in source ? [exampleGrid(source)] : source;
  const choices = "rows" in source ? source : {};
  const plan = "rows" in source ? (source.plan ?? []) : [];
  const body = plan.map((text, at) => ({ kind: "line" as const, line: at + 1, text }));
  const units = ("rows" in source ? source.units : undefined) ?? settings.units;
  return checkSchedule({
    schedule: scheduleOf(grids, choices),
    grids,
    settings: { ...settings, units },
    body,
  });
}

/** The problems of one code, as cell and message. */
export function found(source: Example | readonly Grid[], code: string): string[] {
  return problemsIn(source)
    .filter((problem) => problem.code === code)
    .map(({ cell, message }) => `${cell ?? "-"} ${message}`);
}
