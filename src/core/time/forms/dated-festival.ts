import { festivalNamed } from "../festival-words.ts";
import { type FormReading, misread, type ReadInner, type TimeForm, type Understood } from "../time-form.ts";

const DATE =
  /^(?:\d{1,2}[./·]\d{1,2}|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?(?:的|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?)/;

/** The festival's own day where it lies in the month or is the day written before it. */
function within(outer: Understood, festival: Understood): boolean {
  return outer.intervals.some(([from, to]) =>
    festival.intervals.some(([start, end]) => start >= from && end <= to),
  );
}

/** 「3.15消费者维权日」「5.31世界无烟日」: the name says that it is a day. */
const OWN_NAME = /^为?[^\d一二三四五六七八九十月日号周年期]{2,}[日节]$/;

function named(day: FormReading | undefined): FormReading | undefined {
  if (!day?.ok) return day;
  return {
    ok: true,
    value: { ...day.value, doubts: day.value.doubts.filter((doubt) => doubt !== "dotted-day") },
  };
}

function read(date: string, name: string, inner: ReadInner) {
  const outer = inner(date);
  const festival = inner(name);
  if (!outer?.ok) return outer;
  if (!festival?.ok) return festival;
  return within(outer.value, festival.value) ? festival : misread("ambiguous", "", [date, name]);
}

/** 「9月教师节」「10月1日国庆节」「9.10教师节」: a festival with its month or day before it. */
export const datedFestival: TimeForm = {
  name: "dated-festival",
  examples: [
    "9月教师节",
    "3月三八节",
    "10月1日国庆节",
    "3月8日妇女节",
    "9.10教师节",
    "12.4宪法日",
    "3.15消费者维权日",
    "10月教师节",
  ],

  read(text, _frame, inner) {
    const [date] = DATE.exec(text) ?? [];
    if (date === undefined || date === text || festivalNamed(text) !== undefined) return undefined;
    const name = text.slice(date.length);
    if (festivalNamed(name) !== undefined) return read(date.replace(/的$/, ""), name, inner);
    return OWN_NAME.test(name) && !date.endsWith("月") && !date.endsWith("份")
      ? named(inner(date))
      : undefined;
  },
};
