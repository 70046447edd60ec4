import { isBodyName, isFullDate, isNoteBelow, isSignedMonth } from "../note-words.ts";

const DIGIT = "[0-9〇○零一二三四五六七八九十]";
const DATE = new RegExp(`${DIGIT}{2,4} *[年./-] *${DIGIT}{1,3} *[月./-] *(?:${DIGIT}{1,3} *[日号]?)?$`);
/** How the words under a list begin. */
const CLOSING =
  /^[([【]?(?:附?注|备注|说明|附|附[件表录][0-9一二三四五六七八九十]*)(?:[】\])]|\s*[:：]|$)|^(?:以上|未尽|如有(?:变动|调整)|如遇|本安排|本计划|此计划|上述)|^[※★]/;
const PAGE =
  /^(?:[-—–]\s*)?(?:第\s*)?[0-9]{1,4}(?:\s*页)?(?:\s*[/／]\s*(?:共\s*)?[0-9]{1,4}(?:\s*页)?)?(?:\s*[-—–])?$/;

/** A page number alone on its line. */
export function isPageNumber(words: string): boolean {
  return PAGE.test(words);
}

/** A date, the body that signs, or both on one line. */
export function isSigningLine(words: string): boolean {
  const line = words.replace(/[([](?:盖章|公章|章)[)\]]$/, "").trim();
  if (isFullDate(line) || isSignedMonth(line)) return true;
  if (/[。,，;；、:：]/.test(line)) return false;
  const date = DATE.exec(line);
  if (date !== null) return date.index === 0 || isBodyName(line.slice(0, date.index).trim());
  return (
    isBodyName(line) &&
    !/^(?:组织|召开|参加|慰问|走访|协助|配合|评选|举办|开展|筹备|成立|选举|建立)/.test(line)
  );
}

/** 备注：, 附件1, 以上安排如有变动…, 填表人：: what stands under a list and is none of its work. */
export function isClosingLine(words: string): boolean {
  return CLOSING.test(words) || isNoteBelow(words);
}
