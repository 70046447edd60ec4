import type { FoundPart } from "./found-schedules.ts";
import { firstMonth } from "./head-order.ts";
import type { MarkedUnit } from "./mark-lines.ts";
import type { DatedTime } from "./months-in-order.ts";
import type { TextLine } from "./plan-lines.ts";
import type { PlanTop } from "./plan-title.ts";
import { type SigningDate, signingDates } from "./signing-dates.ts";
import type { HeadKind } from "./time-at.ts";

/** So many lines of the text, from its beginning, may say what it is a plan of. */
const PREAMBLE = 30;

/** Where the years of a plan are written. */
export interface FrameEvidence {
  readonly top: PlanTop;
  /** Headings of the schedules. */
  readonly headings: readonly string[];
  readonly times: readonly DatedTime[];
  readonly signed: readonly SigningDate[];
  /** Days on which it was said in a chat, the last one first. */
  readonly said: readonly SigningDate[];
  /** The first words of the plan's text, without those of its schedules. */
  readonly preamble: readonly string[];
  /** The work in its schedules. */
  readonly items: readonly string[];
}

/** The lines that head a schedule. */
export function headingLines(part: FoundPart): readonly TextLine[] {
  if (part.kind === "list") return part.list.heading === undefined ? [] : [part.list.heading];
  return part.reading === undefined ? [] : part.captions;
}

/** The words over a schedule that may name its year. */
function headingsOf(part: FoundPart): readonly string[] {
  const lines = headingLines(part).map(({ text }) => text);
  const own = part.kind === "table" ? part.reading?.frame?.text : undefined;
  return own === undefined ? lines : [own, ...lines];
}

/** The lines that became rows. */
export function usedLines(parts: readonly FoundPart[]): readonly TextLine[] {
  return parts.flatMap((part) => {
    if (part.kind === "table") return [];
    const { body: owner, months } = part.list;
    const lines = months.flatMap(({ at, body, timeLine }) => [at, ...body, ...(timeLine ? [timeLine] : [])]);
    return owner === undefined ? lines : [owner, ...lines];
  });
}

function itemsOf(part: FoundPart): readonly string[] {
  if (part.kind === "list")
    return part.list.months.flatMap(({ head, body }) => [head.rest, ...body.map(({ text }) => text)]);
  return part.reading?.rows.flatMap(({ items }) => items.map(({ text }) => text)) ?? [];
}

/** The year that a time itself names. */
function yearIn(time: string): number | undefined {
  const [, year] = /(20\d{2}) *[年./]/.exec(time) ?? [];
  return year === undefined ? undefined : Number(year);
}

function timesOf(part: FoundPart): readonly { readonly time: string; readonly kind: HeadKind }[] {
  if (part.kind === "list") return part.list.months.map(({ head }) => head);
  const inCells = part.lists.flatMap(({ list }) => list.months.map(({ head }) => head));
  return part.reading?.rows.map(({ time }) => ({ time, kind: "month" })) ?? inCells;
}

/** The times of a schedule in their order, as far as they name a month. */
function datedTimes(part: FoundPart): readonly DatedTime[] {
  return timesOf(part).flatMap(({ time, kind }) => {
    const month = kind === "all" || kind === "stretch" ? undefined : firstMonth({ time, kind });
    const year = yearIn(time);
    const unordered = part.kind === "list" && part.list.byWork === true;
    return month === undefined
      ? []
      : [{ month, text: time, ...(year !== undefined && { year }), ...(unordered && { unordered }) }];
  });
}

/** Where the years of the plan may be written. */
export function frameEvidence(
  top: PlanTop,
  units: readonly MarkedUnit[],
  parts: readonly FoundPart[],
  used: ReadonlySet<TextLine>,
  said: readonly SigningDate[],
): FrameEvidence {
  const text = units.flatMap((unit) => {
    const dated = unit.kind === "line" && unit.head !== undefined && unit.head.rest !== "";
    return unit.kind === "line" && !dated && !used.has(unit.line) ? [unit.line.text] : [];
  });
  return {
    top,
    headings: parts.flatMap(headingsOf),
    times: parts.flatMap(datedTimes),
    signed: signingDates(units),
    said,
    preamble: text.slice(0, PREAMBLE),
    items: parts.flatMap(itemsOf),
  };
}
