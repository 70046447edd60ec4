import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";
import { readBy } from "../../../src/core/time/asked-forms.ts";
import { forms } from "../../../src/core/time/forms/all.ts";
import { formExamples } from "../../../src/core/time/forms/examples.ts";
import { shorthand } from "../../../src/core/time/shorthand.ts";
import type { Ask } from "../../../src/core/time/time-form.ts";
import { schoolYear } from "./frames.ts";
import { mutated } from "./laws.ts";

/** Reads a part by every form, whatever signs stand in it. */
const ask: Ask = {
  frame: schoolYear,
  words: () => "",
  read(code) {
    for (const form of forms) {
      const reading = readBy(form, code, ask);
      if (reading !== undefined) return reading;
    }
    return undefined;
  },
};

/** The forms that would read the text but need a sign that is not in it. */
function passedOver(text: string): string[] {
  const code = shorthand(fold(text));
  return formExamples
    .filter(({ form: { needs = code } }) => ![...needs].some((sign) => code.includes(sign)))
    .filter(({ form }) => readBy(form, code, ask) !== undefined)
    .map(({ name }) => name);
}

test("no form is passed over that would read the text: its examples and what may become of them", () => {
  for (const example of formExamples.flatMap(({ examples }) => examples))
    expect(passedOver(example), example).toEqual([]);
  fc.assert(
    fc.property(mutated, (text) => {
      expect(passedOver(text)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
