import type { PlanTable } from "../../model/plan-text.ts";
import { leadingNumber } from "../../text/numbering.ts";
import { type CellList, cellLists } from "./cell-lists.ts";
import { continued, mayContinueOver } from "./continued-table.ts";
import { findLists } from "./find-lists.ts";
import { bareHeading } from "./heading-words.ts";
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

/** 「2025年工作总结」 ends so, and so does the work 「做好工作总结」. */
const REVIEW = /工作(?:总结|回顾)(?:报告)?$/;
const OF_PAST_TIME = /20\d{2}|[上去前本]一?(?:学?年|学期)|上半年|过去|以来|年度/;
const REVIEW_ALONE = /^(?:学校|工会|教代会|主要|重点)*工作(?:总结|回顾)$/;
const DOES =
  /^(?:做|写|撰|起草|拟|完成|上[报交]|提交|递交|报送|进行|开展|召开|准备|汇总|整理|审议|听取|组织|各|收)/;
const LOOKS_AHEAD = /计划|安排|打算|要点|进度|日程|行事历|思路/;

/** Whether the line is the title or a heading of what was done, and no work that is called so. */
function headsReview(line: TextLine): boolean {
  const words = line.text.trim();
  const head = leadingNumber(`${line.number ?? ""}${words}`);
  const bare = bareHeading(words);
  if (head?.style === "arabic" || DOES.test(bare) || !REVIEW.test(bare)) return false;
  return tellsOfThePast(line) && (REVIEW_ALONE.test(bare) || OF_PAST_TIME.test(bare));
}

/** Whether what follows tells of the past, by a title such as 「2025年工作总结」 or the next that looks ahead. */
function pastAfter(line: TextLine, past: boolean): boolean {
  if (line.text.length > LONGEST_TITLE || /[。；;]/.test(line.text)) return past;
  return headsReview(line) || (past && !LOOKS_AHEAD.test(line.text));
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
