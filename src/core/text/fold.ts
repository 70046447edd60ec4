/** Folded text that still knows where each of its characters stood in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where the character it came from begins in the original. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text`: where the character it came from ends in the original. */
  readonly ends: readonly number[];
}

const DASHES = "-‐‑‒–—―−⁓~〜∼˜─━﹘⸺⸻ー﹣";
const DOTS = "·・•‧∙⋅";

/** Traditional spellings and look-alikes of the characters that time words are made of. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  (
    "⽉月曰日○〇◯〇學学週周號号節节後后間间開开國国慶庆陽阳動动勞劳總总結结時时貫贯長长態态經经隨随" +
    "準准備备約约兩两雙双單单內内預预計计擬拟暫暂終终歲岁臘腊會会從从於于據据級级師师婦妇來来畢毕業业" +
    "寶宝擇择適适應应個个歷历曆历階阶務务進进導导護护記记數数點点與与補补檢检勵励黨党憲宪習习電电門门" +
    "團团該该幾几萬万緊紧實实報报鋒锋樹树誌志願愿課课際际屆届啟启農农為为陰阴遲迟兒儿親亲達达體体條条閉闭參参這这當当"
  )
    .match(/../g)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const BLANK = 0x20;
const WIDE_BLANK = 0x3000;

/** Blanks, invisible characters and the selectors that only choose a glyph. */
const DROPPED = /[\s\p{Cf}\p{Cc}]|\p{Variation_Selector}/u;

/** The plain spelling of one character after NFKC; empty for what is dropped. */
function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return PLAIN.get(character) ?? character;
  if (DASHES.includes(character)) return "-";
  if (code > BLANK && code < 0x7f) return character;
  if (DOTS.includes(character)) return "·";
  return DROPPED.test(character) ? "" : (PLAIN.get(character) ?? character);
}

/** The plain spelling of one character of the original: 「㋈」 is two; empty for what is dropped. */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code <= BLANK || code === WIDE_BLANK) return "";
  if (code < 0x7f || (code >= 0x4e00 && code <= 0x9fff)) return plainCharacter(character);
  let folded = "";
  for (const plain of character.normalize("NFKC")) folded += plainCharacter(plain);
  return folded;
}

/** What may not be plain yet: whatever is no digit and no ideograph, and the ideographs that have a plainer one. */
const NOT_PLAIN = new RegExp(`[^\\d\u4e00-\u9fff]|[${[...PLAIN.keys()].join("")}]`, "gu");

/** The same, UTF-16 unit by unit. */
export const UNIT_NOT_PLAIN = new RegExp(NOT_PLAIN.source, "g");

/** Each character in its plain spelling, blanks dropped, every run of dashes one `-`. */
function foldCharacters(original: string): string {
  const text = original.replace(NOT_PLAIN, foldCharacter);
  return text.includes("--") ? text.replace(/--+/g, "-") : text;
}

/** The same, character by character, with the way back. */
function traceCharacters(original: string): FoldedText {
  const [starts, ends]: [number[], number[]] = [[], []];
  let text = "";
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    for (const folded of foldCharacter(character)) {
      if (folded === "-" && text.endsWith("-")) continue;
      text += folded;
      while (starts.length < text.length) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text, starts, ends };
}

const OPENING = "([{<【〔〖《〈「『“‘\"'";
const CLOSING = ")]}>】〕〗》〉」』”’\"'";

const LABEL = /^(?:(?:活动|完成|开展|举办|起止|计划|工作|实施)?(?:时间段?|日期|月份|时限)):$/;
const LONGEST_LABEL = 6;
const TRAILING = ":。,;、";
/** A full stop goes too, but not that of a list number. */
const ENDS_A_TIME = "月日旬份";

/** For each opening bracket the place of the one that closes it; each kind is matched for itself. */
function closingPlaces(text: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const waiting: readonly number[][] = Array.from(OPENING, () => []);
  for (let at = 0; at < text.length; at += 1) {
    const opened = waiting[CLOSING.indexOf(text.charAt(at))]?.pop();
    const kind = OPENING.indexOf(text.charAt(at));
    if (opened !== undefined) places.set(opened, at);
    else waiting[kind]?.push(at);
  }
  return places;
}

function isTrailing(text: string, from: number, at: number): boolean {
  const character = text.charAt(at);
  if (character === ".") return at > from && ENDS_A_TIME.includes(text.charAt(at - 1));
  return TRAILING.includes(character);
}

/** Where the words stand without the brackets, the 「时间：」 and the closing punctuation round them. */
function frameOf(text: string): readonly [from: number, to: number] {
  let places: ReadonlyMap<number, number> | undefined;
  let [from, to] = [0, text.length];
  for (let length = to + 1; to - from < length; ) {
    length = to - from;
    const kind = OPENING.indexOf(text.charAt(from));
    if (kind >= 0 && length > 1 && text.charAt(to - 1) === CLOSING.charAt(kind)) {
      places ??= closingPlaces(text);
      // A bracket that an earlier one closes does not enclose the whole: 「(3)五月(暂定)」.
      if (OPENING.charAt(kind) === CLOSING.charAt(kind) || (places.get(from) ?? to) >= to - 1) {
        from += 1;
        to -= 1;
        continue;
      }
    }
    const colon = text.indexOf(":", from);
    if (colon > from && colon < Math.min(to, from + LONGEST_LABEL) && LABEL.test(text.slice(from, colon + 1)))
      from = colon + 1;
    while (to > from && isTrailing(text, from, to - 1)) to -= 1;
  }
  return [from, to];
}

/** The text as `fold` gives it, with the way back to the officer's own words. */
export function foldTraced(original: string): FoldedText {
  const { text, starts, ends } = traceCharacters(original);
  const [from, to] = frameOf(text);
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}

/**
 * The text in one plain spelling, for understanding only: full width, blanks, dashes, look-alikes and
 * traditional characters no longer differ; brackets and a label round the whole are gone.
 */
export function fold(original: string): string {
  const text = foldCharacters(original);
  return text.slice(...frameOf(text));
}

/** The officer's own words for a part of the folded text; the whole original where the part is not in it. */
export function originalWords(original: string, folded: FoldedText, part: string): string {
  const at = part === "" ? -1 : folded.text.indexOf(part);
  const start = folded.starts[at];
  const end = folded.ends[at + part.length - 1];
  return start === undefined || end === undefined ? original : original.slice(start, end);
}
