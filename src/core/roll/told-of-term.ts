import type { RollSource } from "./roll-source.ts";
import type { SortedRow } from "./sorted-rows.ts";
import type { SecondTerm, ToldWork } from "./term-plan.ts";
import type { WorkInTerm } from "./work-in-term.ts";

/** What the officer is told: what was written differently, carried over, left out, and kept in doubt. */
export function told(
  rows: readonly SortedRow[],
  source: RollSource,
  title: string | undefined,
): Omit<SecondTerm, "plan"> {
  const ofTitle =
    source.title === undefined || title === source.title ? [] : [titleChange(source.title, title ?? "")];
  return {
    changed: [...ofTitle, ...rows.flatMap(timeChange)],
    carried: rows.flatMap((row) =>
      toldOf(row, (fate) => (fate.kind === "carried" || fate.kind === "put-off" ? fate.why : undefined)),
    ),
    leftOut: rows.flatMap((row) => [
      ...emptyRow(row),
      ...toldOf(row, (fate) => (fate.kind === "left-out" ? fate.why : undefined)),
    ]),
    doubts: rows.flatMap(inDoubt),
  };
}

function titleChange(text: string, to: string): SecondTerm["changed"][number] {
  return { at: { kind: "title" }, text, to, why: "只取第二学期" };
}

function timeChange({ index, row, place, time, works }: SortedRow): SecondTerm["changed"] {
  if (place?.kind !== "within" || time === row.time || !works.some(({ fate }) => fate.kind === "stays"))
    return [];
  return [{ at: { kind: "time", row: index }, text: row.time, to: time, why: "只留第二学期的月份" }];
}

function toldOf(
  { index, works }: SortedRow,
  why: (fate: WorkInTerm) => string | undefined,
): readonly ToldWork[] {
  return works.flatMap(({ text, fate }, item) => {
    const words = why(fate);
    return words === undefined ? [] : [{ at: { kind: "item", row: index, item }, text, why: words }];
  });
}

/** A row without work of the first term: its time alone is left out. */
function emptyRow({ index, row, place, works }: SortedRow): readonly ToldWork[] {
  if (works.length > 0 || (place?.kind !== "before" && place?.kind !== "after")) return [];
  return [{ at: { kind: "time", row: index }, text: row.time, why: "不在第二学期，也没有写内容" }];
}

function inDoubt({ index, row, place }: SortedRow): readonly ToldWork[] {
  if (place !== undefined) return [];
  const why =
    row.time.trim() === ""
      ? "没有写时间，先留着，请看是不是第二学期的"
      : "时间看不出是哪个学期，先留着，请核对";
  return [{ at: { kind: "time", row: index }, text: row.time, why }];
}
