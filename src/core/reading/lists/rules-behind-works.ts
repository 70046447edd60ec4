import type { PlanUnit, TextLine } from "./plan-lines.ts";
import { readTimeHead } from "./time-head.ts";

const RULES = /(?:规程|规则|细则)[：:]$/;
/** How long the name of an activity is. */
const NAME = { shortest: 3, longest: 12 };

/** The work that stands on the line of its time. */
function workBeside({ text }: TextLine): string {
  const head = readTimeHead(text);
  return head?.strength === "plain" ? head.rest.replace(/[。；;]$/, "") : "";
}

/** Where in the line the rules of another one of the works begin; undefined where they do not. */
function rulesIn(line: TextLine, works: ReadonlySet<string>): number | undefined {
  const end = RULES.exec(line.text)?.index ?? 0;
  const begin = line.text.length - workBeside(line).length;
  for (let length = NAME.longest; length >= NAME.shortest; length -= 1) {
    const from = end - length;
    if (from > begin && works.has(line.text.slice(from, end))) return from;
  }
  return undefined;
}

/** 「六月：登山拔河赛规程：」 below 「四月：拔河赛」: the page lost the line end before the rules of that work. */
export function rulesBehindWorks(units: readonly PlanUnit[]): readonly PlanUnit[] {
  const lines = units.flatMap((unit) => (unit.kind === "line" ? [unit] : []));
  if (!lines.some(({ text }) => RULES.test(text))) return units;
  const works = new Set(lines.map(workBeside));
  return units.flatMap((unit): readonly PlanUnit[] => {
    const at = unit.kind === "line" ? rulesIn(unit, works) : undefined;
    if (unit.kind !== "line" || at === undefined) return [unit];
    const { number: _number, afterBlank: _afterBlank, ...rest } = unit;
    return [
      { ...unit, text: unit.text.slice(0, at).trim() },
      { ...rest, text: unit.text.slice(at) },
    ];
  });
}
