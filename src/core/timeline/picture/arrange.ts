import type { ScheduleRow } from "../../model/schedule.ts";
import type { Bar, Timeline } from "../timeline.ts";
import { byStart } from "./by-start.ts";
import { foldTimes } from "./fold-times.ts";

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
  /** A 时间段 that can be opened into its items, or one that was opened. */
  readonly fold?: { readonly key: string; readonly count: number; readonly open: boolean };
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

/** The lane of a department, by its place among them. */
export function laneOf(owner: string | undefined, owners: readonly string[]): Lane {
  const index = owner === undefined ? -1 : owners.slice(0, 4).indexOf(owner);
  return index === 0 || index === 1 || index === 2 || index === 3 ? index : "neutral";
}

/** What each colour stands for: the departments that have one, the rest together. */
export function legendOf(
  owners: readonly string[],
): readonly { readonly name: string; readonly lane: Lane }[] {
  const coloured = owners
    .map((name) => ({ name, lane: laneOf(name, owners) }))
    .filter(({ lane }) => lane !== "neutral");
  return coloured.length < owners.length ? [...coloured, { name: "其他", lane: "neutral" }] : coloured;
}

/**
 * The work as rows of the picture, sorted by start, then by end. Without `opened` nothing is folded: a picture in a
 * file cannot be opened.
 */
export function arrange(
  timeline: Timeline,
  rows: readonly ScheduleRow[],
  arrangement: Arrangement,
  opened?: ReadonlySet<string>,
): PictureSection[] {
  const owners = ownersOf(timeline);
  const items = timeline.bars.map((bar, index) => itemOf(bar, index, rows, owners));
  const isLong = opened !== undefined && items.length > FOLD_FROM;
  const laid = (own: readonly PictureItem[], part: string) =>
    isLong ? foldTimes(own, rows, opened, part) : [...own].sort(byStart);
  if (arrangement === "by-owner")
    return byOwner(items, owners).map((section) => ({
      ...section,
      items: laid(section.items, section.heading ?? ""),
    }));
  return [{ heading: undefined, lane: "neutral", items: laid(items, "") }];
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
  const own = new Map<string | undefined, PictureItem[]>(owners.map((owner) => [owner, []]));
  const without: PictureItem[] = [];
  for (const item of items) (own.get(item.bar.owners[0]) ?? without).push(item);
  const sections = owners.map((owner) => ({
    heading: owner,
    lane: laneOf(owner, owners),
    items: own.get(owner) ?? [],
  }));
  if (without.length === 0) return sections;
  return [...sections, { heading: NO_OWNER, lane: "neutral", items: without }];
}
