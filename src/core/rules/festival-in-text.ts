import { type FestivalName, festivals } from "../time/festivals.ts";

const NUMERAL = "[〇零一二三四五六七八九十百\\d.第]";
/** 五一巾帼标兵, 五一杯, 三八红旗手, 八一中学, 六一中队 are names; 七一八月 is a slip of the pen for months. */
const NAME_AFTER =
  "(?:巾帼|劳动奖|奖章|红旗|级|标兵|中学|小学|学校|路|街|村|广场|杯|班|中队|大队|届|号|[年月]|[〇零一二三四五六七八九十百\\d])";
/** 教师节目, 青年节约, 消防日常, 读书日记 hold no festival. */
const LONGER_WORD = { 节: "[目约省能奏气点余日]", 日: "[常记程志益报]", 年: "[级龄轻纪度]" } as const;

/** 新年 alone may be the lunar one, 学雷锋 alone goes on all year. */
const NOT_BY_ITSELF: readonly string[] = ["新年", "学雷锋"];

interface Trigger {
  readonly name: FestivalName;
  readonly pattern: RegExp;
}

const triggers: readonly Trigger[] = festivals.map(({ name, words }) => ({
  name,
  pattern: new RegExp(
    words
      .filter((word) => !NOT_BY_ITSELF.includes(word))
      .map(guarded)
      .join("|"),
    "u",
  ),
}));

function guarded(word: string): string {
  const spelled = word.replaceAll(".", "[.·]");
  const [last] = Array.from(word).slice(-1);
  const longer = last === "节" || last === "日" || last === "年" ? `(?!${LONGER_WORD[last]})` : "";
  const numerals = /^[一二三四五六七八九十]+$/u.test(word);
  return numerals ? `(?<!${NUMERAL})${spelled}(?!["”」』]?${NAME_AFTER})` : `(?<!\\d)${spelled}${longer}`;
}

/** One look tells that most work names no festival at all. */
const anyTrigger = new RegExp(triggers.map(({ pattern }) => pattern.source).join("|"), "u");

/** A character of which every trigger holds one: looked for before anything else. */
const HINTS = new RegExp(
  `[${[...new Set(festivals.flatMap(({ words }) => words.map(rarest)))].join("")}]`,
  "u",
);

/** The character of the word that other words hold least: 节 and 日 at its end tell more than numerals. */
function rarest(word: string): string {
  return /[节日]/u.exec(word)?.[0] ?? Array.from(word).at(-1) ?? "";
}

/** The dated festivals that an item names. */
export function festivalsIn(text: string): readonly FestivalName[] {
  if (!HINTS.test(text)) return [];
  const plain = text.replace(/[\s“”"「」『』‘’]/gu, "");
  if (!anyTrigger.test(plain)) return [];
  return triggers.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);
}
