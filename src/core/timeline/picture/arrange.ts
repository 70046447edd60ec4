import type { ScheduleRow } from "../../model/schedule.ts";
import type { Bar, Timeline } from "../timeline.ts";

/** Lanes with a colour of their own; further departments are neutral. */
export type Lane = 0 | 1 | 2 | 3 | "neutral";

export type Arrangement = "by-time" | "by-owner";

/** One row of the picture: an item, or a whole 时间段 with the number of its items. */
export interface PictureItem {
  readonly id: string;
  readonly label: string;
  /** Everything there is to say, shown when the pointer rests. */
  readonly title: string;
  readonly bar: Bar;
  readonly lane: Lane;
  /** A 时间段 that can be opened into its items, or one that was opened: its index in the schedule. */
  readonly fold?: { readonly row: number; readonly count: number; readonly open: boolean };
}

/** Items under one heading: all of them, or those of one department. */
export interface PictureSection {
  readonly heading: string | undefined;
  readonly lane: Lane;
  readonly items: readonly PictureItem[];
}

const NO_OWNER = "没写部门";

/** Items from which a 时间段 is drawn as one row: type is never shrunk. */
const FOLD_FROM = 24;

/** The departments in the order of the schedule; the first four have colours. */
export function ownersOf({ bars }: Timeline): string[] {
  return [...new Set(bars.map(({ owners }) => owners[0]).filter((owner) => owner !== undefined))];
}

export function laneOf(owner: string | undefined, owners: readonly string[]): Lane {
  const index = owner === undefined ? -1 : owners.indexOf(owner);
  return index === 0 || index === 1 || index === 2 || index === 3 ? index : "neutral";
}

/**
 * The work as rows of the picture, sorted by start, then by end. Without `opened` nothing is folded: a picture in a
 * file cannot be opened.
 */
export function arrange(
  timeline: Timeline,
  rows: readonly ScheduleRow[],
  arrangement: Arrangement,
  opened?: ReadonlySet<number>,
): PictureSection[] {
  const owners = ownersOf(timeline);
  const items = timeline.bars.map((bar, index) => itemOf(bar, index, rows, owners));
  if (arrangement === "by-owner") return byOwner(items, owners);
  const folded = opened !== undefined && items.length > FOLD_FROM ? foldRows(items, rows, opened) : items;
  return [{ heading: undefined, lane: "neutral", items: folded.sort(byStart) }];
}

function itemOf(
  bar: Bar,
  index: number,
  rows: readonly ScheduleRow[],
  owners: readonly string[],
): PictureItem {
  const time = rows[bar.row]?.time ?? "";
  const label = bar.kind === "recurring" ? `${bar.item} · ${time}` : bar.item;
  const who = bar.owners.length === 0 ? [] : [bar.owners.join("、")];
  return {
    id: String(index),
    label,
    title: [bar.item, time, ...who].join("\n"),
    bar,
    lane: laneOf(bar.owners[0], owners),
  };
}

function byOwner(items: readonly PictureItem[], owners: readonly string[]): PictureSection[] {
  const sections = owners.map((owner) => ({
    heading: owner,
    lane: laneOf(owner, owners),
    items: items.filter(({ bar }) => bar.owners[0] === owner).sort(byStart),
  }));
  const without = items.filter(({ bar }) => bar.owners.length === 0).sort(byStart);
  if (without.length === 0) return sections;
  return [...sections, { heading: NO_OWNER, lane: "neutral", items: without }];
}

/** One row for each 时间段; those that were opened stand before their items. */
function foldRows(
  items: readonly PictureItem[],
  rows: readonly ScheduleRow[],
  opened: ReadonlySet<number>,
): PictureItem[] {
  const inRow = new Map<number, PictureItem[]>();
  for (const item of items) inRow.set(item.bar.row, [...(inRow.get(item.bar.row) ?? []), item]);
  return [...inRow].flatMap(([row, own]) => {
    const [first] = own;
    if (first === undefined || own.length === 1) return own;
    const fold = { row, count: own.length, open: opened.has(row) };
    const title = `${rows[row]?.time ?? ""} · ${own.length} 项`;
    const head: PictureItem = {
      ...first,
      id: `row-${row}`,
      label: `${fold.open ? "▾" : "▸"} ${title}`,
      title,
      fold,
    };
    return fold.open ? [head, ...own] : [head];
  });
}

function byStart(one: PictureItem, other: PictureItem): number {
  const [a, b] = [startKey(one), startKey(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By start, then by end, then as in the sheet; what is due by a day stands on that day. */
function startKey({ bar, fold, id }: PictureItem): string {
  const start = bar.kind === "deadline" ? bar.to : bar.from;
  const place = String(bar.row).padStart(6, "0");
  return `${start} ${bar.to} ${place} ${fold === undefined ? id.padStart(6, "0") : ""}`;
}
