import type { PlanFrame } from "../../core/model/frame.ts";
import type { ImportedRow } from "../../core/model/imported-plan.ts";
import type { PeriodReading } from "../../core/model/period.ts";
import type { LeftOut } from "../../core/model/plan-text.ts";
import { readPeriod } from "../../core/time/read-period.ts";
import type { ScheduleToFill } from "../../jobs/fill-template.ts";
import { type DoubtTarget, targetsOf } from "./doubt-target.ts";
import { pushTo } from "./push-to.ts";
import { type Answers, isOwnRow, OWN_ROW, ownRowId, type Review } from "./review.ts";
import { placeKey, placeOrder, type SourceLine, whereabouts } from "./source-lines.ts";

/** One piece of work as it would go into the table. */
export interface ReviewItem {
  readonly id: string;
  readonly text: string;
  readonly taken: boolean;
  /** The line left out that it was, by its place in that list. */
  readonly added?: number;
}

/** A row as it would go into the table, with what it was read from. */
export interface ReviewRow {
  readonly id: string;
  readonly time: string;
  /** The time as it was read, where another one stands now. */
  readonly readTime: string | undefined;
  readonly period: PeriodReading | null;
  readonly items: readonly ReviewItem[];
  readonly owners: readonly string[];
  readonly extra: Readonly<Record<string, string>>;
  readonly lines: readonly SourceLine[];
  readonly taken: boolean;
  /** Which schedule of the plan it belongs to; only where there are several. */
  readonly schedule: number | undefined;
}

/** The review as the screen shows it. */
export interface ReviewView {
  readonly frame: PlanFrame | undefined;
  readonly rows: readonly ReviewRow[];
  readonly title: readonly SourceLine[];
  readonly leftOut: readonly LeftOut[];
  /** For each line left out the row that stands above it, or the first one. */
  readonly rowAbove: readonly (string | undefined)[];
  /** For each doubt what it is about. */
  readonly targets: readonly DoubtTarget[];
}

/** A row and how far down the plan it stands. */
interface Placed {
  readonly row: ReviewRow;
  readonly at: number;
}

/** The rows of the review with all that was decided, and where every line of the plan went. */
export function viewOf(review: Review): ReviewView {
  const { text, plan, answers } = review;
  const frame = plan.frame?.frame;
  const targets = targetsOf(plan);
  const { rows: linesOf, title, leftOut } = whereabouts(text, plan);
  const order = placeOrder(text);
  const at = (place: LeftOut["source"]) => order.get(placeKey(place)) ?? 0;
  const changes = changesIn(review, targets, leftOut);
  const read = plan.rows.map((row, index): Placed => {
    const shown = readRow(row, String(index), { answers, frame, changes, lines: linesOf[index] ?? [] });
    return { row: shown, at: at(row.source) };
  });
  const own = ownRows(review, leftOut, frame).map((row): Placed => {
    const [line] = row.lines;
    return { row, at: line === undefined ? 0 : at(line.place) + 0.5 };
  });
  const placed = [...read, ...own].sort((one, other) => one.at - other.at);
  const rowAbove = aboveEach(
    leftOut.map(({ source }) => at(source)),
    placed.filter(({ row }) => row.taken && !isOwnRow(row.id)),
  );
  return { frame, rows: placed.map(({ row }) => row), title, leftOut, rowAbove, targets };
}

/** Both go down the plan. */
function aboveEach(lines: readonly number[], rows: readonly Placed[]): readonly (string | undefined)[] {
  let next = 0;
  return lines.map((line) => {
    while ((rows[next]?.at ?? Number.POSITIVE_INFINITY) <= line) next += 1;
    return rows[Math.max(0, next - 1)]?.row.id;
  });
}

/** What was decided about the words of rows and items, by their ids. */
interface Changes {
  readonly items: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, readonly string[]>;
  readonly added: ReadonlyMap<string, readonly ReviewItem[]>;
}

function changesIn(
  { plan, answers }: Review,
  targets: readonly DoubtTarget[],
  leftOut: readonly LeftOut[],
): Changes {
  const items = new Map<string, string>();
  const owners = new Map<string, string[]>();
  for (const [at, answer] of answers.doubts) {
    const [offer, target] = [plan.doubts[at]?.offer, targets[at]];
    if (answer !== "taken" || offer === undefined || target === undefined) continue;
    if (target.kind === "item") items.set(target.item, offer.to);
    if (target.kind === "owners") pushTo(owners, target.row, offer.to);
  }
  const added = new Map<string, ReviewItem[]>();
  for (const [line, row] of answers.added) {
    const left = leftOut[line];
    if (left !== undefined) pushTo(added, row, addedItem(left, line, answers));
  }
  return { items, owners, added };
}

function addedItem({ text }: LeftOut, line: number, { left }: Answers): ReviewItem {
  const id = `${ownRowId(line)}.0`;
  return { id, text: text.trim(), taken: !left.has(id), added: line };
}

interface Surroundings {
  readonly answers: Answers;
  readonly frame: PlanFrame | undefined;
  readonly changes: Changes;
  readonly lines: readonly SourceLine[];
}

function readRow(row: ImportedRow, id: string, { answers, frame, changes, lines }: Surroundings): ReviewRow {
  const time = answers.times.get(id);
  const items = row.items.map(({ text }, at): ReviewItem => {
    const item = `${id}.${at}`;
    return { id: item, text: changes.items.get(item) ?? text, taken: !answers.left.has(item) };
  });
  return {
    id,
    time: time ?? row.time,
    readTime: time === undefined ? undefined : row.time,
    period: time === undefined ? row.period : readPeriod(time, frame),
    items: [...items, ...(changes.added.get(id) ?? [])],
    owners: [...new Set([...row.owners, ...(changes.owners.get(id) ?? [])])],
    extra: row.extra,
    lines,
    taken: !answers.left.has(id),
    schedule: row.schedule,
  };
}

/** Lines that were left out and are rows of their own now. */
function ownRows(
  { answers }: Review,
  leftOut: readonly LeftOut[],
  frame: PlanFrame | undefined,
): readonly ReviewRow[] {
  return [...answers.added].flatMap(([line, target]) => {
    const left = leftOut[line];
    if (target !== OWN_ROW || left === undefined) return [];
    const id = ownRowId(line);
    const time = answers.times.get(id) ?? "";
    return [
      {
        id,
        time,
        readTime: undefined,
        period: time === "" ? null : readPeriod(time, frame),
        items: [addedItem(left, line, answers)],
        owners: [],
        extra: {},
        lines: [{ place: left.source, text: left.text }],
        taken: !answers.left.has(id),
        schedule: undefined,
      },
    ];
  });
}

/**
 * What goes into the table, in its order; a row all of whose work stays out stays out too. `open` has for each row the
 * columns that are to be marked in it.
 */
export function chosenSchedule(
  { plan, chosen: named }: Review,
  { frame, rows }: ReviewView,
  open: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): ScheduleToFill {
  const chosen = rows.flatMap(({ id, taken, time, items, owners, extra, schedule }) => {
    const works = items.filter((item) => item.taken).map(({ text }) => text);
    if (!taken || (items.length > 0 && works.length === 0)) return [];
    const marked = open.get(id);
    return [
      {
        ...{ time, items: works, owners, extra },
        ...(schedule !== undefined && { schedule }),
        ...(marked !== undefined && { marked }),
      },
    ];
  });
  return { title: plan.title, frame, ...(named !== undefined && { frameChosen: true }), rows: chosen };
}

/** 「12 行 29 项」 of what goes into the table. */
export function countsOf({ rows }: ScheduleToFill): { readonly rows: number; readonly items: number } {
  return { rows: rows.length, items: rows.reduce((sum, { items }) => sum + items.length, 0) };
}
