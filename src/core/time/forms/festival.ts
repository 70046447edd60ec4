import { type Interval, type IsoDay, partsOf } from "../../model/day.ts";
import { frameReach, frameYears, type PlanFrame } from "../../model/frame.ts";
import { type Festival, type FestivalName, festivalDays, festivals } from "../festivals.ts";
import { holidayOf } from "../holidays.ts";
import { type FormReading, misread, type TimeForm, understood } from "../time-form.ts";

const AROUND =
  /^(?<name>.+?)(?<rest>(?:小长|大)?(?:放假|假期|长假|假日|黄金周|假))?(?:期间|当天|当日|之际|来临之际|活动)?$/;

const PAIRS: ReadonlyMap<string, readonly [FestivalName, FestivalName]> = new Map([
  ["两节", ["元旦", "春节"]],
  ["元旦春节", ["元旦", "春节"]],
  ["双节", ["中秋", "国庆"]],
  ["中秋国庆", ["中秋", "国庆"]],
]);

/** 「“三八”妇女节」「三·八」「3·8妇女节」 as the list of festivals spells them. */
function unquoted(text: string): string {
  return text.replace(/[“”"'‘’、和]|(?<=[一二三四五六七八九])·/g, "").replace(/(?<=\d)·/g, ".");
}

function named(words: string): (Festival & { readonly name: FestivalName }) | undefined {
  const plain = words.replace(/节$/, "");
  return festivals.find(({ words: own }) => own.some((word) => word === words || word === plain));
}

function daysInFrame(name: FestivalName, frame: PlanFrame): readonly IsoDay[] {
  const [from, to] = frameReach(frame);
  return frameYears(frame)
    .flatMap((year) => festivalDays(name, year))
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

function pairIn(frame: PlanFrame, names: readonly [FestivalName, FestivalName], text: string): FormReading {
  const days = names.flatMap((name) => daysInFrame(name, frame)).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length < 2)
    return misread("festival-not-in-frame", text);
  return understood([[first, last]], "day", { approximate: true });
}

/** 「教师节」「国庆期间」「两节」: the festival's day inside the plan; holidays and pairs of festivals roughly. */
export const festival: TimeForm = {
  name: "festival",
  examples: [
    "教师节",
    "“三八”妇女节",
    "国庆期间",
    "春节",
    "六一",
    "重阳节",
    "腊八节",
    "两节期间",
    "双节",
    "中秋、国庆",
    "国庆假期",
    "元旦假期",
    "端午小长假",
    "母亲节",
  ],

  read(text, frame) {
    const groups = AROUND.exec(unquoted(text))?.groups;
    const name = groups?.["name"] ?? "";
    const pair = PAIRS.get(name.replace(/节(?=国庆|春节)/, "").replace(/(国庆|春节)节$/, "$1"));
    const found = named(name);
    if (pair === undefined && found === undefined) return undefined;
    if (frame === undefined) return misread("no-frame", text);
    if (found === undefined) return pair && pairIn(frame, pair, text);
    const days = daysInFrame(found.name, frame);
    if (days.length === 0)
      return misread(
        "festival-not-in-frame",
        text,
        found.months.map((month) => `${month}月`),
      );
    const off = groups?.["rest"] === undefined ? undefined : daysOff(found.name, days);
    if (off !== undefined) return off;
    const alone = days.map((day): Interval => [day, day]);
    return understood(alone, "day", text.endsWith("期间") ? { approximate: true } : {});
  },
};
