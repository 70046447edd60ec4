import { frameWindow } from "../../model/frame.ts";
import { numberOf } from "../numerals.ts";
import { recurrenceIn } from "../recurrence-of.ts";
import {
  type Ask,
  isTime,
  misread,
  type Reading,
  ROUGH,
  type Time,
  type TimeForm,
  time,
} from "../time-form.ts";

const EACH_OF =
  /^a`?(?=[zWMQ季TSY](?:[a-in\d].*C))|^(?=(?:n`?[WM]|HY)[a-c\d]C$)|^(?:\[(?=[YST])|\](?=[YS])|(?=T各))(?=.各?[a-in\d].{0,4}C$)/;
/** 「1次/月」「2次/学期」. */
const EACH_BEHIND = /^([a-in\d](?:[-~][a-in\d])?C)\/([WMQ季TSY])$/;
const NEIGHBOURS = /(?<=[WtTMYSQ季z])([a-h]),?([nb-i])(?=[Ct])/;
/** 「每周三、五次」: days or a count, and neither makes sense. */
const APART = /^(.*[WtTMYSQz])([a-i]),?([a-in])C/;

/** 「一学期两次」「全年4次」「1次/月」 as 每学期两次 and so on, 「每周三四次」 as 3 to 4 times: two neighbouring numbers before 次 are a count. */
function plain(code: string): string {
  return code
    .replace(EACH_OF, "E")
    .replace(EACH_BEHIND, "E$2$1")
    .replace(NEIGHBOURS, (signs, least: string, most: string) =>
      numberOf(most) === (numberOf(least) ?? 0) + 1 ? `${least}-${most}` : signs,
    );
}

/** 「每年3月」: the month named, every year. */
function everyYear(months: Time): Reading {
  const { precision, flags } = months;
  if (precision === "term" || precision === "year" || flags.deadline || flags.openEnd) return undefined;
  return { ...months, flags: { ...(flags.approximate && ROUGH), recurrence: { freq: "yearly" } } };
}

/** The months before it, or the whole plan. */
function within(code: string, whole: string, { frame, read }: Ask): Reading {
  if (code !== "") {
    const reading = read(code);
    return isTime(reading) && reading.flags.recurrence ? undefined : reading;
  }
  if (frame === undefined) return misread("no-frame", whole);
  return time([frameWindow(frame)], frame.kind === "term" ? "term" : "year");
}

/** 「每月」「每周三下午」「双周五」「每学期2-3次」: what comes back, in the whole plan or the months before it. */
export const recurrence: TimeForm = {
  needs: 'E<>"C%:',

  read([written], ask) {
    const code = plain(written);
    if (!/[E<>"]/.test(code)) return undefined;
    const [, unit = "", few, many] = APART.exec(code) ?? [];
    if (unit !== "")
      return misread("ambiguous", written, [
        `${ask.words(unit)}${numberOf(few)}-${numberOf(many)}次`,
        ask.words(written.replace(/C.*$/, "")),
      ]);
    const [, year = "", yearly = ""] = /^E([YS])(.+)$/.exec(code) ?? [];
    const months = yearly === "" ? undefined : (ask.read(yearly) ?? ask.read(year + yearly));
    if (months !== undefined && isTime(months) && months.flags.deadline)
      return misread("ambiguous", written, [ask.words(yearly)]);
    if (months !== undefined) return isTime(months) ? everyYear(months) : months;
    const [found, before = ""] = recurrenceIn(code) ?? [];
    const span = found && within(before.replace(/[,:]$/, ""), code, ask);
    if (!isTime(span)) return span;
    const { intervals, precision, flags, doubts } = span;
    return time(
      intervals,
      precision,
      { ...(flags.approximate && ROUGH), ...(found && { recurrence: found }) },
      doubts,
    );
  },
};
