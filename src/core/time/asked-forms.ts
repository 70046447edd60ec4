import type { PlanFrame } from "../model/frame.ts";
import { forms } from "./forms/all.ts";
import type { Ask, Match, Reading, TimeForm } from "./time-form.ts";

/** Forms stand round other forms no deeper than this: 「约第一学期：9-12月（分批）」. */
const DEEPEST = 4;

/** No time has more signs; a whole paragraph is given up without a search. */
const LONGEST = 80;

/** A bit a sign: some share one, so a form may be asked in vain, but is never passed over. Numerals have none. */
function bitsOf(signs: string): number {
  let bits = 0;
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs.charCodeAt(at);
    if ((sign > 57 || sign < 48) && (sign > 111 || sign < 97)) bits |= 1 << (sign % 31);
  }
  return bits;
}

const asked = forms.map((form) => ({ form, needs: form.needs === undefined ? -1 : bitsOf(form.needs) }));

/** What one form makes of a text in shorthand. */
export function readBy({ pattern, read }: TimeForm, code: string, ask: Ask): Reading {
  const match = pattern === undefined ? [code] : pattern.exec(code);
  return match === null ? undefined : read(match as unknown as Match, ask);
}

/** The first form that knows the text, asked with what is needed to read the pieces in it. */
function readAs(code: string, ask: Ask): Reading {
  if (code.length > LONGEST) return undefined;
  const bits = bitsOf(code);
  for (const { form, needs } of asked) {
    const reading = needs === -1 || bits & needs ? readBy(form, code, ask) : undefined;
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function askAt(depth: number, frame: PlanFrame | undefined, words: Ask["words"]): Ask {
  let deeper: Ask | undefined;
  return {
    frame,
    words,
    read(code) {
      if (depth === DEEPEST) return undefined;
      deeper ??= askAt(depth + 1, frame, words);
      return readAs(code, deeper);
    },
  };
}

/** Reads a text in shorthand in that frame; `words` tells the officer's words for a part of it. */
export function readShorthand(code: string, frame: PlanFrame | undefined, words: Ask["words"]): Reading {
  return readAs(code, askAt(0, frame, words));
}
