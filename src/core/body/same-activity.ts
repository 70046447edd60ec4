import { normalise } from "../text/normalise.ts";

/** Words that many activities share: what is left without them tells one from another. */
const COMMON = new RegExp(
  [
    "全体|全校|本校|学校|校内|工会|教职工|教职员工|教工|职工|教师们|会员|广大",
    "开展|举办|举行|组织|召开|推进|进行|做好|做实|抓好|加强|深化|完善|规范|关注|维护|收集|落实|发挥|提升(?!活动)|实施|参与|参加|承办|协助|配合|继续|定期|积极|认真|及时",
    "年度",
    "活动|工作|系列|专题|主题|相关|各类|各项|有关|常态化?|一次|处理",
    "[和与及并的等]",
  ].join("|"),
  "gu",
);

/** What the body and the table call by different words. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/三八(?:国际)?(?:劳动)?(?:妇女)?节/gu, "三八节"],
  [/新春佳?节?|春节期间/gu, "春节"],
  [/(?:看望|探望|走访|祝福)(?:慰问)?/gu, "慰问"],
  [/联欢(?:会|晚会)|文艺晚会/gu, "联欢"],
  [/趣味运动会/gu, "运动会"],
  [/(?:喜?迎接?|庆祝?)新年/gu, "迎新年"],
];

/** 「2025年」「80周年」: the year of an activity is none of its name. */
const YEARS = /(?:19|20)\d\d(?:[-—–~](?:19|20)?\d\d)?(?=年|学年)年?|[\d一二三四五六七八九十百]{1,6}周年/gu;

/** The words without years, signs, blanks and what stands in brackets, in one spelling. */
function plain(text: string): string {
  const words = normalise(text)
    .replace(/\([^()]*\)/gu, "")
    .replace(YEARS, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  return SAME_WORDS.reduce((said, [other, word]) => said.replace(other, word), words);
}

/** So many characters in a row must be shared where what tells the activity apart is short. */
const SHORTEST_SHARED = 4;
/** What tells an activity apart is at least so long. */
const SHORTEST_CORE = 2;
const SURE_CORE = 3;
/** So much of what tells an activity apart may hint that a piece of work is meant for it. */
const HINT = 0.5;

/** An activity's name, ready to be looked for. */
export interface ActivityName {
  readonly words: string;
  readonly core: string;
}

export function activityName(name: string): ActivityName {
  const words = plain(name);
  return { words, core: words.replace(COMMON, "") };
}

/**
 * Whether a piece of work is that activity: it holds all that tells the activity apart, 「兴趣小组」 in
 * 「推进兴趣小组常态化活动」. Careful rather than clever: what is only alike is not the same.
 */
export function isActivity(name: ActivityName, item: string): boolean {
  return isNamedIn(name, activityName(item));
}

/** The same for words that were made ready once and are looked through often. */
export function isNamedIn({ words, core }: ActivityName, work: ActivityName): boolean {
  if (core.length < SHORTEST_CORE) return false;
  if (core.length >= SURE_CORE && work.words.includes(core)) return true;
  if (!work.core.includes(core)) return false;
  return core.length >= SURE_CORE || longestShared(words, work.words) >= SHORTEST_SHARED;
}

/** Whether a piece of work may be meant for the activity, though it is called otherwise: then nobody asks for it. */
export function mayBeActivity({ core }: ActivityName, item: string): boolean {
  const characters = Array.from(core);
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  const work = plain(item);
  return pairs.length > 0 && pairs.filter((pair) => work.includes(pair)).length >= pairs.length * HINT;
}

/** Length of the longest run of characters that stands in both. */
function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let from = 0; from < a.length; from += 1) {
    while (from + longest < a.length && b.includes(a.slice(from, from + longest + 1))) longest += 1;
  }
  return longest;
}
