import { CHINESE_NUMBER, writtenNumber } from "../text/chinese-number.ts";
import type { RollSource } from "./roll-source.ts";
import { type RollText, rollText } from "./roll-text.ts";

/** 「第16届教职工健身运动会」 in a text; the places are those of its folded form. */
export interface EventMention {
  readonly start: number;
  readonly end: number;
  readonly number: { readonly start: number; readonly end: number; readonly value: number };
  /** 届, 季 or 回. */
  readonly unit: string;
  /** What it is called, up to the next stop. */
  readonly name: string;
  /** The words before it in its clause. */
  readonly before: string;
}

/** 「每年一届」 counts nothing. */
const EVENT = new RegExp(
  `(?:第|(?<![第年每近这历上下本两\\d]))(?<number>\\d{1,3}|${CHINESE_NUMBER})(?<unit>届|季(?!度))`,
  "dg",
);
const PUNCTUATION = /[,。;、:()“”"'「」《》\n]/g;

export function eventMentions({ text }: RollText): EventMention[] {
  return [...text.matchAll(EVENT)].flatMap((match) => {
    const place = match.indices?.groups?.["number"];
    const value = place && writtenNumber(text.slice(...place));
    if (place === undefined || value === undefined) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const clause =
      text
        .slice(Math.max(0, start - 20), start)
        .split(/[,。;]/)
        .at(-1) ?? "";
    const [name = ""] = text.slice(end, end + 30).split(/[,。;、(]/);
    return [
      {
        start,
        end,
        number: { start: place[0], end: place[1], value },
        unit: match.groups?.["unit"] ?? "",
        name: name.replace(PUNCTUATION, ""),
        before: clause,
      },
    ];
  });
}

/** Whether the plan shows that an event is held every year. */
export type YearlyEvents = (mention: EventMention) => boolean;

/** An event is yearly where one plan names two of it in a row: this year's and the next one's preparation. */
export function yearlyEvents({ rows }: RollSource): YearlyEvents {
  const numbers = new Map<string, Set<number>>();
  for (const { name, unit, number } of rows
    .flatMap(({ items }) => items)
    .map(rollText)
    .flatMap(eventMentions)) {
    const key = `${unit}${name}`;
    const known = numbers.get(key) ?? new Set();
    numbers.set(key, known.add(number.value));
  }
  return ({ name, unit, number }) => {
    const known = numbers.get(`${unit}${name}`);
    return known !== undefined && (known.has(number.value + 1) || known.has(number.value - 1));
  };
}
