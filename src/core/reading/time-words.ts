import { fold } from "../text/fold.ts";
import { plainHeading } from "./plain-heading.ts";

/** Nothing but the characters that times are written with, and among them a unit of time. */
const TIME_CHARACTERS =
  /^[0-9一二三四五六七八九十〇零元正冬腊年月份日号旬周星期天礼拜季度学校寒暑假上中下初末底前后起至到开全常长每左右第半次翌明本预备准平时态化春夏秋冬两双单隔和及~\-,，、./:：·()（）]{1,30}$/;
const UNIT = /[年月日旬周期季假度态]/;
const PLAIN_MONTH = /^[0-9]{1,2}月$/;
const TERM_NAME = /^(?:第?[一二12上下春秋][季期]?学期|[上下]半年)$/;
const SECTION_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*\p{Script=Han}/u;
const BARE_MONTH = /^(?:0?[1-9]|1[0-2])$/;

/** A number alone, and the year of a plan's title. */
const NO_HEADING = /^(?:0?[1-9]|1[0-2]|[0-9]{4}年)$/;

/** What may follow the month in a heading over its rows: 三月份工作安排. */
const HEADING_TAIL =
  /(?:的?(?:学?校?工会)?(?:主要|重点|具体)?(?:工作|活动)(?:安排|计划|要点|重点|内容)?表?|安排|计划)?\s*[：:]?$/;
/** The plan's own frame before the month: 2024—2025学年9月工作安排. */
const HEADING_FRAME =
  /^20[0-9]{2}\s*[-—–－~～至]+\s*(?:20)?[0-9]{2}\s*学年度?\s*(?:第?[一二上下]学期)?的?\s*(?=[0-9一二三四五六七八九十元]+(?:[-—–－~～至、和][0-9一二三四五六七八九十]+)?月)/;
/** What stands in brackets behind a month, what it is called or who answers: 「九月（师德建设月）」. */
export const BRACKET_BEHIND = /\s*[（(【][^（）()【】]{2,24}[）)】]\s*$/;
/** 「第1周（9.2-9.6）」: the week with its days. */
const WEEK_WITH_DAYS = /^第?[0-9一二三四五六七八九十]{1,3}周\s*[（(][0-9.．·/月日号\s—–~～至-]{3,24}[）)]$/;

/** Whether the text is made of time words alone; what it means is for the time reader to say. */
export function looksLikeTime(text: string): boolean {
  if (text.length > 40) return false;
  if (PLAIN_MONTH.test(text)) return true;
  const plain = fold(text);
  return BARE_MONTH.test(plain) || (TIME_CHARACTERS.test(plain) && UNIT.test(plain));
}

/** What may follow it: 第一学期工作安排. */
const TERM_TAIL = /(?:工会)?(?:工作|活动)?(?:安排|计划|要点|进度)?表?[:：]?$/;
/** A list number before the name of a term: 「二、第二学期」. */
const TERM_NUMBER = /^(?:[一二三四五六七八九十]{1,2}、|[(][一二三四五六七八九十]{1,2}[)]|[0-9][.、])/;

/** The term or half-year that the text names and says nothing else: 「二、第二学期工作安排」 gives 第二学期. Above a header it heads the table. */
export function termName(text: string): string | undefined {
  if (text.length > 20) return undefined;
  const name = fold(text).replace(TERM_NUMBER, "").replace(TERM_TAIL, "");
  return TERM_NAME.test(name) ? name : undefined;
}

/** Whether the text divides a table by kinds of work: 「一、组织建设」, but not 「一、9月」. */
export function namesSection(text: string): boolean {
  return SECTION_NUMBER.test(text) && !looksLikeTime(text) && headingTime(text) === undefined;
}

/** The time in a heading that stands over its rows, as typed: 「三月份工作安排」 gives 三月份; undefined for other headings. */
export function headingTime(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const plain = plainHeading(text);
  if (WEEK_WITH_DAYS.test(plain)) return plain;
  const bare = plainHeading(plain.replace(BRACKET_BEHIND, "").replace(HEADING_TAIL, ""))
    .replace(HEADING_FRAME, "")
    .trim();
  return looksLikeTime(bare) && !NO_HEADING.test(fold(bare)) ? bare : undefined;
}

const NUMBER = "(?:[0-9]{1,2}|[元正一二三四五六七八九十]{1,3})";
const MONTH_IN_TITLE = new RegExp(
  `(?<![0-9元正一二三四五六七八九十—–－~～至到、-])(?:20[0-9]{2}\\s*年\\s*)?${NUMBER}\\s*(?:月份?)?(?:\\s*[-—–－~～至到、]+\\s*${NUMBER}\\s*)?月份?(?=(?:学校|校|[教职]工)?(?:工会)?的?(?:主要|重点|具体)?(?:工作|活动|任务|行事|安排|计划|要点))`,
);

/** The month or months for which a title announces the work: 「育才中学工会2024年3月工作安排」 gives 2024年3月. */
export function monthInTitle(title: string): string | undefined {
  return title.length > 60 ? undefined : MONTH_IN_TITLE.exec(title)?.[0].trim();
}
