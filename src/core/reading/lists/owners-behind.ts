import { splitOwners } from "../../text/owners.ts";
import type { OwnedText } from "./item-owners.ts";
import { namesBody, namesOffice, namesOwner } from "./owner-name.ts";

/** A way to write who answers without saying so, told apart from other words only by how often it comes. */
interface OwnerManner {
  /** The words and the names, undefined where the text is not written so; the names may be anything yet. */
  readonly read: (text: string) => { readonly text: string; readonly names: string } | undefined;
}

/** 「…    女工委」「… | 女工委」 */
const column: OwnerManner = {
  read: (text) => {
    const [names] = /[^\s|｜]{2,24}$/.exec(text.slice(-25)) ?? [];
    if (names === undefined) return undefined;
    const before = text.slice(0, -names.length);
    const [gap = ""] = /[\s|｜]{1,80}$/.exec(before.slice(-80)) ?? [];
    const words = before.slice(0, before.length - gap.length);
    const apart = words !== "" && /\t|\u3000|\s{2}|[|｜]/.test(gap);
    return apart ? { text: words, names } : undefined;
  },
};

/** 「… 女工委」, one blank between: only where every work is written so. */
const blank: OwnerManner = {
  read: (text) => {
    const [whole, words, names] = /^(\S{2,60}) (\S{2,24})$/.exec(text.slice(0, 90)) ?? [];
    return whole !== text || words === undefined || names === undefined ? undefined : { text: words, names };
  },
};

/** 「…（女工委）」 */
const bracket: OwnerManner = {
  read: (text) => {
    const match = /[（(【[]([^（()）【】[\]]{2,24})[）)】\]]\s{0,4}([。；;]?)$/.exec(text);
    const [, names, end = ""] = match ?? [];
    const words = text.slice(0, match?.index).trimEnd();
    return names === undefined || words === "" ? undefined : { text: `${words}${end}`, names };
  },
};

/** 「…——女工委」 */
const dash: OwnerManner = {
  read: (text) => {
    const match =
      /\s{0,4}(?:[—–―─]{1,3}|-{1,3}|\/|→)\s{0,4}([^—–―─\-/→，,。；;：:（()）]{2,24}?)([。；;]?)$/.exec(
        text.slice(-40),
      );
    const [whole, names, end = ""] = match ?? [];
    const words = whole === undefined ? "" : text.slice(0, -whole.length).trimEnd();
    return names === undefined || words === "" ? undefined : { text: `${words}${end}`, names };
  },
};

/** 「女工委：…」 */
const before: OwnerManner = {
  read: (text) => {
    const [whole, names] = /^([^：:（()），,。；;\s]{2,20})[：:]\s*(?=\S)/.exec(text) ?? [];
    return whole === undefined || names === undefined ? undefined : { text: text.slice(whole.length), names };
  },
};

/** 「【女工委】…」 */
const bracketBefore: OwnerManner = {
  read: (text) => {
    const [whole, names] = /^[（(【[]([^（()）【】[\]]{2,24})[）)】\]]\s*[：:]?\s*(?=\S)/.exec(text) ?? [];
    return whole === undefined || names === undefined ? undefined : { text: text.slice(whole.length), names };
  },
};

/** 「李丽 王芳」 are two where each by itself is a name; else as any cell of owners. */
function namesApart(names: string): readonly string[] {
  const apart = names.trim().split(/\s+/);
  return apart.length > 1 && apart.every(namesOwner) ? apart : splitOwners(names);
}

function owned({ read }: OwnerManner, text: string): OwnedText | undefined {
  const found = read(text);
  const owners = found === undefined ? [] : namesApart(found.names);
  return found && owners.length > 0 && owners.every(namesOwner) ? { text: found.text, owners } : undefined;
}

const FEWEST = 2;
const FEWEST_BLANK = 3;

/** Whether the works of the list are written so: most of them, and all that could be but for a few. */
function isManner(manner: OwnerManner, works: readonly string[], least: number): boolean {
  const written = works.filter((text) => manner.read(text) !== undefined).length;
  const named = works.filter((text) => owned(manner, text) !== undefined).length;
  return named >= FEWEST && named > works.length * least && named * 5 >= written * 4;
}

const FEWEST_NAMED = 3;

/** An office or a person; 「单打组」 may as well be who takes part. */
const isSure = (name: string) => namesOffice(name) || !namesBody(name);

/** Whether all that could name somebody surely does, a quarter of the works at least: the others say nothing of it. */
function areAllNamed(manner: OwnerManner, works: readonly string[]): boolean {
  const written = works.filter((text) => manner.read(text) !== undefined);
  const named = written.every((text) => owned(manner, text)?.owners.every(isSure));
  return named && written.length >= FEWEST_NAMED && written.length * 4 >= works.length;
}

/** Whether the notes behind the times of a list name who answers: 「三月（语文组）」. */
export function notesNameOwners(notes: readonly string[]): boolean {
  const named = notes.filter((note) => ownersIn(note).length > 0);
  return named.length >= FEWEST && named.length * 5 >= notes.length * 4;
}

/** The bodies and people that the words name, in brackets or without; none where any of them is none. */
export function ownersIn(words: string): readonly string[] {
  const names = words.replace(/^[（(【[]|[）)】\]]$/g, "").replace(/^由|(?:负责|牵头|主办|承办)$/g, "");
  const owners = splitOwners(names);
  return owners.every(namesOwner) ? owners : [];
}

/** Reads who answers for a work by the manner in which its whole list is written. */
export type OwnersBehind = (text: string) => OwnedText;

/** The manner of these works; they are left as they are where they have none in common. */
export function ownersBehind(works: readonly string[]): OwnersBehind {
  const manner =
    [column, bracket, dash, bracketBefore].find((one) => isManner(one, works, 0.5)) ??
    (areAllNamed(bracket, works) ? bracket : undefined) ??
    [before].find((one) => isManner(one, works, 0.9)) ??
    (works.length >= FEWEST_BLANK && works.every((text) => owned(blank, text)) ? blank : undefined);
  return (text) => (manner && owned(manner, text)) ?? { text, owners: [] };
}
