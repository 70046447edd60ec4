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
  `(?:(?<=。)|[，,；;—–\\s-])${GAP}(?:责任|负责|牵头|主办|承办)${BODIES}${GAP}[：:]${NAMES}([。；;]?)$`,
);
/** A line that names nothing but who answers. */
const ALONE = new RegExp(
  `^[—–―→-]{0,4}${GAP}[（(【[]?${GAP}${LABEL}${GAP}[：:]([^：:。；;]{1,60}?)[）)】\\]]?[。；;]?$`,
);

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
      .replace(/[—–―-]{1,4}$/, "")
      .trimEnd();
    return { text: words.endsWith("。") ? words : `${words}${end}`, owners: splitOwners(names) };
  }
  return { text, owners: [] };
}
