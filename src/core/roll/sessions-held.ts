import { CHINESE_NUMBER, writtenNumber } from "../text/chinese-number.ts";
import type { RollSource } from "./roll-source.ts";
import { type RollText, rollText } from "./roll-text.ts";

/** 「七届二次」 as it stands in a text; the places are those of its folded form. */
export interface SessionMention {
  readonly start: number;
  readonly end: number;
  /** 七 of 七届. */
  readonly term: Numeral;
  /** 二 of 二次; 首次 counts as 1. */
  readonly session: Numeral;
  /** The body that meets: 教代会 and 双代会, 工代会, or 工会委员会. */
  readonly body: "congress" | "union" | "committee";
  /** Somebody else's: 市教育工会五届三次全委会. */
  readonly elsewhere: boolean;
  /** It takes place; 筹备, 提案, 精神 are about one before or after. */
  readonly held: boolean;
}

interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const NUMERAL = `(?:\\d{1,3}|${CHINESE_NUMBER})`;
const CONGRESS = '(?:代会[”"]?|代表大会|教职工大会|会员大会|委员会|全委会?)';
/** 「七届二次」, or 「第七届教代会第二次会议」 with the body between. */
const MENTION = new RegExp(
  `第?(?<term>${NUMERAL})届(?:第|[^,。;、()]{0,12}?${CONGRESS}第?)?(?<session>${NUMERAL}|首)次`,
  "dg",
);
const AHEAD = /(?:筹备|准备|谋划|筹划|策划|酝酿|预备|迎接)(?!并|和|与|及|、)[^,。;]{0,12}$/;
const ABOUT = /^[^,。;、和及暨届]{0,10}?(?:提案|精神|决议|决定|资料|材料|报告|代表(?!大会)|方案|预备会|筹备)/;
const COMMITTEE = /^[^,。;、和及暨届]{0,8}?(?:全委|全体委员|委员会|全会)/;
const UNION = /^[^,。;、和及暨届]{0,6}?(?:工代会|会员代表|会员大会)/;
const ELSEWHERE = /(?:省|市|区|县|上级|教育局|教育工会|总工会|集团)[^,。;、校]{0,10}$/;

function numeral(text: string, place: readonly [number, number] | undefined): Numeral | undefined {
  if (place === undefined) return undefined;
  const words = text.slice(...place);
  const value = words === "首" ? 1 : writtenNumber(words);
  return value === undefined ? undefined : { start: place[0], end: place[1], value };
}

/** Which body the words behind 届 name. */
function bodyOf(words: string): SessionMention["body"] {
  const name = words.replace(/^第?[一二三四五六七八九十首\d]{1,3}次/, "");
  return UNION.test(name) ? "union" : COMMITTEE.test(name) ? "committee" : "congress";
}

/** The sessions that a text names. */
export function sessionMentions({ text }: RollText): SessionMention[] {
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const groups = match.indices?.groups;
    const [term, session] = [numeral(text, groups?.["term"]), numeral(text, groups?.["session"])];
    if (term === undefined || session === undefined) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 20), start);
    const after = text.slice(end, end + 20);
    const body = bodyOf(`${text.slice(term.end + 1, end)}${after}`);
    const held = !AHEAD.test(before) && !ABOUT.test(after);
    return [{ start, end, term, session, body, elsewhere: ELSEWHERE.test(before), held }];
  });
}

/** The sessions of one body that the old plan held. */
export interface HeldSessions {
  /** Of the last 届, in order, each once. */
  readonly numbers: readonly number[];
  readonly lastTerm: number;
  /** They follow each other within one 届, so the next ones are known. */
  readonly plain: boolean;
}

/** For each body what was held, and whether 换届 stands anywhere in the plan. */
export interface SessionsHeld {
  readonly of: (body: SessionMention["body"]) => HeldSessions | undefined;
  readonly election: boolean;
}

const ELECTION = /换届/;

/** What the whole plan says of sessions: those that it only prepares do not count as held. */
export function sessionsHeld({ rows }: RollSource): SessionsHeld {
  const texts = rows.flatMap(({ items }) => items).map(rollText);
  const mentions = texts.flatMap(sessionMentions).filter(({ elsewhere }) => !elsewhere);
  const groups = {
    congress: heldOf(mentions, "congress"),
    union: heldOf(mentions, "union"),
    committee: heldOf(mentions, "committee"),
  };
  return { of: (body) => groups[body], election: texts.some(({ text }) => ELECTION.test(text)) };
}

function heldOf(mentions: readonly SessionMention[], body: SessionMention["body"]): HeldSessions | undefined {
  const own = mentions.filter((mention) => mention.body === body);
  if (own.length === 0) return undefined;
  const held = own.filter((mention) => mention.held);
  const terms = new Set((held.length > 0 ? held : own).map(({ term }) => term.value));
  const lastTerm = Math.max(...terms);
  const ofLast = held.filter(({ term }) => term.value === lastTerm).map(({ session }) => session.value);
  const numbers = [...new Set(ofLast)].sort((a, b) => a - b);
  const together = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return { numbers, lastTerm, plain: terms.size === 1 && together && numbers.length > 0 };
}
