import {
  addDays,
  dayNumber,
  type IsoDay,
  isoDay,
  isRealDay,
  partsOf,
  weekdayOf,
} from "../../../src/core/model/day.ts";

/** An event as a program reads it that knows nothing of ours: RFC 5545, and no more than these files may hold. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** Every day on which it is, its repetitions too. */
  readonly days: readonly IsoDay[];
}

interface Line {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/**
 * Reads an .ics strictly and throws at what the standard forbids: line ends other than CRLF, lines of more than 75
 * octets, letters torn apart by folding, missing or double properties, days that do not exist.
 */
export function readIcs(bytes: Uint8Array): readonly ReadEvent[] {
  const lines = unfolded(bytes).map(lineOf);
  const [first, last] = [lines[0], lines.at(-1)];
  insist(first?.name === "BEGIN" && first.value === "VCALENDAR", "begins with a calendar");
  insist(last?.name === "END" && last.value === "VCALENDAR", "ends with it");
  const head = lines.slice(
    1,
    lines.findIndex(({ value }) => value === "VEVENT"),
  );
  for (const name of ["VERSION", "PRODID"]) only(head, name);
  insist(only(head, "VERSION").value === "2.0", "version 2.0");
  const events = blocksOf(lines.slice(1, -1)).map(eventOf);
  insist(new Set(events.map(({ uid }) => uid)).size === events.length, "one event a UID");
  return events;
}

function insist(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}

/** RFC 5545, 3.1: CRLF, 75 octets, a fold is CRLF and one blank, never inside a letter. */
function unfolded(bytes: Uint8Array): string[] {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  insist(text.endsWith("\r\n"), "the last line has its end");
  const physical = text.slice(0, -2).split("\r\n");
  const encoder = new TextEncoder();
  for (const line of physical) {
    insist(!/[\r\n]/u.test(line), "no lone CR or LF");
    insist(encoder.encode(line).length <= 75, `75 octets at most: ${line}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the standard forbids
    insist(!/[\u0000-\u0008\u000B-\u001F\u007F]/u.test(line), "no control characters");
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (!/^[ \t]/u.test(line)) lines.push(line);
    else lines.push(`${lines.pop() ?? ""}${line.slice(1)}`);
  }
  return lines;
}

function lineOf(line: string): Line {
  const [, name, parameters = "", value] =
    /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/su.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`no content line: ${line}`);
  const pairs = parameters
    .split(";")
    .slice(1)
    .map((pair) => pair.split("="));
  return { name, value, parameters: Object.fromEntries(pairs) };
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.name === "BEGIN") {
      insist(open === undefined && line.value === "VEVENT", "events side by side");
      open = [];
    } else if (line.name === "END") {
      insist(open !== undefined && line.value === "VEVENT", "an event that was begun");
      if (open !== undefined) blocks.push(open);
      open = undefined;
    } else open?.push(line);
  }
  return blocks;
}

function only(lines: readonly Line[], name: string): Line {
  const found = lines.filter((line) => line.name === name);
  const [line] = found;
  if (line === undefined || found.length > 1) throw new Error(`${name} once, and not ${found.length} times`);
  return line;
}

function eventOf(lines: readonly Line[]): ReadEvent {
  insist(/^\d{8}T\d{6}Z$/u.test(only(lines, "DTSTAMP").value), "a stamp in universal time");
  const first = dateOf(only(lines, "DTSTART"));
  const behind = dateOf(only(lines, "DTEND"));
  insist(first < behind, "an end behind its beginning");
  const rule = lines.some(({ name }) => name === "RRULE") ? only(lines, "RRULE").value : undefined;
  return {
    uid: only(lines, "UID").value,
    summary: textOf(only(lines, "SUMMARY")),
    description: textOf(only(lines, "DESCRIPTION")),
    days: rule === undefined ? between(first, addDays(behind, -1)) : repeated(first, rule),
  };
}

/** 3.3.11: backslash, semicolon and comma are escaped, a line break is \n; a bare one is a fault. */
function textOf({ value }: Line): string {
  insist(!/[;,]/u.test(value.replace(/\\[\\;,nN]/gu, "")), `escaped: ${value}`);
  insist(!value.replace(/\\[\\;,nN]/gu, "").includes("\\"), `known escapes: ${value}`);
  return value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));
}

function dateOf({ value, parameters }: Line): IsoDay {
  insist(parameters["VALUE"] === "DATE", "a day without a time");
  return dayOf(value);
}

function dayOf(value: string): IsoDay {
  const [, year, month, day] = (/^(\d{4})(\d{2})(\d{2})$/u.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isRealDay(year, month, day))
    throw new Error(`no day: ${value}`);
  return isoDay(year, month, day);
}

function between(first: IsoDay, last: IsoDay): IsoDay[] {
  return Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, at) => addDays(first, at));
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** 3.3.10, as far as DAILY, WEEKLY and MONTHLY with BYDAY and BYMONTHDAY go. */
function repeated(first: IsoDay, rule: string): IsoDay[] {
  const parts = new Map(rule.split(";").map((part) => part.split("=") as [string, string]));
  const known = ["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL"];
  insist(
    [...parts.keys()].every((key) => known.includes(key)),
    `a rule of known parts: ${rule}`,
  );
  insist(Number(parts.get("INTERVAL") ?? 1) === 1, "every time");
  const until = dayOf(parts.get("UNTIL") ?? "");
  const weekdays = parts
    .get("BYDAY")
    ?.split(",")
    .map((day) => WEEKDAYS.indexOf(day) + 1);
  const monthDays = parts.get("BYMONTHDAY")?.split(",").map(Number);
  const days = between(first, until).filter(
    (day) =>
      (weekdays === undefined || weekdays.includes(weekdayOf(day))) &&
      (monthDays === undefined || monthDays.includes(partsOf(day).day)),
  );
  insist(days[0] === first, "the first day is one of the rule");
  return days;
}
