import type { TextLine } from "./plan-lines.ts";
import { isTime } from "./time-at.ts";
import { readTimeHead } from "./time-head.ts";

/** The words of a work without its time, and the time. */
export interface Timed {
  readonly text: string;
  readonly time: string;
  /** The time has its label: 「时间：3月」. */
  readonly labelled?: true;
}

const FIELDS = /[（(]([^（）()]{4,60})[）)]([。；;]?)$/;
const LONGEST_TAIL = 30;
const BEHIND =
  /(?:\s{0,4}(?:[—–―─→]{1,3}|-{1,3}|[：:，,])\s{0,4}|\t\s{0,4}|\u3000\s{0,4}|\s{2,4})([^\s—–―─→：:，,。；;][^—–―─→：:，,。；;]{0,15}?)([。；;]?)$/;
const IN_BRACKETS = /[（(]([^（）()]{1,16})[）)]\s{0,4}([。；;]?)$/;
const NAME_OF_TIME = "(?:活动|工作|完成|举办|开展)?(?:时间段?|月份|日期|时限)[：:]\\s{0,4}";
const LABEL = new RegExp(`^${NAME_OF_TIME}(.{1,30})$`);
/** 「…。时间：4月。负责人：江雪」 */
const AMONG = new RegExp(`(?<=[。；;，,\\s])${NAME_OF_TIME}([^。；;，,\\s]{1,20})(?:[。；;，,]|\\s|$)`);
const LONGEST_WORK = 200;
/** Words of a time that no head of a list has: 「4月、10月各一次」「常年开放」. */
const MAY_BE_TIME = /[月旬]|[常全]年|每[年月周]/;

/** 「。责任部门：工会」 at the end. */
const OWNERS_BEHIND =
  /[。；;，,\s]{1,4}(?:责任|负责|牵头|主办|承办)(?:部门|单位|处室|科室|领导|老师|人员?|者)?[：:][^：:。；;]{1,60}[。；;]?$/;

/** The text where it is a time and nothing else. */
function timeIn(text: string): string | undefined {
  const head = readTimeHead(text);
  if (head !== undefined && head.rest === "" && head.strength === "plain") return head.time;
  const words = text.trim();
  return MAY_BE_TIME.test(words) && isTime(words) ? words : undefined;
}

/** The field that is a time, with its label or without. */
function timeOf(field: string): string | undefined {
  return timeIn(LABEL.exec(field)?.[1] ?? field);
}

/** 「女工活动（时间：3月8日，负责人：江雪）」「女工活动（3月上旬，女工委负责）」: the bracket stays without its time. */
function timedInFields(text: string): Timed | undefined {
  const match = FIELDS.exec(text);
  const [, inner = "", end = ""] = match ?? [];
  const fields = inner.split(/[，,；;]\s*/);
  const labels = fields.filter((field) => LABEL.test(field));
  const times = (labels.length > 0 ? labels : fields).filter((field) => timeOf(field) !== undefined);
  const [found = ""] = times;
  const time = times.length === 1 && fields.length > labels.length ? timeOf(found) : undefined;
  const alone = labels.length === 1 && fields.length === 1 ? timeOf(found) : undefined;
  if (match === null || match.index === 0) return undefined;
  const others = fields.filter((field) => field !== found).join("，");
  const which = time ?? alone;
  return which === undefined
    ? undefined
    : { text: `${text.slice(0, match.index)}${others === "" ? "" : `（${others}）`}${end}`, time: which };
}

/** 「召开座谈会。时间：4月。负责人：江雪」: the words stay without the time and its label. */
function timedAmong(text: string): Timed | undefined {
  const match = text.length > LONGEST_WORK ? null : AMONG.exec(text);
  const [whole = "", words = ""] = match ?? [];
  const time = timeIn(words);
  if (match === null || time === undefined || match.index === 0) return undefined;
  const rest = text.slice(match.index + whole.length).trimStart();
  return { text: `${text.slice(0, match.index)}${rest}`.trim(), time, labelled: true };
}

/** 「…（4-5月）。责任部门：工会」: the time stands before who answers. */
function timedBeforeOwners(text: string): Timed | undefined {
  const tail = text.length > LONGEST_WORK ? undefined : OWNERS_BEHIND.exec(text)?.[0];
  const timed = tail === undefined ? undefined : timedBehind(text.slice(0, -tail.length));
  return tail === undefined || timed === undefined ? undefined : { ...timed, text: `${timed.text}${tail}` };
}

/** Whether the work ends with who answers, under its label. */
export function saysOwners(text: string): boolean {
  return OWNERS_BEHIND.test(text);
}

/** 「女工活动（3月）」「女工活动——3月」「女工活动：3月」「女工活动。时间：3月。」 */
export function timedBehind(text: string): Timed | undefined {
  const fields = timedInFields(text) ?? timedAmong(text) ?? timedBeforeOwners(text);
  if (fields !== undefined) return fields;
  const match = IN_BRACKETS.exec(text) ?? BEHIND.exec(text.slice(-LONGEST_TAIL));
  if (match === null || LABEL.test(text)) return undefined;
  const [whole, inner = "", end = ""] = match;
  const words = text.slice(0, -whole.length).trimEnd();
  const time = words === "" ? undefined : timeIn(inner);
  return time === undefined ? undefined : { text: `${words}${end}`, time };
}

/** Whether the work says its time in the bracket at its end. */
export function isTimedInBrackets({ text }: TextLine): boolean {
  return IN_BRACKETS.test(text) && timedBehind(text) !== undefined;
}

/** 「时间：3月上旬」 below a work. */
export function labelledTime({ text }: TextLine): string | undefined {
  const [, words] = LABEL.exec(text.replace(/^[時时][間间]/, "时间")) ?? [];
  return words === undefined ? undefined : timeIn(words);
}
