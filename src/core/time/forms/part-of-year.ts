import type { PlanFrame } from "../../model/frame.ts";
import { monthsByName } from "../months-by-name.ts";
import { type FormReading, misread, type TimeForm } from "../time-form.ts";

const WORDS =
  /^(?:(?<year>\d{4}|\d{2})(?:年(?=年))?|(?<next>次|明|翌|来)(?:年(?=年))?|今|本|当)?(?:年(?<part>初|中|末|底|终)|(?<turn>岁末年初)|(?<end>岁末))$/;

const MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["初", [1, 1]],
  ["中", [6, 7]],
  ["末", [12, 12]],
  ["底", [12, 12]],
  ["终", [12, 12]],
  ["岁末年初", [12, 1]],
  ["岁末", [12, 12]],
  ["学年末", [6, 7]],
  ["学年底", [6, 7]],
  ["新学年", [9, 9]],
  ["学年初", [9, 9]],
]);

function roughly(
  months: readonly [number, number],
  year: string | undefined,
  frame: PlanFrame | undefined,
  text: string,
): FormReading {
  const reading = monthsByName(months, year, frame, text);
  return reading.ok ? { ok: true, value: { ...reading.value, flags: { approximate: true } } } : reading;
}

/** The year that 次年 and 明年 mean, as it would be written. */
function nextYear(frame: PlanFrame | undefined): string | undefined {
  if (frame === undefined) return undefined;
  return String((frame.kind === "calendar-year" ? frame.year : frame.from) + 1);
}

/** 新学期 is September or February and March: only a term says which. */
function newTerm(frame: PlanFrame | undefined, text: string): FormReading {
  if (frame?.kind !== "term") return misread(frame ? "ambiguous-term" : "no-frame", text, ["9月", "2-3月"]);
  return roughly(frame.term === 1 ? [9, 9] : [2, 3], undefined, frame, text);
}

/** 「年初」「年底」「岁末年初」: January, December, or both, roughly; 「学年末」「新学年」 by the school year. */
export const partOfYear: TimeForm = {
  name: "part-of-year",
  needs: ["年岁新"],
  examples: [
    "年初",
    "年中",
    "年末",
    "年底",
    "2024年底",
    "岁末年初",
    "岁末",
    "学年末",
    "新学年",
    "新学期",
    "次年年初",
  ],

  read(text, frame) {
    if (text === "新学期") return newTerm(frame, text);
    const { year, next, part, turn, end } = WORDS.exec(text)?.groups ?? {};
    const months = MONTHS.get(part ?? turn ?? end ?? (text.includes("学年") ? text : ""));
    return months && roughly(months, next === undefined ? year : nextYear(frame), frame, text);
  },
};
