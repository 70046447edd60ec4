import type { LeftOut } from "../../model/plan-text.ts";
import { BULLET } from "../../text/bullets.ts";
import { saysNoWork } from "../../text/no-work.ts";
import { leadingNumber } from "../../text/numbering.ts";
import { headsLinks, isPageNumber } from "./closing-line.ts";
import { ownersAlone, supportersIn } from "./item-owners.ts";
import type { WorkLine } from "./list-items.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";
import type { ShapedMonth } from "./shape-list.ts";
import { namesMonth } from "./theme-heads.ts";
import type { TimeHead } from "./time-head.ts";
import { isWebAddress } from "./web-address.ts";

/** A line that names who answers, and how many lines of work stand above it: none where it speaks of all below. */
export interface OwnerLine {
  readonly at: TextLine;
  readonly before: number;
  readonly names: readonly string[];
}

/** The lines under a time by what they are for. */
export interface WorkLines {
  readonly work: readonly WorkLine[];
  readonly owners: readonly OwnerLine[];
  readonly leftOut: readonly LeftOut[];
  /** 地点 and the like of a work that stands alone under its time. */
  readonly extra: Readonly<Record<string, string>>;
}

const DETAIL =
  /^(地点|场所|参加(?:人员|对象|范围)|参与(?:人员|对象)|对象|形式|方式|要求|目的|经费|预算|备注|主题|内容)[：:]\s*(\S.*)$/;
/** 「重点工作」 without a sign behind it: no work is called so. */
const KIND_OF_WORK =
  /^[([【]?(?:[•●◆■*-] *)?(?:常规|重点|中心|主要|日常|经常性?|专项|临时性?|其[他它]|特色|创新)(?:工作|活动)[)\]】]?$/;
const CAPTION = /^[^，,。；;：:]{1,10}[：:]$/;
/** What a stage or a month is called, before its numbered work: 「启动与关怀」「（健康月）」. */
const CALLED = /^[^，,。；;：:]{1,15}$/;
const STAGE_CALLED = /^[^。；;]{1,20}$/;
const THEME = /^(?:本月)?主题[：:]|^.{2,10}月$/;

/** 「工作重点：…」 before numbered work, 「工作内容：」 before the work itself. */
const FOCUS = /^(?:本月|当月|工作|活动)?(?:主题|重点|目标|中心)(?:工作)?[：:]/;
const CONTENT = /^(?:主要|具体)?(?:工作|活动)?(?:内容|事项)[：:]\s*(?=\S)/;

function isTheme({ rest, gap, stage, themed }: TimeHead): boolean {
  if (themed) return true;
  if (stage === true) return STAGE_CALLED.test(rest);
  return THEME.test(rest) || (/[：:]/.test(gap) && leadingNumber(rest) === undefined && CALLED.test(rest));
}

/** The first item of a list, by its number or its bullet. */
function isListed(line: TextLine): boolean {
  if (line.number !== undefined) return true;
  const number = leadingNumber(line.text);
  return number === undefined ? BULLET.test(line.text) : number.number === 1;
}

/** 「活动：」 over works without numbers, below what the month is about. */
const WORKS_BELOW = /^(?:主要|具体)?(?:工作|活动)(?:内容|安排)?[：:]$/;

/** 「主要节日：3月8日妇女节；…」 is said of the month. */
const DAYS_OF_MONTH = /^(?:本月|当月)?(?:主要|重要|重大)?(?:节日|纪念日|节气|节庆)(?:活动日)?[：:] *\S/;

/** 「（以上为第一季度）」 */
const REMARK = /^[([【](?:以上|以下|注|备注|说明|详见|具体)[^)\]】]*[)\]】]$/;

/** 「杏坛小学工会工作计划 第2页」 */
const PAGE_TOP = /^\D{2,40}第 *\d{1,3} *页(?:[ ,，/]*共 *\d{1,3} *页)?$/;

const SUBTITLE = "小标题，不是工作";

/** Why a month that is said to have no work is none of the rows. */
export const NO_WORK = "写明没有工作";

const isNumbered = ({ text, number }: TextLine) => number !== undefined || leadingNumber(text) !== undefined;

function whyLeftOut(line: TextLine): string | undefined {
  const words = plainWords(line.text);
  if (words === "") return "网页代码";
  if (saysNoWork(words)) return NO_WORK;
  if (!/[\p{L}\p{N}]/u.test(words)) return "只有标点";
  if (isPageNumber(words)) return "页码，不是工作";
  if (PAGE_TOP.test(words)) return "页眉页脚，不是工作";
  if (REMARK.test(words)) return "说明，不是工作";
  if (isWebAddress(words)) return "网址，不是工作";
  if (DAYS_OF_MONTH.test(words) && !isNumbered(line)) return "当月的节日，不是工作";
  const caption = CAPTION.test(words) || KIND_OF_WORK.test(words);
  return caption && !isNumbered(line) ? SUBTITLE : undefined;
}

/** 「9月：重点工作」 above the works, also with a second colon. */
const namesKind = (rest: string) => KIND_OF_WORK.test(plainWords(rest).replace(/[：:]$/, ""));

/** The time's own line is work where anything stands behind it; a theme or a kind of work above the works is none. */
function ownLine({ head, at, body: [first] }: ShapedMonth): WorkLine | LeftOut | undefined {
  if (head.rest === "") return undefined;
  const leftOut = { source: { line: at.line }, text: head.rest };
  if (saysNoWork(head.rest)) return { ...leftOut, why: NO_WORK };
  if (isWebAddress(head.rest)) return { ...leftOut, why: "网址，不是工作" };
  if (first !== undefined && namesKind(head.rest)) return { ...leftOut, why: SUBTITLE };
  const listed = first !== undefined && isListed(first);
  const named = first !== undefined && namesMonth(head.rest);
  const theme = named || (listed && (isTheme(head) || FOCUS.test(head.rest)));
  const called = head.called === true || (first !== undefined && /[·•]/.test(head.gap));
  const why = head.stage === true ? "阶段的名称，不是工作" : "当月的主题，不是工作";
  return theme || called ? { ...leftOut, why } : { text: head.rest, line: at.line, own: true };
}

function workLine({ text, line, number, indent }: TextLine): WorkLine {
  return {
    text,
    line,
    ...(number !== undefined && { number }),
    ...(indent !== undefined && { indent }),
  };
}

/** 「配合单位：各工会小组」 behind who answers, for which the table has no column. */
function supporters({ text, line }: TextLine): LeftOut[] {
  return supportersIn(text).map((words) => ({
    source: { line },
    text: words,
    why: "配合的单位，不是责任部门",
  }));
}

/** 「热门推荐」 with the names of other pages below it, up to the next numbered work. */
function linksAmong(lines: readonly TextLine[]): readonly TextLine[] {
  let among = false;
  return lines.filter((line) => {
    among = !isNumbered(line) && (among || headsLinks(plainWords(line.text)));
    return among;
  });
}

/** The lines without 「工作内容：」 before the work; below a listed one the label is the work's own. */
function withoutContentLabel(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.findIndex(isListed);
  const own = first < 0 ? lines.length : first;
  return lines.map((line, at) => (at <= own ? { ...line, text: line.text.replace(CONTENT, "") } : line));
}

/** Sorts the lines under a time: the work, who answers for it, and what is neither; `topics` are captions of the list. */
export function workLines(month: ShapedMonth, topics: ReadonlySet<TextLine>): WorkLines {
  const own = ownLine(month);
  const work: WorkLine[] = own !== undefined && "line" in own ? [own] : [];
  const leftOut: LeftOut[] = own !== undefined && "why" in own ? [own] : [];
  const owners: OwnerLine[] = [];
  const extra: Record<string, string> = {};
  const captions = month.body.filter((line) => topics.has(line));
  leftOut.push(...captions.map(({ line, text }) => ({ source: { line }, text, why: SUBTITLE })));
  const written = month.body.filter((line) => !topics.has(line));
  const body = withoutContentLabel(written);
  // 「内容：」 below 「主题：」 says which of the two is the work.
  const saysWork = ({ text }: TextLine) => CONTENT.test(text) || WORKS_BELOW.test(text);
  const numbered = body.some(isListed) || written.some(saysWork);
  const lines = month.timeLine === undefined ? body : written;
  const links = new Set(linksAmong(lines));
  for (const line of lines) {
    const focus = numbered && work.length === 0 && FOCUS.test(line.text);
    const link = links.has(line) ? "网页上的链接，不是工作" : undefined;
    const why = link ?? (focus ? "当月的主题，不是工作" : whyLeftOut(line));
    const names = ownersAlone(line.text);
    const [, key, words] = (month.timeLine && DETAIL.exec(line.text)) ?? [];
    if (key !== undefined && words !== undefined && !Object.hasOwn(extra, key)) extra[key] = words;
    else if (why !== undefined) leftOut.push({ source: { line: line.line }, text: line.text, why });
    else if (names !== undefined) {
      owners.push({ at: line, before: work.length, names });
      leftOut.push(...supporters(line));
    } else work.push(workLine(line));
  }
  return { work, owners, leftOut, extra };
}
