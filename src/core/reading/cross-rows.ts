import type { PlanFrame } from "../model/frame.ts";
import { a1 } from "../model/grid.ts";
import type { PeriodReading } from "../model/period.ts";
import type { ScheduleRow, Skipped } from "../model/schedule.ts";
import { isDitto } from "../text/owners.ts";
import {
  blankRow,
  cellOf,
  itemsOf,
  periodsAcross,
  type TableReading,
  type Words,
  wordsAt,
} from "./cross-cells.ts";
import type { CrossTable } from "./cross-table.ts";
import { isCounted } from "./cross-words.ts";
import { tidyText } from "./grid-view.ts";
import type { HeaderColumn } from "./header.ts";
import { isNoteBelow, isTotal } from "./note-words.ts";
import { repeatsHeader } from "./repeats-header.ts";
import { uniqueKeys } from "./table-columns.ts";
import { repeatsAbove } from "./title.ts";
import { turnedRows } from "./turned-rows.ts";
import { Understanding } from "./understanding.ts";

/** The time stands beside the rows. */
function isUnderNames({ kind }: CrossTable): boolean {
  return kind === "owners-across" || kind === "kinds-across";
}

/** Reads the rows of one table; what they share is understood once. */
class CrossReader {
  readonly #table: CrossTable;
  readonly #understood: Understanding;
  readonly #periods: readonly PeriodReading[];
  readonly #keys: ReadonlyMap<number, string>;
  /** The last time and the last owner beside the rows: they hold until the next. */
  #time: Words | undefined;
  #owner: Words | undefined;

  constructor(table: CrossTable, frame: PlanFrame | undefined) {
    this.#table = table;
    this.#understood = new Understanding(frame);
    this.#periods = isUnderNames(table) ? [] : periodsAcross(table, frame);
    this.#keys = uniqueKeys(table.labels);
  }

  /** A row for each cell of that row of the sheet in which work stands; a merged one stands for all it covers. */
  rowsOf(row: number): ScheduleRow[] {
    const [time, owner] = [this.#label("time", row), this.#label("owners", row)];
    if (time !== undefined && time.text !== "") this.#time = time;
    if (owner !== undefined && owner.text !== "" && !isDitto(owner.text)) this.#owner = owner;
    return this.#runs(row).map(([first, last]) => this.#rowAt(row, first, last));
  }

  /** First and last of the columns across that a row of the schedule is made of. */
  #runs(row: number): [number, number][] {
    const { kind, across, view } = this.#table;
    const runs: [number, number][] = [];
    for (const [at, { column }] of across.entries()) {
      const words = wordsAt(view, row, column);
      if (words.text === "" || words.row !== row) continue;
      const last = runs.at(-1);
      const goesOn = words.column !== column || (kind === "ticks" && last?.[1] === at - 1);
      if (last !== undefined && goesOn) last[1] = at;
      else runs.push([at, at]);
    }
    return runs;
  }

  #label(role: HeaderColumn["role"], row: number): Words | undefined {
    const label = this.#table.labels.find((one) => one.role === role);
    return label && wordsAt(this.#table.view, row, label.column);
  }

  #rowAt(row: number, first: number, last: number): ScheduleRow {
    const { kind, view, across } = this.#table;
    const { column = 0, header = "" } = across[first] ?? {};
    const kindOfWork = kind === "kinds-across" && !isCounted(header) ? { 类别: header } : {};
    const bare = { ...blankRow(view, row, { row, column }), extra: { ...this.#extra(row), ...kindOfWork } };
    const item = kind === "ticks" ? this.#label("items", row) : wordsAt(view, row, column);
    const timed = isUnderNames(this.#table)
      ? this.#besideTime(bare, row)
      : this.#acrossTime(bare, first, last);
    return { ...timed, ...itemsOf(item), ...this.#owners(first, last) };
  }

  #acrossTime(bare: ScheduleRow, first: number, last: number): ScheduleRow {
    const { header, across } = this.#table;
    const [from, to] = [across[first], across[last]];
    if (from === undefined || to === undefined) return bare;
    const cell = a1(header.top, from.column);
    const one = this.#periods[first] ?? null;
    if (first === last) return { ...bare, cell, time: from.header, timeCarried: true, period: one };
    const time = `${from.header}-${to.header}`;
    return { ...bare, cell, time, timeCarried: true, period: this.#understood.period(time, undefined) };
  }

  /** The time beside the row, or the last one above it. */
  #besideTime(bare: ScheduleRow, row: number): ScheduleRow {
    const time = this.#time;
    if (time === undefined) return bare;
    const { view } = this.#table;
    const period = this.#understood.period(time.text, cellOf(view, time));
    const timed = { ...bare, cell: a1(time.row, time.column), time: time.text, period };
    const bottom = view.area(time.row, time.column)?.bottom ?? time.row;
    return bottom >= row ? timed : { ...timed, timeCarried: true };
  }

  /** All who stand over the cell, or who stands beside the row, or in the last row above it that names somebody. */
  #owners(first: number, last: number): Pick<ScheduleRow, "owners" | "ownerCells"> {
    const { kind, across, header } = this.#table;
    const beside = this.#owner === undefined ? [] : [this.#owner];
    const over = across
      .slice(first, last + 1)
      .map((one): Words => ({ row: header.top, column: one.column, text: one.header }));
    const words = kind === "owners-across" ? over : beside;
    return {
      owners: words.flatMap(({ text }) => this.#understood.owners(text)),
      ownerCells: words.map(({ row, column }) => a1(row, column)),
    };
  }

  #extra(row: number): Record<string, string> {
    const { kind, labels, view } = this.#table;
    const extra: Record<string, string> = {};
    const read = new Set([
      "number",
      "owners",
      ...(kind === "ticks" ? ["items"] : []),
      ...(isUnderNames(this.#table) ? ["time"] : []),
    ]);
    for (const { column, role } of labels) {
      const { text } = wordsAt(view, row, column);
      if (!read.has(role) && text !== "") extra[this.#keys.get(column) ?? ""] = text;
    }
    return extra;
  }
}

/** Why the row gives no work; undefined where it does, null where nothing is to be told. */
function whyNot({ view, header, above }: CrossTable, row: number): string | null | undefined {
  const written = view.written(row);
  const first = tidyText(view.grid.cells[row]?.[written[0] ?? 0]);
  if (written.length === 0) return null;
  if (repeatsHeader(view, row, header)) return "重复的表头，不是工作";
  if (repeatsAbove(view, row, above)) return "重复的标题，不是工作";
  if (isTotal(first)) return "合计行，不是工作";
  return isNoteBelow(first) ? "表下的说明或落款，不是工作" : undefined;
}

/** The rows of a table under months or bodies: each cell in which work stands is one. */
export function crossRows(table: CrossTable, frame: PlanFrame | undefined): TableReading {
  if (table.kind === "turned") return turnedRows(table, frame);
  const reader = new CrossReader(table, frame);
  const rows: ScheduleRow[] = [];
  const skipped: Skipped[] = [];
  const notes: number[] = [];
  for (let row = table.from; row < table.to; row += 1) {
    const why = notes.length > 0 ? "表下的说明或落款，不是工作" : whyNot(table, row);
    const found = why === undefined ? reader.rowsOf(row) : [];
    rows.push(...found);
    if (found.length > 0 || why === null || table.view.written(row).length === 0) continue;
    skipped.push({ row: `${table.view.grid.sheet} 第${row + 1}行`, why: why ?? "这一行没有写工作" });
    if (why?.startsWith("表下")) notes.push(row);
  }
  return { rows, skipped, notes };
}
