import { shadowOf } from "./shadow.ts";
import { timeAt } from "./time-at.ts";
import type { TimeHead } from "./time-head.ts";

const LONGEST = 40;
const MONTH = /(?:20\d{2} *年 *)?(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]) *月(?: *份)?/;
/** What stands between the month and the end of a title. */
const BEHIND =
  /^的?(?:教?职工|教师|学校|工会|工作|活动|主要|重点|具体|常规)*(?:安排|计划|要点|预告|一览|清单|日程)表?(?:[(（][^()（）]{0,8}[)）])?(?:如下)?[:：]?$/;
/** 「兰溪中学工会2025年三月份工作」: without 安排 a title says whose work it is, or of which year. */
const WORK_ALONE = /^的?(?:教?职工|工会|主要|重点)*(?:工作|活动)(?:[(（][^()（）]{0,8}[)）])?[:：]?$/;
const WHOSE = /(?:工会|学校|[小中大]学|学院|幼儿园|\d年)$/;
const LOOKS_BACK = /^(?:总结|小结|汇报|通报|布置|安排|部署|做好|完成|讨论|研究|回顾)/;

/** Whether the words round a time, 工作 behind it, are a title. */
function saysWhose(before: string, time: string, behind: string): boolean {
  return WORK_ALONE.test(behind) && !LOOKS_BACK.test(before) && (time.includes("年") || WHOSE.test(before));
}

/** Work with the plan itself, and sentences. */
const NO_TITLE = /制[定订]|拟定|撰写|上报|讨论|审议|布置|落实|下发|[。；;]|^[0-9]{1,2} *[、.．]/;

/** 「杏坛小学工会9月份工作安排」「各位老师，10月活动安排如下：」: a title that names its one month behind other words. */
export function readMonthTitle(raw: string): TimeHead | undefined {
  if (raw.length > LONGEST || NO_TITLE.test(raw)) return undefined;
  const shadow = shadowOf(raw);
  const { index } = MONTH.exec(shadow) ?? { index: -1 };
  const found =
    index >= 0 && !/[-0-9至到、一二三四五六七八九十]$/.test(shadow.slice(0, index).trimEnd())
      ? timeAt(shadow, index)
      : undefined;
  if (found?.kind !== "month") return undefined;
  const behind = shadow.slice(found.end).trim();
  const before = shadow.slice(0, found.at).trim();
  if (!BEHIND.test(behind) && !saysWhose(before, shadow.slice(found.at, found.end), behind)) return undefined;
  const time = raw.slice(found.at, found.end).trim();
  return { kind: "month", strength: "plain", time, gap: "", rest: "", titled: true, within: true };
}
