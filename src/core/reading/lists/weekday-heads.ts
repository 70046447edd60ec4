import { leadingNumber } from "../../text/numbering.ts";
import { endsRegion, type MarkedUnit } from "./mark-lines.ts";
import { type NamedWeek, timeInWeek, weekIn } from "./named-week.ts";
import { shadowOf } from "./shadow.ts";
import type { TimeHead } from "./time-head.ts";

/** 「星期一：」「周三下午」「**周五** …」 */
const WEEKDAY =
  /^([#*•●· ]*)((?:周|星期|礼拜)([一二三四五六日天]))( ?(?:[上下中]午|晚上?|全天))?(?=[: *]|$)[: *]*/;
const FEWEST = 3;
/** The week is named in one of so many lines above. */
const NEAR = 6;

/** A weekday at the head of a line. */
interface Weekday {
  readonly at: number;
  /** From 1 for Monday to 7. */
  readonly number: number;
  readonly words: string;
  readonly part: string;
  readonly gap: string;
  readonly rest: string;
}

function weekdayAt(unit: MarkedUnit, at: number): Weekday | undefined {
  if (unit.kind === "table" || unit.head !== undefined) return undefined;
  const { text } = unit.line;
  const line = text.slice(leadingNumber(text)?.length ?? 0);
  const [whole, before = "", words, day = "", part = ""] = WEEKDAY.exec(shadowOf(line)) ?? [];
  if (whole === undefined || words === undefined) return undefined;
  const gap = line.slice(before.length + words.length + part.length, whole.length);
  const number = "一二三四五六日".indexOf(day === "天" ? "日" : day) + 1;
  return {
    at,
    number,
    words: line.slice(before.length, before.length + words.length),
    part: part.trim(),
    gap,
    rest: line.slice(whole.length).trim(),
  };
}

/** Whether one weekday of a week stands behind the other; a week may begin with its Sunday. */
function goesOn(before: Weekday, { number }: Weekday): boolean {
  return number > before.number || number === before.number || before.number === 7;
}

/** The weekdays of each week, one line or several below the other. */
function weeksOf(units: readonly MarkedUnit[]): readonly (readonly Weekday[])[] {
  const weeks: Weekday[][] = [];
  let open = false;
  for (const [at, unit] of units.entries()) {
    const weekday = weekdayAt(unit, at);
    const last = weeks.at(-1)?.at(-1);
    if (weekday === undefined)
      open &&= !endsRegion(unit) && (unit.kind === "table" || unit.head?.strength !== "plain");
    else {
      if (open && last !== undefined && goesOn(last, weekday)) weeks.at(-1)?.push(weekday);
      else weeks.push([weekday]);
      open = true;
    }
  }
  return weeks;
}

/** The week that one of the lines above the first weekday names, days before a number before the mere word. */
function weekAbove(units: readonly MarkedUnit[], at: number): NamedWeek | undefined {
  const named = units
    .slice(Math.max(0, at - NEAR), at)
    .reverse()
    .flatMap((unit) => (unit.kind === "line" ? (weekIn(unit.line.text) ?? []) : []));
  const byKind = (kind: NamedWeek["kind"]) => named.find((week) => week.kind === kind);
  return byKind("days") ?? byKind("number") ?? byKind("some");
}

function headOf(weekday: Weekday, week: NamedWeek, first: number): TimeHead {
  const { number, words, part, gap, rest } = weekday;
  const time = timeInWeek(week, number, first, words, part);
  return { kind: "day", strength: "plain", time, gap, rest };
}

/** The weekdays that head the parts of a week's schedule, by the place of their unit: three at least, below a week's name. */
export function weekdayHeads(units: readonly MarkedUnit[]): ReadonlyMap<number, TimeHead> {
  const heads = weeksOf(units).flatMap((weekdays) => {
    const [first] = weekdays;
    const week = first && weekAbove(units, first.at);
    if (first === undefined || week === undefined || weekdays.length < FEWEST) return [];
    return weekdays.map((one) => [one.at, headOf(one, week, first.number)] as const);
  });
  return new Map(heads);
}
