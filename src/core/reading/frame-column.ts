import { type FoundFrame, frameName } from "../model/frame.ts";
import { writtenNumber } from "../text/chinese-number.ts";
import { readFrame } from "../time/read-frame.ts";
import { headerKey } from "./column-role.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import type { HeaderColumn } from "./header.ts";

const FRAME_HEADER = /^(?:学年|年度|年份?|学年学期|所属学年|计划年度)$/;
const SAMPLE_ROWS = 200;

/** A frame in the column, and the rows for which it holds: down to the next one. */
interface Stretch {
  readonly text: string;
  readonly rows: number[];
}

function stretchesBelow(view: GridView, from: number, column: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let row = from; row < Math.min(view.height, from + SAMPLE_ROWS); row += 1) {
    const text = tidyText(view.grid.cells[row]?.[column]);
    const last = stretches.at(-1);
    if (text === "" || text === last?.text) last?.rows.push(row);
    else stretches.push({ text, rows: [row] });
  }
  return stretches;
}

/** 2024 is 2024年 in such a column. */
function frameOf({ text }: Stretch): FoundFrame | undefined {
  const reading = readFrame(/^[0-9]{4}$/.test(text) ? `${text}年` : text);
  return reading.ok ? { ...reading.value, source: "header", text } : undefined;
}

/** The first month that a time names: 9月, 10-11月, 九月. */
function monthIn(text: string): number | undefined {
  const [, digits, numeral] =
    /^(?:(0?[1-9]|1[0-2])(?![0-9])|(十[一二]?|[一二三四五六七八九])(?=[月、至-]|$))/.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  return numeral === undefined ? undefined : writtenNumber(numeral);
}

/** A school year begins in July at the earliest and ends in August at the latest. */
const SUMMER = { first: 7, last: 8 };

/** 2024年 over months from September on, then 2025年 over months up to the summer: the school year of both. */
function schoolYear(
  view: GridView,
  time: number | undefined,
  [first, second, ...more]: readonly Stretch[],
): FoundFrame | undefined {
  if (first === undefined || second === undefined || more.length > 0 || time === undefined) return undefined;
  const [one, other] = [frameOf(first)?.frame, frameOf(second)?.frame];
  if (one?.kind !== "calendar-year" || other?.kind !== "calendar-year" || other.year !== one.year + 1)
    return undefined;
  const months = ({ rows }: Stretch) =>
    rows.flatMap((row) => monthIn(tidyText(view.grid.cells[row]?.[time])) ?? []);
  const fits =
    months(first).every((month) => month >= SUMMER.first) &&
    months(second).every((month) => month <= SUMMER.last);
  const text = `${first.text}、${second.text}`;
  return fits ? { frame: { kind: "school-year", from: one.year }, source: "header", text } : undefined;
}

/**
 * The frame that a column 学年 or 年度 says in every row, or the school year of the two years in it; undefined where its
 * rows say others.
 */
export function frameInColumn(
  view: GridView,
  from: number,
  columns: readonly HeaderColumn[],
): FoundFrame | undefined {
  const column = columns.find(({ header }) => FRAME_HEADER.test(headerKey(header)))?.column;
  const stretches = column === undefined ? [] : stretchesBelow(view, from, column);
  const frames = stretches.flatMap((one) => frameOf(one) ?? []);
  const [first] = frames;
  if (first === undefined || frames.length < stretches.length) return undefined;
  if (frames.every(({ frame }) => frameName(frame) === frameName(first.frame))) return first;
  return schoolYear(view, columns.find(({ role }) => role === "time")?.column, stretches);
}
