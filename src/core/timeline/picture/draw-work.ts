import type { Interval } from "../../model/day.ts";
import type { Bar } from "../timeline.ts";
import type { PictureItem } from "./arrange.ts";
import type { Drawn, Label, Shape } from "./picture.ts";
import { dayAt, type Scale } from "./scale.ts";
import { fitted, textWidth } from "./text-width.ts";

/** Heights of a row in pixels: words above a bar, words beside a dot. */
const RANGED = 33;
const DATED = 26;

/** A piece of work at its place: its marks under the months, and its words beside them. */
export function drawWork(item: PictureItem, scale: Scale, top: number): Drawn {
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
  const shapes = stretchesOf(item.bar, scale).map((days): Shape => {
    const [from, to] = pixelsOf(days, scale);
    const width = Math.max(8, to - from - 2);
    // A day or two is drawn wider than it is, but never on into the next month.
    const edge = Math.ceil((to - 0.01) / scale.month) * scale.month - 1;
    return { kind: "bar", x: Math.min(from + 1, edge - width), y: top + 18, width, height: 8 };
  });
  const [from, to] = pixelsOf([item.bar.from, item.bar.to], scale);
  return { item, shapes, top, height: RANGED, label: labelAt(item.label, from + 1, to - 1, scale, top + 13) };
}

/** Those of the work's days that lie on the axis. */
function stretchesOf({ days }: Bar, { months }: Scale): readonly Interval[] {
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
  return days.filter(([from, to]) => to.slice(0, 7) >= first && from.slice(0, 7) <= last);
}

function pixelsOf([from, to]: Interval, scale: Scale): [number, number] {
  return [dayAt(from, scale, 0), dayAt(to, scale, 1)];
}

/**
 * Its words stand beside its dot, on the right, else on the left; where they fit on neither side, or between the first
 * of several dots and the next, above.
 */
function drawDay(item: PictureItem, scale: Scale, top: number): Drawn {
  const places = dotsOf(item.bar, scale);
  const [x = 0, next] = places;
  const ring = item.bar.kind === "deadline" && { ring: true as const };
  const dots = (y: number) =>
    places.map((place): Shape => ({ kind: "dot", x: place, y, radius: 5, ...ring }));
  const { label: text } = item;
  const needed = textWidth(text);
  const onRight = x + 11 + needed <= (next === undefined ? scale.width : next - 11);
  if (!onRight && (next !== undefined || x - 11 - needed < 0)) {
    const label = labelAt(text, x - 5, (places.at(-1) ?? x) + 5, scale, top + 13);
    return { item, label, top, height: RANGED, shapes: dots(top + 23) };
  }
  const label: Label = { text, x: onRight ? x + 11 : x - 11, y: top + 17, anchor: onRight ? "start" : "end" };
  return { item, label, top, height: DATED, shapes: dots(top + 13) };
}

/** The middles of the dots: a day each, or the day by which the work is due. */
function dotsOf(bar: Bar, scale: Scale): number[] {
  const days = bar.kind === "deadline" ? [bar.to] : stretchesOf(bar, scale).map(([day]) => day);
  return days.map((day) => Math.min(Math.max(dayAt(day, scale, 0), 6), scale.width - 6));
}

/** Thin, and only over the months of the plan: those that run on beside them are not part of 全年. */
function drawAll(item: PictureItem, scale: Scale, top: number): Drawn {
  const runs = stretchesOf(item.bar, scale).map((days) => pixelsOf(days, scale));
  const shapes = runs.map(([from, to]): Shape => {
    return { kind: "bar", x: from + 1, y: top + 18, width: to - from - 2, height: 4 };
  });
  const [from, to] = [runs[0]?.[0] ?? 0, runs.at(-1)?.[1] ?? scale.width];
  return { item, shapes, top, height: 29, label: labelAt(item.label, from + 1, to - 1, scale, top + 13) };
}

function drawRecurring(item: PictureItem, scale: Scale, top: number): Drawn {
  const months = item.bar.dots ?? item.bar.months;
  const shapes = months.map((name): Shape => {
    const x = (scale.months.indexOf(name) + 0.5) * scale.month;
    return { kind: "dot", x, y: top + 22, radius: 3.5 };
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
