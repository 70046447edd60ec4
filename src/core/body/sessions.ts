import { writtenNumber } from "../text/chinese-number.ts";
import { normalise } from "../text/normalise.ts";

/** A session of the 教代会 and its kin: 「七届二次」. */
export interface Session {
  readonly term: string;
  /** 1 for 首次 and 一次. */
  readonly number: number;
  readonly words: string;
}

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

const numberOf = (text: string) => (text === "首" ? 1 : (writtenNumber(text) ?? 0));
