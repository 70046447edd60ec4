import { splitOwners } from "../../text/owners.ts";
import { areBodies, namesOwner, namesPerson } from "./owner-name.ts";

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
/** 「…（责任人 张丽）」, a blank for the colon. */
const BLANK_IN_BRACKETS = new RegExp(
  `[（(](?:责任|负责|牵头|主办|承办)${BODIES}[\\s]{1,4}([^（）()：:。；;\\s][^（）()：:。；;]{1,40})[）)]${GAP}([。；;]?)$`,
);
/** 「…，由女工委负责」: names only. */
const BY = /[，,]\s{0,4}由([^（）()：:，,。；;由]{2,24})(?:负责|牵头|主办|承办)([。；;]?)$/;
/** 「…，责任人：陈老师」 */
const BEHIND = new RegExp(
  `(?:(?<=。)|[，,；;—–\\s-])${GAP}(?:责任|负责|牵头|主办|承办)(?:${BODIES})?${GAP}[：:]${NAMES}([。；;]?)$`,
);
/** 「…【责任人】张丽」, the label in brackets of its own. */
const BRACKETED = new RegExp(
  `[（(【[]${GAP}${LABEL}${GAP}[：:]?[）)】\\]]${GAP}[：:]?${GAP}([^（）()【】\\[\\]：:。；;\\s][^（）()【】\\[\\]：:。；;]{1,40}?)([。；;]?)$`,
);
/** 「（地点：报告厅；负责人：林涛）」: several particulars, one of which says who answers. */
const PARTICULARS = new RegExp(`([（(])([^（）()]{4,80})([）)])${GAP}([。；;]?)$`);
const ANSWERS = new RegExp(`^${GAP}${LABEL}${GAP}[：:]${GAP}(\\S.{0,40})$`);
/** 「…，负责人张华」, without a colon: names only. */
const RIGHT_BEHIND =
  /[，,；;\s]\s{0,4}(?:责任|负责)人[\s]{0,4}([^：:，,。；;（）()\s][^：:，,。；;（）()]{1,30}?)([。；;]?)$/;
const SEVERAL = /[（(]([^（）()：:。；;]{4,40})[）)]([。；;]?)$/;
const LAST_BRACKET = /(?<=[）)]\s{0,4})[（(][^（）()]{2,40}[）)][。；;]?$/;
/** A line that names nothing but who answers. */
const ALONE = new RegExp(
  `^[—–―→-]{0,4}${GAP}[（(【[]?${GAP}${LABEL}${GAP}[：:]([^：:。；;]{1,60}?)[）)】\\]]?[。；;]?$`,
);

const FIELD_END = /[；;]|\s{2,}|[，,](?=[^，,：:]{2,6}[：:])/;
/** 「配合单位：各工会小组」 beside who answers. */
const SUPPORTS = /^(?:配合|协助|协办|参与|参加|支持)(?:部门|单位|处室|科室|人员?|对象)?[：:]\s*\S/;

/** Who answers, in a line that says nothing else but who supports them; undefined for other lines. */
export function ownersAlone(line: string): readonly string[] | undefined {
  const [, names] = ALONE.exec(line.trim()) ?? [];
  if (names !== undefined) return splitOwners(names);
  const fields = fieldsOf(line);
  if (fields.length < 2) return undefined;
  const owners = fields.map((field) => ALONE.exec(field)?.[1]);
  const whole = fields.every((field, at) => owners[at] !== undefined || SUPPORTS.test(field));
  const named = owners.flatMap((one) => (one === undefined ? [] : splitOwners(one)));
  return whole && named.length > 0 ? named : undefined;
}

/** The words of such a line that name those who only support. */
export function supportersIn(line: string): readonly string[] {
  return fieldsOf(line).filter((field) => SUPPORTS.test(field));
}

function fieldsOf(line: string): readonly string[] {
  if (line.length > LONGEST_FIELDS) return [];
  return line
    .split(FIELD_END)
    .map((field) => field.trim().replace(/[。]$/, ""))
    .filter((field) => field !== "");
}

const LONGEST_FIELDS = 120;

/** The item without the one among the particulars in its bracket that says who answers. */
function amongParticulars(text: string): OwnedText | undefined {
  const match = PARTICULARS.exec(text);
  const [, open = "", inner = "", close = "", end = ""] = match ?? [];
  const fields = inner.split(/(?<=[；;，,])/);
  const at = fields.findIndex((field) => ANSWERS.test(field.replace(/[；;，,]$/, "")));
  const [, names = ""] = ANSWERS.exec(fields[at]?.replace(/[；;，,]$/, "") ?? "") ?? [];
  if (match === null || match.index === 0 || at < 0 || fields.length < 2) return undefined;
  // Names behind a comma belong to the label before them: 「负责人：林涛，何静」.
  const labelled = fields.every((field) => /[：:]/.test(field));
  const several = fields.filter((field) => ANSWERS.test(field.replace(/[；;，,]$/, ""))).length > 1;
  if (!labelled || several) return undefined;
  const others = fields
    .filter((_field, index) => index !== at)
    .join("")
    .replace(/[；;，,]$/, "");
  return { text: `${text.slice(0, match.index)}${open}${others}${close}${end}`, owners: splitOwners(names) };
}

/** 「敬师茶会  责任人：江雪  地点：礼堂」: particulars behind the work, wide blanks between; the others stay. */
function amongFields(text: string): OwnedText | undefined {
  if (text.length > LONGEST_FIELDS) return undefined;
  const [work = "", ...fields] = text
    .split(/(?=\t|\u3000|[^\S\n]{2})/u)
    .filter((piece) => piece.trim() !== "");
  const named = fields.map((field) => ANSWERS.exec(field.trim())?.[1]);
  const at = named.findIndex((names) => names !== undefined);
  const labelled = fields.every((field) => /^[^：:]{2,8}[：:]/.test(field.trim()));
  if (work === "" || at < 0 || !labelled) return undefined;
  const others = fields.filter((_field, index) => index !== at);
  return { text: [work, ...others].join("").trim(), owners: splitOwners(named[at] ?? "") };
}

/** The item without the names right behind 「负责人」 or in 「由…负责」; undefined where they are none. */
function rightBehind(text: string): OwnedText | undefined {
  const match = RIGHT_BEHIND.exec(text.slice(-50)) ?? BY.exec(text.slice(-50));
  const [whole, names = "", end = ""] = match ?? [];
  const owners = splitOwners(names);
  if (whole === undefined || whole.length >= text.length || !owners.every(namesOwner)) return undefined;
  return { text: `${text.slice(0, -whole.length).trimEnd()}${end}`, owners };
}

/**
 * 「文艺汇演（团委、音乐组）」「插花（女工委员 李静）」: several bodies in a bracket and nothing else, or a person with the
 * office held; 「（单打组、双打组）」 say who takes part.
 */
function bodiesInBracket(text: string): OwnedText | undefined {
  const match = SEVERAL.exec(text);
  const [, names = "", end = ""] = match ?? [];
  const owners = splitOwners(names);
  const [role = "", person = "", ...others] = names.trim().split(/\s+/);
  const inRole = others.length === 0 && namesOwner(role) && !namesPerson(role) && namesPerson(person);
  if (match === null || match.index === 0 || !(areBodies(owners) || inRole)) return undefined;
  return { text: `${text.slice(0, match.index).trimEnd()}${end}`, owners };
}

function byForm(text: string, forms: readonly RegExp[]): OwnedText | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    const [, names, end = ""] = match ?? [];
    if (match === null || names === undefined || match.index === 0) continue;
    const words = text
      .slice(0, match.index)
      .trimEnd()
      .replace(/[—–―-]{1,4}$/, "")
      .trimEnd();
    return { text: words.endsWith("。") ? words : `${words}${end}`, owners: splitOwners(names) };
  }
  return undefined;
}

/** 「读书会（负责人：何静）（对象：全体教师）」: the last bracket says something else. */
function beforeBracket(text: string): OwnedText | undefined {
  const [last] = LAST_BRACKET.exec(text) ?? [];
  if (last === undefined) return undefined;
  const owned = byForm(text.slice(0, -last.length), [IN_BRACKETS, BLANK_IN_BRACKETS, DONE_BY]);
  return owned && { ...owned, text: `${owned.text}${last}` };
}

/** The item without the words that plainly name who answers for it, and who that is. */
export function itemOwners(text: string): OwnedText {
  return (
    byForm(text, [IN_BRACKETS, BLANK_IN_BRACKETS, DONE_BY, BEHIND, BRACKETED]) ??
    amongParticulars(text) ??
    amongFields(text) ??
    rightBehind(text) ??
    bodiesInBracket(text) ??
    beforeBracket(text) ?? { text, owners: [] }
  );
}
