import { type Interval, type IsoDay, partsOf } from "../../model/day.ts";
import { frameReach, frameYears, type PlanFrame } from "../../model/frame.ts";
import { festivalNamed } from "../festival-words.ts";
import { type FestivalName, festivalDays } from "../festivals.ts";
import { holidayOf } from "../holidays.ts";
import { type FormReading, misread, type TimeForm, understood } from "../time-form.ts";

const AROUND =
  /^(?:(?<year>(?:19|20)\d{2})年|今年|本年|当年|(?<next>明年|次年|来年|翌年))?(?<name>.+?)(?<rest>(?:小长|大)?(?:放假|假期|长假|假日|黄金周|假))?(?<roughly>期间|之际|(?:即将)?(?:来临|到来)之际|当天|当日|活动)?$/;

/** The festivals' days in that year, or those that lie in the plan; undefined where nothing says the year. */
function daysOf(
  name: FestivalName,
  year: string | undefined,
  frame: PlanFrame | undefined,
): readonly IsoDay[] | undefined {
  if (year !== undefined) return festivalDays(name, Number(year));
  if (frame === undefined) return undefined;
  const [from, to] = frameReach(frame);
  return frameYears(frame)
    .flatMap((each) => festivalDays(name, each))
    .filter((day) => day >= from && day <= to);
}

/** The days off around those festival days; a year not announced yet is rough and to be confirmed. */
function daysOff(name: FestivalName, days: readonly IsoDay[]): FormReading | undefined {
  const found = days.map((day) => holidayOf(name, partsOf(day).year)).filter((one) => one !== undefined);
  if (found.length === 0) return undefined;
  const intervals = found.map((one) => one.days);
  const announced = found.every((one) => one.announced);
  const flags = announced ? {} : { approximate: true as const };
  const doubts = announced ? [] : ["holiday-not-announced"];
  return { ok: true, value: { intervals, precision: "day", flags, doubts, offAround: true } };
}

/** 「教师节」「2025年春节」「国庆期间」「国庆假期」: the festival's day inside the plan, or the days off around it. */
export const festival: TimeForm = {
  name: "festival",
  examples: [
    "教师节",
    "“三八”妇女节",
    "国际劳动妇女节",
    "国庆期间",
    "春节",
    "2025年春节",
    "六一",
    "重阳节",
    "腊八节",
    "国庆假期",
    "元旦假期",
    "端午小长假",
    "2024年国庆假期",
    "母亲节",
    "十一假期",
    "今年重阳节",
  ],

  read(text, frame) {
    const { year, next, name = "", rest, roughly } = AROUND.exec(text)?.groups ?? {};
    const isTenth = name === "十一" && (rest ?? roughly) !== undefined;
    const found = festivalNamed(isTenth ? "国庆" : name);
    if (found === undefined) return undefined;
    const after = next && frame ? String((frameYears(frame)[0] ?? 0) + 1) : undefined;
    const days = daysOf(found.name, year ?? after, frame);
    if (days === undefined) return misread("no-frame", text);
    if (days.length === 0) {
      const months = found.months.map((month) => `${month}月`);
      return misread("festival-not-in-frame", text, months);
    }
    const off = rest === undefined ? undefined : daysOff(found.name, days);
    if (off !== undefined) return off;
    const alone = days.map((day): Interval => [day, day]);
    return understood(alone, "day", roughly === "期间" ? { approximate: true } : {});
  },
};
