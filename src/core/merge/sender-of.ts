import type { Unit } from "../model/settings.ts";
import { normalise } from "../text/normalise.ts";
import { plainName, unitsByName } from "../units/known-names.ts";
import { isEverybody, sendsCopies } from "../units/unit-kind.ts";
import { partsOfTitle } from "./copy-form.ts";

/** What may tell whose a file is. */
interface SenderTraces {
  /** Texts above its table. */
  readonly above: readonly string[];
  /** The name of the file. */
  readonly file: string;
}

/** 附件2 above a title is none, and 附件2： before one no part of it. */
const ENCLOSURE = /^\s*附件\s*[〇零一二三四五六七八九十\d]*\s*[：:]?/u;
/** What a group is, behind what it is called: 数学组 stands for 数学组工会小组. */
const KIND = /(?:工会小组|分工会|分会)$/u;
/** 第一分工会, 2分会: what is left without its kind is no name. */
const NUMBER = /^第?[〇零一二三四五六七八九十百\d]+$/u;
/** Words, and words without the figures behind them: 数学组2. */
const WORDS = /(?<![\p{L}\p{N}])(?:\p{Script=Han}+(?=\d+(?!\p{L}))|[\p{L}\p{N}]+)/gu;
/** What else stands in one word with the name of a group: 数学组填报表, 交数学组. */
const AROUND = /^交|(?:工会|小组|填报表?|安排表?|定稿|终稿|最新|新|改|交|的){1,4}$/gu;

/**
 * Whose a file is where its marks are gone: as its title says or whom of the units it names, then as the file's own name
 * does. Nobody is guessed where none of them does.
 */
export function senderOf({ above, file }: SenderTraces, listed: readonly Unit[]): string {
  const units = listed.filter(({ name }) => !sendsCopies(name) && !isEverybody(name));
  const titles = above.map((text) => plainName(text.replace(ENCLOSURE, ""))).filter((text) => text !== "");
  return (
    filler(titles, units) ??
    named(titles.slice(0, 1), units.map(bare)) ??
    named([plainName(file)], units) ??
    shortened(file, units) ??
    unknownSender(file)
  );
}

/** In a plan's title short names stand for much: 「青禾小学」. */
function bare(unit: Unit): Unit {
  return { ...unit, aliases: [] };
}

/** Stands for the sender of a file that names nobody; each such file speaks for itself. */
export function unknownSender(file: string): string {
  return `不知道是谁的（${file}）`;
}

export function isUnknownSender(sender: string, file: string): boolean {
  return sender === unknownSender(file);
}

interface Naming {
  readonly name: string;
  readonly known: string;
}

function namesOf(units: readonly Unit[]): readonly Naming[] {
  return units.flatMap(({ name, aliases }) =>
    [name, ...aliases]
      .map((known) => ({ name, known: plainName(known) }))
      .filter(({ known }) => known !== ""),
  );
}

/** 「…（数学组工会小组填报）」. */
function filler(titles: readonly string[], units: readonly Unit[]): string | undefined {
  const said = titles.map((title) => partsOfTitle(title)?.to).find((name) => name !== undefined);
  return said && (unitsByName(units).get(said)?.name ?? said);
}

/** The one unit that is named; a name within a longer one that is named is not named by itself. */
function named(texts: readonly string[], units: readonly Unit[]): string | undefined {
  const found = namesOf(units).filter(({ known }) => texts.some((text) => text.includes(known)));
  const isWithin = (known: string) =>
    found.some((other) => other.known.length > known.length && other.known.includes(known));
  return onlyName(found.filter(({ known }) => !isWithin(known)));
}

/** The one unit that a word of the file's name is short for. */
function shortened(file: string, units: readonly Unit[]): string | undefined {
  const words = (normalise(file).match(WORDS) ?? []).flatMap((word) => [word, word.replace(AROUND, "")]);
  const short = namesOf(units)
    .map(({ name, known }) => ({ name, known: known.replace(KIND, "") }))
    .filter(({ known }) => known.length > 1 && !NUMBER.test(known) && words.includes(known));
  return onlyName(short);
}

function onlyName(found: readonly Naming[]): string | undefined {
  const [only, ...more] = new Set(found.map(({ name }) => name));
  return more.length === 0 ? only : undefined;
}
