import { leadingNumber } from "../../text/numbering.ts";
import { type FoundTime, isTime } from "./time-at.ts";

/** A line as it is written and in plain spelling, place by place the same. */
export interface HeadLine {
  readonly raw: string;
  readonly shadow: string;
}

const CHINESE = "[一二三四五六七八九十]{1,3}";
const BLANK_YEAR = "20[x×X_*]{2} *年";
const MONTHS = `(?:\\d{1,4} *(?:[年月]|[-至到] *\\d{1,2} *月)|${BLANK_YEAR})`;
/** A list number that can be nothing else before a time. */
const SURE_NUMBER = new RegExp(
  [
    `^(?:[([] *(?:\\d{1,2}|${CHINESE}) *[)\\]] *[、.]?`,
    `第${CHINESE}[、,:](?! *[^ ]{1,6}周)`,
    "\\d{1,2} *[、.)](?= *[一二三四五六七八九十元正])",
    "\\d{1,2} *[、.)](?= *(?:每|全[年学]|常年|长期|[寒暑]假|[上下]半年|[上下]学期))",
    "\\d{1,2} *[、.)]?(?= *[([【] *[^)\\]】]{0,12}月)",
    `\\d{1,2}(?: *[.)]|、(?= *(?:(?:20)?\\d{2}年|${BLANK_YEAR})))(?= *${MONTHS})`,
    `${CHINESE} *[、.](?= *(?:\\d|第|学期|[上下]半?[学年旬期]|[寒暑][假期]|每|全[年学]|[春秋冬夏]季)))`,
  ].join("|"),
);
/** Numbers in one character, which the plain spelling has as digits. */
const SIGNED_NUMBER = /^(?:[①-⒛❶-❿➀-➓㈠-㈩Ⅰ-Ⅻ] *[、.．]?|[IVX]{1,4} *[、.．] *(?=[\d一二三四五六七八九十]))/u;
/** 「四、」 before 「一月份」, where the two do not go together as months. */
const LOOSE_NUMBER = new RegExp(`^(?:\\d{1,2}|${CHINESE}) *、`);

/** A list number and the time behind it. */
export interface NumberedTime {
  readonly number: number;
  readonly time: string;
}

/** Where the list number ends that stands at that place; 「（9月）」 is none. */
export function afterNumber({ raw, shadow }: HeadLine, at: number): number {
  const [number = ""] = SIGNED_NUMBER.exec(raw.slice(at)) ?? SURE_NUMBER.exec(shadow.slice(at)) ?? [];
  return at + number.length;
}

/** 「一、二月」「9、10月」 read as a number and the month behind it. */
export function otherReading({ raw, shadow }: HeadLine, { at, end }: FoundTime): NumberedTime | undefined {
  const words = shadow.slice(at, end);
  const [whole, written] = /^(\d{1,2}|[一二三四五六七八九十]{1,3}) *、 */.exec(words) ?? [];
  if (whole === undefined || written === undefined) return undefined;
  const month = words.slice(whole.length);
  if (!/^(?:\d{1,2}|[一二三四五六七八九十]{1,2}) *(?:[月、至到-]|季度)/.test(month) || !isTime(month))
    return undefined;
  const number = leadingNumber(`${written}、工`)?.number;
  return number === undefined ? undefined : { number, time: raw.slice(end - month.length, end).trim() };
}

/** Where 「四、」 ends that stands at that place of the plain spelling. */
export function afterLooseNumber(shadow: string, at: number): number {
  return at + (LOOSE_NUMBER.exec(shadow.slice(at))?.[0].length ?? 0);
}
