import { daysInMonth, type IsoDay, type IsoMonth, monthOf, partsOf } from "../../model/day.ts";
import type { Bar, FestivalMark, Timeline } from "../timeline.ts";
import type { Lane, PictureItem, PictureSection } from "./arrange.ts";
import { fitted, textWidth } from "./text-width.ts";

/** A text at its place; `anchor` tells which of its ends stands there. */
export interface Label {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export type Shape =
  | {
      readonly kind: "bar";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: "dot";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly ring?: true;
    };

/** A piece of work as drawn. */
export interface Drawn {
  readonly item: PictureItem;
  readonly label: Label;
  readonly shapes: readonly Shape[];
  readonly top: number;
  readonly height: number;
}

/** The timeline picture in pixels: everything at its place, nothing left to decide. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly months: readonly {
    readonly label: Label;
    readonly x: number;
    readonly current: boolean;
    readonly newYear: boolean;
  }[];
  readonly axis: number;
  readonly shades: readonly { readonly x: number; readonly width: number; readonly name: string }[];
  readonly festivals: readonly {
    readonly mark: FestivalMark;
    readonly x: number;
    readonly label: Label | undefined;
  }[];
  readonly today: number | undefined;
  readonly headings: readonly { readonly label: Label; readonly lane: Lane }[];
  readonly rule: number | undefined;
  readonly drawn: readonly Drawn[];
}

const ALL_YEAR = "全年 / 常态化";
const HEAD = 25;
const LINE = 15;
const RANGED = 33;
const DATED = 26;
const HEADING = 22;
/** Pixels by which a festival's name may be pushed aside before it goes to the second line. */
const PUSH = 14;
/** Pixels between two names. */
const GAP = 3;

/** Lays out the timeline for a width; the same in the pane and in the copied picture. */
export function layPicture(timeline: Timeline, sections: readonly PictureSection[], width: number): Picture {
  const scale = scaleOf(timeline.months, width);
  const festivals = layFestivals(timeline.festivals, scale);
  const lines = Math.max(0, ...festivals.map(({ label }) => (label === undefined ? 0 : label.y - HEAD)));
  const body = layBody(sections, scale, HEAD + lines + 8);
  return {
    width,
    height: body.bottom + 2,
    months: layMonths(timeline, scale),
    axis: HEAD,
    shades: layShades(timeline, scale),
    festivals,
    today: todayAt(timeline, scale),
    headings: body.headings,
    rule: body.rule,
    drawn: body.drawn,
  };
}

interface Scale {
  readonly months: readonly IsoMonth[];
  readonly width: number;
  readonly month: number;
}

function scaleOf(months: readonly IsoMonth[], width: number): Scale {
  return { months, width, month: width / Math.max(1, months.length) };
}

/** The x at which a day begins (`after` 0) or ends (`after` 1). */
function dayAt(day: IsoDay, { months, month, width }: Scale, after: 0 | 1): number {
  const index = months.indexOf(monthOf(day));
  if (index < 0) return months[0] !== undefined && monthOf(day) < months[0] ? 0 : width;
  const { year, month: number, day: date } = partsOf(day);
  return (index + (date - 1 + after) / daysInMonth(year, number)) * month;
}

function layMonths({ months, today }: Timeline, { month }: Scale): Picture["months"] {
  return months.map((name, index) => ({
    x: index * month,
    label: { text: String(Number(name.slice(5))), x: (index + 0.5) * month, y: 16, anchor: "middle" },
    current: today !== undefined && monthOf(today) === name,
    newYear: index > 0 && name.endsWith("-01"),
  }));
}

function layShades({ vacations }: Timeline, { months, month }: Scale): Picture["shades"] {
  return vacations.flatMap(({ name, months: own }) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ name, x: months.indexOf(first) * month, width: own.length * month }];
  });
}

function todayAt({ today, months }: Timeline, scale: Scale): number | undefined {
  return today !== undefined && months.includes(monthOf(today)) ? dayAt(today, scale, 0) : undefined;
}

/**
 * Names under the ticks: centred, clamped to the edges, pushed aside a little, else one line lower, else
 * dropped. Where there is room for one of two, the festival that the union works for has it.
 */
function layFestivals(marks: readonly FestivalMark[], scale: Scale): Picture["festivals"] {
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

interface Body {
  readonly drawn: Drawn[];
  readonly headings: Picture["headings"];
  readonly rule: number | undefined;
  readonly bottom: number;
}

/** Dated work first; below a rule what lasts all year or comes back. By department each has its own part. */
function layBody(sections: readonly PictureSection[], scale: Scale, top: number): Body {
  const drawn: Drawn[] = [];
  const headings: { label: Label; lane: Lane }[] = [];
  let y = top;
  let rule: number | undefined;
  const place = (item: PictureItem) => {
    const one = draw(item, scale, y);
    drawn.push(one);
    y += one.height;
  };
  for (const { heading, lane, items } of sections) {
    if (heading !== undefined) {
      // Air between departments, none above the first.
      if (drawn.length > 0) y += 8;
      headings.push({
        lane,
        label: { text: fitted(heading, scale.width - 16), x: 16, y: y + 15, anchor: "start" },
      });
      y += HEADING;
    }
    for (const item of items.filter(({ bar }) => !isLasting(bar))) place(item);
    const lasting = items.filter(({ bar }) => isLasting(bar));
    if (lasting.length > 0 && heading === undefined) {
      rule = y + 4;
      headings.push({
        lane: "neutral",
        label: { text: ALL_YEAR, x: 1, y: y + 20, anchor: "start" },
      });
      y += 26;
    }
    for (const item of lasting) place(item);
  }
  return { drawn, headings, rule, bottom: y };
}

function isLasting({ kind }: Bar): boolean {
  return kind === "all" || kind === "recurring";
}

function draw(item: PictureItem, scale: Scale, top: number): Drawn {
  switch (item.bar.kind) {
    case "day":
    case "deadline":
      return drawDay(item, scale, top);
    case "all":
      return drawAll(item, scale, top);
    case "recurring":
      return drawRecurring(item, scale, top);
    case "span":
      return drawSpan(item, scale, top);
  }
}

function drawSpan(item: PictureItem, scale: Scale, top: number): Drawn {
  const shapes = segmentsOf(item.bar, scale).map(([from, to]): Shape => {
    const width = Math.max(8, to - from - 2);
    return { kind: "bar", x: Math.min(from + 1, scale.width - width), y: top + 18, width, height: 8 };
  });
  const from = dayAt(item.bar.from, scale, 0) + 1;
  const to = dayAt(item.bar.to, scale, 1) - 1;
  return { item, shapes, top, height: RANGED, label: labelAt(item.label, from, to, scale, top + 13) };
}

/** The runs of months that follow each other; the first begins and the last ends on its day. */
function segmentsOf({ months, from, to }: Bar, scale: Scale): [number, number][] {
  const runs: [number, number][] = [];
  for (const name of months) {
    const index = scale.months.indexOf(name);
    const [start, end] = [index * scale.month, (index + 1) * scale.month];
    const last = runs.at(-1);
    if (last !== undefined && Math.abs(last[1] - start) < 0.01) last[1] = end;
    else runs.push([start, end]);
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (first !== undefined) first[0] = Math.max(first[0], dayAt(from, scale, 0));
  if (last !== undefined) last[1] = Math.min(last[1], dayAt(to, scale, 1));
  return runs;
}

/** Its words stand beside the dot, on the right, else on the left; where they fit on neither side, above it. */
function drawDay(item: PictureItem, scale: Scale, top: number): Drawn {
  const { bar } = item;
  const due = bar.kind === "deadline";
  const ring = due && { ring: true as const };
  const x = Math.min(Math.max(dayAt(due ? bar.to : bar.from, scale, 0), 6), scale.width - 6);
  const needed = textWidth(item.label);
  const text = item.label;
  if (x + 11 + needed > scale.width && x - 11 - needed < 0) {
    const label = labelAt(text, x - 5, x + 5, scale, top + 13);
    return {
      item,
      label,
      top,
      height: RANGED,
      shapes: [{ kind: "dot", x, y: top + 23, radius: 5, ...ring }],
    };
  }
  const onRight = x + 11 + needed <= scale.width;
  const label: Label = { text, x: onRight ? x + 11 : x - 11, y: top + 17, anchor: onRight ? "start" : "end" };
  return { item, label, top, height: DATED, shapes: [{ kind: "dot", x, y: top + 13, radius: 5, ...ring }] };
}

/** Thin, and only over the months of the plan: those that run on beside them are not part of 全年. */
function drawAll(item: PictureItem, scale: Scale, top: number): Drawn {
  const runs = segmentsOf(item.bar, scale);
  const shapes = runs.map(([from, to]): Shape => {
    return { kind: "bar", x: from + 1, y: top + 18, width: to - from - 2, height: 4 };
  });
  const from = (runs[0]?.[0] ?? 0) + 1;
  const to = (runs.at(-1)?.[1] ?? scale.width) - 1;
  return { item, shapes, top, height: 29, label: labelAt(item.label, from, to, scale, top + 13) };
}

function drawRecurring(item: PictureItem, scale: Scale, top: number): Drawn {
  const months = item.bar.dots ?? item.bar.months;
  const shapes = months.map((name): Shape => {
    const x = (scale.months.indexOf(name) + 0.5) * scale.month;
    return { kind: "dot", x, y: top + 21, radius: 3.5 };
  });
  return { item, shapes, top, height: 30, label: labelAt(item.label, 1, scale.width - 1, scale, top + 13) };
}

/**
 * From the bar's start; where it would overflow, up to the bar's end; where neither fits, up to the picture's edge.
 * Only what is longer than the picture is shortened.
 */
function labelAt(text: string, from: number, to: number, { width }: Scale, y: number): Label {
  const needed = textWidth(text);
  if (from + needed <= width) return { text, x: from, y, anchor: "start" };
  if (to - needed >= 0) return { text, x: to, y, anchor: "end" };
  return { text: fitted(text, width), x: width, y, anchor: "end" };
}
