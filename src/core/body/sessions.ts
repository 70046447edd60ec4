import { normalise } from "../text/normalise.ts";

/** A session of the 教代会 and its kin: 「七届二次」. */
export interface Session {
  readonly term: string;
  /** 1 for 首次 and 一次. */
  readonly number: number;
  readonly words: string;
}

const DIGITS = "一二三四五六七八九十";
const SESSION =
  /([一二三四五六七八九十]{1,3}|\d{1,2})届([一二三四五六七八九十首\d]{1,2})次(?:全体)?(?:[“"]?[双两]代会[”"]?|教代会|教职工代表大会|工代会|职代会|会员代表大会|工会会员代表大会)/gu;

/** The sessions that a text names. */
export function sessionsIn(text: string): Session[] {
  return Array.from(normalise(text).matchAll(SESSION), ([words, term = "", number = ""]) => ({
    term: String(numberOf(term)),
    number: numberOf(number),
    words,
  }));
}

function numberOf(text: string): number {
  if (text === "首") return 1;
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.includes("十")) return DIGITS.indexOf(text) + 1;
  const [tens = "", ones = ""] = text.split("十");
  return (tens === "" ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones) + 1);
}
