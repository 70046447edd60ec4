import { BULLET } from "./bullets.ts";
import { type LeadingNumber, leadingNumber } from "./numbering.ts";
import { type Numbered, splitRun } from "./run-on-numbers.ts";

/** What a text extraction leaves of a Word bookmark, glued to the first item (seen in plan 004). */
const RESIDUE = /^\[bookmark:[^\]]*\]\s*/;

const BREAK = /\r\n?|\n/;

/** A line of a list, trimmed, with the list number that it begins with. */
export interface ListLine {
  readonly text: string;
  readonly head: LeadingNumber | undefined;
}

/** Lines as those of one list: what looks like a number stays content where its neighbours do not count with it. */
export function listLines(lines: readonly string[]): readonly ListLine[] {
  const read = lines.map((line) => {
    const text = line.trim().replace(RESIDUE, "");
    return { text, head: leadingNumber(text) };
  });
  return settleBare(settle(read));
}

/** Whether the item after this one stands further on in the same line. */
function runsOn(text: string, head: LeadingNumber): boolean {
  return splitRun(text.slice(head.length), head).length > 1;
}

/** 「3、4月…」「2.3.15…」 are items three and two only beside their neighbours; else the digits are content. */
function settle(lines: readonly ListLine[]): readonly ListLine[] {
  if (!lines.some(({ head }) => head?.unsure)) return lines;
  const heads = lines.flatMap(({ head }) => (head === undefined ? [] : [head]));
  let at = -1;
  return lines.map(({ text, head }) => {
    if (head === undefined) return { text, head };
    at += 1;
    const fits = heads[at - 1]?.number === head.number - 1 || heads[at + 1]?.number === head.number + 1;
    return { text, head: head.unsure && !fits && !runsOn(text, head) ? undefined : head };
  });
}

/** 「1 召开大会」「2：慰问」; after 「3 场讲座」「4:20」 the digits are content. */
const BARE_NUMBER =
  /^([0-9]{1,2})(?:[：:][ \t]*(?![0-9])|[ \t\u3000]+(?![0-9年月日个名次场位届期周项人支本篇份号楼级班天点至到元万时位条家组对\-~—～、/%]))/;

/** Whether the numbers count from one on; a single one in between may be lost. */
function countUp(numbers: readonly number[]): boolean {
  const steps = numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
  const lost = steps.filter((step) => step === 2).length;
  return steps[0] === 1 && lost <= 1 && steps.every((step) => step === 1 || step === 2);
}

/** Numbers without a mark are list numbers only where they count all the lines, from one on. */
function settleBare(lines: readonly ListLine[]): readonly ListLine[] {
  if (lines.length < 2 || lines.some(({ head }) => head !== undefined)) return lines;
  const numbered = lines.map(({ text }): ListLine & { readonly head: LeadingNumber } => {
    const [whole = "", digits] = BARE_NUMBER.exec(text) ?? [];
    return { text, head: { number: Number(digits ?? 0), style: "arabic", length: whole.length } };
  });
  return countUp(numbered.map(({ head }) => head.number)) ? numbered : lines;
}

/** 「★教代会」 alone may mark what matters; before each line of several it is a bullet. */
const MARKS_WORK = /^[★☆※*＊✓✔√]/;

/** Lines that all begin with a bullet, without it. */
function withoutBullets(lines: readonly ListLine[]): readonly ListLine[] {
  const bulleted = lines.every(({ text, head }) => head === undefined && BULLET.test(text));
  if (!bulleted || (lines.length === 1 && MARKS_WORK.test(lines[0]?.text ?? ""))) return lines;
  return lines.map(({ text, head }) => ({ text: text.replace(BULLET, ""), head }));
}

/** A line end, or what a line may begin with that is no word of its own: a list number, a bullet, a residue. */
const MAY_BE_LIST =
  /[\r\n]|^\s*(?:[第A-Ja-j0-9０-９（(①-⒛❶-❿➀-➓㈠-㈩一二三四五六七八九十[–—-]|[^\p{L}\p{N}\s])/u;

/**
 * The pieces of work in one content cell, verbatim but for their list numbers.
 *
 * Where one line is numbered, the others continue the item above; where none is, each line is an item.
 * 「、」 inside an item never cuts it.
 */
export function splitItems(text: string): Numbered[] {
  const words = text.trim();
  if (!MAY_BE_LIST.test(words)) return words === "" ? [] : [{ text: words }];
  const written = text.split(BREAK).filter((line) => line.trim().replace(RESIDUE, "") !== "");
  const lines = withoutBullets(listLines(written));
  const only = lines[0];
  if (lines.length === 1 && only?.head === undefined) return only === undefined ? [] : [{ text: only.text }];
  const style = lines.find(({ head }) => head !== undefined)?.head?.style;
  const items: Numbered[] = [];
  for (const { text: line, head } of lines) {
    const above = items.at(-1);
    if (head !== undefined && head.style === style) items.push(...splitRun(line.slice(head.length), head));
    else if (style === undefined || above === undefined) items.push({ text: line });
    else items.splice(-1, 1, { ...above, text: `${above.text}\n${line}`.trim() });
  }
  return items.filter((item) => item.text !== "");
}
