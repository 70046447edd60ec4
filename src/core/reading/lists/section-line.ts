import { leadingNumber } from "../../text/numbering.ts";
import { bareHeading, matchName } from "./heading-words.ts";
import { plainWords, withoutMarks } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";

const LONGEST_HEADING = 60;
const LONGEST_SUBSECTION = 50;
const LONGEST_OTHER = 30;
const PLAN_TITLE = /(?:计划|总结|方案|要点|思路|报告|部署)(?:[(（]?篇 *[0-9一二三四五六七八九十]+[)）]?)?$/;
const YEARED = /20[0-9_x*×]{2}|__年|学年/;
const PIECE =
  /[(（【[]篇 *[0-9一二三四五六七八九十]+[)）】\]]$|篇[0-9一二三四五六七八九十]{1,3}$|^(?:篇[0-9一二三四五六七八九十]{1,3}|范文[0-9一二三四五六七八九十]{0,3}|第[0-9一二三四五六七八九十]{1,3}篇)(?:[:： ]|$)/;
/** Chapters that follow a schedule, where they are headed by their name alone. */
const CHAPTER =
  /^(?:工作|活动|有关|几点|具体|相关|组织|主要)?(?:要求|措施|保障|保障措施|注意事项|经费预算|经费保障|经费来源|建议|附则|其他事项)[:：]?$/;

/** Lists of people that follow a schedule. */
const PEOPLE =
  /^(?:工会(?:委员会?|干部|班子)?(?:成员)?(?:及其?)?(?:分工|名单|职责)|(?:活动|工作)?领导小组(?:成员|名单)?|分组(?:情况|名单))[：:]?$/;

/** The line with the number that Word shows before it, in plain spelling. */
export function numberedWords({ text, number }: TextLine): string {
  return withoutMarks(plainWords(`${number ?? ""}${text}`));
}

/** How the work on a plan begins: 「制定学期计划」. */
const DRAFTS = /^(?:制[定订]|拟[定订]|撰写|起草|修订|讨论|审议|做好|完成|上报|上交)/;

/** The title of a plan. */
export function isPlanTitle(line: TextLine): boolean {
  const words = numberedWords(line);
  if (words.length > LONGEST_HEADING || /[。;；]/.test(words) || leadingNumber(words)) return false;
  if (DRAFTS.test(words)) return false;
  return (
    isPieceTitle(line) || (PLAN_TITLE.test(words) && (YEARED.test(words) || /工会|学期|年度/.test(words)))
  );
}

/** The title of one plan among several: 「…工会工作计划(篇3)」. */
function isPieceTitle(line: TextLine): boolean {
  const words = numberedWords(line);
  return words.length <= 40 && PIECE.test(words);
}

/** 「青禾中学2025—2026学年工会工作安排」「青禾小学工会2025年活动安排」, the title of a schedule that stands for itself. */
function isScheduleTitle(words: string): boolean {
  const titled =
    /^[^，,。；;：:]{0,12}20[0-9]{2}.{0,24}工会.{0,6}(?:安排|行事历)(?:表)?$/.test(words) ||
    /^[^，,。；;：:]{2,16}工会20[0-9]{2}.{0,16}(?:安排|行事历)(?:表)?$/.test(words);
  return titled && leadingNumber(words) === undefined && !WORK.test(words);
}

const WORK =
  /^(?:制[定订]|拟[定订]?|撰?写|[上申]报|完成|做好|总结|部署|讨论|学习|报送|起草|召开|修[订改]|通过|审议|布置|落实|研究|出台|下发|宣传|贯彻|汇报|提交)/;

/** Whether a title among the lines of a list begins another plan; 「制定工会工作计划」 is work. */
export function beginsPlan(line: TextLine): boolean {
  if (isPieceTitle(line)) return true;
  const words = numberedWords(line);
  if (isScheduleTitle(words)) return true;
  return isPlanTitle(line) && YEARED.test(words) && !/总结$/.test(words) && !WORK.test(words);
}

/** 「工作要求」「保障措施」「工会委员分工」 alone on a line. */
export function namesChapter(line: TextLine): boolean {
  const words = numberedWords(line);
  return CHAPTER.test(words) || PEOPLE.test(words);
}

/** 「附：教工之家开放安排」 among the lines of a list: another one begins. */
export function namesAppendix(line: TextLine): boolean {
  return /^附[件表录]?[0-9一二三四五]?[:：].{2,40}(?:安排|计划|方案|一览|表)[:：]?$/.test(
    numberedWords(line),
  );
}

/** The number of a section: 「五、」 chinese 5, 「（二）」 chinese-bracket 2, 「第三部分」 part. */
export interface SectionNumber {
  readonly style: string;
  readonly number: number;
}

/** The section number that the line begins with; undefined for items and sentences. */
export function sectionNumber(line: TextLine): SectionNumber | undefined {
  const words = numberedWords(line);
  if (/^第[一二三四五六七八九十0-9]+(?:部分|章|节)/.test(words)) return { style: "part", number: 0 };
  const head = leadingNumber(words) ?? looseNumber(words);
  if (head?.style === "chinese") return { style: head.style, number: head.number };
  const sub = head?.style === "chinese-bracket" && words.length <= LONGEST_SUBSECTION;
  return sub ? { style: head.style, number: head.number } : undefined;
}

/** 「五.要求」「五：要求」. */
function looseNumber(words: string) {
  const [whole, numeral] = /^([一二三四五六七八九十]{1,3})[.,:：．](?!\d)/.exec(words) ?? [];
  return whole === undefined ? undefined : leadingNumber(`${numeral}、工`);
}

/** How a line names the schedule. */
export interface ScheduleName {
  /** It says nothing else. */
  readonly exact: boolean;
  /** It looks like a heading by more than its words. */
  readonly plain: boolean;
}

/** Names of a schedule in a text that no chapter of a Word plan is looked for by: 「实施步骤」「活动一览」. */
const OTHER_NAME =
  /(?:任务(?:安排|分解|清单)|(?:活动|工作)(?:一览|预告|日历|月历|进程|日程|台账)|(?:进程|时间|推进|进度|日程|配档)表|(?:实施|推进|工作|活动|方法)(?:步骤|进度|阶段)|(?:步骤|阶段|进程|慰问|节日)安排|重点活动|活动项目)表?$/;
const NAMED_AT_END = /(?:安排|行事历|日程|校历|清单|一览|计划)表?(?:[(（][^()（）]{0,8}[)）])?[:：]?$/;
/** What a heading does not speak of: work with the plan itself. */
const WORK_ON_IT = /制[定订]|拟|撰写|上报|申报|讨论|审议|布置|落实|下发/;

/** 「2024年工会常规工作安排」: the year, and the schedule's name at the end. */
function isYearedName(words: string): boolean {
  return YEARED.test(words) && NAMED_AT_END.test(words) && !WORK_ON_IT.test(words);
}

/** How the line names the schedule; undefined where it does not. */
export function namesSchedule(line: TextLine): ScheduleName | undefined {
  const words = plainWords(line.text);
  if (words.length > LONGEST_HEADING) return undefined;
  const bare = bareHeading(words);
  const name = matchName(words.replace(/^[>•●◆■ ]+/, ""));
  const other = name === undefined && bare.length <= LONGEST_OTHER && OTHER_NAME.test(bare);
  if ((name === undefined && !other) || bare === "") return undefined;
  const shown = line.level !== undefined || line.strong === true || /^#/.test(words);
  const plain = shown || sectionNumber(line) !== undefined || /[:：]$/.test(words);
  const exact = name?.exact === true;
  const named =
    exact || plain || line.number !== undefined || isYearedName(words) || (other && YEARED.test(words));
  return named ? { exact, plain } : undefined;
}
