import { BULLETS, EMOJI } from "../../text/bullets.ts";
import { saysNoWork } from "../../text/no-work.ts";
import { shadowOf } from "./shadow.ts";

/** What may stand behind the time in a heading of its own. */
const NOUNS =
  "(?:主要|重点|具体|常规|日常|经常性)?(?:工会)?(?:工作|活动)?(?:安排|计划|要点|重点|内容|任务|事项)?";
const VERBS =
  "(?:拟|将|要|计划|主要|重点|集中)*(?:开展|做好|抓好|完成|推进|组织|安排|进行)?(?:以下|下列|如下)?(?:[几各]项)?的?";
/** 「三月主题：…」 over the works of the month. */
const THEME = "(?:教育|工作|活动)?主题(?= *:)";
const WORDS = new RegExp(
  `^的?(?:${THEME}|${NOUNS}(?= *(?:$|[:([（]))|${VERBS}${NOUNS}(?:如下|有|为)?(?= *:))`,
);
const NOTE = /^ *(?:[([【]([^()[\]【】]{1,30})[)\]】]|[“"][^“”"]{1,10}月[”"])(?= *(?:$|[:]| ))/;

const LONGEST_IN_BRACKET = 12;
/** 「【九月·迎新季】」 */
const NAME_IN_BRACKET = /^[·•|:-] *[\p{Script=Han}]{2,9}$/u;

/** What stands behind the time up to the work. */
export interface Tail {
  /** Where it ends. */
  readonly end: number;
  readonly words: string;
  /** The bracket that the time stands in is closed. */
  readonly closed: boolean;
  /** In the bracket the month is named as well: 「·迎新季」. */
  readonly named?: true;
}

/** The words behind the time, in the bracket that it stands in or without one; undefined where it is not closed. */
export function tailAt(shadow: string, at: number, close: string | undefined): Tail | undefined {
  if (close === undefined) {
    const words = WORDS.exec(shadow.slice(at))?.[0] ?? "";
    return { end: at + words.length, words, closed: false };
  }
  const end = shadow.indexOf(close, at);
  const words = end < 0 ? "" : shadow.slice(at, end).trim();
  if (end < 0 || end - at > LONGEST_IN_BRACKET) return undefined;
  const closed = { end: end + close.length, closed: true } as const;
  if (NAME_IN_BRACKET.test(words)) return { ...closed, words: "", named: true };
  return words === "" || WORDS.exec(words)?.[0] === words ? { ...closed, words } : undefined;
}

/** 「九月份工作安排」「【2025年3月工会活动】」 */
export function isTitle(words: string, time: string): boolean {
  return /安排|计划|要点/.test(words) || (/\d年/.test(shadowOf(time)) && /工会|工作|活动/.test(words));
}

/** Whether the words say that what follows is what the month is about. */
export function namesTheme(words: string): boolean {
  return words.endsWith("主题");
}

/** What stands in brackets behind the time at that place of the plain spelling: 「（学雷锋月）」; empty for nothing. */
export function noteAt(shadow: string, at: number): string {
  return NOTE.exec(shadow.slice(at))?.[0] ?? "";
}

const ADORNMENT = new RegExp(`^[\\s#*=~_${BULLETS}${EMOJI}–—―─-]+$`, "u");

/** The rest without what only adorns the line: 「★三月★」「**9月：启动**」; 「12月：——」 says that there is no work. */
export function withoutEnd(raw: string, gap: string, rest: string): string {
  if (ADORNMENT.test(rest) && !(/[:：]/.test(gap) && saysNoWork(rest))) return "";
  const bold = raw.trimStart().startsWith("**") && rest.endsWith("**") && !rest.slice(0, -2).includes("**");
  return bold ? rest.slice(0, -2).trim() : rest;
}
