import type { FoundFrame, PlanFrame } from "../../model/frame.ts";
import type { FrameEvidence } from "./frame-evidence.ts";
import { autumnFrame, overNewYear } from "./months-in-order.ts";

/** The halves of a year, as titles call them. */
export const HALVES = ["上半年", "下半年"] as const;

const TERM = /第?([一二12])学期|([上下])学期|([春秋])季?学期/;

/** The term that the words of a title name without its year; 本学期 is the one that the month lies in. */
function termIn(texts: readonly string[], month: number): 1 | 2 | undefined {
  for (const text of texts) {
    const [, ...words] = TERM.exec(text) ?? [];
    const word = words.find((part) => part !== undefined);
    if (word !== undefined) return "一1上秋".includes(word) ? 1 : 2;
  }
  if (!texts.some((text) => text.includes("学期"))) return undefined;
  return month >= 8 || month === 1 ? 1 : 2;
}

const THIS_TERM = /[本这新]学期/;

/** The frame by a day on which the plan was signed, and by what its months and its title say. */
export function bySignature({
  top,
  times,
  signed,
  headings,
  preamble,
}: FrameEvidence): FoundFrame | undefined {
  const [date] = signed;
  if (date === undefined) return undefined;
  const [year, month] = [Number(date.days[0].slice(0, 4)), Number(date.days[0].slice(5, 7))];
  const titles = [...top.lines.map(({ text }) => text), ...headings];
  const term = termIn([...titles, ...preamble.flatMap((text) => THIS_TERM.exec(text)?.[0] ?? [])], month);
  const autumn = month >= 7 ? year : year - 1;
  const found = (frame: PlanFrame): FoundFrame => ({
    frame,
    source: "signature",
    text: date.text,
    toConfirm: true,
  });
  if (term !== undefined)
    return found({ kind: "term", from: term === 2 && month >= 11 ? year : autumn, term });
  const inAutumn = month >= 8 && month <= 10 && times.length > 0 && times.every((time) => time.month >= 8);
  if (overNewYear(times) || inAutumn) return found(autumnFrame(autumn, times));
  const half = halfIn(titles);
  return found({
    kind: "calendar-year",
    year: month >= 11 && half !== 2 ? year + 1 : year,
    ...(half !== undefined && { half }),
  });
}

/** The half of the year that a title names without its year. */
function halfIn(titles: readonly string[]): 1 | 2 | undefined {
  const [first, second] = HALVES.map((half) => titles.some((text) => text.includes(half)));
  return first === second ? undefined : first ? 1 : 2;
}
