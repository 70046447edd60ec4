import type { PlanTable } from "../../model/plan-text.ts";
import { type CellList, cellLists } from "./cell-lists.ts";
import { continued, mayContinueOver } from "./continued-table.ts";
import { findLists } from "./find-lists.ts";
import type { MarkedUnit } from "./mark-lines.ts";
import { tellsOfThePast } from "./open-list.ts";
import type { TextLine } from "./plan-lines.ts";
import { type ShapedList, shapeList } from "./shape-list.ts";
import { readTable, type TableReading } from "./table-rows.ts";
import { type WholeTable, wholeTable } from "./whole-table.ts";

/** A schedule written under its times. */
export interface FoundList {
  readonly kind: "list";
  readonly list: ShapedList;
}

/** A table of the plan; without a reading it is no schedule. */
export interface FoundTable {
  readonly kind: "table";
  readonly table: WholeTable;
  /** The table read without a frame. */
  readonly reading: TableReading | undefined;
  /** Without a reading: the month lists in its cells. */
  readonly lists: readonly CellList[];
  /** It stands in a chapter that tells what was done. */
  readonly past: boolean;
  /** The lines right above it. */
  readonly captions: readonly TextLine[];
}

export type FoundPart = FoundList | FoundTable;

const CAPTIONS = 2;
const LONGEST_CAPTION = 50;

/** The lines right above a table that may head it, the nearest last. */
function withCaption(captions: readonly TextLine[], line: TextLine): TextLine[] {
  return line.text.length > LONGEST_CAPTION ? [] : [...captions.slice(1 - CAPTIONS), line];
}

/** Where a table stands. */
interface Place {
  /** The lines right above it. */
  readonly captions: readonly TextLine[];
  /** Lines stand between it and the table before. */
  readonly apart: boolean;
  readonly past: boolean;
}

const LONGEST_TITLE = 30;

/** Whether what follows tells of the past, by a title such as 「2025年工作总结」 or the next that looks ahead. */
function pastAfter(line: TextLine, past: boolean): boolean {
  if (line.text.length > LONGEST_TITLE || /[。；;]/.test(line.text)) return past;
  if (/工作(?:总结|回顾|汇报)/.test(line.text)) return tellsOfThePast(line);
  return past && !/计划|安排|打算|要点/.test(line.text);
}

/** The table by itself, or as the rest of the one right before it. */
function addTable(parts: FoundPart[], table: PlanTable, { captions, apart, past }: Place): void {
  const last = parts.at(-1);
  const above = !apart && last?.kind === "table" && last.reading !== undefined ? last : undefined;
  const whole = above && continued(above.table, table);
  if (above !== undefined && whole !== undefined) parts.splice(-1, 1, { ...above, ...whole });
  else {
    const alone = wholeTable(table);
    const reading = past ? undefined : readTable(alone, { caption: captions.at(-1)?.text });
    const lists = reading === undefined && !past ? cellLists(alone) : [];
    parts.push({ kind: "table", table: alone, reading, lists, past, captions });
  }
}

/** The lists and tables of the plan in the order in which they stand. */
export function findParts(units: readonly MarkedUnit[], tables: readonly PlanTable[]): readonly FoundPart[] {
  const lists = new Map(
    findLists(units).map((found): [TextLine | undefined, ShapedList] => [
      found.months[0]?.at,
      shapeList(found),
    ]),
  );
  const byNumber = new Map(tables.map((table) => [table.table, table]));
  const parts: FoundPart[] = [];
  let captions: TextLine[] = [];
  let apart = true;
  let past = false;
  for (const unit of units) {
    if (unit.kind === "line") {
      const list = lists.get(unit.line);
      if (list !== undefined) parts.push({ kind: "list", list });
      captions = withCaption(captions, unit.line);
      past = pastAfter(unit.line, past);
      apart ||= !mayContinueOver(unit.line);
      continue;
    }
    const table = byNumber.get(unit.table);
    if (table !== undefined) addTable(parts, table, { captions, apart, past });
    captions = [];
    apart = false;
  }
  return parts;
}
