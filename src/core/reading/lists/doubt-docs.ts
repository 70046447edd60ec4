import type { DoubtCode } from "../../model/imported-plan.ts";

/** What each doubt of an import means, one line each, in the order in which they are told. */
export const DOUBTS: Readonly<Record<DoubtCode, string>> = {
  "no-schedule": "整份文字里没有找到进度安排，没有读出任何一行。",
  "months-in-prose": "没有安排的计划里，正文这一行提到了月份，可能正是要找的安排。",
  "frame-missing": "没有写是哪一学年或哪一年，月份落不到具体的年份。",
  "frame-to-confirm": "学年或年份是从落款、月份的先后或正文推出来的，要请确认。",
  "years-disagree": "落款或安排标题的年份和计划的年份对不上。",
  "encoding-to-confirm": "文件没有写明编码，是按最像的一种读的，要看看这几行对不对。",
  "several-schedules": "一份文字里有几份安排，都读进来了，要挑一份。",
  "number-lost": "这一项前面的序号丢了数字，按单独一项读入。",
  "items-split": "这个月只有一段话，按逗号分成了几项。",
  "month-glued": "月份和第一项的序号连在一起，是拆开来读的。",
  "period-missing": "这一行没有写时间。",
  "period-unreadable": "时间的写法看不懂，或者写错了。",
  "period-outside-frame": "时间不在这一学年或这一年里。",
  "content-missing": "有时间，下面没有写工作。",
  "month-order": "月份的先后反了，可能写错了月份。",
  "month-twice": "同一个月分两处写，可能有一处写错了月份。",
  "year-unclear": "十二月后面又写了年初的月份，不知道是今年还是明年。",
  "owner-hinted": "没有写责任部门，但工作里提到了一个部门，问要不要填上。",
  "text-garbled": "这一项里有乱码。",
  "text-annotated": "这一项里夹着注音。",
  "placeholder-left": "从模板抄来的空还没有填。",
};

/** The list of the codes of doubts, one line each; second table of docs/codes.md. */
export function doubtsTable(): readonly string[] {
  const lines = Object.entries(DOUBTS).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return ["| code | 意思 |", "|---|---|", ...lines];
}
