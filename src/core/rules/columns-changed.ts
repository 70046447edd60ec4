import type { UnfitChoice } from "../model/column-choice.ts";
import { quote } from "../text/quote.ts";
import type { Finding, Rule } from "./rule.ts";

/** What the officer said about the columns no longer fits: the sheet's header has changed since. */
export const columnsChanged: Rule = {
  code: "columns-changed",
  level: "should",
  why: "改了表头或插了列以后，原来指定的列可能对不上，接着用会把别的列当成工作内容。",
  wrong: {
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
    chosen: ["月份", "内容", "部门"],
  },
  right: {
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
    chosen: ["时间段", "主要工作内容", "责任部门/人"],
  },

  *check({ schedule }) {
    yield* (schedule.unfit ?? []).map(finding);
  },
};

function finding({ sheet, cell, was, now }: UnfitChoice): Finding {
  const after = now === "" ? "空着" : `是${quote(now, 8)}`;
  return {
    at: { sheet, cell },
    judged: `${was}\n${now}`,
    message:
      was === ""
        ? `指定的列现在${after}，已重新认列，请核对`
        : `指定列时表头是${quote(was, 8)}，现在${after}，已改按表头认列，请核对`,
  };
}
