import { type FoundFrame, frameName } from "../model/frame.ts";
import { readFrame } from "../time/read-frame.ts";
import { headerKey } from "./column-role.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import type { HeaderColumn } from "./header.ts";

const FRAME_HEADER = /^(?:学年|年度|学年学期|所属学年|计划年度)$/;
const SAMPLE_ROWS = 200;

function textsBelow(view: GridView, from: number, column: number): readonly string[] {
  const texts = new Set<string>();
  for (let row = from; row < Math.min(view.height, from + SAMPLE_ROWS); row += 1) {
    const text = tidyText(view.grid.cells[row]?.[column]);
    if (text !== "") texts.add(text);
  }
  return [...texts];
}

/** The frame that a column 学年 or 年度 says in every row; undefined where its rows say different ones. */
export function frameInColumn(
  view: GridView,
  from: number,
  columns: readonly HeaderColumn[],
): FoundFrame | undefined {
  const column = columns.find(({ header }) => FRAME_HEADER.test(headerKey(header)))?.column;
  const texts = column === undefined ? [] : textsBelow(view, from, column);
  const frames = texts.flatMap((text) => {
    const reading = readFrame(text);
    return reading.ok ? [{ ...reading.value, source: "header" as const, text }] : [];
  });
  const [first] = frames;
  const alike = frames.every(({ frame }) => first && frameName(frame) === frameName(first.frame));
  return frames.length === texts.length && alike ? first : undefined;
}
