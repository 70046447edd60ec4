import { sessionsIn } from "../body/sessions.ts";
import { tracesOf } from "../body/traces.ts";
import { quote } from "../text/quote.ts";
import type { Finding, Rule } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";

/** Words of last year's plan that were left standing: a year, 届次, 「第N个教师节」, the date of signing. */
export const planLastYear: Rule = {
  code: "plan-last-year",
  level: "should",
  why: "计划多半是在去年的文档上改的，年份、届次、落款日期最容易漏改。",
  wrong: {
    plan: ["青禾小学工会2023—2024学年工作计划", "一、庆祝第39个教师节", "2023年8月30日"],
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "各工会小组"],
    ],
  },
  right: {
    plan: ["青禾小学工会2024—2025学年工作计划", "一、庆祝第40个教师节", "2024年8月30日"],
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "各工会小组"],
    ],
  },

  *check(context) {
    const { body, frame } = context;
    if (frame === undefined || body.length === 0) return;
    for (const { line, words, wanted } of tracesOf(body, frame)) {
      const now = wanted === "" ? "" : `，现在应是${quote(wanted)}`;
      yield finding(line, words, `计划里还写着${quote(words)}${now}，像是去年的`);
    }
    yield* oldSessions(context);
  },
};

function finding(line: number, text: string, message: string): Finding {
  return { at: null, judged: `${line}\n${text}`, message, plan: { line, text } };
}

/** A session that lies before all those of the table. */
function* oldSessions({ body, itemCells }: RuleContext): Iterable<Finding> {
  const planned = itemCells.flatMap(({ items }) => items.flatMap(({ text }) => sessionsIn(text)));
  for (const { line, text } of body) {
    for (const { term, number, words } of sessionsIn(text)) {
      const same = planned.filter((session) => session.term === term);
      const first = same.find((session) => session.number === Math.min(...same.map((one) => one.number)));
      if (first === undefined || number >= first.number) continue;
      yield finding(line, words, `计划里写${quote(words)}，表里是${quote(first.words)}`);
    }
  }
}
