import { plainWords } from "./plain-words.ts";

/** 「附件1」 before a title: its number would be read together with the year. */
const ENCLOSURE =
  /^[([【]? *附 *[件表录]? *[0-9一二三四五六七八九十]{0,3} *[)\]】]? *[:：、]?(?= *\D{0,40}(?:20\d{2}|二[〇零0]))/;
/** 「2024.9—2025.1」 in a title. */
const DOTTED_MONTH = /(20\d{2})[./](\d{1,2})(?![\d./])/g;
/** 「2022、2023、2024级」 are classes that began in those years. */
const COHORTS = /(?:20\d{2}级? *[、,和及至到~-]{1,2} *){0,8}20\d{2}级/g;

/** 「二O二四年」「二0二五年」「2O24年」, the letter or digit that stands for 〇 in scans and where none is at hand. */
const NOUGHT =
  /(?<=二)0(?=[0-9一二三四五六七八九〇零]{2}年)|(?<=二[0〇零Oo])0(?=[一二三四五六七八九]年)|(?<=[2二])[Oo](?=[0-9一二三四五六七八九〇零Oo]{2}年)|(?<=[2二][0〇]|[2二][Oo])[Oo](?=[0-9一二三四五六七八九]年)/g;

/** The words of a title or a heading as far as they may name its year. */
export function frameWords(text: string): string {
  const words = plainWords(text).replace(COHORTS, "").replace(ENCLOSURE, "");
  const years = words.replace(NOUGHT, (_letter, at: number) => (words[at - 1] === "2" ? "0" : "〇"));
  return years.trim().replace(DOTTED_MONTH, "$1年$2月");
}
