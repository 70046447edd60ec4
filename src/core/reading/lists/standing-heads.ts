import type { MarkedUnit } from "./mark-lines.ts";
import { endsRegion } from "./mark-lines.ts";
import type { TimeHead } from "./time-head.ts";

/** 「常规工作」 without 全年 or 每月 before it is often no more than a caption among the works of one month. */
const BARE = /^(?:常规|经常|日常|常态|长期|例行)/;
/** What such captions stand beside. */
const OTHER_CAPTION = /^(?:[•●◆■*-] *)?(?:重点|中心|主要|专项|临时|其[他它]|特色|创新)(?:工作|活动)[:：]?$/;
const FEWEST_MONTHS = 2;

type Heads = readonly (TimeHead | undefined)[];

/** The units around that one up to where any list ends. */
function regionAround(units: readonly MarkedUnit[], at: number): readonly [from: number, to: number] {
  let [from, to] = [at, at + 1];
  const ends = (index: number) => {
    const unit = units[index];
    return unit === undefined || endsRegion(unit);
  };
  while (from > 0 && !ends(from - 1)) from -= 1;
  while (to < units.length && !ends(to)) to += 1;
  return [from, to];
}

/** Whether the words head a part of a list of their own: once, before all its months or behind them. */
function headsPart(units: readonly MarkedUnit[], heads: Heads, at: number): boolean {
  const [from, to] = regionAround(units, at);
  const isMonth = (index: number) => ["month", "part", "number"].includes(heads[index]?.kind ?? "");
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  const months = places.filter(isMonth);
  const captions = places.filter((index) => {
    const unit = units[index];
    if (unit?.kind !== "line" || index === at) return false;
    return OTHER_CAPTION.test(unit.line.text) || heads[index]?.time === heads[at]?.time;
  });
  const apart = months.every((index) => index < at) || months.every((index) => index > at);
  return months.length >= FEWEST_MONTHS && apart && captions.length === 0;
}

/** The heads without those that only look like work which goes on all the time. */
export function withoutCaptions(units: readonly MarkedUnit[], heads: Heads): Heads {
  return heads.map((head, at) => {
    const bare = head?.kind === "all" && BARE.test(head.time);
    return bare && !headsPart(units, heads, at) ? undefined : head;
  });
}
