import { explainPeriod } from "../text/explain-period.ts";
import { quote } from "../text/quote.ts";
import { readFrame } from "../time/read-frame.ts";
import type { Rule } from "./rule.ts";

const PLACEHOLDER = /[_＿×xX*]{2,}(?=[学年度—-])|20[_＿×xX*]+/u;

/** No line of the workbook says which school year, term or year the plan covers. */
export const frameMissing: Rule = {
  code: "frame-missing",
  level: "must",
  why: "不知道是哪一学年或哪一年，就不知道“1-2月”落在哪一年。",
  wrong: { title: "工会工作进度安排", rows: [["9月", "召开工会委员例会", "工会委员会"]] },
  right: {
    title: "2024—2025学年工会工作进度安排",
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
  },

  *check({ schedule: { frame, title } }) {
    if (frame) return;
    yield { at: null, judged: title ?? "", message: messageFor(title) };
  },
};

function messageFor(title: string | undefined): string {
  if (title === undefined) return "没写是哪一学年，请在表格上方加标题，例如“2024—2025学年工作进度安排”";
  const reading = readFrame(title);
  const kind = reading.ok ? undefined : reading.fault.kind;
  if (kind === "placeholder" || PLACEHOLDER.test(title)) {
    return `标题${quote(title, 20)}里的年份还空着，请补上`;
  }
  if (reading.ok || kind === "no-year" || kind === "empty") {
    return `标题${quote(title, 20)}没写学年，请补上，例如“2024—2025学年”`;
  }
  const { message, advice } = explainPeriod(reading.fault);
  return `标题里的学年要改：${message}，${advice}`;
}
