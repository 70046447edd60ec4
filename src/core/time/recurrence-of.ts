import type { Recurrence } from "../model/period.ts";
import { weekdayNumber } from "./daytime.ts";
import { numberOf } from "./numerals.ts";

/** The parts of a recurrence as its pattern cuts them, by name. */
type Groups = Readonly<Record<string, string | undefined>>;

function frequency(every: string): Pick<Recurrence, "freq" | "interval" | "parity" | "byWeekday"> {
  if (every === "每逢") return { freq: "weekly" };
  if (every.endsWith("工作日")) return { freq: "weekly", byWeekday: [1, 2, 3, 4, 5] };
  if (every.endsWith("周末")) return { freq: "weekly", byWeekday: [6, 7] };
  if (every.endsWith("半年")) return { freq: "monthly", interval: 6 };
  if (every.endsWith("单周")) return { freq: "weekly", parity: "odd" };
  if (every.endsWith("双周")) return { freq: "weekly", parity: "even" };
  if (/隔周|两周|2周|双周|隔一周|半月/.test(every)) return { freq: "weekly", interval: 2 };
  if (/隔月|两个?月|隔一月/.test(every)) return { freq: "monthly", interval: 2 };
  if (/天|日/.test(every)) return { freq: "daily" };
  if (/周|星期|礼拜/.test(every)) return { freq: "weekly" };
  if (/月/.test(every)) return { freq: "monthly" };
  if (/季/.test(every)) return { freq: "quarterly" };
  return /学期/.test(every) ? { freq: "termly" } : { freq: "yearly" };
}

/** 「一、三」「一至五」 as numbers in order; undefined where a range goes backwards. */
function weekdays(words: string): number[] | undefined {
  const found: number[] = [];
  let ranging = false;
  for (const character of words.replace(/周|星期|礼拜/g, "")) {
    if (/[-至到]/.test(character)) ranging = true;
    if (/[-至到、,和]/.test(character)) continue;
    const day = weekdayNumber(character) ?? 0;
    const last = found.at(-1) ?? 0;
    if (ranging && day <= last) return undefined;
    for (let next = ranging ? last + 1 : day; next <= day; next += 1) found.push(next);
    ranging = false;
  }
  return [...new Set(found)].sort();
}

function clock(words: string, part: string | undefined): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[:时点](\d{2}|半)?/.exec(words) ?? [];
  const plain = Number(hour);
  const hours = /下午|晚/.test(part ?? "") && plain < 12 ? plain + 12 : plain;
  const minutes = minute === "半" ? 30 : Number(minute ?? 0);
  if (hour === undefined || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

function times(groups: Groups): readonly string[] | undefined {
  const found = [groups["from"], groups["to"]].flatMap((words) =>
    words === undefined ? [] : [clock(words, groups["part"])],
  );
  const clear = found.filter((time) => time !== undefined);
  const [from = "", to = "24"] = clear;
  return clear.length === found.length && from < to ? clear : undefined;
}

function count(groups: Groups): readonly [number, number] | undefined {
  const number = (words: string | undefined) => (words === "两" ? 2 : numberOf(words ?? ""));
  const least = number(groups["least"]);
  return least === undefined ? undefined : [least, number(groups["most"]) ?? least];
}

function setPosition(groups: Groups): number | undefined {
  if (groups["last"] !== undefined || groups["place"]?.startsWith("最后")) return -1;
  return numberOf((groups["place"] ?? groups["nth"] ?? "").replace(/[第个周的]/g, ""));
}

/** 「10日、25日」 as days of the month; undefined where one does not exist. */
function monthDays(words: string | undefined): number | readonly number[] | undefined {
  if (words === undefined) return undefined;
  const days = words.split(/[、,和]/).map((word) => numberOf(word.replace(/[日号]/, "")) ?? 0);
  if (days.some((day) => day < 1 || day > 31)) return undefined;
  const [only] = days;
  return days.length === 1 ? only : days.sort((a, b) => a - b);
}

/** Whether the parts go together and each exists: there is no sixth Friday, no 0 times, no 上旬 of a week. */
function canBe(groups: Groups, { freq, byWeekday, byMonthDay, bySetPos, count: often }: Recurrence): boolean {
  const { days, date, part = "" } = groups;
  const placed = groups["place"] ?? groups["nth"] ?? groups["last"];
  if (freq !== "monthly" && (placed !== undefined || date !== undefined)) return false;
  if (days !== undefined && freq !== "weekly" && bySetPos === undefined) return false;
  if (/daily|weekly/.test(freq) && /[初底末旬]/.test(part)) return false;
  if (days !== undefined && (byWeekday === undefined || /^[二三四五六]天$/.test(days))) return false;
  if (date !== undefined && byMonthDay === undefined) return false;
  if (placed !== undefined && (bySetPos === undefined || bySetPos === 0 || bySetPos > 5)) return false;
  return often === undefined || (often[0] >= 1 && often[1] >= often[0]);
}

/** What the groups of a recurrence say, or undefined where they do not go together (a weekday of 每学期). */
export function recurrenceOf(groups: Groups): Recurrence | undefined {
  const time = times(groups);
  const bySetPos = setPosition(groups);
  const byMonthDay = monthDays(groups["date"]);
  const byWeekday = groups["days"] === undefined ? undefined : weekdays(groups["days"]);
  const often = count(groups);
  if (time === undefined) return undefined;
  const found: Recurrence = {
    ...frequency(groups["every"] ?? ""),
    ...(byWeekday !== undefined && { byWeekday }),
    ...(byMonthDay !== undefined && { byMonthDay }),
    ...(bySetPos !== undefined && { bySetPos }),
    ...(often !== undefined && { count: often }),
    ...(groups["part"] !== undefined && { part: groups["part"].replace(/^[月之]/, "") }),
    ...(time.length > 0 && { time }),
  };
  return canBe(groups, found) ? found : undefined;
}
