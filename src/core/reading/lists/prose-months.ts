import type { ImportDoubt } from "../../model/imported-plan.ts";
import { leadingNumber } from "../../text/numbering.ts";
import { quote } from "../../text/quote.ts";
import { isSigningLine } from "./closing-line.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";
import { shadowOf } from "./shadow.ts";

const MONTH =
  /(?<![\d.])(?:(?:1[0-2]|[1-9]|十[一二]?|(?<![一二三四五六七八九十])[一二三四五六七八九]) ?月? ?[-至到~、] ?)?(?:1[0-2]|[1-9]|十[一二]?|(?<![一二三四五六七八九十])[一二三四五六七八九]) ?月(?:份|间|[上中下]旬|[初中底末])?(?! ?[0-9一二三四五六七八九十]+ ?日)/;
const SENTENCE = 8;

/** Lines of a plan without a schedule in which months are written: they may be what the officer looks for. */
export function proseMonths(lines: readonly TextLine[]): readonly ImportDoubt[] {
  return lines.flatMap((line) => {
    const words = plainWords(line.text);
    if (isSigningLine(words) || words.length < SENTENCE) return [];
    const text = line.text.slice(leadingNumber(line.text)?.length ?? 0);
    const { index, 0: found } = MONTH.exec(shadowOf(text)) ?? { index: 0 };
    if (found === undefined) return [];
    const month = text.slice(index, index + found.length);
    const message = `${quote(line.text)}里写着${quote(month)}，是正文，没有当作安排；要用的话请写成“${month}：”一行`;
    return [{ code: "months-in-prose", source: { line: line.line }, message }];
  });
}
