import { addDays } from "../../model/day.ts";
import { frameWindow } from "../../model/frame.ts";
import { dueBy, edgePrecision, hasNoEdge, hasSeveralEdges } from "../due-by.ts";
import { festivalNamed } from "../festival-words.ts";
import { isStretch, isTime, misread, roughly, type Time, type TimeForm } from "../time-form.ts";

/** 「寒假前」 is before the vacation begins, and 「截至寒假」 may be either end of it. */
const VACATION = /[寒暑]I?$/;
const BARE_MONTH = /(?:[\da-jm]M|Q|HY)$/;
/** 「3月底前」 is by the month's last day, not roughly so. */
const PART_OF_MONTH = /(?:M|Q|HY)[u-x]$/;

/** 「6月前」: before June or by its end; taken as before it. */
function isBareMonth(words: string, { precision, flags }: Time): boolean {
  return precision === "month" && !flags.approximate && BARE_MONTH.test(words);
}

const MIDDLE = /^(?:#?[ab]T)?tv/;

/** 「6月前」「国庆假期前」「期中前」: before it begins, not by its end. */
function startsEarly(words: string, time: Time): boolean {
  const ofTerm = time.precision === "term" || time.precision === "year";
  return isBareMonth(words, time) || ofTerm || time.offAround === true || MIDDLE.test(words);
}

/** 「9月10日前」「3月底前」「截至11月」: due by a day, which still counts. */
export const deadline: TimeForm = {
  needs: "XByZ截",
  pattern:
    /^(?:(?:(?:X|截s?\??)-?|-(?=.*Z$))[:@]*(.+?)(?:(?:(?<=M|\dY)w)?B|Z)?V?|@?(?!X|截[^$])([^E]+?)(?<![K放])(?:班?B务?V?|(yV)|截|Z))$/,

  read([code, late, before = "", within], { frame, read, words: say }) {
    const words = late ?? before;
    if (VACATION.test(words) || (late === undefined ? hasNoEdge : hasSeveralEdges)(words)) return undefined;
    const time = read(words);
    if (time?.kind === "ambiguous-term")
      return misread(
        "ambiguous-term",
        code,
        time.suggestions.map((each) => `${each.replace(/(?<=\d月)$/, MIDDLE.test(words) ? "" : "底")}前`),
      );
    if (!isTime(time)) return time;
    const [first] = time.intervals;
    const last = time.intervals.at(-1);
    if (first === undefined || last === undefined || !isStretch(time)) return undefined;
    const whole = late !== undefined || within !== undefined;
    const [bareMonth, isFestival] = [isBareMonth(words, time), festivalNamed(words) !== undefined];
    const early = !whole && startsEarly(words, time);
    const due = early ? addDays(first[0], -1) : last[1];
    const start = frame === undefined ? "" : frameWindow(frame)[0];
    if (due < start && bareMonth && early)
      return misread("ambiguous", code, [`${say(words)}${words.endsWith("M") ? "底" : "末"}前`]);
    if (due <= start && isFestival) return misread("ambiguous", code, ["12月底前"]);
    const doubts = [
      ...time.doubts,
      ...(early && bareMonth ? ["before-month"] : []),
      ...(!whole && !early && isFestival ? ["before-festival"] : []),
    ];
    const by = dueBy(due, edgePrecision(time, due, "end"), frame, doubts);
    return time.flags.approximate && !PART_OF_MONTH.test(words) ? roughly(by) : by;
  },
};
