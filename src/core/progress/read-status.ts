import type { ItemStatus } from "../model/item-status.ts";

/** What a cell of 完成情况 says of one piece of work. */
export interface StatusReading {
  /** Undefined where nothing is written, or words that name no status: 详见简报. */
  readonly status: ItemStatus | undefined;
  /** The words that name it: 「未完成」; empty where none do. */
  readonly said: string;
  /** What is written beside the status: 「经费没有到位」 of 「未完成：经费没有到位」. */
  readonly note: string;
}

const HELD =
  "(?:完成|办结|落实|开展|召开|举办|举行|组织|进行|实施|执行|启动|开始|结束|上报|印发|发放|办理)(?:到位|完毕)?";
const NOT = "(?:尚未|还未|暂未|未能|不能|还没有|没有|还没|未|没|待)(?:按时|按期|如期)?";

/** 「未取消」 and 「没有延期」 say that it stays as planned. */
const UNLESS = "(?<!未|没|没有|未能|不|不能|不会|不得|不予)";
/** A time that needs no 到 before it; 「推迟一年」, 「推迟3日」 and 「推迟1.5个月」 say how long. */
const NEW_TIME =
  "[下明次]|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[月号]|(?:\\d{4}|[〇零一二三四五六七八九]{4})年|\\d{1,4}\\.\\d{1,2}(?![\\d年月周天日个])|[寒暑]假|[年期]末|年底";

/** First match wins within a clause; what is not done yet comes before the 完成 that its words contain. */
const SAYINGS: readonly (readonly [pattern: RegExp, status: (found: RegExpExecArray) => ItemStatus])[] = [
  [
    new RegExp(`${UNLESS}(?:已?取消|停办|不再(?:开展|举办|举行|组织|召开|进行|办)|不办|终止)`, "u"),
    () => "取消",
  ],
  [
    // 「推迟下学期」 names a time, 「推迟一周」 and 「延期举办」 do not.
    new RegExp(
      `${UNLESS}(?:已?(?:推迟|延期|延后|顺延|延迟|改期|暂缓|缓办)(?:[到至在为](.{0,20})|((?=${NEW_TIME}).{1,20}))?|[延改][到至在](.{1,20}))`,
      "u",
    ),
    (found) => `推迟到${timeIn(found[1] ?? found[2] ?? found[3] ?? "")}`,
  ],
  [/^(?:未开始|否|[×✗✘xX]|0%?)$/u, () => "未开始"],
  [
    new RegExp(`${NOT}(?:做(?![完好到])|办$|开展|召开|举办|举行|组织|启动|开始|进行|实施)|^待办$`, "u"),
    () => "未开始",
  ],
  [
    new RegExp(
      `${NOT}(?:全部|完全)?(?:完成|办结|落实|结束|做[完好到])|(?:部分|基本|大部分?|陆续)(?:已)?完成|^[1-9][0-9]?%|已?完成[1-9][0-9]?%`,
      "u",
    ),
    () => "进行中",
  ],
  [
    /(?:进行|推进|办理|筹备|筹办|准备|实施|落实|开展|组织|整改)(?:之)?中|^正在|^(?:持续|长期|常态化|按计划)/u,
    () => "进行中",
  ],
  [/^(?:[√✓✔☑✅]|是|ok|OK|100%|已办|办好|做了|做完了?|已做)$/u, () => "已完成"],
  [new RegExp(`已[经全部都顺利圆满按时如期提前]{0,8}${HELD}|(?<=^已于.{1,16})${HELD}$`, "u"), () => "已完成"],
  [
    new RegExp(`(?<=^[0-9年月日.\\-/—~至 ]{0,24})[都均全部顺利圆满按时如期提前]{0,8}${HELD}了?$`, "u"),
    () => "已完成",
  ],
];

/** Longer clauses tell a story and are no status. */
const LONGEST = 60;
const CLAUSE = /[，,。；;：:（）()\n]+/u;
const EDGES = /^[\s，,。；;：:、（(]+|[\s，,；;：:、）)]+$/gu;

/** 「6月举行」: the new time without what is to be then. */
function timeIn(told: string): string {
  return told.trim().replace(/(?:再|重新)?(?:举行|举办|召开|开展|进行|组织|完成|实施|办理?)$/u, "");
}

/**
 * Reads a status as officers write it: the first clause that names one decides, but 「未开展，推迟到下学期」 says what
 * becomes of the work in a later one.
 */
export function readStatus(text: string): StatusReading {
  const words = text.trim();
  const said = words
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "" && clause.length <= LONGEST)
    .flatMap((clause) => sayingOf(clause) ?? []);
  const [first] = said;
  if (first === undefined) return { status: undefined, said: "", note: words };
  const settled = first.status === "未开始" ? said.find(({ status }) => isSettled(status)) : undefined;
  const { status, found } = settled ?? first;
  return { status, said: found, note: noteBeside(words, found) };
}

function isSettled(status: ItemStatus): boolean {
  return status === "取消" || status.startsWith("推迟到");
}

/** The status that a clause names, and the words that name it. */
function sayingOf(clause: string): { readonly status: ItemStatus; readonly found: string } | undefined {
  for (const [pattern, status] of SAYINGS) {
    const found = pattern.exec(clause);
    if (found !== null) return { status: status(found), found: found[0] };
  }
  return undefined;
}

function noteBeside(words: string, said: string): string {
  const at = words.indexOf(said);
  const parts = [words.slice(0, at), words.slice(at + said.length)];
  return parts
    .map((part) => part.replace(EDGES, ""))
    .filter((part) => part !== "")
    .join("，");
}

/** The status in the officer's words: 「推迟」 alone where no new time is known. */
export function statusName(status: ItemStatus): string {
  return status === "推迟到" ? "推迟" : status;
}

/** Words that say no more than the status does. */
const PLAIN = /^(?:否|[×✗✘xX]|0%?|正在)$|进行中|未开始|取消|推迟|[延改]/u;

/** The status with the officer's own words, where they say something else: 「进行中（基本完成）」. */
export function statusInWords({ status, said }: Pick<StatusReading, "status" | "said">): string {
  if (status === undefined) return "";
  const more = status === "已完成" || said === "" || PLAIN.test(said) ? "" : `（${said}）`;
  return `${statusName(status)}${more}`;
}

/** The words behind 推迟到, where work was put off; empty where no new time is known. */
export function newTime(status: ItemStatus | undefined): string | undefined {
  return status?.startsWith("推迟到") ? status.slice("推迟到".length) : undefined;
}
