const MONTH = "(?:1[0-2]|0?[1-9]|元|正|十[一二]?|[一二三四五六七八九])";
const JOINER = "[-—–~～至到、,，和]";
const YEAR = "(?:\\d{2,4}年)?";
const PART = "(?:月份?(?:[上中下]旬|[初中底末])?)?";
const MONTHS = `${YEAR}${MONTH}${PART}(?:${JOINER}${YEAR}${MONTH}${PART}|${JOINER}[上中下]旬)*`;
const WEEK = "第[一二三四五六七八九十\\d、,-]+周";
const VACATION = "[寒暑](?:假|期)";
const TIME = new RegExp(
  `^(?:\\d+[、.．](?=[元正一二三四五六七八九十]|\\d{1,2}月)|[(（][一二三四五六七八九十]+[)）]、?|[一二三四五六七八九十]+、(?=\\d))?\\s*[【[]?(${MONTHS}|${WEEK}|${VACATION})[\\]】]?(?:(?:主要|重点)?工作(?:安排|要点|内容)?(?=\\s*[:：]?$))?(?:[(（][^)）]{0,30}[)）])?`,
);

/** The time at the head of a line of a month list, and what stands after it on the same line. */
export interface MonthHead {
  readonly time: string;
  /** What separates the time from the first item: 「：」, spaces, or nothing. */
  readonly gap: string;
  readonly rest: string;
}

/** Reads 「二月：」「#### 三月：」「1、三月」「9月上旬：」「九月份主要工作：」「七-八月   组织…」; undefined for any other line. */
export function readMonthHead(line: string): MonthHead | undefined {
  const text = line.replace(/^[\s#*_]+|[\s*_]+$/g, "");
  const [whole, time] = TIME.exec(text) ?? [];
  if (whole === undefined || time === undefined || !/[月周假期]/.test(time)) return undefined;
  const after = text.slice(whole.length);
  const [gap = ""] = /^[\s*_]*[:：]?[\s*_]*/.exec(after) ?? [];
  const rest = after.slice(gap.length);
  if (rest !== "" && gap === "") return undefined;
  if (rest !== "" && !/[:：]|\s{2,}|\t|　/.test(gap)) return undefined;
  return { time, gap, rest };
}
