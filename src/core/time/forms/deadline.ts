import { frameWindow } from "../../model/frame.ts";
import { dayBefore, dueBy, edgePrecision, hasSeveralEdges } from "../due-by.ts";
import { festivalNamed } from "../festival-words.ts";
import { isStretch, misread, roughly, type TimeForm, type Understood } from "../time-form.ts";

const BY =
  /^(?:截至|即日起(?:至|到)|截止(?:日期|时间)?(?:为|是|:)?到?|不迟于|不晚于|最迟|最晚|至迟|务必于|须于)(?:于|在|到)?(?<time>.+?)(?:之前|以前|前|为?止|底前)?$/;
const BEFORE =
  /^(?:在|于)?(?<time>[^每]+?(?<!开学|放假))(?:(?:下班|放学)?(?:之前|以前|前)(?:全部|必须|务必)?(?:完成|上报|报送|报名|结束|落实)?|(?<within>以?内(?:完成|上报|落实))|截止|为止|止)$/;
/** 「寒假前」 is before the vacation begins, and 「截至寒假」 may be either end of it. */
const VACATION = /(?:寒暑|寒|暑)(?:假期?|期)(?:期间)?$/;
const BARE_MONTH = /(?:\d|[一二三四五六七八九十元])月份?$|季度$|半年$/;
/** 「3月底前」 is by the month's last day, not roughly so. */
const PART_OF_MONTH = /月份?(?:初|中|底|末)$/;

/** 「6月前」: before June or by its end; taken as before it. */
function isBareMonth(words: string, time: Understood): boolean {
  return time.precision === "month" && !time.flags.approximate && BARE_MONTH.test(words);
}

/** 「9月10日前」「3月底前」「截至11月」: due by a day, which still counts. */
export const deadline: TimeForm = {
  name: "deadline",
  needs: ["截迟晚务须前内止即"],
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
    "9月内完成",
    "9月10日之前完成",
    "国庆节前",
    "国庆假期前",
  ],

  read(text, frame, inner) {
    const late = BY.exec(text)?.groups?.["time"];
    const before = BEFORE.exec(text)?.groups;
    const words = late ?? before?.["time"];
    if (words === undefined || VACATION.test(words) || hasSeveralEdges(words)) return undefined;
    const reading = inner(words);
    if (reading?.ok === false && reading.fault.kind === "ambiguous-term")
      return misread(
        "ambiguous-term",
        text,
        reading.fault.suggestions.map((each) => `${each}前`),
      );
    if (!reading?.ok) return reading;
    const time = reading.value;
    const [first] = time.intervals;
    const last = time.intervals.at(-1);
    if (first === undefined || last === undefined || !isStretch(time)) return undefined;
    const whole = late !== undefined || before?.["within"] !== undefined;
    const early = !whole && startsEarly(words, time);
    const due = early ? dayBefore(first[0]) : last[1];
    if (frame !== undefined && due < frameWindow(frame)[0] && isBareMonth(words, time) && early)
      return misread("ambiguous", text, [`${words}底前`, `${words}初前`]);
    if (frame !== undefined && due <= frameWindow(frame)[0] && isFestival(words))
      return misread("ambiguous", text, ["12月底前"]);
    const doubts = [
      ...time.doubts,
      ...(early && isBareMonth(words, time) ? ["before-month"] : []),
      ...(!whole && !early && isFestival(words) ? ["before-festival"] : []),
    ];
    const by = dueBy(due, edgePrecision(time, due, "end"), frame, doubts);
    const rough = time.flags.approximate && !PART_OF_MONTH.test(words);
    return by.ok && rough ? roughly(by.value) : by;
  },
};

/** 「6月前」「国庆假期前」「期中前」: before it begins, not by its end. */
function startsEarly(words: string, time: Understood): boolean {
  const ofTerm = time.precision === "term" || time.precision === "year";
  return (
    isBareMonth(words, time) || ofTerm || time.offAround === true || /^(?:第?[一二]学期)?期中/.test(words)
  );
}

function isFestival(words: string): boolean {
  return festivalNamed(words) !== undefined;
}
