import type { AppliedChange } from "../core/merge/draft.ts";
import { linesOf } from "../core/merge/merge-items.ts";
import { withoutInheriting } from "../core/merge/no-time.ts";
import type { BaseRow } from "../core/model/round.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import { mergeLogSheet } from "../core/sheets/merge-log.ts";
import type { FilledRow } from "../core/sheets/schedule-sheet.ts";
import { filledSheets, type ListedBody, usualTitle } from "../core/sheets/template-sheets.ts";
import { splitOwners } from "../core/text/owners.ts";
import { settingsSheet } from "../workbook/settings-sheet.ts";
import type { CheckReport } from "./check.ts";
import type { Collected } from "./collect.ts";
import { settingsAfter } from "./settings-after.ts";

/** What a column of the merge is called in the table. */
const TABLE_COLUMN: Readonly<Record<string, string>> = { period: "time" };

/** The merged schedule as a workbook: the table with its changed cells marked, the log, and everything that was kept. */
export function collectedBook(
  collected: Collected,
  { schedule, settings }: CheckReport,
): readonly SheetModel[] {
  const { log, spoken, round } = collected;
  const rows = apart(collected.rows);
  const frame = schedule.frame?.frame;
  const marked = markedCells(log, round.extra);
  const tables = [
    {
      title: schedule.title?.trim() || usualTitle(frame),
      rows: rows.map((row) => filledRow(row, round.extra, marked.get(row.id))),
    },
  ];
  return [
    ...filledSheets(frame, tables, bodiesOf(collected, settings)),
    mergeLogSheet(log, rows, spoken),
    settingsSheet(settingsAfter(settings, collected, rows)),
  ];
}

/** The bodies of the 名单 as the workbook keeps it, and whoever was sent a copy or, where that is not kept, handed one in. */
function bodiesOf(
  { round, kept }: Collected,
  { units, rounds = [] }: CheckReport["settings"],
): readonly ListedBody[] {
  const known = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]));
  const sent = Object.keys(rounds.at(-1)?.sent ?? round.sent ?? {});
  const others = (sent.length > 0 ? sent : kept.returns.map(({ sender }) => sender)).filter(
    (name) => !known.has(name),
  );
  return [
    ...units,
    ...[...new Set(others)].map((name): ListedBody => ({ name, aliases: [], kind: "sub-union" })),
  ];
}

/** A row of the plan that has no time keeps none, though one with a time came to stand above it. */
function apart(rows: readonly BaseRow[]): readonly BaseRow[] {
  const timed = rows.findIndex(({ cells }) => (cells["period"] ?? "").trim() !== "");
  return rows.map((row, at) =>
    timed < 0 || at < timed ? row : { ...row, cells: withoutInheriting(row.cells) },
  );
}

/** A row of the merge as the table holds it. */
export function filledRow(
  { cells }: BaseRow,
  extra: readonly string[],
  marked: ReadonlySet<string> = new Set(),
): FilledRow {
  return {
    time: cells["period"] ?? "",
    items: linesOf(cells["items"] ?? ""),
    owners: splitOwners(cells["owners"] ?? ""),
    extra: Object.fromEntries(extra.map((header) => [header, cells[header] ?? ""])),
    marked,
  };
}

function markedCells(
  log: readonly AppliedChange[],
  extra: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const marked = new Map<string, Set<string>>();
  for (const { id, column } of log) {
    const columns =
      column === "row" ? ["time", "items", "owners", ...extra] : [TABLE_COLUMN[column] ?? column];
    const known = marked.get(id) ?? new Set<string>();
    for (const one of columns) known.add(one);
    marked.set(id, known);
  }
  return marked;
}
