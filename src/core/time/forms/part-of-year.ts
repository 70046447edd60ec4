import { monthsByName } from "../months-by-name.ts";
import { nextYear } from "../place-point.ts";
import { type Ask, isTime, misread, type Reading, ROUGH, type TimeForm } from "../time-form.ts";

const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  u: [1, 1],
  v: [6, 7],
  w: [12, 12],
  x: [12, 12],
  岁: [12, 12],
  岁Yu: [12, 1],
  Su: [9, 9],
  Sw: [6, 7],
  Sx: [6, 7],
  新S: [9, 9],
};

function roughly(
  months: readonly [number, number],
  year: string | undefined,
  code: string,
  { frame }: Ask,
): Reading {
  const reading = monthsByName(months, year, frame, code);
  return isTime(reading) ? { ...reading, flags: ROUGH } : reading;
}

/** 新学期 is September or February and March: only a term says which. */
function newTerm(code: string, ask: Ask): Reading {
  const { frame } = ask;
  if (frame?.kind !== "term") return misread(frame ? "ambiguous-term" : "no-frame", code, ["9月", "2-3月"]);
  return roughly(frame.term === 1 ? [9, 9] : [2, 3], undefined, code, ask);
}

/** 「年初」「年底」「岁末年初」: January, December, or both, roughly; 「学年末」「新学年」 by the school year. */
export const partOfYear: TimeForm = {
  needs: "YS+=岁新",
  pattern: /^(?:(?:(\d{4}|\d\d)Y|(\+)|=)?(?:Y?(?<=[Y+=])([u-x])|(岁(?:Yu)?))|(新S|S[uwx])|新T)$/,

  read([code, year, next, part, word = part, named = word ?? ""], ask) {
    const months = MONTHS[named];
    if (months === undefined) return newTerm(code, ask);
    return roughly(months, next === undefined ? year : nextYear(ask.frame)?.toString(), code, ask);
  },
};
