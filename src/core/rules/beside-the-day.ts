import type { Period } from "../model/period.ts";

/** Work that prepares something or looks back on it has a month of its own. */
const PREPARING =
  /推荐|评选|申报|筹备|筹划|摸底|总结|准备|策划|征集|方案|报名|报销|彩排|排练|回顾|后续|征求|采购|谋划|预算/u;

export function isPreparing(text: string): boolean {
  return PREPARING.test(text);
}

/** The time runs all year or comes back, so that no month is wrong for it. */
export function runsOn({ flags, precision }: Period): boolean {
  return flags.allPeriod === true || flags.recurrence !== undefined || precision === "year";
}
