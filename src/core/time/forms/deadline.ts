import { dayBefore, dueBy, edgePrecision, hasSeveralEdges } from "../due-by.ts";
import type { TimeForm, Understood } from "../time-form.ts";

const BY =
  /^(?:截至|截止到?|不迟于|不晚于|最迟|最晚|至迟|务必于|须于)(?:于|在|到)?(?<time>.+?)(?:之前|以前|前|为?止|底前)?$/;
const BEFORE = /^(?:在|于)?(?<time>.+?(?<!开学|放假))(?:之前|以前|前|前完成|以?内完成|截止|为止|止)$/;
/** 「寒假前」 is before the vacation begins, and 「截至寒假」 may be either end of it. */
const VACATION = /^(?:\d{4}年)?(?:寒暑|寒|暑)(?:假|期)/;
const BARE_MONTH = /(?:\d|[一二三四五六七八九十元])月份?$/;

/** 「6月前」: before June or by its end; taken as before it. */
function isBareMonth(words: string, time: Understood): boolean {
  return time.precision === "month" && !time.flags.approximate && BARE_MONTH.test(words);
}

/** 「9月10日前」「3月底前」「截至11月」: due by a day, which still counts. */
export const deadline: TimeForm = {
  name: "deadline",
  examples: [
    "9月10日前",
    "9月10日之前",
    "3月底前",
    "6月前",
    "截至11月",
    "不迟于10月15日",
    "最迟12月底",
    "2025年3月底前",
    "年底前",
  ],

  read(text, frame, inner) {
    const by = BY.exec(text)?.groups?.["time"];
    const words = by ?? BEFORE.exec(text)?.groups?.["time"];
    if (words === undefined || VACATION.test(words) || hasSeveralEdges(words)) return undefined;
    const reading = inner(words);
    if (!reading?.ok) return reading;
    const time = reading.value;
    const [first] = time.intervals;
    const last = time.intervals.at(-1);
    if (first === undefined || last === undefined || isStrange(time)) return undefined;
    const beforeMonth = by === undefined && isBareMonth(words, time);
    const due = beforeMonth ? dayBefore(first[0]) : last[1];
    const doubts = beforeMonth ? [...time.doubts, "before-month"] : time.doubts;
    return dueBy(due, edgePrecision(time, due, "end"), frame, doubts);
  },
};

function isStrange({ flags }: Understood): boolean {
  return flags.deadline !== undefined || flags.openEnd === true || flags.recurrence !== undefined;
}
