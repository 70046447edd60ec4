/**
 * What officers call the chapter that holds the schedule, best name first (PLANS 3.4, WORD section 4).
 *
 * 「三、主要工作内容及安排」 is none of them: it holds the plan's body in real plans.
 */
const NAMES: readonly RegExp[] = [
  /工作进度(安排|计划)?/,
  /(进度|进程|推进)(安排|计划|表)/,
  /行事[历曆歷]/,
  /具体工作安排/,
  /活动安排|活動安排/,
  /工作安排/,
  /活动内容及安排|具体安排|(月份|每月|逐月|分月|按月|(?<![\d一二三四五六七八九十])月)(工作|活动)?(要点|安排|计划)/,
  /时间(安排|表)|日程|任务清单|校[历曆]/,
  /安排表|计划表|具体工作/,
];

/** Words that may stand around the name without making it another thing. */
const AROUND =
  /[(（].{0,8}[)）]|附[件表录]?\d?|\d{2,4}([-—–~至]\d{2,4})?|第[一二]|[上下]半|[学學]年|[学學]期|年度|年|本|全|度|[学學]校|工[会會]|教职工|教育|主要|具体|重点|每月|各月|月份|分月|逐月|月|工作|活[动動]|[内內]容|时间|安排|进度|计划|一览|表|及|和|与|的|[:：、]/g;

/** How well a text names the schedule's chapter; higher is better. */
interface NameMatch {
  /** Position of the name in the list above, 0 the best. */
  readonly rank: number;
  /** Nothing but the name and the words that belong around it. */
  readonly exact: boolean;
}

/** White space, markdown marks and the list number off: 「## **五、工作进度安排：**」 gives 「工作进度安排」. */
export function bareHeading(text: string): string {
  const bare = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^[#*_]+|[*_]+$/g, "")
    .replace(/[:：]$/, "")
    .replace(/[*_]+$/, "");
  return bare.replace(LIST_NUMBER, "");
}

const LIST_NUMBER =
  /^(第[一二三四五六七八九十\d]+[部分章节项]+[、.:]?|[(][一二三四五六七八九十\d]+[)][、.]?|[一二三四五六七八九十]+[、.,:]|\d+(\.\d+)+(?![节日号\d.])|\d+[、.)](?!\d)|[IVX]+[、.]|[①-⑳])/;

/** How high a heading stands by its own number: 一、 is 1, （一） 2, 1. 3, （1） 4; undefined without one. */
export function numberLevel(text: string): number | undefined {
  const bare = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^[#*_]+/, "");
  if (/^(第[一二三四五六七八九十\d]+[部分章]+|[一二三四五六七八九十]+[、.,:])/.test(bare)) return 1;
  if (/^[(][一二三四五六七八九十]+[)]/.test(bare)) return 2;
  if (/^\d+[、.)](?!\d)/.test(bare)) return 3;
  return /^[(]\d+[)]/.test(bare) ? 4 : undefined;
}

/** The years and the term, which make a heading long without making it a sentence. */
const YEARS = /\d{4}年?([-—–~至]\d{2,4})?(学年|年度?)?(第[一二]学期)?/g;

/** 「（详见下表）」 behind a heading says that the schedule follows it. */
const BELOW = /[(](请?详?见|具体见|如)(下表?|表)[)]$/;

/** The schedule's name in a short line; undefined for body sentences and for other headings. */
export function matchName(text: string): NameMatch | undefined {
  const bare = bareHeading(text).replace(BELOW, "");
  if (bare.replace(YEARS, "").length > 20 || /[。;,!?]|如下|见下|附后|要求|做好|落实|按照|根据/.test(bare))
    return undefined;
  for (const [rank, name] of NAMES.entries()) {
    const found = name.exec(bare);
    if (!found) continue;
    const rest = bare.replace(name, "").replace(AROUND, "");
    return { rank, exact: rest === "" };
  }
  return undefined;
}

/** A text in its compatible signs and without blanks. */
export function bareText(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

/** A sentence that leads in a table: 「具体安排如下表：」. */
export function leadsIn(text: string): boolean {
  const bare = bareText(text);
  return bare.length > 0 && bare.length <= 40 && /(如下|见下|下表|附表)[^。]{0,6}[:。]?$/.test(bare);
}

/** Letters of the longest sentence that leads a table in. */
const LONGEST_LEAD = 120;

const POINTS_DOWN =
  /(安排|计划|进度|分工|内容|项目|工作)(具体|分别)?(如下|见下表|如下表)(所示)?[:。]?$|[见如]下表(所示)?[:。]?$/;

/** A sentence of any length that ends in leading in what stands below it. */
export function pointsDown(text: string): boolean {
  if (leadsIn(text)) return true;
  const bare = bareText(text);
  return bare.length <= LONGEST_LEAD && POINTS_DOWN.test(bare);
}
