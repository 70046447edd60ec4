import { numberOf } from "./numerals.ts";
import { readPoint } from "./point.ts";

const ARABIC_FIRST = /^[(]?\d{1,2}[、.,):]([一二三四五六七八九十元][^\d]*月[^\d]*)$/;
const CHINESE_FIRST = /^[(]?[一二三四五六七八九十]{1,3}[、.,):](\d.*月.*)$/;
const BEFORE_DAY = /^[(]?\d{1,2}[、.):](\d{1,2}月.+)$/;
const SECTION = /^([一二三四五六七八九十]{1,3})、([一二三四五六七八九十]{1,3})月份?间$/;

/** 「七、五月间」: the months go backwards, so the first is the number of a section. */
function afterSection(text: string): string | undefined {
  const [, section, month] = SECTION.exec(text) ?? [];
  const before = numberOf(section ?? "");
  const named = numberOf(month ?? "");
  return before !== undefined && named !== undefined && before > named ? `${month}月` : undefined;
}

/** The time behind a list number (「1、三月」「9、一、二月」); undefined when the text begins with none. */
export function afterListNumber(text: string): string | undefined {
  const rest = ARABIC_FIRST.exec(text)?.[1] ?? CHINESE_FIRST.exec(text)?.[1] ?? afterSection(text);
  if (rest !== undefined) return rest;
  const dated = BEFORE_DAY.exec(text)?.[1];
  const point = dated === undefined ? undefined : readPoint(dated);
  return point?.unit === "day" || point?.unit === "part" ? dated : undefined;
}
