import { JOINTS } from "../asked-forms.ts";
import {
  coarsest,
  type FormReading,
  isStretch,
  misread,
  type ReadInner,
  type TimeForm,
  type Understood,
} from "../time-form.ts";
import { isSimpleTime, isWordTime } from "../word-time.ts";

const JOINT = /[-至到]/g;
const WRAPPED = /^[从由自]?(?<body>.+?)(?:止|为止|期间|之间)?$/;

function join(one: Understood, other: Understood, text: string): FormReading {
  const from = one.intervals[0]?.[0];
  const to = other.intervals.at(-1)?.[1];
  if (from === undefined || to === undefined || from > to || from > (other.intervals[0]?.[0] ?? to))
    return misread("reversed-range", text);
  const within = (one.intervals.at(-1)?.[1] ?? to) > to;
  const rough = one.flags.approximate || other.flags.approximate;
  return {
    ok: true,
    value: {
      intervals: [[from, to]],
      precision: within ? other.precision : coarsest([one.precision, other.precision]),
      flags: rough ? { approximate: true } : {},
      doubts: [...one.doubts, ...other.doubts],
    },
  };
}

function readAt(left: string, right: string, text: string, inner: ReadInner): FormReading | undefined {
  const one = inner(left);
  const other = one && inner(right);
  if (one === undefined || other === undefined) return undefined;
  if (!one.ok) return one;
  if (!other.ok) return other;
  return isStretch(one.value) && isStretch(other.value) ? join(one.value, other.value, text) : undefined;
}

/** 「9月至年底」「开学初至9月底」「国庆节至重阳节」: from one time to another, of which one at least is a word. */
export const rangeOfTimes: TimeForm = {
  name: "range-of-times",
  needs: [JOINTS],
  examples: [
    "9月至年底",
    "第一学期开学初至9月底",
    "国庆节至重阳节",
    "三八至五一",
    "第一学期至第二学期",
    "9月第一周-10月第一周",
    "寒假-3月",
    "重阳节至国庆节",
  ],

  read(text, _frame, inner) {
    const body = WRAPPED.exec(text)?.groups?.["body"] ?? text;
    for (const { index } of body.matchAll(JOINT)) {
      const [left, right] = [body.slice(0, index), body.slice(index + 1)];
      const wordy = isWordTime(left) || isWordTime(right);
      if (wordy && isSimpleTime(left) && isSimpleTime(right)) return readAt(left, right, text, inner);
    }
    return undefined;
  },
};
