import { addDays, type Interval, type IsoDay } from "../../model/day.ts";
import type { PlanFrame } from "../../model/frame.ts";
import type { Term } from "../../model/school-calendar.ts";
import { lastWeek, termDays, weekOne } from "../term-days.ts";
import { termOf } from "../term-window.ts";
import { type FormReading, misread, type TimeForm, understood } from "../time-form.ts";
import { WEEKS, type Weeks, weeksIn } from "../week-numbers.ts";

const TERM = "(?:(?<term>第?[一二三12]学期|[上下]学期|[春秋]季学期)的?)?";
const WEEKDAY = "(?:的?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?:上午|下午|晚上)?)?";
const NUMBERED = new RegExp(`^${TERM}(?:开学)?(?<weeks>${WEEKS})${WEEKDAY}(?:期间|内|时|末)?$`);
const NAMED = new RegExp(
  `^${TERM}(?<name>(?:预备|准备|备课|教师备课)周|(?:期末)?(?:考试|复习)周|期末周)(?:期间|内|时)?$`,
);
/** The term that the words or the plan name; 0 for one that does not exist, undefined where neither says. */
function termIn(written: string | undefined, frame: PlanFrame | undefined): Term | 0 | undefined {
  if (written !== undefined) return termOf(written);
  return frame?.kind === "term" ? frame.term : undefined;
}

function daysOf([first, last]: Weeks, monday: IsoDay, weekday: string | undefined): Interval {
  const from = addDays(monday, (first - 1) * 7);
  if (weekday === undefined) return [from, addDays(monday, last * 7 - 1)];
  const day = addDays(from, "一二三四五六日".indexOf(weekday.replace("天", "日")));
  return [day, day];
}

/** The weeks by number; one that the term does not have is a fault. */
function numbered(groups: Groups, text: string, frame: PlanFrame, term: Term): FormReading {
  const weeks = weeksIn(groups["weeks"] ?? "");
  const first = weekOne(frame, term);
  if (weeks === undefined) return misread("reversed-range", text);
  const most = lastWeek(frame, term);
  if (weeks.some(([from, to]) => from < 1 || to > most)) return misread("invalid-day", text, [`第${most}周`]);
  if (first === undefined) return misread("needs-calendar", text);
  const days = weeks.map((each) => daysOf(each, first.monday, groups["day"]));
  const precision = groups["day"] === undefined ? "week" : "day";
  return understood(days, precision, first.exact ? {} : { approximate: true });
}

/** 预备周 is the week before the first one; 考试周 and 复习周 lie in the last two weeks, roughly. */
function named(name: string, text: string, frame: PlanFrame, term: Term): FormReading {
  if (/[预准]备|备课/.test(name)) {
    const first = weekOne(frame, term);
    if (first === undefined) return misread("needs-calendar", text);
    const days: Interval = [addDays(first.monday, -7), addDays(first.monday, -1)];
    return understood([days], "week", first.exact ? {} : { approximate: true });
  }
  const { days, exact } = termDays(frame, term);
  if (!exact) return misread("needs-calendar", text);
  return understood([[addDays(days[1], -13), days[1]]], "week", { approximate: true });
}

type Groups = Readonly<Record<string, string | undefined>>;

/** 「第六周」「第十、十一周」「第3周周五」「预备周」: weeks of a term, counted in the school calendar. */
export const teachingWeek: TimeForm = {
  name: "teaching-week",
  needs: ["周期"],
  examples: [
    "第六周",
    "第6周",
    "第十、十一周",
    "第1-2周",
    "第2周-第4周",
    "3周",
    "第三周周五",
    "第十教学周",
    "开学第一周",
    "第二学期第三周",
    "预备周",
    "备课周",
    "考试周",
    "第0周",
  ],

  read(text, frame) {
    const groups = NUMBERED.exec(text)?.groups ?? NAMED.exec(text)?.groups;
    if (groups === undefined) return undefined;
    if (frame === undefined) return misread("no-frame", text);
    const term = termIn(groups["term"], frame);
    if (term === 0) return misread("invalid-term", text, ["第一学期", "第二学期"]);
    if (term === undefined) {
      const unclear = frame.kind === "school-year" || frame.calendar !== undefined;
      return misread(unclear ? "ambiguous-term" : "needs-calendar", text, [
        `第一学期${text}`,
        `第二学期${text}`,
      ]);
    }
    const name = groups["name"];
    return name === undefined ? numbered(groups, text, frame, term) : named(name, text, frame, term);
  },
};
