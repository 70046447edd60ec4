import type { ImportDoubt, ImportedItem, ImportedRow } from "../../model/imported-plan.ts";
import { quote } from "../../text/quote.ts";
import { namesOffice } from "./owner-name.ts";

const BODY =
  "[^，,。；;、：:（）()“”\\s]{0,10}?(?:工会|委员会|女工委|团委|党委|党支部|总支|体委|校办|[政教务德育后勤人事财体总生学]处|科室|教研室|办公室|[传织教体育艺宣]部|中心|小组|组)";
/** Verbs beside which the work names a body that has a part in it. */
const HINTS: readonly RegExp[] = [
  new RegExp(`由(${BODY})(?:牵头|负责|承办|主办|组织)`),
  new RegExp(`(?:配合|协助|会同|联合)(${BODY})(?=做好|开展|展开|组织|举办|举行|完成|进行|召开|推进|落实|等)`),
  new RegExp(`与(${BODY})(?=联合|一起|共同|合作)`),
];

/** 「重阳座谈（退管会）」 where the other works do not say so. */
const IN_BRACKET = /[（(]([^（）()]{2,14})[）)][。；;]?$/;

function hintIn({ text }: ImportedItem): string | undefined {
  const [, bracket] = IN_BRACKET.exec(text) ?? [];
  if (bracket !== undefined && namesOffice(bracket)) return bracket;
  for (const form of HINTS) {
    const [, name] = form.exec(text) ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Bodies that the work itself names where nobody answers for it yet: offered as owners, never taken. */
export function ownerHints(rows: readonly ImportedRow[]): readonly ImportDoubt[] {
  return rows
    .filter(({ owners }) => owners.length === 0)
    .flatMap(({ items }) => items)
    .flatMap((item): ImportDoubt[] => {
      const name = hintIn(item);
      if (name === undefined) return [];
      const message = `${quote(item.text)}提到${quote(name)}，要填作责任部门吗？`;
      return [{ code: "owner-hinted", source: item.source, message, offer: { from: "", to: name } }];
    });
}
