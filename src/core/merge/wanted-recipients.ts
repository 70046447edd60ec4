import type { Unit } from "../model/settings.ts";
import { plainName } from "../units/known-names.ts";
import { nearNames } from "../units/near-name.ts";
import { fillsInCopies, isEverybody, sendsCopies } from "../units/unit-kind.ts";
import { recipientsOf } from "./recipients.ts";

/** What is to be said of the names that the officer wrote. */
export type RecipientRemark =
  /** It sends the copies out and gets none. */
  | { readonly kind: "sender"; readonly name: string }
  /** A word for all of them, in whose place these were taken. */
  | { readonly kind: "everybody"; readonly name: string; readonly instead: readonly string[] }
  /** Neither in the 名单 nor among the table's owners; it gets a copy all the same. */
  | { readonly kind: "unknown"; readonly names: readonly string[]; readonly near?: string };

/** Who is meant by the names that the officer wrote. */
interface WantedRecipients {
  readonly names: readonly string[];
  readonly remarks: readonly RecipientRemark[];
  /** Slips of the pen: nobody is to get a copy under such a name. */
  readonly slips: readonly { readonly name: string; readonly near: string }[];
}

/** What a group is called behind its own name. */
const KIND = /(?:工会小组|分工会|分会)$/u;
const NUMBER = /[〇零一二三四五六七八九十百\dA-Za-z]/u;

/**
 * Holds the names that the officer wrote against the 名单 and the table's owners. 各工会小组 stands for all of them; where
 * no group is known at all, every name is one to be believed.
 */
export function wantedRecipients(
  wanted: readonly string[],
  units: readonly Unit[],
  owners: readonly string[],
): WantedRecipients {
  const all = recipientsOf(units, owners);
  const known = [...new Set([...units.flatMap(({ name, aliases }) => [name, ...aliases]), ...owners])];
  const isKnown = new Set(known.map(plainName));
  const near = nearOf([...new Set([...all, ...known.filter(fillsInCopies)])]);
  const names: string[] = [];
  const remarks: RecipientRemark[] = [];
  const slips: { name: string; near: string }[] = [];
  const strangers: string[] = [];
  for (const name of wanted.map((one) => one.trim()).filter((one) => one !== "")) {
    if (sendsCopies(name)) remarks.push({ kind: "sender", name });
    else if (isEverybody(name)) {
      const instead = all.filter((one) => isOneOf(name, one));
      remarks.push({ kind: "everybody", name, instead });
      names.push(...instead);
    } else {
      names.push(name);
      if (all.length === 0 || isKnown.has(plainName(name))) continue;
      const found = near(name);
      if (found?.isSlip) slips.push({ name, near: found.name });
      else if (found !== undefined) remarks.push({ kind: "unknown", names: [name], near: found.name });
      else strangers.push(name);
    }
  }
  if (strangers.length > 0) remarks.push({ kind: "unknown", names: [...new Set(strangers)] });
  return { names: [...new Set(names)], remarks, slips };
}

/** 各工会小组 are the groups of that kind, 各分会 those of another; 各小组, 各单位 are all. */
function isOneOf(everybody: string, name: string): boolean {
  const [kind] = KIND.exec(everybody) ?? [];
  return kind === undefined || name.endsWith(kind);
}

interface Near {
  readonly name: string;
  /** One slip away from it, and no likely name of its own. */
  readonly isSlip: boolean;
}

function nearOf(known: readonly string[]): (name: string) => Near | undefined {
  const slip = nearNames(known);
  const byShort = new Map(known.map((name) => [name.replace(KIND, ""), name]));
  const byShape = new Map(known.flatMap((name) => shapesOf(name).map((shape) => [shape, name] as const)));
  return (name) => {
    const [slipFor] = slip(name);
    const mistaken = shapesOf(name)
      .map((shape) => byShape.get(shape))
      .find((one) => one !== undefined && isOneMistaken(name, one));
    if (slipFor !== undefined) return { name: slipFor, isSlip: true };
    if (mistaken !== undefined) return { name: mistaken, isSlip: isKindMistaken(name, mistaken) };
    const short = byShort.get(name.replace(KIND, ""));
    return short === undefined ? undefined : { name: short, isSlip: false };
  };
}

/** The name with each of its characters left open in turn: two names with one mistaken share such a text. */
function shapesOf(name: string): readonly string[] {
  return [...name].map((_, at) => `${name.slice(0, at)}*${name.slice(at + 1)}`);
}

/** 三组 for 二组 is no mistake. */
function isOneMistaken(name: string, known: string): boolean {
  const apart = [...name].filter((character, at) => character !== known.charAt(at));
  return name.length >= 4 && apart.length === 1 && !NUMBER.test(apart.join(""));
}

/** 语文组工会小姐: what is mistaken stands in 工会小组, which is nobody's own name. */
function isKindMistaken(name: string, known: string): boolean {
  return !fillsInCopies(name) && name.startsWith(known.replace(KIND, ""));
}

/** The remark in the officer's language. */
export function recipientWords(remark: RecipientRemark): string {
  switch (remark.kind) {
    case "sender":
      return `“${remark.name}”是发表的一方，没有发给它`;
    case "everybody":
      return remark.instead.length === 0
        ? `“${remark.name}”是所有小组的统称，不能单独发给它，请写每个小组的名称`
        : `“${remark.name}”是所有小组的统称，已分别发给${remark.instead.join("、")}`;
    case "unknown": {
      const names = shortList(remark.names);
      return remark.near === undefined
        ? `名单和表里都没有${names}，填报表照样生成了，请核对名称`
        : `名单和表里都没有${names}，是不是“${remark.near}”？填报表照样生成了，请核对名称`;
    }
  }
}

function shortList(names: readonly string[]): string {
  const said = names.slice(0, 5).map((name) => `“${name}”`);
  return names.length > 5 ? `${said.join("")}等 ${names.length} 个` : said.join("");
}
