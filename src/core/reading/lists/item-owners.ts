import { splitOwners } from "../../text/owners.ts";

/** An item and the bodies or people that it says answer for it. */
export interface OwnedText {
  readonly text: string;
  readonly owners: readonly string[];
}

/** A few blanks: a run of thousands must not be tried from each of its places. */
const GAP = "\\s{0,4}";
const BODIES = "(?:部门|单位|处室|科室|领导|老师|人员?|者)";
const LABEL = `(?:(?:责任|负责|牵头|主办|承办|主责|落实)${BODIES}(?:[/、及和]*(?:责任|负责)?${BODIES})?|责任|负责|牵头|主办|承办|主责)`;
const NAMES = "([^（）()【】\\[\\]：:。；;]{1,60})";
/** 「…（责任部门：工会）」 */
const IN_BRACKETS = new RegExp(`[（(【[]${GAP}${LABEL}${GAP}[：:]${NAMES}[）)】\\]]${GAP}([。；;]?)$`);
/** 「…（工会负责）」「…（由工会牵头）」 */
const DONE_BY = /[（(]由?([^（）()：:，,。；;]{2,16}?)(?:负责|牵头|主办|承办)[）)]([。；;]?)$/;
/** 「…，责任人：陈老师」 */
const BEHIND = new RegExp(
  `[，,；;。—–\\s-]${GAP}(?:责任|负责|牵头|主办|承办)${BODIES}${GAP}[：:]${NAMES}([。；;]?)$`,
);
/** A line that names nothing but who answers. */
const ALONE = new RegExp(`^[（(【[]?${GAP}${LABEL}${GAP}[：:]([^：:。；;]{1,60}?)[）)】\\]]?[。；;]?$`);
const BODY =
  /(?:工会|委员会|女工委|经审委|女职委|团委|党委|党支部|支部|总支|处|处室|室|科|部|办|中心|小组|教研组|年级组|组|学校|分会|协会|各部门|全体委员)$/;
/** Who answers, in a line that says nothing else; undefined for other lines. */
export function ownersAlone(line: string): readonly string[] | undefined {
  const [, names] = ALONE.exec(line.trim()) ?? [];
  return names === undefined ? undefined : splitOwners(names);
}

/** The item without the words that plainly name who answers for it, and who that is. */
export function itemOwners(text: string): OwnedText {
  for (const form of [IN_BRACKETS, DONE_BY, BEHIND]) {
    const match = form.exec(text);
    const [, names, end = ""] = match ?? [];
    if (match === null || names === undefined || match.index === 0) continue;
    const words = text
      .slice(0, match.index)
      .trimEnd()
      .replace(/[—–]{1,4}$/, "");
    return { text: `${words}${end}`, owners: splitOwners(names) };
  }
  return { text, owners: [] };
}

/** 「…    女工委」: the item and the bodies that stand in a column behind it. */
export function columnOwners(text: string): OwnedText {
  const none: OwnedText = { text, owners: [] };
  const [names] = /\S{2,24}$/.exec(text.slice(-25)) ?? [];
  if (names === undefined) return none;
  const before = text.slice(0, -names.length);
  const words = before.trimEnd();
  if (words === "" || !/\t|\u3000|\s{2}/.test(before.slice(words.length))) return none;
  const owners = splitOwners(names);
  return owners.length > 0 && owners.every((name) => BODY.test(name)) ? { text: words, owners } : none;
}
