import type { PlanTable } from "../../model/plan-text.ts";
import { findLists } from "./find-lists.ts";
import type { MarkedUnit } from "./mark-lines.ts";
import type { TextLine } from "./plan-lines.ts";
import { type ShapedList, shapeList } from "./shape-list.ts";
import { readTable, type TableReading } from "./table-rows.ts";

/** A schedule written under its times. */
export interface FoundList {
  readonly kind: "list";
  readonly list: ShapedList;
}

/** A table of the plan; without a reading it is no schedule. */
export interface FoundTable {
  readonly kind: "table";
  readonly table: PlanTable;
  /** The table read without a frame. */
  readonly reading: TableReading | undefined;
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
  for (const unit of units) {
    if (unit.kind === "line") {
      const list = lists.get(unit.line);
      if (list !== undefined) parts.push({ kind: "list", list });
      captions = withCaption(captions, unit.line);
      continue;
    }
    const table = byNumber.get(unit.table);
    if (table !== undefined) parts.push({ kind: "table", table, reading: readTable(table, {}), captions });
    captions = [];
  }
  return parts;
}
