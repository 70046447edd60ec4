import { firstMonth, goOn, monthsOn } from "./head-order.ts";
import { endsRegion, type MarkedLine, type MarkedUnit } from "./mark-lines.ts";
import type { TimeHead } from "./time-head.ts";

/** Fewer months than this, written as mere numbers, are page numbers or amounts. */
const FEWEST = 3;
/** The first of them stands right under the schedule's name, or under a line or two below it. */
const NEAR = 3;

/** 「101、国庆书画展」: the month and the number of its first item, their 月 lost. */
function gluedMonth({ line }: MarkedLine): TimeHead | undefined {
  const [whole, month] = /^(1[0-2]|[1-9])1\s*[、.．]\s*(?=\D)/.exec(line.text) ?? [];
  if (whole === undefined || month === undefined) return undefined;
  return { kind: "number", strength: "plain", gap: "", time: month, rest: line.text.slice(month.length) };
}

/** 「9」「十」 alone on a line. */
function bareMonth({ line }: MarkedLine): TimeHead | undefined {
  const [, digits] = /^(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])[、.．:：]?$/.exec(line.text) ?? [];
  if (digits === undefined) return undefined;
  const chinese = "一二三四五六七八九十".indexOf(digits.at(-1) ?? "") + 1;
  const time = /\d/.test(digits) ? digits : String(digits.length > 1 ? 10 + chinese : chinese);
  return { kind: "number", strength: "plain", gap: "", time, rest: "" };
}

/** Months written as mere numbers: three at least, in order, the first right under the schedule's name. */
function headsReadAs(
  units: readonly MarkedUnit[],
  read: (line: MarkedLine) => TimeHead | undefined,
): ReadonlyMap<number, TimeHead> {
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
    const named = units.slice(Math.max(0, at - NEAR), at).some((one) => one.kind === "line" && one.names);
    if (head !== undefined && (named || open)) {
      open = true;
      if (follows([...found.values()].at(-1), head)) found.set(at, head);
    } else if (unit.kind === "table" || endsRegion(unit) || unit.head !== undefined) close();
  }
  close();
  return accepted;
}

function follows(before: TimeHead | undefined, head: TimeHead): boolean {
  if (before === undefined) return true;
  const [from, to] = [firstMonth(before), firstMonth(head)];
  return from !== undefined && to !== undefined && monthsOn(from, to) >= 1 && monthsOn(from, to) <= 2;
}

/** The heads that are months without their 月, by the place of their unit. */
export function numberHeads(units: readonly MarkedUnit[]): ReadonlyMap<number, TimeHead> {
  return new Map([gluedMonth, bareMonth].flatMap((read) => [...headsReadAs(units, read)]));
}
