import type { Interval } from "../../model/day.ts";
import type { ScheduleRow } from "../../model/schedule.ts";
import type { Bar } from "../timeline.ts";
import type { PictureItem } from "./arrange.ts";
import { byStart } from "./by-start.ts";

/** Work that is drawn as one row, until it is opened. */
interface Group {
  readonly key: string;
  readonly name: string;
  readonly own: readonly PictureItem[];
  /** What the row shows; undefined for a single piece of work, which stands for itself. */
  readonly bar?: Bar;
}

/**
 * One row for each 时间段, and for all the 时间段 of a month that hold one piece of work each; those that were opened
 * stand before their items.
 */
export function foldTimes(
  items: readonly PictureItem[],
  rows: readonly ScheduleRow[],
  opened: ReadonlySet<string>,
  part: string,
): PictureItem[] {
  const groups = groupsOf(items, rows);
  groups.sort((one, other) => byStart(one.own[0], other.own[0]));
  return groups.flatMap(({ key: time, name, own, bar }) => {
    const [first] = own;
    if (first === undefined || bar === undefined) return own;
    const key = `${part}\u0000${time}`;
    const open = opened.has(key);
    const title = `${name} · ${own.length} 项`;
    const head: PictureItem = {
      id: `time-${key}`,
      label: `${open ? "▾" : "▸"} ${title}`,
      title,
      bar,
      lane: own.every((one) => one.lane === first.lane) ? first.lane : "neutral",
      fold: { key, count: own.length, open },
    };
    return open ? [head, ...own] : [head];
  });
}

function groupsOf(items: readonly PictureItem[], rows: readonly ScheduleRow[]): Group[] {
  const timeOf = ({ bar }: PictureItem) => (rows[bar.row]?.time ?? "").replace(/\s+/gu, "");
  const byTime = [...grouped(items, timeOf)];
  const several = byTime.filter(([, own]) => own.length > 1);
  const singles = byTime.flatMap(([, own]) => (own.length === 1 ? own : []));
  return [
    ...several.map(([time, own]) => groupOf(time, time, own, own[0]?.bar)),
    ...[...grouped(singles, monthOrSelf)].map(([month, own]) =>
      groupOf(month, `${Number(month.slice(5))}月内`, own, barOfAll(own)),
    ),
  ];
}

function groupOf(key: string, name: string, own: readonly PictureItem[], bar: Bar | undefined): Group {
  return { key, name, own, ...(own.length > 1 && bar !== undefined && { bar }) };
}

function grouped(
  items: readonly PictureItem[],
  nameOf: (item: PictureItem) => string,
): ReadonlyMap<string, PictureItem[]> {
  const groups = new Map<string, PictureItem[]>();
  for (const item of items) {
    const there = groups.get(nameOf(item));
    if (there === undefined) groups.set(nameOf(item), [item]);
    else there.push(item);
  }
  for (const own of groups.values()) own.sort(byStart);
  return groups;
}

/** The month, 「9月内」, of work that lies in one; other work stays by itself. */
function monthOrSelf({ id, bar: { months, kind } }: PictureItem): string {
  const [month, ...others] = months;
  const isLasting = kind === "all" || kind === "recurring";
  return month === undefined || others.length > 0 || isLasting ? id : month;
}

/** Each of the times at its place in the one row. */
function barOfAll([first, ...others]: readonly PictureItem[]): Bar | undefined {
  if (first === undefined) return undefined;
  const stretches = [first, ...others].flatMap(({ bar }) => daysOf(bar));
  const days = [...new Map(stretches.map((days) => [days.join(" "), days])).values()];
  return {
    ...first.bar,
    kind: days.every(([from, to]) => from === to) ? "day" : "span",
    from: days.reduce((least, [from]) => (from < least ? from : least), first.bar.to),
    to: days.reduce((most, [, to]) => (to > most ? to : most), first.bar.from),
    days,
  };
}

/** What is due by a day is drawn where it is due. */
function daysOf({ kind, days, to }: Bar): readonly Interval[] {
  return kind === "deadline" ? [[to, to]] : days;
}
