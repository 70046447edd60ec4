import { addDays, dayNumber, type Interval, type IsoDay, isoDay, isRealDay, partsOf } from "../model/day.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { CALENDAR_STRETCHES, type CalendarStretch, type SchoolCalendar } from "../model/school-calendar.ts";
import { mondayOfStart } from "./term-days.ts";

/** What a part of the calendar is called in the office. */
export const STRETCH_NAMES: Readonly<Record<CalendarStretch, string>> = {
  term1: "第一学期",
  winter: "寒假",
  term2: "第二学期",
  summer: "暑假",
};

/** Why a calendar is not taken. */
export interface CalendarFault {
  readonly kind: "not-a-calendar" | "unknown-part" | "not-a-day" | "reversed" | "odd-length" | "out-of-order";
  /** The part it is about, as the office calls it; empty for the whole. */
  readonly part: string;
}

/** A day of any usual numeric writing, `2024-09-02`, `2024/9/2`, `2024年9月2日`; undefined for none that exists. */
export function dayOf(text: unknown): IsoDay | undefined {
  const [, year, month, day] =
    /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*$/.exec(typeof text === "string" ? text : "") ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return year !== undefined && isRealDay(y, m, d) ? isoDay(y, m, d) : undefined;
}

type Entries = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many days a term and a vacation may have at least and at most. */
const TERM = [56, 182] as const;
const VACATION = [7, 98] as const;

function stretchOf(value: unknown, part: string): Result<Interval, CalendarFault> {
  if (!Array.isArray(value) || value.length !== 2) return fail({ kind: "not-a-day", part });
  const [from, to] = value.map(dayOf);
  if (from === undefined || to === undefined) return fail({ kind: "not-a-day", part });
  if (from > to) return fail({ kind: "reversed", part });
  const days = dayNumber(to) - dayNumber(from) + 1;
  const [least, most] = part.endsWith("假") ? VACATION : TERM;
  return days >= least && days <= most ? ok([from, to]) : fail({ kind: "odd-length", part });
}

const WEEK_ONE = { term1: "第一学期开学第一周", term2: "第二学期开学第一周" } as const;

/** The Mondays of the first weeks; of any other day the Monday of its week, from Saturday on the next. */
function weekOneOf(value: unknown): Result<NonNullable<SchoolCalendar["weekOne"]>, CalendarFault> {
  if (!isRecord(value)) return fail({ kind: "not-a-calendar", part: "开学第一周" });
  const found: { term1?: IsoDay; term2?: IsoDay } = {};
  for (const [key, text] of Object.entries(value)) {
    if (key !== "term1" && key !== "term2") return fail({ kind: "unknown-part", part: `weekOne.${key}` });
    const day = dayOf(text);
    if (day === undefined) return fail({ kind: "not-a-day", part: WEEK_ONE[key] });
    found[key] = mondayOfStart(day);
  }
  return ok(found);
}

/** The stretches follow each other within one school year. */
function inOrder(calendar: SchoolCalendar): CalendarFault | undefined {
  let last: Interval | undefined;
  for (const key of CALENDAR_STRETCHES) {
    const days = calendar[key];
    if (days === undefined) continue;
    const first = CALENDAR_STRETCHES.map((name) => calendar[name]).find((one) => one !== undefined) ?? days;
    const apart = last !== undefined && days[0] <= last[1];
    const tooLong = partsOf(days[1]).year - partsOf(first[0]).year > 1;
    if (apart || tooLong) return { kind: "out-of-order", part: STRETCH_NAMES[key] };
    last = days;
  }
  return undefined;
}

/** A first week that has no day in its own term. */
function weekOutside({ weekOne = {}, ...calendar }: SchoolCalendar): CalendarFault | undefined {
  const outside = (["term1", "term2"] as const).find((term) => {
    const [monday, days] = [weekOne[term], calendar[term]];
    return monday && days && (addDays(monday, 6) < days[0] || monday > days[1]);
  });
  return outside && { kind: "out-of-order", part: WEEK_ONE[outside] };
}

/**
 * A school calendar from JSON: `{"term1":["2024-09-02","2025-01-17"],"winter":[…],"term2":[…],"summer":[…],
 * "weekOne":{"term1":"2024-09-02","term2":"2025-02-10"}}`, every part optional (CLI contract).
 */
export function readCalendar(json: unknown): Result<SchoolCalendar, CalendarFault> {
  if (!isRecord(json)) return fail({ kind: "not-a-calendar", part: "" });
  const calendar: { -readonly [Key in keyof SchoolCalendar]: SchoolCalendar[Key] } = {};
  for (const [key, value] of Object.entries(json)) {
    const stretch = CALENDAR_STRETCHES.find((name) => name === key);
    if (stretch !== undefined) {
      const days = stretchOf(value, STRETCH_NAMES[stretch]);
      if (!days.ok) return days;
      calendar[stretch] = days.value;
    } else if (key === "weekOne") {
      const mondays = weekOneOf(value);
      if (!mondays.ok) return mondays;
      calendar.weekOne = mondays.value;
    } else return fail({ kind: "unknown-part", part: key });
  }
  const wrong = inOrder(calendar) ?? weekOutside(calendar);
  return wrong === undefined ? ok(calendar) : fail(wrong);
}

/** The fault in the officer's language: what is wrong and a way on. */
export function explainCalendar({ kind, part }: CalendarFault): {
  readonly message: string;
  readonly advice: string;
} {
  const example = "例如“2024-09-02”";
  switch (kind) {
    case "not-a-calendar":
      return {
        message: `${part || "校历"}的写法不对`,
        advice:
          '请写成 {"term1":["2024-09-02","2025-01-17"],"weekOne":{"term1":"2024-09-02"}} 这样，哪一项都可以不写',
      };
    case "unknown-part":
      return {
        message: `校历里没有“${part}”这一项`,
        advice: "可以写的有 term1、winter、term2、summer 和 weekOne",
      };
    case "not-a-day":
      return { message: `${part}的日期看不懂或者没有这一天`, advice: `请写成年月日，${example}` };
    case "reversed":
      return { message: `${part}的结束日期早于开始日期`, advice: "请核对这两个日期" };
    case "odd-length":
      return {
        message: `${part}太短或者太长了`,
        advice: "请核对起止两个日期，一个学期大约二十周，一个假期大约四到八周",
      };
    case "out-of-order":
      return part.endsWith("周")
        ? { message: `${part}不在这个学期里`, advice: "请核对这一周的日期和学期的起止日期" }
        : {
            message: `${part}的日期和前面几段重叠，或者不在同一学年`,
            advice: "请按第一学期、寒假、第二学期、暑假的次序核对",
          };
  }
}
