import { addDays, type IsoDay } from "../model/day.ts";
import { type FrameSource, frameName, frameWindow, type PlanFrame } from "../model/frame.ts";
import type { YearMention } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import type { Rule } from "./rule.ts";

/** A plan is signed up to so many days before it begins, and at the latest on its last day. */
const BEFORE = 240;

const NAMES: Readonly<Record<FrameSource | YearMention["source"], string>> = {
  option: "选的",
  settings: "设置里",
  title: "标题",
  header: "表头",
  "sheet-name": "工作表名",
  signature: "落款",
};

/** Title, header, sheet's name and date of signing that cannot all be of one plan. */
export const yearsDisagree: Rule = {
  code: "years-disagree",
  level: "should",
  why: "标题、表头、落款的年份对不上，多半有一处忘了改，月份会落到别的年份。",
  wrong: {
    title: "2025—2026学年工会工作进度安排",
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["2024年9月1日", "", ""],
    ],
  },
  right: {
    title: "2025—2026学年工会工作进度安排",
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["2025年9月1日", "", ""],
    ],
  },

  *check({ schedule: { frame, years } }) {
    if (frame === undefined) return;
    const said = new Set<string>();
    for (const mention of years) {
      const { source, sheet, cell, text } = mention;
      const told = frame.source === "settings" && source === "title";
      if (told || said.has(text) || agrees(mention, frame.frame)) continue;
      said.add(text);
      const plan = frameName(frame.frame);
      yield {
        at: cell === undefined ? null : { sheet, cell },
        judged: `${plan}\n${text}`,
        message: `${NAMES[source]}写的是${quote(text)}，${NAMES[frame.source]}是${plan}，以哪个为准？`,
      };
    }
  },
};

function agrees({ source, days: [from, to] }: YearMention, frame: PlanFrame): boolean {
  const [first, last]: readonly [IsoDay, IsoDay] = frameWindow(frame);
  return source === "signature"
    ? from >= addDays(first, -BEFORE) && from <= last
    : from <= last && to >= first;
}
