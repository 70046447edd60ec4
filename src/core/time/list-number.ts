import { numberOf } from "./numerals.ts";
import { once } from "./once.ts";
import { readPoint } from "./point.ts";

const ARABIC_FIRST = /^\(?\d\d?[,.):]([a-jm]\D*M\D*)$/;
const CHINESE_FIRST = /^\(?(?:[a-j]|[a-i]?j[a-i]?)[,.):](\d.*M.*)$/;
const BRACKETED = /^\((?:\d\d?(?=\)\d\d?M$)|[a-j]{1,3})\)([a-jm\d].*M.*)$/;
const BEFORE_DAY = /^\(?\d\d?[,.):](\d\d?M.+)$/;
const SECTION = /^([a-j]{1,3}),([a-j]{1,3}M)I$/;

/** 「七、五月间」: the months go backwards, so the first is the number of a section. */
function afterSection(code: string): string | undefined {
  const [, section, month = ""] = SECTION.exec(code) ?? [];
  return (numberOf(section) ?? 0) > (numberOf(month.slice(0, -1)) ?? 99) ? month : undefined;
}

/** 「2、3月8日」: a day or a part of a month behind a number is sure, 「2、3月」 is not. */
function dayBehind(code: string): string | undefined {
  const dated = BEFORE_DAY.exec(code)?.[1];
  const { unit } = (dated && readPoint(dated)) || {};
  return unit === "day" || unit === "part" ? dated : undefined;
}

/** The time behind a list number (「1、三月」「9、一、二月」「(1)9月」); undefined when the text begins with none. */
export const afterListNumber = once((code): string | undefined => {
  const plain = ARABIC_FIRST.exec(code) ?? CHINESE_FIRST.exec(code) ?? BRACKETED.exec(code);
  return plain?.[1] ?? dayBehind(code) ?? afterSection(code);
});
