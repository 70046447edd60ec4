import { isTime, timeAt } from "./time-at.ts";
import type { TimeHead } from "./time-head.ts";

const NAME = "(?:第? *[一二三四五六七八九1-9] *阶段|[^，,。；;：:（()）\\[\\]]{2,12}阶段)";
/** 「第一阶段：宣传发动（9月）」, the time in brackets behind the stage's name. */
const IN_BRACKETS = new RegExp(
  `^(${NAME}(?: *[-:：、]{0,2} *[^，,。；;：:（()）\\[\\]]{1,16})?) *[([] *(?:时间[:：] *)?([^()\\[\\]]{2,24}?) *[)\\]]`,
);
/** 「第一阶段：9月—10月」, 「准备阶段 9月」. */
const BEHIND = new RegExp(`^(${NAME}) *(?:[:：-]{1,2} *| |(?=\\d))`);

/** The stage with its time as far as it is one as a whole, or else the time alone with the stage as its note. */
function headOf(raw: string, from: number, name: string, [at, end, behind]: readonly number[]): TimeHead {
  const gap = /^[\s：:，,—–-]*/.exec(raw.slice(behind))?.[0] ?? "";
  const whole = raw.slice(from, behind).trim();
  const isWhole = isTime(whole);
  return {
    kind: "month",
    strength: "plain",
    time: isWhole ? whole : raw.slice(at, end).trim(),
    gap,
    rest: raw.slice((behind ?? 0) + gap.length).trim(),
    ...(!isWhole && { note: name.trim() }),
    stage: true,
  };
}

/** The stage of a plan that begins at that place of a line, with its time; `shadow` is the line in plain spelling. */
export function readStageHead(raw: string, shadow: string, from: number): TimeHead | undefined {
  const words = shadow.slice(from, from + 80);
  const [whole, name = "", time = ""] = IN_BRACKETS.exec(words) ?? [];
  if (whole !== undefined) {
    const at = from + whole.lastIndexOf(time);
    const found = timeAt(shadow.slice(0, at + time.length), at);
    if (found?.end !== at + time.length) return undefined;
    return headOf(raw, from, raw.slice(from, from + name.length), [at, found.end, from + whole.length]);
  }
  const [before, named = ""] = BEHIND.exec(words) ?? [];
  const found = before === undefined ? undefined : timeAt(shadow, from + before.length);
  if (found === undefined) return undefined;
  return headOf(raw, from, raw.slice(from, from + named.length), [found.at, found.end, found.end]);
}
