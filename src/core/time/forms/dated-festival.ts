import { festivalNamed } from "../festival-words.ts";
import { misread, type ReadInner, type TimeForm, type Understood } from "../time-form.ts";

const DATE =
  /^(?:\d{1,2}[.·]\d{1,2}|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?(?:的|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?)/;

/** The festival's own day where it lies in the month or is the day written before it. */
function within(outer: Understood, festival: Understood): boolean {
  return outer.intervals.some(([from, to]) =>
    festival.intervals.some(([start, end]) => start >= from && end <= to),
  );
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
    "10月教师节",
  ],

  read(text, _frame, inner) {
    const [date] = DATE.exec(text) ?? [];
    if (date === undefined || date === text || festivalNamed(text) !== undefined) return undefined;
    const name = text.slice(date.length);
    return festivalNamed(name) === undefined ? undefined : read(date.replace(/的$/, ""), name, inner);
  },
};
