import { festivalNamed } from "../festival-words.ts";
import { type Ask, isTime, misread, type Reading, type TimeForm } from "../time-form.ts";
import { shareDay } from "../two-times.ts";

function read(date: string, name: string, { read: inner, words }: Ask): Reading {
  const outer = inner(date);
  const festival = inner(name);
  if (!isTime(outer)) return outer;
  if (!isTime(festival)) return festival;
  return shareDay(outer, festival) ? festival : misread("ambiguous", "", [words(date), words(name)]);
}

/** 「3.15消费者维权日」「5.31世界无烟日」: the name says that it is a day. */
function named(day: Reading): Reading {
  return isTime(day) ? { ...day, doubts: day.doubts.filter((doubt) => doubt !== "dotted-day") } : day;
}

/** 「9月教师节」「10月1日国庆节」「9.10教师节」: a festival with its month or day before it. */
export const datedFestival: TimeForm = {
  pattern: /^(\d\d?[./]\d\d?|(?:\d\d?|[a-j]{1,3})M(?:(?:\d\d?|[a-j]{1,3})D)?)\.?(.+)$/,

  read([code, date = "", name = ""], ask) {
    if (festivalNamed(code) !== undefined) return undefined;
    if (festivalNamed(name) !== undefined) return read(date, name, ask);
    return /^[^\da-jMDWYtJ]{2,}[DJ]$/.test(name) && !date.endsWith("M") ? named(ask.read(date)) : undefined;
  },
};
