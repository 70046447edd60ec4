import { dayHeads } from "./day-heads.ts";
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

/** 「7组织…」 among months glued to the numbers of their first items. */
function barelyGlued(line: MarkedLine): TimeHead | undefined {
  const [month] =
    /^(?:1[0-2]|[1-9])(?=\p{Script=Han})(?![年月日个名次场位届期周天点至到元人支]|组(?!织))/u.exec(
      line.line.text,
    ) ?? [];
  if (month === undefined) return gluedMonth(line);
  return {
    kind: "number",
    strength: "plain",
    gap: "",
    time: month,
    rest: line.line.text.slice(month.length),
  };
}

/** 「3 妇女节慰问」: the month and its work, a blank between. */
function spacedMonth({ line }: MarkedLine): TimeHead | undefined {
  const [whole, month] =
    /^(1[0-2]|[1-9])[ \t\u3000]{1,20}(?=\S)(?![0-9年月日个名次场位届期周天点至到元人支组对\-~—～、/%.．])/u.exec(
      line.text,
    ) ?? [];
  if (whole === undefined || month === undefined) return undefined;
  const gap = whole.slice(month.length);
  return { kind: "number", strength: "plain", gap, time: month, rest: line.text.slice(whole.length) };
}

/** Whether the numbers count from one on, as those of a list do. */
function countFromOne(heads: readonly TimeHead[]): boolean {
  return heads.every(({ time }, at) => Number(time) === at + 1);
}

/** 「9」「十」 alone on a line. */
function bareMonth({ line }: MarkedLine): TimeHead | undefined {
  const [, digits] = /^(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])[、.．:：]?$/.exec(line.text) ?? [];
  if (digits === undefined) return undefined;
  const chinese = "一二三四五六七八九十".indexOf(digits.at(-1) ?? "") + 1;
  const time = /\d/.test(digits) ? digits : String(digits.length > 1 ? 10 + chinese : chinese);
  return { kind: "number", strength: "plain", gap: "", time, rest: "" };
}

/** A way of writing months as mere numbers. */
interface Manner {
  readonly read: (line: MarkedLine) => TimeHead | undefined;
  /** How many months one of them lies at most behind the one before. */
  readonly widest: number;
  /** 1, 2, 3 … would be the numbers of a list. */
  readonly unlikeList?: true;
}

const glued: Manner = { read: gluedMonth, widest: 2 };
const barely: Manner = { read: barelyGlued, widest: 2 };
const bare: Manner = { read: bareMonth, widest: 6 };
const spaced: Manner = { read: spacedMonth, widest: 6, unlikeList: true };

function areMonths(heads: readonly TimeHead[], { unlikeList }: Manner): boolean {
  return heads.length >= FEWEST && goOn(heads) && !(unlikeList && countFromOne(heads));
}

/** Months written as mere numbers: three at least, in order, the first right under the schedule's name. */
function headsReadAs(units: readonly MarkedUnit[], manner: Manner): ReadonlyMap<number, TimeHead> {
  const accepted = new Map<number, TimeHead>();
  let found = new Map<number, TimeHead>();
  let last: TimeHead | undefined;
  let open = false;
  const close = () => {
    if (areMonths([...found.values()], manner)) for (const [at, head] of found) accepted.set(at, head);
    found = new Map();
    last = undefined;
    open = false;
  };
  for (const [at, unit] of units.entries()) {
    const head = unit.kind === "line" ? manner.read(unit) : undefined;
    const named = units.slice(Math.max(0, at - NEAR), at).some((one) => one.kind === "line" && one.names);
    if (head !== undefined && (named || open)) {
      open = true;
      if (follows(last, head, manner.widest)) {
        found.set(at, head);
        last = head;
      }
    } else if (unit.kind === "table" || endsRegion(unit) || unit.head !== undefined) close();
  }
  close();
  return accepted;
}

function follows(before: TimeHead | undefined, head: TimeHead, widest: number): boolean {
  if (before === undefined) return true;
  const [from, to] = [firstMonth(before), firstMonth(head)];
  if (from === undefined || to === undefined) return false;
  const on = monthsOn(from, to);
  return on >= 1 && on <= widest;
}

/** The heads that are months without their 月, days without their 月 and 日, by the place of their unit. */
export function numberHeads(units: readonly MarkedUnit[]): ReadonlyMap<number, TimeHead> {
  const among = headsReadAs(units, glued).size > 0 ? barely : glued;
  const months = [spaced, among, bare].flatMap((manner) => [...headsReadAs(units, manner)]);
  return new Map([...months, ...dayHeads(units)]);
}
