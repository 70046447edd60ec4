import { firstMonth, goOn, monthsOn } from "./head-order.ts";
import type { MarkedLine, MarkedUnit } from "./mark-lines.ts";
import type { TimeHead } from "./time-head.ts";

const LONGEST_GLUED = 120;
/** Fewer heads than this, without a sign behind their times, are sentences of a plan and no list. */
const FEWEST = 3;

const isDated = ({ kind }: TimeHead) =>
  kind === "month" || kind === "part" || kind === "day" || kind === "week";

/** A run of lines that may all be heads. */
interface Run {
  readonly places: readonly number[];
  readonly named: boolean;
}

/** Whether the run is a list by its length and the order of its months. */
function isRun(units: readonly MarkedUnit[], { places, named }: Run): boolean {
  const heads = places.flatMap((at) => headAt(units, at));
  return heads.length >= (named ? 2 : FEWEST) && goOn(heads);
}

function headAt(units: readonly MarkedUnit[], at: number): readonly TimeHead[] {
  const unit = units[at];
  return unit?.kind === "line" && unit.head !== undefined ? [unit.head] : [];
}

const ends = (unit: MarkedUnit) =>
  unit.kind === "table" ||
  unit.title ||
  unit.names !== undefined ||
  (unit.section !== undefined && !unit.head);

/**
 * Runs of heads of that strength; glued ones must follow line on line, others may have lines between them but no
 * heading.
 */
function runs(units: readonly MarkedUnit[], wanted: "spaced" | "glued"): Run[] {
  const found: Run[] = [];
  let places: number[] = [];
  let named = false;
  const close = (next: boolean) => {
    if (places.length > 0) found.push({ places, named });
    places = [];
    named = next;
  };
  for (const [at, unit] of units.entries()) {
    const head = unit.kind === "line" ? unit.head : undefined;
    const fits = head !== undefined && isDated(head) && mayBe(head, wanted, unit);
    if (fits) places.push(at);
    else if (ends(unit)) close(unit.kind === "line" && unit.names !== undefined);
    else if (wanted === "glued") close(false);
  }
  close(false);
  return found;
}

function mayBe(head: TimeHead, wanted: "spaced" | "glued", unit: MarkedUnit): boolean {
  if (head.strength === "plain") return true;
  if (head.strength !== wanted && wanted === "spaced") return false;
  return unit.kind === "line" && unit.line.text.length <= LONGEST_GLUED;
}

/** 「101、国庆书画展」: the month and the number of its first item, their 月 lost. */
function gluedMonth({ line }: MarkedLine): TimeHead | undefined {
  const [whole, month] = /^(1[0-2]|[1-9])1\s*[、.．]\s*(?=\D)/.exec(line.text) ?? [];
  if (whole === undefined || month === undefined) return undefined;
  return { kind: "number", strength: "plain", time: month, rest: line.text.slice(month.length) };
}

/** 「9」「十」 alone on a line. */
function bareMonth({ line }: MarkedLine): TimeHead | undefined {
  const [, digits] = /^(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])[、.．:：]?$/.exec(line.text) ?? [];
  if (digits === undefined) return undefined;
  const chinese = "一二三四五六七八九十".indexOf(digits.at(-1) ?? "") + 1;
  const time = /\d/.test(digits) ? digits : String(digits.length > 1 ? 10 + chinese : chinese);
  return { kind: "number", strength: "plain", time, rest: "" };
}

/** Months written as mere numbers: three at least, in order, the first right under the schedule's name. */
function numberHeads(
  units: readonly MarkedUnit[],
  read: (line: MarkedLine) => TimeHead | undefined,
): Map<number, TimeHead> {
  const accepted = new Map<number, TimeHead>();
  let found = new Map<number, TimeHead>();
  let open = false;
  const close = () => {
    if (found.size >= FEWEST && goOn([...found.values()]))
      for (const [at, head] of found) accepted.set(at, head);
    found = new Map();
    open = false;
  };
  for (const [at, unit] of units.entries()) {
    const head = unit.kind === "line" ? read(unit) : undefined;
    const under = units[at - 1];
    const named = under?.kind === "line" && under.names !== undefined;
    if (head !== undefined && (named || open)) {
      open = true;
      if (follows([...found.values()].at(-1), head)) found.set(at, head);
    } else if (unit.kind === "table" || ends(unit) || unit.head !== undefined) close();
  }
  close();
  return accepted;
}

function follows(before: TimeHead | undefined, head: TimeHead): boolean {
  if (before === undefined) return true;
  const [from, to] = [firstMonth(before), firstMonth(head)];
  return from !== undefined && to !== undefined && monthsOn(from, to) >= 1 && monthsOn(from, to) <= 2;
}

/** For each unit the time that heads a part of a list there, if any. */
export function acceptHeads(units: readonly MarkedUnit[]): readonly (TimeHead | undefined)[] {
  const accepted = units.map((unit) =>
    unit.kind === "line" && unit.head?.strength === "plain" ? unit.head : undefined,
  );
  for (const strength of ["spaced", "glued"] as const) {
    for (const run of runs(units, strength)) {
      if (isRun(units, run)) for (const at of run.places) accepted[at] = headAt(units, at)[0];
    }
  }
  for (const read of [gluedMonth, bareMonth])
    for (const [at, head] of numberHeads(units, read)) accepted[at] = head;
  return accepted;
}
