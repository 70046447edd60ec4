import type { TimeForm } from "../time-form.ts";

const WORDS = /^(?<time>.{2,}?)中?(?:完成|进行|开展|举行|召开|举办|启动)$/;

/** 「9月10日前」「9月内」 and their verb are a deadline. */
const EDGED = /(?<![寒暑](?:假|期))(?:[之以]?前|内)$/;

/** 「9月进行」「寒假前完成」: a time and the verb of the work, which says nothing more. */
export const timeAndVerb: TimeForm = {
  name: "time-and-verb",
  needs: ["完进开举召启"],
  examples: ["9月进行", "10-11月开展", "寒假前完成", "10月份举行"],

  read(text, _frame, inner) {
    const time = WORDS.exec(text)?.groups?.["time"];
    const reading = time === undefined ? undefined : inner(time);
    if (time === undefined || reading === undefined || EDGED.test(time)) return undefined;
    if (!reading.ok) return /[\d一二三四五六七八九十假]/.test(time) ? reading : undefined;
    const { deadline, allPeriod, recurrence } = reading.value.flags;
    return deadline || allPeriod || recurrence ? undefined : reading;
  },
};
