import { plainWords } from "./plain-words.ts";
import type { PlanUnit, TextLine } from "./plan-lines.ts";

/** What a paper is by its own title, where it is no plan: a list of people or sums, or the notice of one event. */
export type OtherPaper = "ledger" | "event";

/** The title stands among the first lines: below the name of the body, a number, a date. */
const TOP = 5;
const LEDGER =
  /^[^，,。；;：:]{0,30}(?:名单|花名册|通讯录|签到[表簿]|生日表|明细表?|登记[表册]|统计表|大事记)$/;
/** 「关于举办教职工拔河比赛的通知」; that of several works speaks of work, plans or a series. */
const EVENT =
  /^[^，,。；;]{0,16}关于(?:举办|举行|开展|组织|召开|参加|进行)[^，,。；;]{2,40}的(?:通知|函|请示|公告)$/;
const SEVERAL = /工作|计划|安排|要点|系列|各项|月活动|年活动|活动月|学期/;

function kindOf({ text }: TextLine): OtherPaper | undefined {
  const words = plainWords(text).replace(/^#+ *|\*/g, "");
  if (LEDGER.test(words)) return "ledger";
  return EVENT.test(words) && !SEVERAL.test(words) ? "event" : undefined;
}

/** What the paper is where its first lines say that it is no plan. */
export function otherPaper(units: readonly PlanUnit[]): OtherPaper | undefined {
  for (const unit of units.slice(0, TOP)) {
    const kind = unit.kind === "line" ? kindOf(unit) : undefined;
    if (kind !== undefined) return kind;
  }
  return undefined;
}
