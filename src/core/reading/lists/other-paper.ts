import { plainWords } from "./plain-words.ts";
import type { PlanUnit, TextLine } from "./plan-lines.ts";

/** What a paper is by its own title, where it is no plan: a list of people or sums, or the notice or report of one event. */
export type OtherPaper = "ledger" | "event";

/** The title stands among the first lines: below the name of the body, a number, a date. */
const TOP = 5;
const TITLE = 2;
const LEDGER =
  /^[^，,。；;：:]{0,30}(?:名单|花名册|通讯录|签到[表簿]|生日表|明细表?|登记[表册]|生日登记|统计表|大事记|汇报|简报|纪实)$/;
/** 「关于举办教职工拔河比赛的通知」; that of several works speaks of work, plans or a series. */
const EVENT =
  /^[^，,。；;]{0,16}关于(?:举办|举行|开展|组织|召开|参加|进行)[^，,。；;]{2,40}的(?:通知|函|请示|公告)$/;
const SEVERAL = /工作|计划|安排|要点|系列|各项|月活动|年活动|活动月|学期/;

function kindOf({ text }: TextLine): OtherPaper | undefined {
  const words = plainWords(text).replace(/^#+ *|\*/g, "");
  if (LEDGER.test(words)) return "ledger";
  return EVENT.test(words) && !SEVERAL.test(words) ? "event" : undefined;
}

/** 「（通讯员 江雪）」 below a report of what was done day by day. */
const REPORTER = /^[(（[【]?(?:通讯员|记者|摄影|图文)[:： ]/;

const isReported = (unit: PlanUnit) => unit.kind === "line" && REPORTER.test(unit.text);

/** What the paper is where its first lines, or who signs below it, say that it is no plan. */
export function otherPaper(units: readonly PlanUnit[]): OtherPaper | undefined {
  if (units.slice(-TOP).some(isReported)) return "event";
  const kinds = units.slice(0, TOP).map((unit) => (unit.kind === "line" ? kindOf(unit) : undefined));
  // Further down such words are works: 「会员名单」.
  return kinds.find((kind, at) => kind === "event" || (kind === "ledger" && at < TITLE));
}
