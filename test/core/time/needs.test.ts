import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";
import { register } from "../../../src/core/time/asked-forms.ts";
import { forms } from "../../../src/core/time/forms/all.ts";
import type { ReadInner } from "../../../src/core/time/time-form.ts";
import { schoolYear } from "./frames.ts";
import { mutated } from "./laws.ts";

const { asked, bitsOf } = register(forms);

/** Reads a part by every form, whatever characters stand in it. */
const inner: ReadInner = (part) => {
  for (const form of forms) {
    const reading = form.read(part, schoolYear, inner);
    if (reading !== undefined) return reading;
  }
  return undefined;
};

/** The forms that would read the text but are not asked about it. */
function passedOver(text: string): string[] {
  const folded = fold(text);
  const bits = bitsOf(folded);
  return asked
    .filter(({ form, mask }) => (bits & mask) !== mask && form.read(folded, schoolYear, inner) !== undefined)
    .map(({ form }) => form.name);
}

test("no form is passed over that would read the text: its examples and what may become of them", () => {
  for (const example of forms.flatMap((form) => form.examples))
    expect(passedOver(example), example).toEqual([]);
  fc.assert(
    fc.property(mutated, (text) => {
      expect(passedOver(text)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
