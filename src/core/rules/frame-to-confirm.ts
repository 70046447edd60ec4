import { frameName } from "../model/frame.ts";
import { quote } from "../text/quote.ts";
import type { Rule } from "./rule.ts";

/** 「2024—2025年度」 was taken for a school year. */
export const frameToConfirm: Rule = {
  code: "frame-to-confirm",
  level: "should",
  why: "“年度”可能指学年，也可能指自然年，两种读法月份所在的年份不同。",
  wrong: {
    title: "2024—2025年度工会工作进度安排",
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
  },
  right: {
    title: "2024—2025学年工会工作进度安排",
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
  },

  *check({ schedule: { frame } }) {
    if (frame?.toConfirm === undefined) return;
    const message = `${quote(frame.text, 20)}按${frameName(frame.frame)}理解，对吗？`;
    yield { at: null, judged: frame.text, message };
  },
};
