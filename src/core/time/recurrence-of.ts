import type { Recurrence } from "../model/period.ts";
import { LESSON, weekdayNumber } from "./daytime.ts";
import { NUMBER, numberOf } from "./numerals.ts";
import { MONTH_PARTS } from "./point.ts";
import { dayPart } from "./vocabulary.ts";

const DAY = "[a-fDz]";
const CLOCK = "(?:\\d\\d?(?:[:%]\\d\\d'?|%H?)|(?:j[ab]?|[a-in])%H?)";

/** A recurrence with what stands before it: 「9-12月」「每月」「第一个周三」「下午」「4:20-5:00」「各」「2-3次」. */
const RECURRENCE = new RegExp(
  [
    "^(.*?)",
    '(E*[<>]W|"[an]?[WM]|E`?(?:[n2]`?(?=[WM])|H(?=[MY]))?[zDWMQ季TSY])',
    `(?:(?<=M)(${NUMBER}D?(?:[,&]${NUMBER}D?)*D)`,
    `|(#${NUMBER}\`?|\\*\`?)W(?!W?${DAY})`,
    `|(#${NUMBER}(?:\`|\`?W)|\\*\`?W)?W?(${DAY}(?:[-,&]?W?${DAY})*)(?![DCt-]|\\d+[Ct]))?`,
    "(?:(?:M(?=[uwx])|(?<=T)(?:K(?=u)|[Tt](?=[uvx])))?([wx]B|[κ-σαβγu-xB]))?",
    `(${CLOCK})?(?:-(${CLOCK}))?${LESSON}`,
    ",?[VA$O各]*",
    `(?:(${NUMBER}|n)(?:[-~](${NUMBER}|n))?[Ct])?`,
    "[R各]?(?:级?[V$]+)?$",
  ].join(""),
);

/** The parts of a recurrence as its pattern cuts them. */
interface Parts {
  readonly every: string;
  readonly date: string | undefined;
  /** 「第二」 or 「最后一个」, of weeks or weekdays. */
  readonly place: string | undefined;
  readonly days: string | undefined;
  readonly part: string | undefined;
}

const UNITS: Readonly<Record<string, Recurrence["freq"]>> = {
  z: "daily",
  D: "daily",
  W: "weekly",
  M: "monthly",
  Q: "quarterly",
  季: "quarterly",
  T: "termly",
};

function frequency(every: string): Pick<Recurrence, "freq" | "interval" | "parity"> {
  if (every.endsWith("HY")) return { freq: "monthly", interval: 6 };
  if (every.endsWith("HM")) return { freq: "weekly", interval: 2 };
  const freq = UNITS[every.slice(-1)] ?? "yearly";
  if (/[<>]/.test(every)) return { freq, parity: every.includes("<") ? "odd" : "even" };
  return /["n2]/.test(every) ? { freq, interval: 2 } : { freq };
}

/** 「一、三」「一至五」 as numbers in order; undefined where a range goes backwards. */
function weekdays(code: string): number[] | undefined {
  const found = new Set<number>();
  let last = 0;
  for (const [, joint, sign] of code.matchAll(/([-,&])?W?([a-fDz])/g)) {
    const day = weekdayNumber(sign) ?? 0;
    if (joint === "-" && day <= last) return undefined;
    for (let next = joint === "-" ? last + 1 : day; next <= day; next += 1) found.add(next);
    last = day;
  }
  return [...found].sort();
}

/** A clock time as HH:MM, in the afternoon where the part of the day says so; undefined for none that is. */
function clock(code: string, part = ""): string | undefined {
  const [, hour = "", minute = "0"] = /^(.+?)[:%](\d\d|H)?/.exec(code) ?? [];
  const early = numberOf(hour) ?? 24;
  const isLate = /下午|晚/.test(dayPart(part) ?? "") && early < 12;
  const [hours, minutes] = [early + (isLate ? 12 : 0), minute === "H" ? 30 : Number(minute)];
  if (hours > 23 || minutes > 59) return undefined;
  return [hours, minutes].map((number) => String(number).padStart(2, "0")).join(":");
}

/** 「10日、25日」 as days of the month; undefined where one does not exist. */
function monthDays(code: string): number | readonly number[] | undefined {
  const days = code.split(/[,&]/).map((word) => numberOf(word.replace("D", "")) ?? 0);
  const [only] = days;
  if (days.some((day) => day < 1 || day > 31)) return undefined;
  return days.length === 1 ? only : days.sort((a, b) => a - b);
}

/** Whether the parts go together and each exists: there is no sixth Friday, no 0 times, no 上旬 of a week. */
function canBe({ date, place, days, part = "" }: Parts, found: Recurrence): boolean {
  const { freq, byWeekday, byMonthDay, bySetPos, count = [1, 1] } = found;
  if (freq !== "monthly" && (place !== undefined || date !== undefined)) return false;
  if (days !== undefined && freq !== "weekly" && bySetPos === undefined) return false;
  if (/daily|weekly/.test(freq) && /[u-xαβγ]/.test(part)) return false;
  if (days !== undefined && (byWeekday === undefined || /^[b-f]z$/.test(days))) return false;
  if (date !== undefined && byMonthDay === undefined) return false;
  if (place !== undefined && !(bySetPos && bySetPos <= 5)) return false;
  return count[0] >= 1 && count[1] >= count[0];
}

/** 下午, 上旬, 末, 底前 as the officer says them. */
function partWords(signs: string): string {
  const word = (sign: string) => (sign === "x" ? "末" : sign === "B" ? "前" : (MONTH_PARTS[sign]?.[2] ?? ""));
  return dayPart(signs) ?? [...signs].map(word).join("");
}

/**
 * What a text in shorthand says of something that comes back, with the times that stand before it; undefined
 * where it is none, or where its parts do not go together (a weekday of 每学期).
 */
export function recurrenceIn(code: string): readonly [recurrence: Recurrence, within: string] | undefined {
  const [, within = "", every = "", date, week, nth, days, part, from, to, least, most = least] =
    RECURRENCE.exec(code) ?? [];
  if (every === "") return undefined;
  const place = week ?? nth;
  const time = [from, to].flatMap((each) => (each === undefined ? [] : [clock(each, part)]));
  const clear = time.filter((each) => each !== undefined);
  if (clear.length < time.length || (clear[0] ?? "") >= (clear[1] ?? "24")) return undefined;
  const byWeekday = days === undefined ? undefined : weekdays(days);
  const byMonthDay = date === undefined ? undefined : monthDays(date);
  const bySetPos = place?.startsWith("*") ? -1 : numberOf(place?.replace(/[#`W]/g, ""));
  const [few, many] = [numberOf(least), numberOf(most)];
  const found: Recurrence = {
    ...frequency(every),
    ...(byWeekday && { byWeekday }),
    ...(byMonthDay && { byMonthDay }),
    ...(bySetPos !== undefined && { bySetPos }),
    ...(few !== undefined && { count: [few, many ?? few] }),
    ...(part && { part: partWords(part) }),
    ...(clear.length > 0 && { time: clear }),
  };
  return canBe({ every, date, place, days, part }, found) ? [found, within] : undefined;
}
