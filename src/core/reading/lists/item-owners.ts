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

const IN_PLAIN_BRACKETS = /[（(]([^（）()，,。；;：:]{2,20})[）)]\s{0,4}([。；;]?)$/;
/** Offices that people hold, beside the bodies. */
const OFFICE = /(?:委员|主席|组长|主任|部长|书记|校长|老师|干事)$/;

/** 「…（文体委员）」: the item and the bodies or offices that stand in brackets at its end, without a word that says so. */
export function bracketOwners(text: string): OwnedText {
  const match = IN_PLAIN_BRACKETS.exec(text);
  const [, names = "", end = ""] = match ?? [];
  const owners = splitOwners(names);
  const fits = owners.length > 0 && owners.every(isOffice);
  const words = text.slice(0, match?.index).trimEnd();
  return fits && words !== "" ? { text: `${words}${end}`, owners } : { text, owners: [] };
}

const isOffice = (name: string) => BODY.test(name) || OFFICE.test(name);

/** 「女工委：插花」: the item and the body that stands before it. */
export function leadingOwners(text: string): OwnedText {
  const [whole, names] = /^([^：:，,。；;\s]{2,16})[：:]\s{0,4}(?=\S)/.exec(text) ?? [];
  const owners = names === undefined ? [] : splitOwners(names);
  const fits = whole !== undefined && owners.length > 0 && owners.every(isOffice);
  return fits ? { text: text.slice(whole.length), owners } : { text, owners: [] };
}

/** What stands in a column behind the item: 「…    女工委」「… | 女工委」. */
function behindColumn(
  text: string,
): { readonly words: string; readonly owners: readonly string[] } | undefined {
  const [names] = /[^\s|｜]{2,24}$/.exec(text.slice(-25)) ?? [];
  if (names === undefined) return undefined;
  const before = text.slice(0, -names.length);
  const words = before.replace(/[\s|｜]{1,80}$/, "");
  if (words === "" || !/\t|\u3000|\s{2}|[|｜]/.test(before.slice(words.length))) return undefined;
  return { words, owners: splitOwners(names) };
}

/** The item and the bodies that stand in a column behind it. */
export function columnOwners(text: string): OwnedText {
  const column = behindColumn(text);
  if (column === undefined || column.owners.length === 0 || !column.owners.every(isOffice))
    return { text, owners: [] };
  return { text: column.words, owners: column.owners };
}

const LONGEST_NAME = 8;

/** The same where the list is known to have such a column: any name counts, also one of a person. */
export function ownersInColumn(text: string): OwnedText {
  const column = behindColumn(text);
  const fits = column?.owners.every((name) => name.length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(name));
  return column !== undefined && fits ? { text: column.words, owners: column.owners } : { text, owners: [] };
}
