import type { Interval } from "../../model/day.ts";
import { readPeriod } from "../../time/read-period.ts";
import { isSigningLine } from "./closing-line.ts";
import type { MarkedUnit } from "./mark-lines.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";
import { shadowOf } from "./shadow.ts";

/** A date by which the plan is signed. */
export interface SigningDate {
  readonly line: TextLine;
  readonly text: string;
  readonly days: Interval;
}

const DIGIT = "[0-9〇零一二三四五六七八九十]";
const DATE = new RegExp(
  `${DIGIT}{4} *[年./-] *(?:元(?= *月)|${DIGIT}{1,3})(?: *[月./-] *(?:${DIGIT}{1,3} *[日号]?)?)?$`,
);
/** A plan is signed at its end, or below the notice that it comes with. */
const NEAR = 12;

function dateIn(line: TextLine): SigningDate | undefined {
  const shadow = shadowOf(line.text);
  const { index, 0: found } = DATE.exec(shadow) ?? { index: 0 };
  if (found === undefined || !isSigningLine(plainWords(line.text))) return undefined;
  const text = line.text.slice(index, index + found.length);
  const reading = readPeriod(text, undefined);
  const days = reading.ok ? reading.value.intervals[0] : undefined;
  return days && { line, text, days };
}

/** The dates of signing at either end of the plan, the last one first. */
export function signingDates(units: readonly MarkedUnit[]): readonly SigningDate[] {
  const ends = units.length <= 2 * NEAR ? units : [...units.slice(0, NEAR), ...units.slice(-NEAR)];
  return ends
    .flatMap((unit) => (unit.kind === "line" && unit.head === undefined ? (dateIn(unit.line) ?? []) : []))
    .reverse();
}
