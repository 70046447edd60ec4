import type { FestivalMark } from "../timeline.ts";
import type { Label, Picture } from "./picture.ts";
import { dayAt, type Scale } from "./scale.ts";
import { textWidth } from "./text-width.ts";

/** Pixels from the top to the axis. */
export const HEAD = 25;
const LINE = 15;
/** Pixels by which a festival's name may be pushed aside before it goes to the second line. */
const PUSH = 14;
/** Pixels between two names. */
const GAP = 3;

/**
 * Names under the ticks: centred, clamped to the edges, pushed aside a little, else one line lower, else
 * dropped. Where there is room for one of two, the festival that the union works for has it.
 */
export function layFestivals(marks: readonly FestivalMark[], scale: Scale): Picture["festivals"] {
  const lines: [number, number][][] = [[], []];
  const labels = new Map<FestivalMark, Label>();
  const inRank = [...marks].sort((one, other) => rankOf(one) - rankOf(other));
  for (const mark of inRank) {
    const text = shortName(mark.name);
    const wish = Math.min(
      Math.max(dayAt(mark.day, scale, 0) - textWidth(text) / 2, 0),
      scale.width - textWidth(text),
    );
    const places = lines.map((taken) => freePlace(taken, wish, textWidth(text), scale.width));
    const line = places.findIndex((place) => place !== undefined);
    const x = places[line];
    if (x === undefined) continue;
    lines[line]?.push([x, x + textWidth(text)]);
    labels.set(mark, { text, x, y: HEAD + 17 + line * LINE, anchor: "start" });
  }
  return marks.map((mark) => ({ mark, x: dayAt(mark.day, scale, 0), label: labels.get(mark) }));
}

/** 中秋 and 端午 move through the year and are seldom the union's: they give way. */
function rankOf({ name }: FestivalMark): number {
  return name === "中秋" || name === "端午" ? 1 : 0;
}

/** Where a name finds room on its line: at its wish, or pushed to the right of what stands there. */
function freePlace(
  taken: readonly [number, number][],
  wish: number,
  width: number,
  edge: number,
): number | undefined {
  const starts = [wish, ...taken.map(([, end]) => end + GAP)].filter((x) => x >= wish && x <= wish + PUSH);
  return starts
    .sort((one, other) => one - other)
    .find((x) => x + width <= edge && taken.every(([from, to]) => x + width + GAP <= from || x >= to + GAP));
}

/** Two characters name a festival on the axis: 教师, but 春节. */
function shortName(name: string): string {
  return [...name].slice(0, 2).join("");
}
