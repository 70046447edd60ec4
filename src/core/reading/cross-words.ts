import { headerKey } from "./column-role.ts";
import type { GridView } from "./grid-view.ts";
import type { HeaderColumn } from "./header.ts";
import { isNoteBelow } from "./note-words.ts";
import { plainHeader } from "./plain-header.ts";
import { textsBelow } from "./texts-below.ts";
import { looksLikeTime, termName } from "./time-words.ts";
import type { AboveTable } from "./title.ts";

const UNIT = /月|季|学期|半年|周/;
const NUMERAL = /[0-9一二三四五六七八九十元正上下]/;
/** Days of a month or of a week head lists of attendance and timetables. */
const DAY = /[日号]$|^(?:星期|礼拜|周)[一二三四五六日天]$/;
const BODY =
  /(?:[处室部组科会委系办馆队园院校]|委员|校区|学院|中心|年级|支部|车间|教务|训导|总务|辅导|德育|政教|后勤|财务|人事)$/;
const MEETING = /[例座谈大年晚茶话]会$/;
const CORNER = /^(?=.*(?:月份?|时间|学期))(?=.*(?:部门|单位|小组|责任|负责|处室|科室)).{2,14}$/;

/** Whether a month, quarter or term stands over the column. */
export function headsTime({ header }: HeaderColumn): boolean {
  const text = plainHeader(header);
  if (termName(text) !== undefined) return true;
  return looksLikeTime(header) && UNIT.test(text) && NUMERAL.test(text) && !DAY.test(text);
}

/** Whether the name of a body stands over the column. */
export function headsBody({ header, strength }: HeaderColumn): boolean {
  const text = plainHeader(header);
  return strength <= 2 && text.length <= 12 && BODY.test(text) && !MEETING.test(text);
}

const KIND =
  /(?:工作|活动|建设|慰问|会议|服务|培训|教育|宣传|关爱|管理|文体|福利|维权|帮扶|调研|文化|保障|评优|学习|比赛)$/;

/** Work that is set against other work: 重点工作 beside 常规工作, 日常工作 beside 大型活动. */
const SET_APART =
  /^(?:学校|工会)?(?:重点|常规|日常|中心|专项|特色|大型|重大|重要|其[他它]|临时|基础|阶段性?)(?:性)?(?:工作|活动|任务)(?:安排|内容|项目)?$/;

/** Whether the columns set kinds of work apart; one alone is simply the work. */
export function setsWorkApart(columns: readonly Pick<HeaderColumn, "header">[]): boolean {
  const kinds = columns.map(({ header }) => plainHeader(header)).filter((text) => SET_APART.test(text));
  return new Set(kinds).size >= 2;
}

/** 「工作一」「活动2」: room for several pieces of work beside one month, of no kind of their own. */
const COUNTED = /^(?:主要|重点)?(?:工作|活动|事项|任务|内容|安排|项目)[(]?[一二三四五六七八1-8①-⑧][)]?$/;

/** Whether the column is one of several for the work of a row, told apart by a number alone. */
export function isCounted(header: string): boolean {
  return COUNTED.test(plainHeader(header));
}

/** Beside 「女工工作」 and 「文体工作」 the work of the organiser; alone it would head all work. */
const ORGANISING = "组织工作";

/** Whether the columns are of kinds of work, one of them called as all work is elsewhere. */
export function setOrganisingApart(columns: readonly HeaderColumn[]): boolean {
  const kinds = columns.filter(headsKind);
  return kinds.length > 1 && kinds.some(({ header }) => plainHeader(header) === ORGANISING);
}

/** Whether a kind of work stands over the column: 会议, 文体活动, 福利慰问, 重点工作, 工作一. */
export function headsKind({ header, role, strength }: HeaderColumn): boolean {
  const text = plainHeader(header);
  if (role === "items" && text === ORGANISING) return true;
  if (role === "items") return SET_APART.test(text) || /^(?:工会)?活动(?:安排|内容)?$/.test(text);
  return strength === 0 && text.length <= 8 && (KIND.test(text) || COUNTED.test(text));
}

const LONGEST_NAME = 12;
const TICK = /^(?:[√✓✔☑●○◎★☆■▲△◆◇]+|是)$/;
const WORK = /\p{Script=Han}(?:.*\p{Script=Han}){3}/su;
const SOME_WORDS = /\p{Script=Han}.*\p{Script=Han}/su;
const PLAN_TITLE = /安排|计划|行事|进度|要点|一览|活动|工作|日程|方案/;
const NO_PLAN =
  /值班|值日|值周|考勤|签到|预算|经费|决算|课程|课表|排班|轮[班值换]|主持|联系人|工作人员|统计|成绩|考核|评分|名单/;

/** Whether more than half of the texts are of that form. */
function most(texts: readonly string[], form: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(form).length * 2 > texts.length;
}

/** Whether work stands in the cells, not marks, sums or names. */
export function saysWork(texts: readonly string[], above: AboveTable): boolean {
  const titled = above.lines.some((line) => PLAN_TITLE.test(line));
  const form = titled ? SOME_WORDS : WORK;
  return most(texts, (text) => form.test(text) && !looksLikeTime(text) && !isNoteBelow(text));
}

/** Whether nothing above the table says that it is another kind of list. */
export function isPlan(view: GridView, above: AboveTable): boolean {
  return ![...above.lines, view.grid.sheet].some((line) => NO_PLAN.test(line));
}

const looksLikeBody = (text: string) => text.length <= LONGEST_NAME && BODY.test(text);

/** What the columns beside the months are for: 部门, a corner 「部门\月份」 or names of bodies say who answers. */
export function labelled(view: GridView, from: number, labels: readonly HeaderColumn[]): HeaderColumn[] {
  const cornered = labels.map((one): HeaderColumn => {
    const corner = one.strength < 4 && CORNER.test(headerKey(one.header));
    return corner ? { ...one, role: "owners", strength: 3 } : one;
  });
  if (cornered.some(({ role }) => role === "owners")) return cornered;
  return cornered.map((one): HeaderColumn => {
    const names = one.strength === 0 && most(textsBelow(view, from, [one]), looksLikeBody);
    return names ? { ...one, role: "owners", strength: 2 } : one;
  });
}

/** A column without a header left of the months: the corner is often blank. */
export function cornerColumn(view: GridView, from: number, columns: readonly HeaderColumn[]): HeaderColumn[] {
  const [first] = columns;
  if (first === undefined || first.column === 0) return [];
  const corner: HeaderColumn = { column: first.column - 1, header: "", role: "extra", strength: 0 };
  return textsBelow(view, from, [corner]).length > 0 ? [corner] : [];
}

/** A mark that says yes: √, ●, 是. */
export function isTick(text: string): boolean {
  return TICK.test(text);
}

/** Whether ticks stand in the cells. */
export function saysTicks(texts: readonly string[]): boolean {
  return most(texts, isTick);
}
