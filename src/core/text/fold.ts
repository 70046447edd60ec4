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
  [
    "⽉月 曰日 ○〇 ◯〇 學学 週周 號号 節节 後后 間间 開开 國国 慶庆 陽阳 動动 勞劳 總总 結结 時时 貫贯 長长 態态 經经 隨随",
    "準准 備备 約约 兩两 雙双 單单 內内 預预 計计 擬拟 暫暂 終终 歲岁 臘腊 會会 從从 於于 據据 級级 師师 婦妇 來来 畢毕 業业",
    "寶宝 擇择 適适 應应 個个 歷历 曆历 階阶 務务 進进 導导 護护 記记 數数 點点 與与 補补 檢检 勵励 黨党 憲宪 習习 電电 門门",
    "團团 該该 幾几 萬万 緊紧 實实 報报 隔隔 實实 鋒锋 樹树 誌志 願愿 課课 際际 屆届 啟启 農农 為为 陰阴 遲迟 兒儿 親亲 達达 體体 條条 閉闭 參参 這这 當当",
  ]
    .join(" ")
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** Blanks, invisible characters and the selectors that only choose a glyph. */
const DROPPED = /[\s\p{Cf}\p{Cc}]|\p{Variation_Selector}/u;

/** The plain spelling of one character after NFKC; empty for what is dropped. */
function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return PLAIN.get(character) ?? character;
  if (DASHES.includes(character)) return "-";
  if (code > 0x20 && code < 0x7f) return character;
  if (DOTS.includes(character)) return "·";
  return DROPPED.test(character) ? "" : (PLAIN.get(character) ?? character);
}

/** The plain spelling of one character of the original: 「㋈」 is two; empty for what is dropped. */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const isPlain = code < 0x7f || (code >= 0x4e00 && code <= 0x9fff);
  if (isPlain) return plainCharacter(character);
  let folded = "";
  for (const plain of character.normalize("NFKC")) folded += plainCharacter(plain);
  return folded;
}

/** Each character in its plain spelling, blanks dropped, every run of dashes one `-`. */
function foldCharacters(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let at = 0;
  for (const character of original) {
    for (const folded of foldCharacter(character)) {
      if (folded === "-" && text.endsWith("-")) continue;
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(at);
        ends.push(at + character.length);
      }
      text += folded;
    }
    at += character.length;
  }
  return { text, starts, ends };
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
  ["【", "】"],
  ["〔", "〕"],
  ["〖", "〗"],
  ["《", "》"],
  ["〈", "〉"],
  ["「", "」"],
  ["『", "』"],
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
]);

const LABEL = /^(?:(?:活动|完成|开展|举办|起止|计划|工作|实施)?(?:时间段?|日期|月份|时限)):/;
const LONGEST_LABEL = 6;
const TRAILING = ":。,;、";
/** A full stop goes too, but not that of a list number. */
const ENDS_A_TIME = "月日旬份";

/** Where the words still stand that have not been taken off at either end. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function push(waiting: Map<string, number[]>, close: string, at: number): void {
  const places = waiting.get(close);
  if (places === undefined) waiting.set(close, [at]);
  else places.push(at);
}

/** For each opening bracket the place of the one that closes it; each kind is matched for itself. */
function closingPlaces(text: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const waiting = new Map<string, number[]>();
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const close = BRACKETS.get(character);
    const opened = waiting.get(character)?.pop();
    if (opened !== undefined) places.set(opened, at);
    else if (close !== undefined) push(waiting, close, at);
  }
  return places;
}

/** Whether the first character is a bracket that the last one closes, and not an earlier one. */
function isEnclosed(text: string, { from, to }: Span, places: () => ReadonlyMap<number, number>): boolean {
  const open = text.charAt(from);
  const close = BRACKETS.get(open);
  if (close === undefined || to - from < 2 || text.charAt(to - 1) !== close) return false;
  return open === close || (places().get(from) ?? to) >= to - 1;
}

function isTrailing(text: string, from: number, at: number): boolean {
  const character = text.charAt(at);
  if (character === ".") return at > from && ENDS_A_TIME.includes(text.charAt(at - 1));
  return TRAILING.includes(character);
}

/** Without the 「时间：」 before and the closing punctuation behind. */
function withoutPunctuation(text: string, { from, to }: Span): Span {
  const label = LABEL.exec(text.slice(from, Math.min(to, from + LONGEST_LABEL)))?.[0] ?? "";
  let end = to;
  while (end > from && isTrailing(text, from, end - 1)) end -= 1;
  return { from: from + label.length, to: Math.max(from + label.length, end) };
}

function cut(folded: FoldedText, from: number, to: number): FoldedText {
  return {
    text: folded.text.slice(from, to),
    starts: folded.starts.slice(from, to),
    ends: folded.ends.slice(from, to),
  };
}

/** Without the brackets, the 「时间：」 and the closing punctuation that stand round the words. */
function stripFrame(folded: FoldedText): FoldedText {
  const { text } = folded;
  let known: ReadonlyMap<number, number> | undefined;
  const places = () => {
    known ??= closingPlaces(text);
    return known;
  };
  let span: Span = { from: 0, to: text.length };
  for (;;) {
    const { from, to } = span;
    span = isEnclosed(text, span, places) ? { from: from + 1, to: to - 1 } : withoutPunctuation(text, span);
    if (span.from === from && span.to === to) break;
  }
  return span.to - span.from === text.length ? folded : cut(folded, span.from, span.to);
}

/** The text as `fold` gives it, with the way back to the officer's own words. */
export function foldTraced(original: string): FoldedText {
  return stripFrame(foldCharacters(original));
}

/**
 * The text in one plain spelling, for understanding only: full width, blanks, dashes, look-alikes and
 * traditional characters no longer differ; brackets and a label round the whole are gone.
 */
export function fold(original: string): string {
  return foldTraced(original).text;
}

/** The officer's own words for a part of the folded text; the whole original where the part is not in it. */
export function originalWords(original: string, folded: FoldedText, part: string): string {
  const at = part === "" ? -1 : folded.text.indexOf(part);
  const start = folded.starts[at];
  const end = folded.ends[at + part.length - 1];
  return start === undefined || end === undefined ? original : original.slice(start, end);
}
