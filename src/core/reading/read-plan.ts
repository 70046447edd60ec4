import { type FoundFrame, withCalendar } from "../model/frame.ts";
import type { ImportDoubt, ImportedPlan, ImportedRow } from "../model/imported-plan.ts";
import type { LeftOut, PlanText } from "../model/plan-text.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { readFrame } from "../time/read-frame.ts";
import { findLists } from "./lists/find-lists.ts";
import { readList } from "./lists/list-rows.ts";
import { planUnits } from "./lists/plan-lines.ts";
import { readTable } from "./lists/table-rows.ts";

/** What the officer chose beforehand. */
export interface ImportOptions {
  readonly frame?: FoundFrame;
  readonly calendar?: SchoolCalendar;
}

/**
 * The schedule of a plan or a pasted list, be it a table or written under its months, also several of them.
 *
 * Nothing is lost: what is no work stands in `leftOut`. Nothing is guessed silently: each doubt stands beside its line.
 */
export function importPlan(text: PlanText, options: ImportOptions): ImportedPlan {
  const units = planUnits(text);
  const lines = units.flatMap((unit) => (unit.kind === "line" ? [unit] : []));
  const titled = lines.slice(0, 8).find((line) => readFrame(line.text).ok);
  const title = titled?.text;
  const read = titled && readFrame(titled.text);
  const own: FoundFrame | undefined =
    read?.ok && titled ? { ...read.value, source: "title", text: titled.text } : undefined;
  const frame = options.frame ?? own;
  const framed = frame && { ...frame, frame: withCalendar(frame.frame, options.calendar) };
  const lists = findLists(units).map((list) => readList(list, framed?.frame));
  const tables = text.blocks.flatMap((block) => {
    const reading =
      block.kind === "table" ? readTable(block, { ...options, ...(framed && { frame: framed }) }) : undefined;
    return reading === undefined ? [] : [reading];
  });
  const found = [...lists, ...tables].filter(({ rows }) => rows.length > 0);
  const rows: ImportedRow[] = found.flatMap((one, schedule) =>
    one.rows.map((row) => (found.length > 1 ? { ...row, schedule } : row)),
  );
  const doubts: ImportDoubt[] = [];
  if (rows.length === 0)
    doubts.push({ code: "no-schedule", message: "没有找到进度安排，请检查是不是选错了文件" });
  const leftOut: LeftOut[] = [...text.unseen, ...found.flatMap((one) => one.leftOut)];
  return { title, frame: framed ?? tables[0]?.frame, rows, doubts, leftOut };
}
