import { frameName } from "../model/frame.ts";
import { readFrame } from "../time/read-frame.ts";
import type { Rule } from "./rule.ts";

/** The settings kept last year's frame while the title says another one. */
export const frameAgainstTitle: Rule = {
  code: "frame-against-title",
  level: "should",
  why: "表格是从去年的改来的，设置里还留着去年的学年，月份会落到去年。",
  wrong: {
    title: "2025—2026学年工会工作进度安排",
    kept: "2024-2025学年",
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
  },
  right: {
    title: "2025—2026学年工会工作进度安排",
    kept: "2025-2026学年",
    rows: [["9月", "召开工会委员例会", "工会委员会"]],
  },

  *check({ schedule: { frame, title = "" } }) {
    if (frame?.source !== "settings") return;
    const inTitle = readFrame(title);
    if (!inTitle.ok) return;
    const [kept, written] = [frameName(frame.frame), frameName(inTitle.value.frame)];
    if (kept === written) return;
    yield {
      at: null,
      judged: `${kept}\n${title}`,
      message: `标题写的是${written}，设置里是${kept}，以哪个为准？`,
    };
  },
};
