import { SEPARATORS } from "../asked-forms.ts";
import { coarsest, isStretch, type TimeForm, type Understood, understood } from "../time-form.ts";
import { isSimpleTime, isWordTime } from "../word-time.ts";

const SPLIT = /[、,;和及与]/;
/** 「第一学期：10月」「9月：慰问」 as one of several. */
const LABELLED = /^[^:]{2,}:[^:]+$/;

/** 「教师节、中秋节」「寒假、暑假」「第一学期、第二学期」: several times, of which one at least is a word. */
export const listOfTimes: TimeForm = {
  name: "list-of-times",
  needs: [SEPARATORS],
  examples: [
    "教师节、中秋节",
    "五一、五四",
    "寒假、暑假",
    "第一学期、第二学期",
    "9月、教师节",
    "端午节和中秋节",
    "第一学期：10月；第二学期：4月",
    "9月：慰问；10月：体检",
  ],

  read(text, _frame, inner) {
    if (!SPLIT.test(text)) return undefined;
    const labelled = text.split(/[;,、]/);
    const parts = labelled.every((part) => LABELLED.test(part)) ? labelled : text.split(SPLIT);
    if (parts !== labelled && (!parts.some(isWordTime) || !parts.every(isSimpleTime))) return undefined;
    const times: Understood[] = [];
    for (const part of parts) {
      const reading = inner(part);
      if (reading?.ok === false) return reading;
      if (reading === undefined || !isStretch(reading.value)) return undefined;
      times.push(reading.value);
    }
    const precision = coarsest(times.map((time) => time.precision));
    // A term with its work behind it (「第一学期：召开教代会」) says more than a list of times can.
    const ofTerms = precision === "term" || precision === "year";
    if (ofTerms && (parts === labelled || /\d{4}/.test(text))) return undefined;
    return understood(
      times.flatMap(({ intervals }) => intervals),
      precision,
      times.some(({ flags }) => flags.approximate) ? { approximate: true } : {},
      times.flatMap(({ doubts }) => doubts),
    );
  },
};
